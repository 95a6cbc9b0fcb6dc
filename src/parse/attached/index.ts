export { type Attachment, isIssuedWith } from './attachments.js';
export { layOut, type Stretch } from './partition.js';
export { widthsOf } from './widths.js';
