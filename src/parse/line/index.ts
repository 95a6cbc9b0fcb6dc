export {
  beginsSmall,
  endsInLink,
  endsInReference,
  fact,
  hasNationalName,
  isAuthority,
  isBelowGap,
  isClosed,
  isClosedBeforeMark,
  isInCapitals,
  isOffice,
  isOpen,
  isPerson,
  isTableHead,
  labelsOf,
  opensArticle,
  piecesOf,
} from './facts.js';
export { isCapitalLabel, isNamed, type Label, type LabelStyle } from './label-styles.js';
export {
  bareNumber,
  mayGiveNumber,
  ownNumber,
  type Piece,
} from './letterhead-pieces.js';
export { createLine, type Line, lineFrom, lineWith, type NoteRule, type TablePlace } from './line.js';
export { isDash, isEmpty, type LineSort, type RawLines, sortLines } from './line-sorts.js';
export { placeDateOf, type WrittenDate } from './place-date.js';
export {
  authorityLength,
  isCapacityText,
  isConfirmation,
  isOfficeText,
  isSignedMark,
  isWholeOffice,
  mayBeginSignature,
  personOf,
} from './signature.js';
