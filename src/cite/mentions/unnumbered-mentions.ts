import { isDigit } from '../../chars/index.js';
import { kindPattern } from '../../lexicon/index.js';
import type { Block } from '../../model/index.js';
import { beginsSmall, blankMention, dateOf } from './blank-mention.js';
import { issuerAndDateAfterNumber } from './issuer-and-date.js';
import type { KindName } from './kind-names.js';
import { lawMention } from './law-mention.js';
import type { Mention } from './mention.js';

/** Offices of business registration give two figures of the year: "Thông báo số 15230/25". */
const SHORT =
  /^\s?(?:số\s?:?\s?)?(?<digits>\d{1,5}[a-zđ]?(?:\/(?:19|20)\d\d|(?<=số\s?:?\s?\d{1,5})\/2\d)?)(?![\p{L}\d]|[.,/:-]\d|\s?[/-]\s?\p{L}|\s?%)/u;
const TIMES = 'năm(?! \\d{4})|tháng(?! \\d)|ngày(?! \\d)|quý|kỳ|giờ|lần';
const MONEY = 'đồng|triệu|tỷ|nghìn';
const PARTS = 'điều|khoản|điểm|chương|mục|phần|bản|trang|nội dung|nhiệm vụ|loại';
const WHO = 'người|hộ|đơn vị|trường|cấp|tỉnh|xã';
/** Classifiers used with documents: "3 văn bản", "2 dự án". */
const DOCUMENTS = kindPattern({ family: ['plain', 'general'] });
/** Things that a number before them counts, so that it is not a document number: "ban hành Quyết định 3 lần". */
const COUNTED = new RegExp(
  `^\\s?(?:${[TIMES, MONEY, PARTS, WHO, DOCUMENTS].join('|')}|và \\d)(?![\\p{L}])`,
  'iu',
);
const BLANK_SERIAL = /^ ?(?:số ?:? ?)?[.…_ ]{0,40}\/ ?(?:\d{4} ?\/ ?)?\p{Lu}[\p{L}]*-[\p{L}&-]{2,30}/u;
const BLANK_OPENINGS = 's.…_ /';
const BLANK_DATE =
  /^,? ?ngày[\s.…_]*(?:tháng(?: (?<month>\d{1,2})|[\s.…_]*) năm (?<year>\d{4})|\/ ?(?:(?<monthFigure>\d{1,2})|[\s.…_]*) ?\/ ?(?<yearFigure>\d{4}))/u;

/** Mentions without a complete number: laws by name, kinds with a date or a short number. */
export function unnumbered(
  text: string,
  words: readonly KindName[],
  taken: ReadonlySet<KindName>,
  numberedOnes: readonly Mention[],
  block: Block,
): readonly Mention[] {
  const found: Mention[] = [];
  let cursor = 0;
  for (const word of words) {
    if (taken.has(word)) continue;
    while ((numberedOnes[cursor]?.end ?? Number.POSITIVE_INFINITY) <= word.start) cursor += 1;
    const around = numberedOnes[cursor];
    const inside = around !== undefined && around.start < word.start && word.start < around.end;
    const isLaw = word.kind.family === 'law';
    if (inside && (around.titleEnd <= word.start || !isLaw)) continue;
    const mention = isLaw
      ? lawMention(text, word, inside ? around.titleEnd : text.length, block)
      : (shortMention(text, word) ?? (isOwn(text, word) ? null : datedMention(text, word)));
    if (mention) found.push(mention);
  }
  return found;
}

/** Mentions in reading order, where a law in the title of another does not take the date after the whole title. */
export function withoutClaimed(found: readonly Mention[]): readonly Mention[] {
  const titles = found.filter((each) => each.titleEnd > each.start);
  if (titles.length === 0) return found;
  let first = 0;
  return found.map((mention) => {
    while ((titles[first]?.titleEnd ?? Number.POSITIVE_INFINITY) <= mention.start) first += 1;
    const title = titles[first];
    const outer = title && title.start < mention.start ? title : undefined;
    if (!outer || mention.end <= outer.titleEnd) return mention;
    return { ...mention, end: outer.titleEnd, date: null, issuer: null, impossibleDate: null };
  });
}

/** The length of an ISO date that has a day. */
const FULL_DATE = 10;

/** "Nghị định 30", "Thông tư số 01", "Công văn số 123", "Báo cáo 35 ngày 12/5/2026". */
function shortMention(text: string, word: KindName): Mention | null {
  if (isVague(word) || beginsSmall(text, word) || !isBeforeSerial(text, word.end)) return null;
  const after = text.slice(word.end, word.end + 60);
  const short = SHORT.exec(after);
  const digits = short?.groups?.['digits'];
  if (!short || digits === undefined || /^(?:19|20)\d\d$/u.test(digits)) return null;
  const hasSo = /số/iu.test(short[0]);
  if (COUNTED.test(after.slice(short[0].length))) return null;
  const issued = issuerAndDateAfterNumber(text, word.end + short[0].length);
  if (!hasSo && word.kind.family !== 'normative' && issued.date?.value?.length !== FULL_DATE) return null;
  return { ...blankMention(word, issued.end), number: digits, ...dateOf(issued.date), issuer: issued.issuer };
}

/** Whether a digit or "số" follows. */
function isBeforeSerial(text: string, at: number): boolean {
  const next = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  return isDigit(text.charCodeAt(next)) || text.charCodeAt(next) === 0x73;
}

/** Whether a blank serial may follow. */
function isBeforeBlank(text: string, at: number): boolean {
  const next = text.charAt(at) === ' ' ? at + 1 : at;
  return BLANK_OPENINGS.includes(text.charAt(next));
}

const isVague = ({ kind }: KindName): boolean => kind.family === 'plain' || kind.family === 'general';

/** "Nghị quyết được Hội đồng nhân dân tỉnh … thông qua ngày …": the sentence is about the document that it is in. */
const isOwn = (text: string, { start, end }: KindName): boolean =>
  (start === 0 || text.startsWith('. ', start - 2)) && /^ (?:đã )?được /u.test(text.slice(end, end + 9));

/**
 * "Tờ trình ngày 05/6/2024 của …", and drafts with a blank serial ("Tờ trình số     /TTr-STC ngày   tháng 7 năm 2026").
 */
function datedMention(text: string, word: KindName): Mention | null {
  if (isVague(word)) return null;
  const after = isBeforeBlank(text, word.end) ? text.slice(word.end, word.end + 120) : '';
  const serial = BLANK_SERIAL.exec(after)?.[0].length ?? 0;
  const draft = serial > 0 ? draftMention(text, word, serial, after) : null;
  if (draft || beginsSmall(text, word)) return draft;
  const issued = issuerAndDateAfterNumber(text, word.end + serial);
  if (issued.date?.value?.length !== FULL_DATE) return null;
  return {
    ...blankMention(word, issued.end),
    date: issued.date.value,
    issuer: issued.issuer,
    confidence: 'exact',
  };
}

function draftMention(text: string, word: KindName, serial: number, after: string): Mention | null {
  const blank = BLANK_DATE.exec(after.slice(serial));
  if (!blank?.groups) return null;
  const { year = blank.groups['yearFigure'], month = blank.groups['monthFigure'] ?? '' } = blank.groups;
  const issued = issuerAndDateAfterNumber(text, word.end + serial + blank[0].length);
  return {
    ...blankMention(word, issued.end),
    date: month === '' ? (year ?? null) : `${year}-${month.padStart(2, '0')}`,
    issuer: issued.issuer,
  };
}
