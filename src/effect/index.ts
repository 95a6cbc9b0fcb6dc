export { type EffectInput, type FoundEffect, findEffect } from './find-effect.js';
export { readStatusList, type StatusFault, type StatusList } from './status-list.js';
