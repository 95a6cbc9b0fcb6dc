export { urnOf } from './urn.js';
export { createWorks, type Self } from './works.js';
