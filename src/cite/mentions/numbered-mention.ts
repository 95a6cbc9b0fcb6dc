import { once, oneOf } from '../../chars/index.js';
import { type FoundNumber, isCopyNumber, kindsWith } from '../../lexicon/index.js';
import { dateOf } from './blank-mention.js';
import { dateInNextCell } from './date-in-next-cell.js';
import { inheritedKind, misspeltKind } from './inherited-kind.js';
import { issuerAndDateAfterNumber } from './issuer-and-date.js';
import { issuerBefore } from './issuer-before-number.js';
import { kindBefore } from './kind-before-number.js';
import type { KindName } from './kind-names.js';
import { type KindOfNumber, soStart } from './kind-of-number.js';
import type { Mention } from './mention.js';
import { soleIssuers } from './sole-issuers.js';

/** The symbols of documents that several bodies issue jointly. */
const JOINT = once(() => {
  const joint = kindsWith({ jointly: ['always', 'sometimes'] });
  return new RegExp(`^${oneOf(joint.flatMap(({ abbreviations }) => abbreviations))}`, 'u');
});

/** The mention that a number belongs to; `null` if it is not the number of a document. */
export function numbered(
  text: string,
  number: FoundNumber,
  low: number,
  words: readonly KindName[],
  previous: Mention | undefined,
): Mention | null {
  const so = soStart(text, low, number.start);
  const hasSo = so < number.start;
  const found =
    kindBefore(text, number, low, words, so) ??
    misspeltKind(text, number, low, so) ??
    (number.loose ? null : inheritedKind(text, number, low, hasSo, previous));
  if (!found) return null;
  if (opensBlock(text, so) && hasSo && isCopyNumber(number.value)) return null;
  const issuers = JOINT().test(number.symbol)
    ? { joint: true }
    : { only: soleIssuers(found.kind, number.symbol) };
  const issued = issuerAndDateAfterNumber(text, number.end, issuers);
  const common = found.inherited ? (previous?.commonIssuer ?? null) : issuerBefore(text, found.start, so);
  const cell = issued.end > number.end ? null : dateInNextCell(text, found.start, number.end);
  return {
    start: found.start,
    end: cell?.end ?? issued.end,
    kind: found.kind?.name ?? null,
    number: number.value,
    whole: null,
    numberElsewhere: null,
    name: null,
    ...dateOf(cell ?? issued.date),
    issuer: issued.issuer ?? common,
    commonIssuer: common,
    confidence: confidenceIn(number, found),
    titleEnd: found.titleEnd,
  };
}

/** "Số: 12/SY-VP" below "SAO Y" is the number of the copy itself. */
const opensBlock = (text: string, so: number): boolean => so === 0 || text.charAt(so - 1) === '\n';

function confidenceIn(number: FoundNumber, found: KindOfNumber): Mention['confidence'] {
  if (found.inherited) return 'inferred';
  return number.repaired || found.repaired ? 'repaired' : 'exact';
}
