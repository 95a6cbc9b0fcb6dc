/** The head of a circular. */
export const headOf = (number: string, title: string): string => `BỘ Y TẾ
Số: ${number}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 05 tháng 6 năm 2020

THÔNG TƯ
${title}

`;

/** Who has signed it. */
export const CLOSING = `
BỘ TRƯỞNG
Đào Văn Lý
`;
