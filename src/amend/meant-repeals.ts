import { LATIN, once, oneOf } from '../chars/index.js';
import { type AmendingSense, ceasingPhrases, verbsThat } from '../lexicon/index.js';
import { dayOf, leadingDayEnd } from './own-day.js';
import { HIDDEN, type Masked } from './quotes.js';
import { namesProvision } from './target-stretches.js';
import { beginsWithName, hasVerb, LEVEL, OWN_ACT, type VerbStretch } from './verbs.js';
import type { WorkStretch } from './works.js';

const REPLACED = new RegExp(
  `,?(?: và| đồng thời)? ${oneOf(verbsThat('sense', 'substitute'))} bằng (?=${LEVEL})`,
  'iu',
);
const BY_THIS_ACT = once(
  () => new RegExp(`^\\s*(?:\\d+\\. )?${OWN_ACT()} (?:[^;:]*hiệu lực [^;:]*)?$`, 'iu'),
);

/**
 * What a verb orders where it alone does not say so. "Bãi bỏ Điều 20 và thay bằng Điều 20 như sau:" is a replacement;
 * "Nghị định này thay thế khoản 2 Điều 14" puts the whole act in the place of the clause, which is repealed.
 */
export function asMeant(stretch: VerbStretch, text: string): VerbStretch {
  const { senses, start, end, verbStart, objectStart } = stretch;
  if (senses.has('repeal')) {
    const at = text.slice(start, end).search(REPLACED);
    return at < 0 ? stretch : { ...stretch, end: start + at, senses: new Set(['replace'] as const) };
  }
  if (!senses.has('substitute')) return stretch;
  const object = text.slice(objectStart, end);
  const isRepeal =
    BY_THIS_ACT().test(text.slice(0, verbStart)) &&
    namesProvision(object) &&
    !/(?<!\p{L})(?:bằng|như sau)(?!\p{L})/iu.test(object) &&
    !object.includes(HIDDEN);
  return isRepeal ? { ...stretch, senses: new Set(['repeal'] as const) } : stretch;
}

const CEASES = new RegExp(
  `(?<![${LATIN}])${oneOf(ceasingPhrases)}(?: thi hành| áp dụng)?(?![${LATIN}])`,
  'iu',
);
const SINCE = /^(?:,? (?:kể )?từ (?:ngày|thời điểm|khi)(?: ngày)? (?<when>[^,;]{3,120}?))?\s*[.;]?\s*$/iu;

const stretchOf = (sense: AmendingSense, end: number, start = 0): VerbStretch => ({
  start,
  end,
  verbStart: start,
  objectStart: start,
  senses: new Set([sense]),
});

/**
 * The repeal of provisions that are only said to have no more effect: "Khoản 2 Điều 14 hết hiệu lực kể từ ngày Nghị định
 * này có hiệu lực thi hành". With a condition it is not understood.
 */
export function ceasingProvisions({ text }: WorkStretch, masked: Masked): readonly VerbStretch[] {
  const found = masked.quoted.length === 0 && !hasVerb(text) ? CEASES.exec(masked.text) : null;
  // "Kể từ ngày Thông tư này có hiệu lực, các quy định tại khoản 2 Điều 5 … hết hiệu lực"
  const from = leadingDayEnd(text);
  if (found === null || !beginsWithName(text.slice(from))) return [];
  const before = text.slice(from, found.index);
  if (!namesProvision(before) || /(?<!\p{L})(?:đã|chưa|không|khi|trước|ngày)\s*$/iu.test(before)) return [];
  const rest = SINCE.exec(masked.text.slice(found.index + found[0].length));
  // No sense is that of a repeal under a condition; what is suspended is not understood either.
  if (rest === null) return [stretchOf('suspend', found.index, from)];
  const when = rest.groups?.['when'];
  return [{ ...stretchOf('repeal', found.index, from), since: when === undefined ? undefined : dayOf(when) }];
}

/**
 * What is repealed without a verb that orders it: "Cơ chế tại khoản 3 Điều 3 Nghị định số … hết hiệu lực kể từ ngày …",
 * the acts in a list below "Các văn bản sau đây hết hiệu lực:", and what introduces such a list.
 */
export function ceasing(
  { text, citation }: WorkStretch,
  masked: Masked,
  lead: { readonly sense: AmendingSense } | null,
): readonly VerbStretch[] {
  if (hasVerb(text)) return [];
  const saysSo = CEASES.test(masked.text);
  const isRepeal = citation?.relation === 'repeals' && (saysSo || lead?.sense === 'repeal');
  const introduces = citation === null && saysSo && /:\s*$/u.test(masked.text);
  return isRepeal || introduces ? [stretchOf('repeal', text.length)] : [];
}
