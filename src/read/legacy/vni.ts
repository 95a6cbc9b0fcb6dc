/**
 * VNI for Windows: a letter followed by a character for its mark and tone. Decoded as windows-1252, these are the Latin
 * letters below; there are separate ones for capitals, but texts mix them.
 */
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031B';
const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';

const MARKS_OF_SIGN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ù: ACUTE,
    ø: GRAVE,
    û: HOOK,
    õ: TILDE,
    ï: DOT,
    â: CIRCUMFLEX,
    á: CIRCUMFLEX + ACUTE,
    à: CIRCUMFLEX + GRAVE,
    å: CIRCUMFLEX + HOOK,
    ã: CIRCUMFLEX + TILDE,
    ä: CIRCUMFLEX + DOT,
    ê: BREVE,
    é: BREVE + ACUTE,
    è: BREVE + GRAVE,
    ú: BREVE + HOOK,
    ü: BREVE + TILDE,
    ë: BREVE + DOT,
  }),
);

const LETTER_OF_SIGN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ô: `o${HORN}`,
    ö: `u${HORN}`,
    ñ: 'đ',
    æ: `i${HOOK}`,
    ó: `i${TILDE}`,
    ò: `i${DOT}`,
    î: `y${DOT}`,
  }),
);

const SIGNS = [...MARKS_OF_SIGN.keys()].join('');
const STANDALONE = [...LETTER_OF_SIGN.keys()].join('');
const SEQUENCE = new RegExp(`([aeouyôö])([${SIGNS}])|[${STANDALONE}]`, 'giu');

const capitalLike = (letter: string, model: string): string =>
  model === model.toUpperCase() ? letter.toUpperCase() : letter;

const single = (sign: string): string => {
  const letter = LETTER_OF_SIGN.get(sign.toLowerCase());
  return letter === undefined ? sign : capitalLike(letter, sign);
};

/** Vietnamese text from VNI text that was decoded as windows-1252. */
export const fromVni = (text: string): string =>
  text
    .replace(SEQUENCE, (match: string, base: string | undefined, sign: string | undefined) => {
      if (base === undefined || sign === undefined) return single(match);
      const composed = `${single(base)}${MARKS_OF_SIGN.get(sign.toLowerCase()) ?? ''}`.normalize('NFC');
      return composed.length === 1 ? composed : single(base) + sign;
    })
    .normalize('NFC');
