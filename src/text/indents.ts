import type { WayBack } from './fold.js';

const BLANKS = [0x20, 0x09, 0xa0, 0x3000];

/**
 * The number of white space characters at the beginning of a line, which folding removes.
 *
 * @param start - offset of the line in the folded text
 * @param source - the text that was folded
 */
export function indentOf(start: number, { toSource }: WayBack, source: string): number {
  const end = toSource(start);
  let from = end;
  while (from > 0 && BLANKS.includes(source.charCodeAt(from - 1))) from -= 1;
  return end - from;
}
