import type { Pin, TargetPart } from '../model/index.js';

/** A part that was named, and the level of the units that it belongs to. */
export interface OpenPart {
  readonly part: TargetPart;
  readonly name: string;
  level: keyof Pin | null;
  /** Whether a comma or "và" has followed, so that the next part is in the same list. */
  readonly isListed: boolean;
}

/**
 * The part that is meant where another is named: "câu thứ hai [đoạn thứ nhất] khoản 1" is the smaller one, whose name
 * says what it is in.
 */
export function partAfter(
  before: OpenPart | null,
  { part, written }: { readonly part: TargetPart; readonly written: string },
): OpenPart {
  const holds = before !== null && before.level === null && before.part !== 'heading' && !before.isListed;
  return holds
    ? { ...before, name: `${before.name} ${written}` }
    : { part, name: written, level: null, isListed: false };
}
