/** What stands before the address of the body that issues a document, where it is printed below the name. */
export const addressLabels: readonly string[] = [
  'Địa chỉ',
  'Trụ sở',
  'Trụ sở chính',
  'Nhà máy',
  'Văn phòng',
  'Điện thoại',
  'ĐT',
  'Tel',
  'Fax',
  'Hotline',
  'Email',
  'E-mail',
  'Website',
  'Mã số thuế',
  'MST',
];
