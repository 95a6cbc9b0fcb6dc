export { letterAt, letterOrder, pointLetters, romanValue } from './alphabet.js';
export { type AssemblyTerm, assemblyTerms } from './assembly-terms.js';
export { dateAt, type FoundDate, isoDate } from './dates.js';
export { beginsWithKind, documentNumberAt, type FoundNumber, yearOfNumber } from './document-number.js';
export { functionWords } from './function-words.js';
export {
  type Body,
  bodies,
  bodyOfAbbreviation,
  type IssuerMatch,
  issuerOfAbbreviation,
  matchIssuer,
  properCase,
} from './issuers.js';
export { type Kind, kindNamed, kinds, kindsOfAbbreviation } from './kinds.js';
export { allLaws, type Law, lawByNumber, lawsByName, longestLawName } from './laws.js';
export {
  descriptionPattern,
  descriptionPattern,
  proposedPattern,
  proposedPattern,
  type TriggerPhrase,
  type TriggerPhrase,
  type TriggerSense,
  type TriggerSense,
  triggerPhrases,
  triggerPhrases,
} from './relations.js';
export { onsets, rimes } from './rimes.js';
export { nameKey, syllableKey } from './syllables.js';
