import { labelsBetween } from '../chars/index.js';

/** The values after one up to and including another: "a đến c" gives "b", "c"; "01 đến 03" gives "02", "03". */
export function valuesBetween(from: string, to: string): readonly string[] {
  if (/^\d+$/u.test(from) && /^\d+$/u.test(to)) {
    const width = from.startsWith('0') ? from.length : 0;
    return labelsBetween(from, to, 'arabic').map((value) => value.padStart(width, '0'));
  }
  const isRoman = /^[IVXLC]+$/u.test(from) && /^[IVXLC]+$/u.test(to);
  return labelsBetween(from, to, isRoman ? 'roman' : 'letter');
}
