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
