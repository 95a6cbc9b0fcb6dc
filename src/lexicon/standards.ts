/** What the numbers of technical regulations and standards begin with, the longer before what they begin with. */
export const standardMarks = {
  'Quy chuẩn': ['QCXDVN', 'QCVN', 'QCĐP'],
  'Tiêu chuẩn': ['TCXDVN', 'TCVN', 'TCXD', 'TCĐP', 'TCCS'],
} as const;

/** Standards of branches from before 2007: "22TCN 18-79", "14 TCN 59-2002". */
export const branchMark = 'TCN';

/** Standards of others that were taken over whole: "TCVN ISO/IEC 17025:2017". */
export const adoptedMarks: readonly string[] = ['ISO', 'IEC', 'ISO/IEC', 'OHSAS', 'HACCP', 'CISPR', 'EN'];
