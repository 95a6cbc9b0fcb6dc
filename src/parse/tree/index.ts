export { type BuildContext, makeHeading } from './fields.js';
export { createFinisher, type ToPosition } from './finish.js';
export { createFlow } from './flow.js';
export { abovePageFoot, makeSegment } from './segment-nodes.js';
