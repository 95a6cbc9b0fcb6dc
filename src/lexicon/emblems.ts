import { nameKey } from '../chars/index.js';

/**
 * Names that organisations print where others have the national name: the Youth Union, which has a form of its own for
 * its documents.
 */
const EMBLEMS: ReadonlySet<string> = new Set(
  ['Đoàn TNCS Hồ Chí Minh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'].map(nameKey),
);
const LONGEST = 6;

/** Whether a text is the name of an organisation that prints it where others have the national name. */
export const isEmblem = (text: string): boolean => EMBLEMS.has(nameKey(text));

/** Where such a name at the end of a text begins, 0 if it is the whole text; -1 if there is none. */
export function emblemAt(text: string): number {
  const words = text.split(' ');
  for (let count = Math.min(words.length, LONGEST + 1); count > 1; count -= 1) {
    const last = words.slice(-count).join(' ');
    if (isEmblem(last)) return text.length - last.length;
  }
  return -1;
}
