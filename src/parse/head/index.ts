export { pageFootStart, pageSubject, readChrome } from './chrome.js';
export { closingEnd, findClosing, isFormNote } from './closing.js';
export { closingGroups } from './closing-groups.js';
export { closingPieces } from './closing-pieces.js';
export { type HeadingLines, isFormLabel, noHeading, readHeading } from './heading.js';
export { beginningOf, enactingIssuer, NAME_REACH } from './issuer.js';
export { belowInTheName } from './judgment.js';
export { metadataOf } from './metadata.js';
export { isCapitalTitle, isFirstHeading } from './title-lines.js';
