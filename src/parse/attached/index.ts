export { type Attachment, isIssuedWith } from './attachments.js';
export { divide } from './divide.js';
export type { Segment } from './partition.js';
export { segmentWidths } from './segment-widths.js';
