export { type Attachment, isIssuedWith } from './attachments.js';
export { type DividedText, divide, type Part } from './divide.js';
export type { Segment } from './partition.js';
export { segmentWidths } from './segment-widths.js';
