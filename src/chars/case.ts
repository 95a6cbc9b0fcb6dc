const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;

const UNASKED = 0;
const SMALL = 1;
const CAPITAL = 2;
const OTHER = 3;

/** By UTF-16 unit, as far as it was asked: an expression for the many letters of a case takes longer. */
const CASES = new Uint8Array(0x10000);

function caseOf(code: number): number {
  const known = CASES[code] ?? OTHER;
  if (known !== UNASKED) return known;
  const character = String.fromCharCode(code);
  const found = LOWER.test(character) ? SMALL : UPPER.test(character) ? CAPITAL : OTHER;
  CASES[code] = found;
  return found;
}

/** Whether a text has a small letter. */
export function hasSmall(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (caseOf(text.charCodeAt(at)) === SMALL) return true;
  return false;
}

/** Whether a text begins with a small letter. */
export const beginsLower = (text: string): boolean => text !== '' && caseOf(text.charCodeAt(0)) === SMALL;

/**
 * Whether a text is in capitals, as titles and names of bodies are: it has no small letter.
 *
 * @param inRow - how many capitals have to stand side by side somewhere
 */
export function isCapital(text: string, inRow = 2): boolean {
  let row = 0;
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    const found = caseOf(text.charCodeAt(at));
    if (found === SMALL) return false;
    row = found === CAPITAL ? row + 1 : 0;
    if (row > most) most = row;
  }
  return most >= inRow;
}
