import type { ComparedFact, FactChange, Metadata, Signer } from '../model/index.js';
import type { createWordReader } from './form/words.js';
import { visibleText } from './form/words.js';

const saySigner = ({ authority, position, name }: Signer): string =>
  [authority, position, name].filter((part) => part !== null && part !== '').join(', ');

const one = (value: string | null): readonly string[] => (value === null || value === '' ? [] : [value]);

/** The value of each fact, as lines. */
const FACTS: Readonly<Record<ComparedFact, (metadata: Metadata) => readonly string[]>> = {
  kind: ({ kind }) => one(kind),
  number: ({ number }) => one(number),
  issuedOn: ({ issuedOn }) => one(issuedOn),
  place: ({ place }) => one(place),
  issuer: ({ issuer }) => one(issuer),
  title: ({ title }) => one(title),
  effectiveOn: ({ effectiveOn }) => one(effectiveOn),
  expiresOn: ({ expiresOn }) => one(expiresOn),
  urgency: ({ urgency }) => one(urgency),
  secrecy: ({ secrecy }) => one(secrecy),
  addressees: ({ addressees }) => addressees,
  signers: ({ signers }) => signers.map(saySigner),
  recipients: ({ recipients }) => recipients,
};

const facts = Object.keys(FACTS) as readonly ComparedFact[];

/** The facts that two documents give differently. White space, punctuation and case do not count. */
export const compareFacts = (
  from: Metadata,
  to: Metadata,
  readWords: ReturnType<typeof createWordReader>,
): readonly FactChange[] => {
  const keyOf = (lines: readonly string[]): string =>
    readWords(visibleText(lines.join(' ')), true)
      .flatMap(({ id, isMark }) => (isMark ? [] : [id]))
      .join(' ');
  return facts
    .map((fact) => ({ fact, from: FACTS[fact](from), to: FACTS[fact](to) }))
    .filter((change) => keyOf(change.from) !== keyOf(change.to));
};
