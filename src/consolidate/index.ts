export { changesAct } from './changes-act.js';
export { consolidate } from './consolidate.js';
export { textsBefore } from './text-before.js';
