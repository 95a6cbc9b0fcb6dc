/** What treaties are called, which are about a field of law and are no law ("Công ước … về Luật Biển"). */
export const treatyNames: readonly string[] = [
  'Công ước',
  'Hiệp ước',
  'Hiệp định',
  'Nghị định thư',
  'Tuyên bố',
  'Thỏa thuận',
  'Thoả thuận',
];
