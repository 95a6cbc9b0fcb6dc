/** Words for whoever is told to do something, or fills in a form, without a name: they begin no body's name. */
export const anyBodies: readonly string[] = [
  'cơ quan',
  'đơn vị',
  'tổ chức',
  'doanh nghiệp',
  'địa phương',
  'cấp',
  'ngành',
];
