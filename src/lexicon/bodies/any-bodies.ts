/** Words for an unnamed body that is given an order or fills in a form; no body's name begins with them. */
export const anyBodies: readonly string[] = [
  'cơ quan',
  'đơn vị',
  'tổ chức',
  'doanh nghiệp',
  'địa phương',
  'cấp',
  'ngành',
];
