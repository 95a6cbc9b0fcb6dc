import type { WayBack } from './fold.js';

const BLANKS = [0x20, 0x09, 0xa0, 0x3000];

/**
 * How many characters of white space, which folding takes away, a line begins with.
 *
 * @param start - offset in the folded text at which the line begins
 * @param source - what was folded
 */
export function indentOf(start: number, { toSource }: WayBack, source: string): number {
  const end = toSource(start);
  let from = end;
  while (from > 0 && BLANKS.includes(source.charCodeAt(from - 1))) from -= 1;
  return end - from;
}
