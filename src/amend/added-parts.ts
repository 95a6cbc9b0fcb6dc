import { LATIN, once, oneOf } from '../chars/index.js';
import { firstWords, lastWords, placeWords, unnumberedParts } from '../lexicon/index.js';
import type { OperationAction } from '../model/index.js';
import { unreadBeside } from './phrase-places.js';
import { HIDDEN } from './quotes.js';
import { IN_ORDER } from './target-tokens.js';
import { type NamedTarget, readTargets } from './targets.js';

/** The addition of a unit, or of a part of one. */
export interface Insertion {
  readonly action: OperationAction;
  readonly target: NamedTarget | null;
  readonly adds: NamedTarget | null;
  readonly replacement: NamedTarget | null;
}

const { paragraph = [], sentence = [], bullet = [] } = unnumberedParts;
const NOUN = oneOf([...paragraph, ...sentence, ...bullet]);
/** "một đoạn", "câu sau đây", "gạch đầu dòng thứ ba" */
const PART = `(?:thêm )?(?:(?:một|0?1) )?(?<noun>${NOUN})(?: (?<which>${IN_ORDER})| mới| như sau| sau(?: đây)?)?`;
const AT = `(?:(?<last>(?:phần )?${oneOf(lastWords)})|(?<first>${oneOf(firstWords)}))`;
const ADDED_PART = once(() => {
  const { after, before } = placeWords.positionWords;
  return [
    // "câu sau vào cuối khoản 2", "đoạn thứ ba vào khoản 2"
    `^${PART} (?:vào|tại|ở|cho)(?: ${AT})?(?: của)? (?<place>(?!${oneOf([...after, ...before])} ).+)$`,
    // "đoạn thứ ba vào sau đoạn thứ hai khoản 1"
    `^${PART} (?:vào |ngay |liền )*(?:(?<after>${oneOf(after)})|${oneOf(before)}) (?<beside>${NOUN}.+)$`,
    // "vào cuối khoản 2 một câu như sau"
    `^(?:thêm )?vào ${AT}(?: của)? (?<place>.+?)(?: đoạn)? ${PART}$`,
  ].map((pattern) => new RegExp(pattern, 'iu'));
});
const AT_ENDS = new RegExp(`^[\\s,]+|[\\s,:.${HIDDEN}]+$`, 'gu');
const ORDINAL = new RegExp(`(?<![${LATIN}])${IN_ORDER}(?![${LATIN}])`, 'iu');

/**
 * A paragraph, a sentence or an item that is added to a unit; `null` where the text adds something else, or says more
 * than where.
 */
export function addedPart(said: string): Insertion | null {
  const text = said.replaceAll(AT_ENDS, '');
  const groups = ADDED_PART()
    .map((pattern) => pattern.exec(text)?.groups)
    .find((found) => found !== undefined);
  if (groups === undefined) return null;
  const { noun = '', which, last, first, after, beside, place } = groups;
  const [unit, more] = readTargets(beside ?? place ?? '');
  const isRead = unreadBeside(beside ?? place ?? '') === null;
  if (unit === undefined || more !== undefined || !isRead || Object.keys(unit.levels).length === 0)
    return null;
  const added = { adds: null, replacement: null };
  if (beside !== undefined) {
    const action = after === undefined ? 'insert-before' : 'insert-after';
    return unit.part === null ? null : { action, target: unit, ...added };
  }
  if (unit.part !== null) return null;
  const part = partOf(noun);
  if (first !== undefined)
    return { action: 'insert-before', target: { ...unit, part, name: `${noun} ${first}` }, ...added };
  const name = which === undefined ? noun : `${noun} ${which}`;
  const isAtEnd = last !== undefined && !ORDINAL.test(which ?? '');
  return { action: isAtEnd ? 'append' : 'insert', target: { ...unit, part, name }, ...added };
}

const partOf = (noun: string) => {
  const name = noun.toLowerCase();
  if (sentence.includes(name)) return 'sentence' as const;
  return bullet.includes(name) ? ('bullet' as const) : ('paragraph' as const);
};
