export { type EffectInput, type FoundEffect, findEffect } from './find-effect.js';
