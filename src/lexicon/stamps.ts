/** What stands before the name of whoever has signed by a certificate, in the stamp that programs print. */
export const signedByNames = ['Ký bởi', 'Digitally signed by', 'Signed by'] as const;

/** What stands before the time of such a signature. */
export const signedAtNames = ['Thời gian ký', 'Ngày ký'] as const;
