import { familyRows } from './family-names.js';

/** Pattern sources of degrees, honours and ranks before a person's name. */
const TITLES = [
  ...['PGS', 'GS', 'TSKH', 'TS', 'Th[sS]', '(?:BS|DS)? ?CK ?(?:I{1,2}|[12])', 'BS', 'DS', 'CN', 'KS', 'KTS'],
  ...['NGƯT', 'NGND', 'TTƯT', 'TTND', 'Luật sư', 'Tiến sĩ', 'Thạc sĩ', 'Bác sĩ', 'Kỹ sư'],
  '(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)',
];

/** Source of a pattern that matches a title and the separator after it ("PGS.TS. "). */
export const personTitlePattern = `(?:(?:${TITLES.join('|')})[.,\\s]+)`;

const IN_CAPITALS = `(?:(?:${[...TITLES, ...TITLES.map((title) => title.toUpperCase())].join('|')})[.,\\s]+)`;
const NAME = new RegExp(`^(?<titles>${IN_CAPITALS}*)(?<name>\\p{Lu}+(?: \\p{Lu}+){1,4})$`, 'u');
const FAMILIES = new Map(familyRows.map((row) => [row.name, row]));

/**
 * The name in a text in capitals that names a person ("BS. TRƯƠNG MINH THỬ"), in normal case; `null` if it names none.
 * It begins with a family name, or stands behind a title, since other words may be in capitals too.
 */
export function nameInCapitals(text: string): string | null {
  const { titles = '', name = '' } = NAME.exec(text.normalize('NFC'))?.groups ?? {};
  const syllables = name.toLowerCase().split(' ');
  const [first = '', second = ''] = syllables;
  const family = FAMILIES.get(first);
  const isFamily =
    family !== undefined && !family.notBefore.includes(second) && (!family.isWord || syllables.length > 2);
  if (name === '' || !(isFamily || titles !== '')) return null;
  return syllables.map((each) => each.charAt(0).toUpperCase() + each.slice(1)).join(' ');
}
