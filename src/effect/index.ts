export { findEffect } from './find-effect.js';
export { readStatusList, type StatusList } from './status-list.js';
