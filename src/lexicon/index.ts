export { letterAt, letterOrder, pointLetters, romanValue } from './alphabet.js';
export { type Kind, kindNamed, kinds, kindsOfAbbreviation } from './kinds.js';
export { allLaws, type Law, lawByNumber, lawsByName, longestLawName } from './laws.js';
