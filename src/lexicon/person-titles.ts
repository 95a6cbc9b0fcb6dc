/** Pattern sources of degrees, honours and ranks before a person's name. */
const TITLES = [
  ...['PGS', 'GS', 'TSKH', 'TS', 'Th[sS]', '(?:BS|DS)? ?CK ?(?:I{1,2}|[12])', 'BS', 'DS', 'CN', 'KS', 'KTS'],
  ...['NGƯT', 'NGND', 'TTƯT', 'TTND', 'Luật sư', 'Tiến sĩ', 'Thạc sĩ', 'Bác sĩ', 'Kỹ sư'],
  '(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)',
];

/** Source of a pattern that matches a title and the separator after it ("PGS.TS. "). */
export const personTitlePattern = `(?:(?:${TITLES.join('|')})[.,\\s]+)`;
