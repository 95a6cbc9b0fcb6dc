import { LATIN, matchesOf, once, oneOf } from '../chars/index.js';
import { type AmendingSense, ceasingPhrases, verbsThat } from '../lexicon/index.js';
import { pinLevels } from '../model/index.js';
import { saysErratum } from './phrases.js';
import { isPlace, placedStretches } from './placed-verbs.js';
import { HIDDEN, type Masked } from './quotes.js';
import { namesProvision } from './target-stretches.js';
import { rankOf } from './target-tokens.js';
import { readTargets } from './targets.js';
import {
  ANY_VERB,
  beginsWithName,
  furtherStretches,
  hasVerb,
  LEVEL,
  sensesOf,
  VERBS,
  type VerbStretch,
  verbStretches,
} from './verbs.js';

/** Each verb of an instruction, and what is said of acts that end, has one of these words. */
const WORDS_OF_CHANGE = new RegExp(
  oneOf([...verbsThat('sense'), ...verbsThat('moves'), ...ceasingPhrases]),
  'iu',
);

/**
 * Whether a text can be an instruction without a lead; most texts of an act that repeals another have none of the words.
 * One that corrects a mistake needs no verb, but two quotations.
 */
export const mayInstruct = ({ text, quoted }: Masked): boolean =>
  quoted.length > 1 || WORDS_OF_CHANGE.test(text);

/** "Điều 5 được sửa đổi như sau", "khoản 2 sửa đổi, bổ sung như sau:" */
const PASSIVE = once(() => {
  const verbs = `(?<verbs>${ANY_VERB}(?:(?:,| và|, và)? ${ANY_VERB})*)`;
  const after = String.raw`(?= (?:như sau|lần lượt|bằng|thành|tên|lại|theo|tại|vào|và|là)|[,.;:]|\s*$)`;
  return new RegExp(
    [
      `(?<![${LATIN}])(?:(?:được|bị|nay) )*${verbs}${after}`,
      `(?<![${LATIN}])(?:được|bị) (?<adds>${oneOf(verbsThat('sense', 'insert'))})(?= )`,
    ].join('|'),
    'iu',
  );
});
const PASSIVES = once(() => new RegExp(PASSIVE().source, 'giu'));

/** Whether a text is in the passive: it names provisions first, then says that they are changed. */
export function isPassive(masked: string): boolean {
  return beginsWithName(masked.replace(AT_UNIT, '')) && PASSIVE().test(masked);
}

/** "[Tại] Điều 3, khoản 1 và khoản 2 được sửa đổi như sau:" */
const AT_UNIT = new RegExp(`^\\s*Tại (?=[^:;${HIDDEN}]* (?:được|bị) )`, 'u');

/** The verbs of an instruction; for an item of a list, the verb of the text above. */
export function stretchesOf(
  text: string,
  masked: Masked,
  lead: { readonly sense: AmendingSense } | null,
): readonly VerbStretch[] {
  const mayOrder = hasVerb(text);
  const placed = mayOrder && masked.quoted.length > 0 ? placedStretches(text) : [];
  const [firstPlaced] = placed;
  if (firstPlaced !== undefined) return [...verbStretches(text.slice(0, firstPlaced.start)), ...placed];
  const held = mayOrder ? heldStretches(text) : [];
  if (held.length > 0) return held;
  if (mayOrder && isPassive(text)) return passiveStretches(text);
  const active = mayOrder ? verbStretches(text) : [];
  const [first] = active;
  const before = first === undefined ? '' : text.slice(0, first.verbStart);
  if (first !== undefined && BEFORE_VERB.test(before))
    return active.flatMap((each) => partedByPassive(text, each));
  const whole = { start: 0, end: text.length, verbStart: 0, objectStart: 0 };
  const isErratum = masked.quoted.length > 1 && saysErratum(masked);
  const replaces = isErratum || (mayOrder && masked.quoted[0]?.start === 0 && PASSIVE().test(text));
  if (replaces) return [{ ...whole, senses: new Set(['replace'] as const) }];
  if (
    lead !== null &&
    (beginsWithName(text) || masked.quoted.length > 0) &&
    !isOtherOrder(text, masked, lead.sense)
  )
    return [{ ...whole, senses: new Set([lead.sense]) }];
  return [];
}

const HELD = once(
  () =>
    new RegExp(
      `^\\s*(?=\\S)(?<holder>[^,.;:${HIDDEN}]{3,60}?)(?:(?<colon>:)\\s*| )(?:(?:được|bị|nay) )*(?=${VERBS} ${LEVEL})`,
      'iu',
    ),
);

/** The rank of the smallest unit that the first provision in a text names. */
const rankIn = (text: string): number => {
  const [first] = readTargets(text);
  return Math.min(...pinLevels.filter((level) => first?.levels[level] !== undefined).map(rankOf));
};

/** "[Điều 4] sửa đổi, bổ sung khoản 1 và khoản 3 như sau:", "[Điều 2:] bổ sung khoản 4": the verbs after the unit that holds what they change. */
function heldStretches(text: string): readonly VerbStretch[] {
  const found = HELD().exec(text);
  const holder = found?.groups?.['holder'] ?? '';
  if (found === null || !isPlace(holder)) return [];
  const order = text.slice(found[0].length);
  if (rankIn(holder) <= rankIn(order)) return [];
  const stretches = verbStretches(order.padStart(text.length));
  const [sense, more] = stretches[0]?.senses ?? [];
  const isOrder = sense === 'replace' || found.groups?.['colon'] !== undefined;
  return isOrder && more === undefined ? stretches : [];
}

/** Whether a text names a unit, and then what is changed in it. */
export const isHeld = (masked: string): boolean => hasVerb(masked) && heldStretches(masked).length > 0;

/**
 * Whether an item has a verb and quoted words, but not the new text of what it names, so that it orders something else
 * than the text above: "Tại khoản 1 Điều 5 (trừ điểm a) bỏ cụm từ “…”".
 */
function isOtherOrder(text: string, { quoted: [first] }: Masked, sense: AmendingSense): boolean {
  if (first === undefined || sense === 'repeal' || !VERB_IN_WORDS().test(text)) return false;
  return !/(?:như sau|:)\s*$/iu.test(text.slice(0, first.start));
}

const VERB_IN_WORDS = once(() => new RegExp(`(?<![${LATIN}])${ANY_VERB}(?![${LATIN}])`, 'iu'));

/** What may stand before the first verb: nothing, the act itself, a date, a place, or since when the act is in force. */
const BEFORE_VERB =
  /^\s*(?:nay\s+)?(?:[\p{L} ]{2,40} này(?: cũng)? |[\p{L} ]{2,40} này (?:bắt đầu )?có hiệu lực [^;]*|(?:kể từ|từ|tại|ở|trong) [^;]*[,:]\s*|(?:ngay )?(?:sau|trước|tiếp theo) [^;:]*)?(?:đồng thời\s+)?$/iu;

/** Ends a stretch where a change in the passive follows: "Bãi bỏ khoản 3; [khoản 2 được sửa đổi như sau:]". */
function partedByPassive(text: string, stretch: VerbStretch): readonly VerbStretch[] {
  for (const { index } of text.slice(0, stretch.end).matchAll(/;/gu)) {
    const rest = text.slice(index + 1, stretch.end);
    if (index < stretch.objectStart || !isPassive(rest)) continue;
    const further = passiveStretches(rest.padStart(stretch.end));
    return [
      { ...stretch, end: index },
      ...further.map((each) => ({
        ...each,
        start: Math.max(each.start, index + 1),
        objectStart: Math.max(each.objectStart, index + 1),
      })),
    ];
  }
  return [stretch];
}

/**
 * Each passive verb, with the provision before it and the place after it: "Khoản 3 Điều 2 được sửa đổi và khoản 4 được
 * bổ sung vào cuối Điều 2".
 */
function passiveStretches(text: string): readonly VerbStretch[] {
  const found = matchesOf(PASSIVES(), text);
  const further = furtherStretches(text);
  return found.flatMap((match, index): readonly VerbStretch[] => {
    const next = found[index + 1];
    const own = found[index - 1];
    const verbEnd = match.index + match[0].length;
    const stop = next === undefined ? text.length : subjectStart(text, verbEnd, next.index);
    const start = own === undefined ? 0 : subjectStart(text, own.index + own[0].length, match.index);
    // "được sửa đổi và bổ sung thêm điểm c": the second verb has an object of its own.
    const active = further.filter((each) => each.start >= verbEnd && each.start < stop);
    const end = Math.min(stop, ...active.map((each) => each.start));
    const senses = sensesOf(match.groups?.['verbs'] ?? match.groups?.['adds'] ?? '');
    return [{ start, end, verbStart: match.index, objectStart: start, senses }, ...active];
  });
}

/** Where the subject of the next verb begins: at the last "và", comma or semicolon before it. */
function subjectStart(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const at = Math.max(between.lastIndexOf(' và '), between.lastIndexOf(';'), between.lastIndexOf(','));
  return at < 0 ? to : from + at;
}

/**
 * Puts a passive addition into the active order: "Điều 2 được bổ sung thêm điểm đ" becomes "điểm đ vào Điều 2"; "khoản
 * 4 được bổ sung vào cuối Điều 2" only loses its verb.
 */
export function activeOf(said: string): string {
  const passive = PASSIVE().exec(said);
  if (passive === null) return said;
  const subject = said.slice(0, passive.index);
  const tail = said.slice(passive.index + passive[0].length).replace(/^\s*thêm/iu, '');
  return namesProvision(tail) && !/^\s*(?:vào|sau|trước|tại)(?!\p{L})/iu.test(tail)
    ? `${tail} vào ${subject}`
    : `${subject} ${tail}`;
}
