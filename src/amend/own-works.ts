import { LATIN, oneOf } from '../chars/index.js';
import { pinsOf } from '../cite/index.js';
import { placeWords, referringWords } from '../lexicon/index.js';
import type { Citation, Span } from '../model/index.js';
import { HIDDEN } from './quotes.js';

/** A citation in an instruction; offsets count in the instruction. */
export interface LocatedCitation {
  readonly citation: Citation;
  readonly start: number;
  readonly end: number;
}

/** How many characters before a work are searched for words that only refer to it. */
const REACH = 120;
const REFERRING = `(?<!kèm )(?<!\\p{L})${oneOf(referringWords)} (?:quy định )?(?:tại |của |ở )?`;
const REFERS = new RegExp(`${REFERRING}[^;,.]{0,80}$`, 'iu');

const JOINS_LIST = new RegExp(
  `(?:^|[,;${HIDDEN}]|(?<![${LATIN}])và)\\s*(?:${oneOf([...placeWords.wordsIn, 'của'])})?\\s*$`,
  'iu',
);

/** Whether the place of a citation continues the list that the work before it is in: "Điều 5 Nghị định A [và tại Điều 3 Nghị định B]". */
function continuesPlaces(masked: string, from: number, start: number): boolean {
  const { pins, start: pinned } = pinsOf(masked, from, start);
  const before = masked.slice(from, pins.length > 0 ? pinned : start);
  const own = before.slice(before.lastIndexOf(';') + 1);
  return JOINS_LIST.test(before) && !REFERS.test(own) && (pins.length > 0 || !/\p{L}{4}/u.test(own));
}

/**
 * The works that an instruction changes, out of those that it names.
 *
 * @param earlier - the stretch that tells of an earlier change
 * @param ordersWords - whether it changes words; the works are then in a list of places, where they need no verb
 */
export function ownWorks(
  masked: string,
  located: readonly LocatedCitation[],
  earlier: Span,
  ordersWords: boolean,
): readonly LocatedCitation[] {
  const own: LocatedCitation[] = [];
  for (const [index, each] of located.entries()) {
    const { citation, start } = each;
    const isDone = start >= earlier.start && start < earlier.end;
    if (citation.by !== null || isDone || REFERS.test(masked.slice(Math.max(0, start - REACH), start)))
      continue;
    const previous = located[index - 1];
    const continues =
      ordersWords &&
      previous !== undefined &&
      previous === own[own.length - 1] &&
      continuesPlaces(masked, previous.end, start);
    if (index === 0 || continues || citation.relation === 'amends' || citation.relation === 'repeals')
      own.push(each);
  }
  return own;
}
