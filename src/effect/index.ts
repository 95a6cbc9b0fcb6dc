export { findEffect } from './find-effect.js';
export { inForceFrom } from './in-force.js';
export { readStatusList, type StatusList } from './status-list.js';
