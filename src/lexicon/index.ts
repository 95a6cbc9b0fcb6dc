export { letterAt, letterOrder, pointLetters, romanValue } from './alphabet.js';
export { type AssemblyTerm, assemblyTerms } from './assembly-terms.js';
export { functionWords } from './function-words.js';
export { type Kind, kindNamed, kinds, kindsOfAbbreviation } from './kinds.js';
export { allLaws, type Law, lawByNumber, lawsByName, longestLawName } from './laws.js';
export { onsets, rimes } from './rimes.js';
export { nameKey } from './syllables.js';
