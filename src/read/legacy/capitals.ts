import { isSyllable } from '../../chars/index.js';

/** The case of a word according to the letters for which TCVN3 distinguishes case. */
type Case = 'upper' | 'lower' | 'open';

const WORD = /\p{L}+/gu;

/** Toned letters have one code for both cases; all others have two. */
const isToned = (letter: string): boolean => letter > '\u00BF' && !'ĂÂÊÔƠƯĐăâêôơưđ'.includes(letter);

const caseOf = (letters: string): Case => {
  const telling = [...letters].filter((letter) => !isToned(letter));
  if (telling.some((letter) => letter !== letter.toUpperCase())) return 'lower';
  return telling.length > 1 ? 'upper' : 'open';
};

/** "156/KH-UBND" and "UBND" are always in capitals, so they say nothing about adjacent words. */
const isNumberPart = (line: string, start: number, end: number): boolean =>
  /[\d/-]/.test(line.charAt(start - 1)) || /[\d/-]/.test(line.charAt(end));

const nearest = (cases: readonly Case[], from: number, step: 1 | -1): Case => {
  for (let at = from + step; at >= 0 && at < cases.length; at += step) {
    const found = cases[at];
    if (found !== undefined && found !== 'open') return found;
  }
  return 'open';
};

const mendLine = (line: string): string => {
  const words = [...line.matchAll(WORD)].map((match) => ({ letters: match[0], start: match.index }));
  const cases = words.map(({ letters }) => caseOf(letters));
  if (!cases.includes('upper')) return line;
  const around = words.map(({ letters, start }, at) =>
    isNumberPart(line, start, start + letters.length) || !isSyllable(letters)
      ? 'open'
      : (cases[at] ?? 'open'),
  );
  let at = -1;
  return line.replace(WORD, (letters) => {
    at += 1;
    const own = cases[at];
    if (own === 'upper') return letters.toUpperCase();
    if (own === 'lower') return letters;
    const beside = [nearest(around, at, -1), nearest(around, at, 1)];
    return beside.includes('upper') && !beside.includes('lower') ? letters.toUpperCase() : letters;
  });
};

/**
 * A toned letter at the start of a paragraph, a sentence or a quotation; a wrapped line may continue with a small one.
 */
const BEGINNING =
  /(^|\n[ \t]*\r?\n[ \t]*|[.;:][ \t]*\r?\n[ \t]*|[.?!] +|“|(?:^|\n)[ \t]*(?:\d+(?:\.\d+)*[.)]|[a-zđ]\)|[-+]) +)(\p{Ll})(?=[\p{L} ])/gu;

/** Names of bodies are capitalised: "Ủy ban nhân dân", "Ủy ban Thường vụ Quốc hội". */
const COMMITTEE = /(?<!\p{L})ủ(?=y ban \p{L})|(?<!\p{L})u(?=ỷ ban \p{L})/gu;

/**
 * Capitalises toned letters if the other letters of their word are capitals ("CéNG" is "CỘNG"), if a word with a single
 * informative letter is among such words, and at the start of a paragraph, a sentence or a body's name.
 */
export const mendCapitals = (text: string): string =>
  text
    .split('\n')
    .map(mendLine)
    .join('\n')
    .replace(BEGINNING, (match, before: string, letter: string) =>
      isToned(letter) ? before + letter.toUpperCase() : match,
    )
    .replace(COMMITTEE, (letter) => letter.toUpperCase());
