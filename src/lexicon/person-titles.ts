import { familyRows } from './family-names.js';
import { kinds } from './kinds.js';

/** Pattern sources of degrees, honours and ranks before a person's name. */
const TITLES = [
  ...['PGS', 'GS', 'TSKH', 'TS', 'Th[sS]', '(?:BS|DS)? ?CK ?(?:I{1,2}|[12])', 'BS', 'DS', 'CN', 'KS', 'KTS'],
  ...['NGƯT', 'NGND', 'TTƯT', 'TTND', 'Luật sư', 'Tiến sĩ', 'Thạc sĩ', 'Bác sĩ', 'Kỹ sư'],
  '(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)',
];

/** Source of a pattern that matches a title and the separator after it ("PGS.TS. "). */
export const personTitlePattern = `(?:(?:${TITLES.join('|')})[.,\\s]+)`;

const IN_CAPITALS = `(?:(?:${[...TITLES, ...TITLES.map((title) => title.toUpperCase())].join('|')})[.,\\s]+)`;
/** "H'BƠ", "K’RÉ": such a syllable is nothing but a name. */
const SYLLABLE = "\\p{Lu}+(?:['’]\\p{Lu}+)?";
const NAME = new RegExp(`^(?<titles>${IN_CAPITALS}*)(?<name>${SYLLABLE}(?: ${SYLLABLE}){0,4})$`, 'u');
/** Before an apostrophe, in the names of persons; "M'GAR", "EA H'LEO" are places. */
const HIGHLAND = /^[hk]['’]/u;
const FAMILIES = new Map(familyRows.map((row) => [row.name, row]));

/** "CÔNG" is in names too: "NGUYỄN CÔNG VĂN". */
const KIND_NAMES = kinds
  .map(({ name }) => ` ${name.toLowerCase()}`)
  .filter((name) => name.lastIndexOf(' ') > 0 && !name.startsWith(' công '));

/**
 * The name in a text in capitals that names a person ("BS. TRƯƠNG MINH THỬ"), in normal case; `null` if it names none.
 * It begins with a family name, or stands behind a title, since other words may be in capitals too.
 */
export function nameInCapitals(text: string): string | null {
  const { titles = '', name = '' } = NAME.exec(text.normalize('NFC'))?.groups ?? {};
  const small = name.toLowerCase();
  const syllables = small.split(' ');
  const [first = '', second = ''] = syllables;
  if (name === '' || (second === '' && !HIGHLAND.test(first))) return null;
  if (titles === '' && !HIGHLAND.test(first) && !isFamily(first, syllables)) return null;
  if (KIND_NAMES.some((kind) => small.endsWith(kind))) return null;
  return small.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Whether a family's name begins a person's: words that are names too do so only before two more syllables. */
function isFamily(first: string, syllables: readonly string[]): boolean {
  const family = FAMILIES.get(first);
  if (family === undefined || family.notBefore.includes(syllables[1] ?? '')) return false;
  if (family.isBeforeOne) return syllables.length === 2;
  return !family.isWord || syllables.length > 2 || syllables.some((each) => HIGHLAND.test(each));
}
