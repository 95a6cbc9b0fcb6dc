import { nameKey, once, oneOf } from '../../chars/index.js';
import {
  caseSorts,
  courtInstances,
  type FoundNumber,
  type Kind,
  kindPattern,
  kindsOfAbbreviation,
  lawByNumber,
} from '../../lexicon/index.js';
import { revisedPattern } from './issuer-and-date.js';
import type { KindName } from './kind-names.js';
import { type KindOfNumber, nearestKind } from './kind-of-number.js';
import { lawNameAfter } from './law-name.js';

/** Source of a test that none of the words follows that say where a document stands, or what is said of it. */
const NO_TOPIC =
  '(?!(?:tại|theo|của|và|là|được|trong|về|có|này|đã|do|với|hoặc|từ|đến|cho|trên|kèm|số|ngày|năm|nêu|quy|nói)(?![\\p{L}]))';
/** A few words in lower case, between kind and number, that say what the document is about ("Báo cáo thẩm tra số"). */
const LOWER_CASE_WORDS = new RegExp(`^(?: ${NO_TOPIC}(?:[\\p{Ll}]+|\\p{Lu}{2,8})){1,8} $`, 'u');
const SUBJECT = /^ về (?:(?!(?:tại|theo|số|ngày|này|kèm)(?![\p{L}]))[\p{Ll}]+,? ){1,16}$/u;
/** "Luật [sửa đổi, bổ sung] số 90/2025/QH15", whose title is left out. */
const AMENDING = /^ sửa đổi(?:, bổ sung)? $/u;
const BY_ISSUER = /^ (?:của )?(?=\p{Lu})/u;
const BY_OTHER = /^ (?:kèm theo|này|theo|tại|của|và) /u;

/**
 * The kind that a number belongs to, among the names of kinds before it.
 *
 * @param gapEnd - where the number begins, including the "số" before it
 */
export function kindBefore(
  text: string,
  number: FoundNumber,
  low: number,
  words: readonly KindName[],
  gapEnd: number,
): KindOfNumber | null {
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (!word || word.start < low || isOutOfReach(text, word, gapEnd)) return null;
    const gap = text.slice(word.end, gapEnd);
    if (isAdjacent(gap)) return fitting(text, number, words[i - 1], kindOf(word));
    if (word.kind.family === 'law') {
      if (AMENDING.test(gap)) return kindOf(word);
      const outer = lawWithNumber(text, number, words.slice(0, i + 1), gapEnd, low);
      if (outer) return outer;
      continue;
    }
    const found =
      gapEnd < number.start
        ? (acrossSubject(word, number, gap) ??
          acrossWords(text, word, gap) ??
          acrossIssuer(word, number, gap) ??
          acrossTitle(word, number, gap) ??
          acrossNouns(word, number, gap))
        : null;
    if (found || BY_OTHER.test(gap)) return found;
  }
  return null;
}

function isOutOfReach(text: string, word: KindName, gapEnd: number): boolean {
  const gap = text.slice(word.end, gapEnd);
  if (gap.length > 400) return true;
  return /[;\n]/u.test(gap) && !isNameUpTo(text, word, gapEnd);
}

const isNameUpTo = (text: string, word: KindName, gapEnd: number): boolean =>
  word.kind.family === 'law' && (lawNameAfter(text, word)?.end ?? 0) >= gapEnd - 2;

const isAdjacent = (gap: string): boolean =>
  gap.trim() === '' || gap === ' (' || /^: ?$/u.test(gap) || ofCourt().test(gap);

/** "Bản án [kinh doanh, thương mại sơ thẩm] số 06/2025/KDTM-ST". */
const ofCourt = once(() => new RegExp(`^ ${oneOf(caseSorts)}(?: ${oneOf(courtInstances)})? $`, 'iu'));

const kindOf = ({ start, kind }: KindName): KindOfNumber => ({
  start,
  kind,
  inherited: false,
  titleEnd: start,
});

const isOfKind = ({ kind }: KindName, { symbol }: FoundNumber): boolean =>
  kind.abbreviations.includes(symbolHead(symbol));

/** A kind before a subject, if the number is of that kind: "Quyết định về việc giao quyền xử phạt số 19/QĐ-GQXP". */
const acrossSubject = (word: KindName, number: FoundNumber, gap: string): KindOfNumber | null =>
  SUBJECT.test(gap) && isOfKind(word, number) ? kindOf(word) : null;

/** "Biên bản [họp Đại hội thành viên] số 01/BB-ĐHTV". */
const NOUNS = new RegExp(`^ (?:${NO_TOPIC}\\p{L}+ ){1,8}$`, 'u');

/** A kind before nouns in any case, if the number is of that kind. */
const acrossNouns = (word: KindName, number: FoundNumber, gap: string): KindOfNumber | null =>
  NOUNS.test(gap) && isOfKind(word, number) ? kindOf(word) : null;

/** "Quyết định [công nhận thuận tình ly hôn và sự thỏa thuận của các đương sự] số 12/2025/QĐST-HNGĐ". */
const TITLE = /^ (?:(?!(?:tại|theo|số|ngày|này|kèm|đã|do|từ|tới|đến|nêu)(?![\p{L}]))[\p{Ll}]+,? ){1,24}$/u;

/** A kind before a title in lower case, if the number begins with the kind, as that of a court's decision does. */
function acrossTitle(word: KindName, { symbol }: FoundNumber, gap: string): KindOfNumber | null {
  const head = symbolHead(symbol);
  const isOfCourt = word.kind.abbreviations.some((each) => head !== each && head.startsWith(each));
  return isOfCourt && TITLE.test(gap) ? kindOf(word) : null;
}

/** A kind separated from its number by the document's subject or issuer. */
function acrossWords(text: string, word: KindName, gap: string): KindOfNumber | null {
  if (LOWER_CASE_WORDS.test(gap)) {
    const meant = nearestKind(text.slice(word.start, word.end + gap.length));
    return meant && meant !== word.kind ? { ...kindOf(word), kind: meant, repaired: true } : kindOf(word);
  }
  return BY_ISSUER.test(gap) && !/[.,;(]/u.test(gap) && gap.length < 90 ? kindOf(word) : null;
}

/** "các Thông tư [của Bộ Tài chính (]số 78/2014/TT-BTC, 96/2015/TT-BTC)". */
const IN_BRACKETS = /^ của \p{Lu}[^.,;()]{2,80} \($/u;

const acrossIssuer = (word: KindName, number: FoundNumber, gap: string): KindOfNumber | null =>
  IN_BRACKETS.test(gap) && isOfKind(word, number) ? kindOf(word) : null;

const isTitleBetween = (gap: string): boolean => gap === ' ' || LOWER_CASE_WORDS.test(gap);

/**
 * Chooses between two kinds by the number: "Thông báo kết luận số 88-TB/TW", "Quyết định phê duyệt dự án số
 * 5/QĐ-UBND", "Biên bản thương thảo hợp đồng số 9/BBTT".
 */
function fitting(
  text: string,
  number: FoundNumber,
  before: KindName | undefined,
  found: KindOfNumber,
): KindOfNumber {
  if (!before || !isTitleBetween(text.slice(before.end, found.start))) return found;
  const head = symbolHead(number.symbol);
  const isOf = (kind: Kind | null): boolean => kind?.abbreviations.includes(head) ?? false;
  const begins = (kind: Kind | null): boolean =>
    kind?.abbreviations.some((each) => head.startsWith(each)) ?? false;
  const isInner = /\p{Ll}/u.test(text.charAt(found.start)) && begins(before.kind) && !begins(found.kind);
  const isBefore = (isOf(before.kind) && !isOf(found.kind)) || isInner;
  return isBefore ? { ...found, start: before.start, kind: before.kind, titleEnd: before.start } : found;
}

/**
 * The law that a number after names of laws belongs to: the one with this number in the register, or else the outer one
 * of a title that contains others ("Luật sửa đổi … của Luật Điện ảnh số 31/2009/QH12").
 */
function lawWithNumber(
  text: string,
  number: FoundNumber,
  words: readonly KindName[],
  gapEnd: number,
  low: number,
): KindOfNumber | null {
  if (!mayBeLaws(number)) return null;
  const registered = lawByNumber(number.value);
  let best: KindOfNumber | null = null;
  const titleEnd = titleEndBefore(text, gapEnd);
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (!word || word.start < low || word.kind.family !== 'law') break;
    const name = lawNameAfter(text, word);
    const title = text.slice(word.end, titleEnd);
    const reaches = name !== null && name.end >= titleEnd - 2;
    if (!reaches && best !== null) continue;
    if (!reaches && !isPlainTitle(title)) break;
    if (best !== null && ENACTS.test(text.slice(Math.max(low, word.start - 12), word.start))) break;
    const found = { ...kindOf(word), titleEnd: name?.amending ? name.end : word.start };
    if (registered && nameKey(registered.name) === nameKey(title)) return found;
    best = found;
    if (i > 0 && !isInTitle(text.slice(Math.max(low, word.start - 12), word.start))) break;
  }
  return best;
}

/** Whether a number may be that of a law: no other kind is in it, as in "Luật Đất đai, thông số 12/2020/TT-BTC". */
function mayBeLaws({ symbol }: FoundNumber): boolean {
  const meant = kindsOfAbbreviation(symbolHead(symbol));
  return meant.length === 0 || meant.some(({ family }) => family === 'law');
}

const symbolHead = (symbol: string): string => /^[\p{L}]+/u.exec(symbol)?.[0] ?? '';

/** Where the name of a law ends, without its bracket: "Luật Thuế thu nhập doanh nghiệp (sửa đổi) số". */
const titleEndBefore = (text: string, gapEnd: number): number =>
  gapEnd - (REVISED.exec(text.slice(Math.max(0, gapEnd - 40), gapEnd))?.[0].length ?? 0);

const REVISED = new RegExp(`${revisedPattern},? $`, 'u');

const isPlainTitle = (title: string): boolean =>
  /^ (?:của )?\p{Lu}[^.;:()]{0,140}$/u.test(title.trimEnd()) && !NEXT_LAW().test(title);
const NEXT_LAW = once(() => new RegExp(`, ${kindPattern({ hasProperName: true })} `, 'u'));

/** "Quốc hội ban hành [Luật sửa đổi … của Luật Điện ảnh số …]": the law that is being passed has no number yet. */
const ENACTS = /ban hành $/u;

const isInTitle = (before: string): boolean => /(?:của|,|và)\s(?:các )?$/u.test(before);
