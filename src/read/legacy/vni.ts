/**
 * VNI for Windows: a letter, and after it a sign that stands for its mark and tone. Read as windows-1252, the signs
 * are the Latin letters below; capitals have signs of their own, but texts mix them.
 */
const circumflex = '\u0302';
const breve = '\u0306';
const horn = '\u031B';
const grave = '\u0300';
const acute = '\u0301';
const tilde = '\u0303';
const hook = '\u0309';
const dot = '\u0323';

const marksOfSign: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ù: acute,
    ø: grave,
    û: hook,
    õ: tilde,
    ï: dot,
    â: circumflex,
    á: circumflex + acute,
    à: circumflex + grave,
    å: circumflex + hook,
    ã: circumflex + tilde,
    ä: circumflex + dot,
    ê: breve,
    é: breve + acute,
    è: breve + grave,
    ú: breve + hook,
    ü: breve + tilde,
    ë: breve + dot,
  }),
);

const letterOfSign: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ô: `o${horn}`,
    ö: `u${horn}`,
    ñ: 'đ',
    æ: `i${hook}`,
    ó: `i${tilde}`,
    ò: `i${dot}`,
    î: `y${dot}`,
  }),
);

const signs = [...marksOfSign.keys()].join('');
const standalone = [...letterOfSign.keys()].join('');
const sequence = new RegExp(`([aeouyôö])([${signs}])|[${standalone}]`, 'giu');

const capitalLike = (letter: string, model: string): string =>
  model === model.toUpperCase() ? letter.toUpperCase() : letter;

const single = (sign: string): string => {
  const letter = letterOfSign.get(sign.toLowerCase());
  return letter === undefined ? sign : capitalLike(letter, sign);
};

/** Vietnamese text from VNI text that was decoded as windows-1252. */
export const fromVni = (text: string): string =>
  text
    .replace(sequence, (match: string, base: string | undefined, sign: string | undefined) => {
      if (base === undefined || sign === undefined) return single(match);
      const composed = `${single(base)}${marksOfSign.get(sign.toLowerCase()) ?? ''}`.normalize('NFC');
      return composed.length === 1 ? composed : single(base) + sign;
    })
    .normalize('NFC');
