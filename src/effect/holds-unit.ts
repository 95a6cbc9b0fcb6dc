import type { Pin } from '../model/index.js';

/** Whether a pin in the document itself points at a unit, or at one that contains it. */
export function holdsUnit(pin: Pin, unit: readonly string[]): boolean {
  const says = (label: string | null, name: string, level: number): boolean =>
    label === null || (unit[level] ?? '').toLowerCase() === `${name}${label}`.toLowerCase();
  const article = unit.findIndex((label) => /^điều /iu.test(label));
  if (pin.article === null)
    return (
      pin.chapter !== null &&
      unit.some((label) => label.toLowerCase() === `chương ${pin.chapter}`.toLowerCase())
    );
  return (
    article >= 0 &&
    says(pin.article, 'điều ', article) &&
    says(pin.clause, '', article + 1) &&
    says(pin.point, '', article + 2)
  );
}
