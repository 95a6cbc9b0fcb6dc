/** What the letters of a word that TCVN3 tells apart say of its case. */
type Case = 'upper' | 'lower' | 'open';

const word = /\p{L}+/gu;

/** Toned letters have one code for both cases; all others have two. */
const isToned = (letter: string): boolean => letter > '\u00BF' && !'ĂÂÊÔƠƯĐăâêôơưđ'.includes(letter);

const caseOf = (letters: string): Case => {
  const telling = [...letters].filter((letter) => !isToned(letter));
  if (telling.some((letter) => letter !== letter.toUpperCase())) return 'lower';
  return telling.length > 1 ? 'upper' : 'open';
};

const nearest = (cases: readonly Case[], from: number, step: 1 | -1): Case => {
  for (let at = from + step; at >= 0 && at < cases.length; at += step) {
    const found = cases[at];
    if (found !== undefined && found !== 'open') return found;
  }
  return 'open';
};

const mendLine = (line: string): string => {
  const cases = [...line.matchAll(word)].map(([letters]) => caseOf(letters));
  if (!cases.includes('upper')) return line;
  let at = -1;
  return line.replace(word, (letters) => {
    at += 1;
    const own = cases[at];
    if (own === 'upper') return letters.toUpperCase();
    if (own === 'lower') return letters;
    const around = [nearest(cases, at, -1), nearest(cases, at, 1)];
    return around.includes('upper') && !around.includes('lower') ? letters.toUpperCase() : letters;
  });
};

/**
 * Puts toned letters into capitals where the other letters of their word are ("CéNG" is "CỘNG"). A word with a
 * single letter that tells goes by the words before and after it on its line.
 */
export const mendCapitals = (text: string): string => text.split('\n').map(mendLine).join('\n');
