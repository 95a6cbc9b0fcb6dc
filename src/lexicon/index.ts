export { letterAt, letterOrder, pointLetters, romanValue } from './alphabet.js';
export { asciiName } from './ascii.js';
export { type AssemblyTerm, assemblyTerms } from './assembly-terms.js';
export { dateAt, type FoundDate, isoDate } from './dates.js';
export {
  beginsWithKind,
  documentNumberAt,
  type FoundNumber,
  mayBeNumber,
  yearOfNumber,
} from './document-number.js';
export { functionWords } from './function-words.js';
export {
  type Body,
  bodies,
  bodyOfAbbreviation,
  type IssuerMatch,
  type IssuerPlace,
  issuerOfAbbreviation,
  matchIssuer,
  properCase,
} from './issuers.js';
export { type Kind, kindNamed, kindQualifiers, kinds, kindsOfAbbreviation } from './kinds.js';
export { allLaws, type Law, lawByNumber, lawsByName, longestLawName } from './laws.js';
export {
  digitsEnd,
  inSmallLetters,
  isDigit,
  isLetter,
  isWritten,
  lettersEnd,
  smallUnit,
  syllableEnd,
  type UnitKind,
  unitKind,
  unitKinds,
} from './letters.js';
export { type Nearest, nearest } from './nearest.js';
export { allProvinces, formerProvinces, provinces } from './places.js';
export {
  attachedPattern,
  changingPattern,
  descriptionPattern,
  guidingPattern,
  instructionPattern,
  orderPattern,
  proposedPattern,
  type TriggerPhrase,
  type TriggerSense,
  triggerPhrases,
} from './relations.js';
export { once, remember } from './remember.js';
export { onsets, rimes } from './rimes.js';
export { readStopword } from './stopwords.js';
export { foldSpace, nameKey, skipSpace, syllableKey } from './syllables.js';
export { type WordIndex, wordIndex } from './word-index.js';
