/** The sorts of cases, by which judgments are named: "Bản án kinh doanh, thương mại sơ thẩm". */
export const caseSorts: readonly string[] = [
  'dân sự',
  'hành chính',
  'hình sự',
  'hôn nhân & gia đình',
  'hôn nhân gia đình',
  'hôn nhân và gia đình',
  'kinh doanh thương mại',
  'kinh doanh, thương mại',
  'lao động',
  'phá sản',
];

/** The instances of courts. */
export const courtInstances: readonly string[] = ['sơ thẩm', 'phúc thẩm', 'giám đốc thẩm', 'tái thẩm'];
