export { completeTree } from './complete.js';
export { type BuildContext, makeHeading } from './fields.js';
export { createFinisher, type ToPosition } from './finish.js';
export { createFlow } from './flow.js';
export { addChrome, makeSegment, notesBelow, type SegmentNodes } from './segment-nodes.js';
