export { type Label, type LabelStyle, readLabels } from './labels.js';
export { hasNationalName, type Piece, piecesOf, placeDateOf, type WrittenDate } from './letterhead-pieces.js';
export { type Line, lineFrom, lineWith } from './line.js';
export { endsInLink, endsInReference, isClosedLine, isOpen } from './line-ends.js';
export { isInCapitals, isNamed, standsApart } from './line-signs.js';
export { isEmpty, type RawLines, type Sort, sortLines } from './line-sorts.js';
export { isAuthority, isOffice, isSignaturePart, mayBeginSignature, personOf } from './signature.js';
