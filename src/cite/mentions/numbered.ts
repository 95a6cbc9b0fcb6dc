import type { FoundNumber } from '../../lexicon/index.js';
import { dateOf } from './blank-mention.js';
import { kindBefore } from './kind-before.js';
import { inheritedKind, misspeltKind } from './kind-elsewhere.js';
import { type KindFound, soStart } from './kind-found.js';
import type { KindWord } from './kind-words.js';
import type { Mention } from './mention.js';
import { dateInNextCell } from './row-date.js';
import { tailAfterNumber } from './tail.js';

const JOINT = /^(?:TTLT|TTLB|TT-L[TB]|NQLT|KHLT|CTPH|QC)/u;

/** The mention that a number belongs to; null where the number is no document's. */
export function numbered(
  text: string,
  number: FoundNumber,
  low: number,
  words: readonly KindWord[],
  previous: Mention | undefined,
): Mention | null {
  const so = soStart(text, low, number.start);
  const hasSo = so < number.start;
  const found =
    kindBefore(text, number, low, words, so) ??
    misspeltKind(text, number, low, so) ??
    (number.loose ? null : inheritedKind(text, number, low, hasSo, previous));
  if (!found) return null;
  const tail = tailAfterNumber(text, number.end, JOINT.test(number.symbol));
  const cell = tail.end > number.end ? null : dateInNextCell(text, found.start, number.end);
  return {
    start: found.start,
    end: cell?.end ?? tail.end,
    kind: found.kind?.name ?? null,
    number: number.value,
    whole: null,
    name: null,
    ...dateOf(cell ?? tail.date),
    issuer: tail.issuer,
    confidence: confidenceIn(number, found),
    titleEnd: found.titleEnd,
  };
}

function confidenceIn(number: FoundNumber, found: KindFound): Mention['confidence'] {
  if (found.inherited) return 'inferred';
  return number.repaired || found.mended ? 'repaired' : 'exact';
}
