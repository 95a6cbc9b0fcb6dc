/** Placeholder for a day, a month or a year to be filled in. */
const BLANK = '[\\s.…_]*';
const PLACE_WORD = `(?:\\p{Lu}['’]?\\p{Ll}[\\p{L}.'’]*|(?<!\\p{L})\\p{Lu}(?= \\p{Lu}\\p{Ll})|TP\\.?(?:HCM|\\p{Lu}\\p{Ll}+)?|HCM|(?<![\\d/])\\d{1,2})`;
const PLACE_SORT = '(?:tỉnh|[Tt]hành phố|huyện|quận|xã|phường|thị xã|TP\\.?) ';
const PLACE = `(?:${PLACE_SORT})?${PLACE_WORD}(?:(?: - | )${PLACE_WORD}){0,5}|[.…_]{2,}\\s?`;
/** Telegrams give the hour ("hồi 15 giờ 30 ngày …"). */
const HOUR = 'hồi \\d{1,2} ?(?:giờ|h) ?\\d{0,2}(?: phút)?,? ';
/** "ngày", whose tone scans get wrong, without its first letter. */
const DAY_WORD = 'g[àảáạa]y';
const DAY = `(?:n${DAY_WORD}|^N${DAY_WORD} ?:?)`;
/** Scans part the figures of a day or a year ("ngày 2 3 tháng 9"). */
const DAY_MONTH_YEAR = [
  DAY,
  '(?<day>\\d ?\\d|\\d{0,2})',
  'th[áa]ng',
  '(?<month>\\d ?\\d|\\d{0,2})',
  'n[ăa]m',
  '(?<year>\\d\\d ?\\d\\d|\\d{0,3}(?![\\d]))',
  '',
].join(BLANK);
const SLASHED = [DAY, '(?<day2>\\d{0,2})', '[/-]', '(?<month2>\\d{0,2})', '[/-]', '(?<year2>\\d{4})'].join(
  BLANK,
);
const PLACE_DATE = new RegExp(
  `(?:(?<place>${PLACE}) ?,?\\s?)?(?:${HOUR})?(?:${DAY_MONTH_YEAR}|${SLASHED})$`,
  'u',
);
/** What precedes a day in a schedule, instead of a place: "Thứ Hai, ngày 02/3/2026", "Sáng ngày 11/4/2026". */
const TIME_OF_WEEK =
  /(?:^|[\s(])(?:Thứ (?:\p{Lu}\p{Ll}+|[2-7])|Chủ [Nn]hật|Sáng|Trưa|Chiều|Tối|Cả ngày),?\s?$/iu;

/** The day in a place-and-date line, as far as it is filled in. */
export interface WrittenDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What precedes a day in the subject of a letter: "V/v khai thuế⏎từ ngày 01/01/2026". */
const IN_PHRASE = /(?:^|[\s(])(?:từ|đến|đến hết|trước|sau|vào|trong|kể từ|của) $/u;

const HAS_DAY = new RegExp(`[nN]${DAY_WORD}`, 'u');

/** The place and the date that a text ends with; the groups are their parts. */
export function matchPlaceDate(text: string): RegExpExecArray | null {
  // A place may begin at any word, so the expression is slow where there is no date.
  const match = HAS_DAY.test(text) ? PLACE_DATE.exec(text) : null;
  if (!match) return null;
  const dateAt = match.index + match[0].search(HAS_DAY);
  const before = text.slice(0, dateAt);
  return TIME_OF_WEEK.test(before) || IN_PHRASE.test(before) ? null : match;
}

/** The place and the date that a place-and-date line gives ("Hà Nội, ngày 04 tháng 11 năm 2022"). */
export function placeDateOf(
  text: string,
): { readonly place: string | null; readonly date: WrittenDate } | null {
  const match = matchPlaceDate(text);
  if (!match) return null;
  const group = match.groups ?? {};
  const figures = (written = ''): string => written.replace(' ', '');
  const date = {
    day: figures(group['day'] ?? group['day2']),
    month: figures(group['month'] ?? group['month2']),
    year: figures(group['year'] ?? group['year2']),
  };
  const place = group['place']?.replace(/[.…_]+$/u, '').trim();
  return { place: place ? place : null, date };
}
