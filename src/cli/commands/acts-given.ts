import type { ParsedDocument } from '../../model/index.js';
import type { AmendMessages } from '../messages/index.js';

type ChangesAct = (act: ParsedDocument, base: ParsedDocument) => boolean;

/** What is odd in the acts that were named, one line each. */
interface Oddities {
  readonly lines: readonly string[];
  /** Whether nothing can be made of them. */
  readonly isHopeless: boolean;
}

const nameOf = ({ source, metadata }: ParsedDocument): string =>
  source.path ?? metadata.number ?? metadata.title ?? '-';

const areSameBytes = (one: ParsedDocument, other: ParsedDocument): boolean =>
  one.source.sha256 !== null && one.source.sha256 === other.source.sha256;

const whyNothing = (
  act: ParsedDocument,
  base: ParsedDocument,
  changesAct: ChangesAct,
  words: AmendMessages,
): string => {
  if (areSameBytes(act, base)) return words.sameAsBase(nameOf(act));
  return changesAct(base, act)
    ? words.wrongOrder(nameOf(base), nameOf(act))
    : words.changesNothing(nameOf(act), nameOf(base));
};

/** The days on which two acts were issued, where one that amends is older than what it amends. */
const olderThan = (act: ParsedDocument, base: ParsedDocument): readonly [string, string] | null => {
  const [own, amended] = [act.metadata.issuedOn, base.metadata.issuedOn];
  return own !== null && amended !== null && own < amended ? [own, amended] : null;
};

/** Looks whether the acts that were named can be what amends the base, and whether they stand in the right order. */
export const oddActs = (
  base: ParsedDocument,
  acts: readonly ParsedDocument[],
  changesAct: ChangesAct,
  words: AmendMessages,
): Oddities => {
  const amending = acts.filter((act) => !areSameBytes(act, base) && changesAct(act, base));
  const lines = acts.flatMap((act, index) => {
    if (!amending.includes(act)) return [whyNothing(act, base, changesAct, words)];
    const older = olderThan(act, base);
    const isTwice = acts.slice(0, index).some((before) => areSameBytes(before, act));
    return [
      ...(isTwice ? [words.givenTwice(nameOf(act))] : []),
      ...(older === null ? [] : [words.older(nameOf(act), ...older)]),
    ];
  });
  return { lines, isHopeless: amending.length === 0 };
};
