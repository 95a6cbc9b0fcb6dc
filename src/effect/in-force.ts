import { type Effect, type Pin, pinLevels } from '../model/index.js';
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
  const parts = effects.flatMap(({ of, provisions, from, until }) => {
    const holding = provisions.filter((pin) => holdsUnit(pin, unit)).map(depthOf);
    const isAbout = of === null && (from !== null || until === null) && holding.length > 0;
    return isAbout ? [{ from, depth: Math.max(...holding) }] : [];
  });
  // "Điều 1 có hiệu lực từ …; khoản 2 Điều 1 có hiệu lực từ …": what is said of the smallest unit counts.
  const depth = Math.max(...parts.map((part) => part.depth));
  const part = parts.find((each) => each.depth === depth);
  return part === undefined ? effectiveOn : part.from;
}

const depthOf = (pin: Pin): number => pinLevels.filter((level) => pin[level] !== null).length;
