export { lettersTo, paragraphTo } from './changes.js';
export { joinWordings } from './expected-letters.js';
export { gathered, othersToo, type ParagraphFault } from './gather.js';
export { layoutRule } from './layout-rule.js';
export { firstLineOf, linesOf } from './lines.js';
export { checkFields, checkPart, type ExpectedPart, partMessage } from './parts.js';
export { headOf, isLong, runningSpans, runningText } from './running-text.js';
export { millimetres, nearestIn, points } from './say-length.js';
export { filledSections, sectionFaults } from './sections.js';
