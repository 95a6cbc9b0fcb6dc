const LETTER = /\p{L}/u;

/** What a pattern can begin with: letters so far, and whether more of the same word may follow. */
interface Opening {
  readonly word: string;
  readonly open: boolean;
}

/**
 * The words, in small letters, that what a pattern matches can begin with. It reads the patterns of the lexicon: words,
 * `(?:…|…)` with `?` or `*`, lookarounds; a class of characters ends a word.
 *
 * @param pattern - source of an expression that begins with a letter
 */
export function openingWords(pattern: string): ReadonlySet<string> {
  return new Set([...alternatives(pattern)].flatMap(sequence).map(({ word }) => word.toLowerCase()));
}

/** The parts of a pattern that its outermost bars divide. */
export function alternatives(pattern: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= pattern.length; i += 1) {
    const character = pattern[i];
    if (character === '\\') i += 1;
    else if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
    else if ((character === '|' && depth === 0) || i === pattern.length) {
      found.push(pattern.slice(start, i));
      start = i + 1;
    }
  }
  return found;
}

function sequence(pattern: string): readonly Opening[] {
  let found: readonly Opening[] = [{ word: '', open: true }];
  let at = 0;
  while (at < pattern.length && found.some((each) => each.open)) {
    const end = pattern[at] === '(' ? groupEnd(pattern, at) : at + 1;
    const optional = pattern[end] === '?' || pattern[end] === '*';
    const skipped = optional ? found : found.filter((each) => !each.open);
    const taken = found.filter((each) => each.open).flatMap((each) => after(each, pattern.slice(at, end)));
    found = /^\(\?<?[=!]/u.test(pattern.slice(at)) ? found : [...skipped, ...taken];
    at = optional ? end + 1 : end;
  }
  return found;
}

/** An opening with what one atom of the pattern adds to it. */
function after(opening: Opening, atom: string): readonly Opening[] {
  if (atom.startsWith('(')) {
    return alternatives(atom.slice('(?:'.length, -1))
      .flatMap(sequence)
      .map(({ word, open }) =>
        word === '' && !open ? { ...opening, open: false } : { word: opening.word + word, open },
      );
  }
  return [LETTER.test(atom) ? { word: opening.word + atom, open: true } : { ...opening, open: false }];
}

function groupEnd(pattern: string, start: number): number {
  let depth = 0;
  for (let i = start; i < pattern.length; i += 1) {
    if (pattern[i] === '\\') i += 1;
    else if (pattern[i] === '(') depth += 1;
    else if (pattern[i] === ')') depth -= 1;
    if (depth === 0) return i + 1;
  }
  return pattern.length;
}
