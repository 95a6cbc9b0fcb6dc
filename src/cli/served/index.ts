export { type Confinement, confineTo } from './confine.js';
export { makeLibrary } from './library.js';
export { streamsOf } from './streams.js';
