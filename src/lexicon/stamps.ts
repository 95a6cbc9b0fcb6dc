/** Labels of the signer in the printed stamp of a digital signature. */
export const signedByNames = ['Ký bởi', 'Digitally signed by', 'Signed by'] as const;

/** Labels of the signing time in such a stamp. */
export const signedAtNames = ['Thời gian ký', 'Ngày ký'] as const;
