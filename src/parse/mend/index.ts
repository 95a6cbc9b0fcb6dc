export { splitAlignedRows } from './aligned-rows.js';
export { joinBrokenParts } from './broken-parts.js';
export { joinCutOpenings } from './cut-openings.js';
export { cutsCitation, cutsNumber } from './cuts.js';
export type { NonText } from './document-lines.js';
export {
  type FootnoteLines,
  noteLabels,
  type SeparatedText,
  separateFootnotes,
  takeNotes,
} from './footnotes.js';
export { joinLines, separatorAfter } from './join-lines.js';
export { withOnes } from './letters-for-ones.js';
export { createLinePlaces } from './line-places.js';
export { measuredLines } from './line-widths.js';
export { withQuotationMarks } from './mistyped-quotes.js';
export { withRestoredMarks } from './restored-marks.js';
export { splitRunOn } from './run-on.js';
export { splitSideBySide } from './side-by-side.js';
export { splitTabbedRows } from './tabbed-rows.js';
export { type FullLine, fullLineWidth, isLeftOpen, isNearlyFull, readsOn, UNWRAPPED } from './wrap.js';
