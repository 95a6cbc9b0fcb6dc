/** Sources of what may stand before a person's name: degrees, honours and ranks. */
const TITLES = [
  ...['PGS', 'GS', 'TSKH', 'TS', 'Th[sS]', '(?:BS|DS)? ?CK ?(?:I{1,2}|[12])', 'BS', 'DS', 'CN', 'KS', 'KTS'],
  ...['NGƯT', 'NGND', 'TTƯT', 'TTND', 'Luật sư', 'Tiến sĩ', 'Thạc sĩ', 'Bác sĩ', 'Kỹ sư'],
  '(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)',
];

/** Source of the pattern of a title, with what parts it from the next one or from the name ("PGS.TS. "). */
export const personTitlePattern = `(?:(?:${TITLES.join('|')})[.,\\s]+)`;
