import {
  beginsWithKind,
  digitsEnd,
  documentNumberAt,
  type FoundNumber,
  type Kind,
  kindNamed,
  kinds,
  lawByNumber,
  nameKey,
  nearest,
  nextDigit,
} from '../lexicon/index.js';
import type { Block, Flow } from '../model/index.js';
import { findKindWords, type KindWord } from './kind-words.js';
import { constitutionEnd, lawNameAt } from './law-names.js';
import type { Mention } from './mention.js';
import { type Tail, tailAfterName, tailAfterNumber } from './tail.js';

/** What the serial of a document's number cannot stand behind: letters, and the marks inside of other numbers. */
const INSIDE_NUMBER = /[\p{L}.,/–-]$|\d:$/u;
const SO = /(?:^|[\s(“"])(?:số|Số|SỐ|s[oố])\s?(?:hiệu\s?)?:?\s?$/u;
/** More than what {@link SO} can match, so that its `^` is the beginning of the text only. */
const SO_REACH = 20;
/** Numbers of other things: forms, certificates, accounts, issues of the Gazette. */
const OTHER_THING =
  /(?:mẫu|biểu|bảng|phụ lục|giấy phép[^.;]{0,60}|giấy chứng nhận[^.;]{0,60}|chứng chỉ[^.;]{0,40}|chứng nhận|bằng|thẻ|tài khoản|điện thoại|hồ sơ|mã|ký hiệu|công báo|lô|thửa|tờ|đơn|hóa đơn|vận đơn|phòng|tầng|nhà|đường|quốc lộ|QCVN|TCVN|tiêu chuẩn|quy chuẩn|vé|máy|xe|biển)(?: số| Số)?\s?:?\s?$/iu;
/** Between a kind and its number: what the document is about in a few small words ("Báo cáo thẩm tra số"). */
const SMALL_WORDS =
  /^(?: (?!(?:tại|theo|của|và|là|được|trong|về|có|này|đã|do|với|hoặc|từ|đến|cho|trên|kèm|số|ngày|năm|nêu|quy|nói)(?![\p{L}]))[\p{Ll}]+){1,5} $/u;
const BY_ISSUER = /^ (?:của )?(?=\p{Lu})/u;
const LIST_GAP = /^\s?(?:[,;]|và|hoặc|[,;] và)?\s?(?:các\s)?(?:số\s?:?\s?)?$/iu;
const SHORT = /^\s?(?:số\s?:?\s?)?(?<digits>\d{1,5}[a-zđ]?)(?![\p{L}\d]|[.,/:-]\d|\s?[/-]\s?\p{L}|\s?%)/u;
const COUNTED =
  /^\s?(?:năm(?! \d{4})|tháng(?! \d)|ngày(?! \d)|đồng|triệu|tỷ|nghìn|trường|lần|bản|trang|giờ|người|nội dung|nhiệm vụ|điều|khoản|điểm|chương|mục|phần|quý|kỳ|đơn vị|văn bản|loại|cấp|tỉnh|xã|hộ|dự án|và \d)(?![\p{L}])/iu;
const BLANK_SERIAL = /^ ?(?:số ?:? ?)?[.…_ ]{0,40}\/ ?(?:\d{4} ?\/ ?)?\p{Lu}[\p{L}]*-[\p{L}&-]{2,30}/u;
const BLANK_DATE = /^,? ?ngày[\s.…_]*tháng (?<month>\d{1,2}) năm (?<year>\d{4})/u;
const NOT_THIS_LAW = /(?:Đại học|Khoa|Viện|Hội|Đoàn|ngành|Trường|Cử nhân|Thạc sĩ|Tạp chí|Nhà|Pháp) $/iu;

const LAW = 'law';
const KIND_NAMES = kinds
  .filter((kind) => kind.family !== 'law' && kind.family !== 'plain')
  .map((kind) => kind.name);

/** Finds the mentions of one text, block by block, in one pass over its numbers and names of kinds. */
export function findMentions(flow: Flow): readonly (readonly Mention[])[] {
  return flow.blocks.map((block) =>
    isCited(block) ? mentionsOf(flow.text.slice(block.start, block.end), block) : [],
  );
}

const isCited = (block: Block): boolean => block.zone !== 'chrome' && block.zone !== 'heading';

/** A document's or a form's own number stands alone behind "Số:". */
const ownNumber = (text: string, block: Block, at: number): boolean =>
  (block.zone === 'closing' || block.zone === 'form') && /^(?:Số|SỐ)\s?:/u.test(text) && at < 12;

function mentionsOf(text: string, block: Block): readonly Mention[] {
  const words = findKindWords(text);
  const found: Mention[] = [];
  const taken = new Set<KindWord>();
  let low = 0;
  let nextWord = 0;
  for (let at = nextDigit(text, 0); at >= 0; at = nextDigit(text, digitsEnd(text, at))) {
    if (at < low || !mayBeginNumber(text, at)) continue;
    const number = documentNumberAt(text, at);
    if (!number || ownNumber(text, block, at)) continue;
    while ((words[nextWord]?.end ?? Number.POSITIVE_INFINITY) <= at) nextWord += 1;
    const mention = numbered(
      text,
      number,
      low,
      words.slice(Math.max(0, nextWord - 12), nextWord),
      found[found.length - 1],
    );
    if (!mention) continue;
    const own = wordAt(words, nextWord, mention.start);
    if (own && own.end <= mention.end) taken.add(own);
    found.push(mention);
    low = mention.end;
  }
  const all = [...found, ...unnumbered(text, words, taken, found, block)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return all.map((mention) => shift(mention, block.start));
}

/** Whether a run of digits may be the serial of a number. */
function mayBeginNumber(text: string, at: number): boolean {
  return !INSIDE_NUMBER.test(text.slice(Math.max(0, at - 2), at));
}

/** The kind's name that begins at an offset, among those before `end`. */
function wordAt(words: readonly KindWord[], end: number, start: number): KindWord | undefined {
  let at = end - 1;
  while ((words[at]?.start ?? -1) > start) at -= 1;
  return words[at]?.start === start ? words[at] : undefined;
}

const shift = (mention: Mention, by: number): Mention => ({
  // Named one by one: there are many mentions, and to copy whatever one has takes four times as long.
  start: mention.start + by,
  end: mention.end + by,
  kind: mention.kind,
  number: mention.number,
  date: mention.date,
  name: mention.name,
  issuer: mention.issuer,
  confidence: mention.confidence,
  titleEnd: mention.titleEnd + by,
  impossibleDate: mention.impossibleDate && {
    start: mention.impossibleDate.start + by,
    end: mention.impossibleDate.end + by,
  },
});

interface KindFound {
  readonly start: number;
  readonly kind: Kind | null;
  readonly inherited: boolean;
  /** Whether the kind was misspelt ("Thông tư liên lịch", "Quyểt định"). */
  readonly mended?: boolean;
  readonly titleEnd: number;
}

function numbered(
  text: string,
  number: FoundNumber,
  low: number,
  words: readonly KindWord[],
  previous: Mention | undefined,
): Mention | null {
  const hasSo = SO.test(text.slice(Math.max(low, number.start - 14), number.start));
  const found =
    kindBefore(text, number, low, words, hasSo) ??
    (hasSo ? misspeltKind(text, number, low) : null) ??
    inheritedKind(text, number, low, hasSo, previous);
  if (!found) return null;
  const joint = /^(?:TTLT|TTLB|TT-L[TB]|NQLT|KHLT|CTPH|QC)/u.test(number.symbol);
  const tail = tailAfterNumber(text, number.end, joint);
  return {
    start: found.start,
    end: tail.end,
    kind: found.kind?.name ?? null,
    number: number.value,
    date: tail.date?.value ?? null,
    name: null,
    issuer: tail.issuer,
    confidence: found.inherited ? 'inferred' : number.repaired || found.mended ? 'repaired' : 'exact',
    impossibleDate: impossible(tail),
    titleEnd: found.titleEnd,
  };
}

const impossible = ({ date }: Tail): Mention['impossibleDate'] =>
  date && date.value === null ? { start: date.start, end: date.end } : null;

/** The kind that a number belongs to, among the names of kinds that stand before it. */
function kindBefore(
  text: string,
  number: FoundNumber,
  low: number,
  words: readonly KindWord[],
  hasSo: boolean,
): KindFound | null {
  const so = SO.exec(text.slice(Math.max(low, number.start - SO_REACH), number.start));
  const gapEnd = so ? number.start - (so[0].length - (/^[\s(“"]/u.test(so[0]) ? 1 : 0)) : number.start;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (!word || word.start < low) break;
    const gap = text.slice(word.end, gapEnd);
    const reaches =
      word.kind.family === LAW && (lawNameAt(text, word.end, word.kind.name)?.end ?? 0) >= gapEnd - 2;
    if (gap.length > 400 || (/[;\n]/u.test(gap) && !reaches)) break;
    const found: KindFound = { start: word.start, kind: word.kind, inherited: false, titleEnd: word.start };
    if (gap.trim() === '' || gap === ' (' || /^: ?$/u.test(gap))
      return fitting(text, number, words[i - 1], found);
    if (word.kind.family === LAW) {
      const outer = lawWithNumber(text, number, words.slice(0, i + 1), gapEnd, low);
      if (outer) return outer;
      continue;
    }
    if (hasSo && SMALL_WORDS.test(gap)) {
      const meant = nearestKind(text.slice(word.start, word.end + gap.length));
      return meant && meant !== word.kind ? { ...found, kind: meant, mended: true } : found;
    }
    if (BY_ISSUER.test(gap) && hasSo && !/[.,;(]/u.test(gap) && gap.length < 90) return found;
    if (/^ (?:kèm theo|này|theo|tại|của|và) /u.test(gap)) break;
  }
  return null;
}

/** Of "Thông báo kết luận số 88-TB/TW" the number says which of the two kinds is meant. */
function fitting(
  text: string,
  number: FoundNumber,
  before: KindWord | undefined,
  found: KindFound,
): KindFound {
  if (!before || text.slice(before.end, found.start) !== ' ') return found;
  const head = /^[\p{L}]+/u.exec(number.symbol)?.[0] ?? '';
  const isBefore = before.kind.abbreviations.includes(head) && !found.kind?.abbreviations.includes(head);
  return isBefore ? { ...found, start: before.start, kind: before.kind, titleEnd: before.start } : found;
}

/**
 * The law that a number behind names of laws belongs to: the one that the register gives this number, else the outer
 * one of a title that holds others ("Luật sửa đổi … của Luật Điện ảnh số 31/2009/QH12").
 */
function lawWithNumber(
  text: string,
  number: FoundNumber,
  words: readonly KindWord[],
  gapEnd: number,
  low: number,
): KindFound | null {
  const registered = lawByNumber(number.value);
  let best: KindFound | null = null;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (!word || word.start < low || word.kind.family !== LAW) break;
    const name = lawNameAt(text, word.end, word.kind.name);
    const reaches = name !== null && name.end >= gapEnd - 2;
    if (!reaches && best !== null) continue;
    const plain = /^ \p{Lu}[^.;:()]{0,140}$/u.test(text.slice(word.end, gapEnd).trimEnd());
    const closed = text.slice(word.end, gapEnd);
    if (!reaches && !(best === null && plain && !/, (?:Luật|Bộ luật|Pháp lệnh) /u.test(closed))) break;
    const found: KindFound = {
      start: word.start,
      kind: word.kind,
      inherited: false,
      titleEnd: name?.amending ? name.end : word.start,
    };
    if (registered && nameKey(registered.name) === nameKey(text.slice(word.end, gapEnd))) return found;
    best = found;
    if (i > 0 && !/(?:của|,|và)\s(?:các )?$/u.test(text.slice(Math.max(low, word.start - 12), word.start)))
      break;
  }
  return best;
}

/** A kind of two to four syllables right before "số" that no exact name matches but one is near. */
function misspeltKind(text: string, number: FoundNumber, low: number): KindFound | null {
  const before = text.slice(Math.max(low, number.start - 40), number.start).replace(SO, '');
  const syllables = [...before.matchAll(/\p{L}+/gu)].slice(-4);
  for (const first of syllables) {
    const kind = nearestKind(before.slice(first.index));
    if (!kind || !/^\p{Lu}/u.test(first[0])) continue;
    const start = Math.max(low, number.start - 40) + first.index;
    return { start, kind, inherited: false, mended: true, titleEnd: start };
  }
  return null;
}

const nearestKind = (written: string): Kind | null => {
  const found = written.trim().length > 7 ? nearest(written.trim(), KIND_NAMES) : null;
  return found ? kindNamed(found.candidate) : null;
};

/** In a list the kind is said once and meant for all; a number of a known form may also stand without any. */
function inheritedKind(
  text: string,
  number: FoundNumber,
  low: number,
  hasSo: boolean,
  previous: Mention | undefined,
): KindFound | null {
  const before = text.slice(Math.max(low, number.start - 100), number.start);
  if (OTHER_THING.test(before)) return null;
  const gap = text.slice(low, number.start);
  if (previous && previous.number !== null && previous.kind !== null) {
    const close = LIST_GAP.test(gap);
    const likely =
      hasSo &&
      gap.length < 400 &&
      !/[.]\s/u.test(gap) &&
      symbolHead(previous.number) === symbolHead(number.value);
    if (close || likely) {
      const [kind] = findKindWords(previous.kind);
      return { start: number.start, kind: kind?.kind ?? null, inherited: true, titleEnd: number.start };
    }
  }
  const known = beginsWithKind(number.symbol) || /^(?:QH|UBTVQH)\d/u.test(number.symbol);
  const serialOnly = !/\//u.test(number.value);
  if (
    !(known && (hasSo || /\d\/\d{4}\//u.test(number.value) || !serialOnly)) &&
    !(hasSo && /[/]/u.test(number.value))
  )
    return null;
  if (!known && !/-/u.test(number.symbol)) return null;
  return { start: number.start, kind: null, inherited: false, titleEnd: number.start };
}

const symbolHead = (number: string): string => /[/-](\p{Lu}[\p{L}]*)/u.exec(number)?.[1] ?? '';

/** Mentions without a whole number: laws by name, kinds with a date or a short number. */
function unnumbered(
  text: string,
  words: readonly KindWord[],
  taken: ReadonlySet<KindWord>,
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
    if (inside && (around.titleEnd <= word.start || word.kind.family !== LAW)) continue;
    const limit = inside ? around.titleEnd : text.length;
    const mention =
      word.kind.family === LAW
        ? lawMention(text, word, limit, block)
        : (shortMention(text, word) ?? datedMention(text, word));
    if (mention) found.push(mention);
  }
  return withoutClaimed(found);
}

/** A law inside another's title does not take the date that stands behind the whole title. */
function withoutClaimed(found: readonly Mention[]): readonly Mention[] {
  const titles = found.filter((each) => each.titleEnd > each.start);
  let first = 0;
  return found.map((mention) => {
    while ((titles[first]?.titleEnd ?? Number.POSITIVE_INFINITY) <= mention.start) first += 1;
    const title = titles[first];
    const outer = title && title.start < mention.start ? title : undefined;
    if (!outer || mention.end <= outer.titleEnd) return mention;
    return { ...mention, end: outer.titleEnd, date: null, issuer: null, impossibleDate: null };
  });
}

function lawMention(text: string, word: KindWord, limit: number, block: Block): Mention | null {
  const written = text.slice(word.start, word.end);
  if (NOT_THIS_LAW.test(text.slice(Math.max(0, word.start - 12), word.start))) return null;
  if (word.kind.name === 'Hiến pháp') return constitution(text, word);
  const enacted =
    block.zone === 'preamble' && /ban hành $/u.test(text.slice(Math.max(0, word.start - 10), word.start));
  if (enacted) return null;
  const isSmall = /^\p{Ll}/u.test(written);
  const name = lawNameAt(text, word.end, word.kind.name);
  if (!name || name.end > limit) return null;
  if (isSmall && (name.laws.length === 0 || !/^\p{Lu}/u.test(text.slice(name.start, name.start + 1))))
    return null;
  const tail = tailAfterName(text, name.end);
  const inside = limit < text.length;
  return {
    start: word.start,
    end: inside ? name.end : tail.end,
    kind: word.kind.name,
    number: null,
    date: inside ? null : (tail.date?.value ?? null),
    name: text.slice(name.start, name.end),
    issuer: inside ? null : tail.issuer,
    confidence: name.laws.length > 0 || name.amending ? 'exact' : 'inferred',
    impossibleDate: inside ? null : impossible(tail),
    titleEnd: name.amending ? name.end : word.start,
  };
}

function constitution(text: string, word: KindWord): Mention | null {
  if (/^\p{Ll}/u.test(text.slice(word.start, word.start + 1))) return null;
  const end = constitutionEnd(text, word.end);
  if (/^\s?(?:và|,) (?:các )?(?:pháp luật|luật)(?![\p{L}])/u.test(text.slice(end, end + 20))) return null;
  const tail = tailAfterName(text, end);
  return {
    ...blankMention(word, tail.end),
    date: tail.date?.value ?? null,
    confidence: 'exact',
    impossibleDate: impossible(tail),
  };
}

const blankMention = (word: KindWord, end: number): Mention => ({
  start: word.start,
  end,
  kind: word.kind.name,
  number: null,
  date: null,
  name: null,
  issuer: null,
  confidence: 'inferred',
  impossibleDate: null,
  titleEnd: word.start,
});

/** "Nghị định 30", "Thông tư số 01", "Công văn số 123". */
function shortMention(text: string, word: KindWord): Mention | null {
  const behind = text.slice(word.end, word.end + 60);
  const short = SHORT.exec(behind);
  const digits = short?.groups?.['digits'];
  const first = text.slice(word.start, word.start + 1);
  if (!short || digits === undefined || word.kind.family === 'plain' || /^\p{Ll}/u.test(first)) return null;
  const hasSo = /số/iu.test(short[0]);
  if (!hasSo && (word.kind.family !== 'normative' || COUNTED.test(behind.slice(short[0].length))))
    return null;
  if (hasSo && (word.kind.family === LAW || COUNTED.test(behind.slice(short[0].length)))) return null;
  if (word.kind.name === 'Văn bản' || /^(?:19|20)\d\d$/u.test(digits)) return null;
  const tail = tailAfterNumber(text, word.end + short[0].length, false);
  return {
    ...blankMention(word, tail.end),
    number: digits,
    date: tail.date?.value ?? null,
    issuer: tail.issuer,
    impossibleDate: impossible(tail),
  };
}

/** "Tờ trình ngày 05/6/2024 của …", and drafts with a blank serial ("Tờ trình số     /TTr-STC ngày   tháng 7 năm 2026"). */
function datedMention(text: string, word: KindWord): Mention | null {
  if (word.kind.family === 'plain' || word.kind.name === 'Văn bản') return null;
  const behind = text.slice(word.end, word.end + 120);
  const serial = BLANK_SERIAL.exec(behind)?.[0].length ?? 0;
  const month = BLANK_DATE.exec(behind.slice(serial))?.groups;
  if (serial > 0 && month) {
    const end = word.end + serial + (BLANK_DATE.exec(behind.slice(serial))?.[0].length ?? 0);
    const tail = tailAfterNumber(text, end, false);
    const date = `${month['year']}-${(month['month'] ?? '').padStart(2, '0')}`;
    return { ...blankMention(word, tail.end), date, issuer: tail.issuer };
  }
  if (/^\p{Ll}/u.test(text.slice(word.start, word.start + 1))) return null;
  const tail = tailAfterNumber(text, word.end + serial, false);
  const exact = tail.date?.value?.length === 10;
  if (!exact) return null;
  return {
    ...blankMention(word, tail.end),
    date: tail.date?.value ?? null,
    issuer: tail.issuer,
    confidence: 'exact',
  };
}
