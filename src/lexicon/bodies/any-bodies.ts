/** Words for an unnamed body that is ordered to do something, or that fills in a form: they begin no body's name. */
export const anyBodies: readonly string[] = [
  'cơ quan',
  'đơn vị',
  'tổ chức',
  'doanh nghiệp',
  'địa phương',
  'cấp',
  'ngành',
];
