import type { Effect } from '../model/index.js';
import { holdsUnit } from './holds-unit.js';

/**
 * From when the provisions of a unit are in force, as a document says about them, or else about the whole.
 *
 * @param unit - labels of the unit, from the root
 */
export function inForceFrom(
  effects: readonly Effect[],
  effectiveOn: string | null,
  unit: readonly string[],
): string | null {
  const part = effects.find(
    ({ of, provisions, from, until }) =>
      of === null &&
      provisions.length > 0 &&
      (from !== null || until === null) &&
      provisions.some((pin) => holdsUnit(pin, unit)),
  );
  return part === undefined ? effectiveOn : part.from;
}
