export { type Attachment, isIssuedWith } from './attachments.js';
export { partition, type Segment } from './partition.js';
export { segmentWidths } from './segment-widths.js';
