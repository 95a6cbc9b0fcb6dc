/** Prefixes of the numbers of technical regulations and standards, longer ones first. */
export const standardMarks = {
  'Quy chuẩn': ['QCXDVN', 'QCVN', 'QCĐP'],
  'Tiêu chuẩn': ['TCXDVN', 'TCVN', 'TCXD', 'TCĐP', 'TCCS'],
} as const;

/** Sector standards from before 2007: "22TCN 18-79", "14 TCN 59-2002". */
export const branchMark = 'TCN';

/** Foreign standards that were adopted unchanged: "TCVN ISO/IEC 17025:2017". */
export const adoptedMarks: readonly string[] = ['ISO', 'IEC', 'ISO/IEC', 'OHSAS', 'HACCP', 'CISPR', 'EN'];

/** Names of treaties, which may contain "Luật" without being a law ("Công ước … về Luật Biển"). */
export const treatyNames: readonly string[] = [
  'Công ước',
  'Hiệp ước',
  'Hiệp định',
  'Nghị định thư',
  'Tuyên bố',
  'Thỏa thuận',
  'Thoả thuận',
];
