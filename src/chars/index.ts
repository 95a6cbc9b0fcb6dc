export { labelsBetween, letterAt, letterOrder, pointLetters, romanNumeral, romanValue } from './alphabet.js';
export { type Letters, oneOf } from './alternatives.js';
export { asciiName, withoutMarks } from './ascii.js';
export { daysInMonth, isIsoDay, laterDay, type TimeUnit } from './calendar.js';
export { beginsLower, hasSmall, inSentenceCase, isCapital } from './case.js';
export { compareText } from './compare.js';
export { escapeControls, forTerminal, withoutControls } from './controls.js';
export { readCsv } from './csv.js';
export {
  beginsWith,
  charactersOf,
  DIGITS,
  endingIn,
  endsClosed,
  endsWith,
  holds,
  tailOf,
} from './edges.js';
export { greatest, least } from './extremes.js';
export { type Glob, isGlob, readGlob } from './glob.js';
export { addTo, groupBy } from './group-by.js';
export {
  digitsEnd,
  inSmallLetters,
  isCapitalLetter,
  isCapitalOrDigit,
  isDigit,
  isLetter,
  isSmallLetter,
  isWordUnit,
  isWritten,
  LATIN,
  lettersEnd,
  smallUnit,
  syllableEnd,
  unitKind,
  unitKinds,
  wordEnd,
} from './letters.js';
export { finderIn, lastNotAbove } from './lookup.js';
export { closedPage, markupAttribute, markupText } from './markup.js';
export { endOfMatch, matchesOf } from './matches.js';
export { once, remember } from './memo.js';
export { distance, nearest } from './nearest.js';
export { createOffsets } from './offsets.js';
export { TYPED_QUOTES } from './quotation-marks.js';
export { type Readability, readability } from './readability.js';
export { isGlued, isSyllable } from './spelling.js';
export { foldSpace, isSpace, nameKey, skipSpace } from './syllables.js';
export { SYMBOL_FONT_SIGNS } from './symbol-fonts.js';
export { withLostMarks, withTonesLast } from './tones.js';
export { type NameTrie, nameTrie } from './trie.js';
export { indexByWords, type WordIndex, wordIndex } from './word-index.js';
export { CAPITAL, LETTER, mayBeOneOf, sumWith, unitFacts } from './word-sums.js';
