import type { Unit } from './tree.js';

/** A unit's label as written; empty for an attached text that nothing names. */
export const labelOf = (unit: Unit): string => unit.label ?? '';
