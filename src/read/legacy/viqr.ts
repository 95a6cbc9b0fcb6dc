const COMBINING_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '^': '\u0302',
    '(': '\u0306',
    '+': '\u031B',
    '*': '\u031B',
    '`': '\u0300',
    "'": '\u0301',
    '?': '\u0309',
    '~': '\u0303',
    '.': '\u0323',
  }),
);

/** RFC 1456: a vowel, its mark, its tone; "dd" for đ; a backslash before a literal character. */
const SEQUENCE = /\\([\s\S])|([aeo]\^|a\(|[ou][+*]|[aeiouy])([`'?~.]?)|dd/gi;

/** A mark at the end of a paragraph is punctuation, although the standard treats it as a tone. */
const ENDS_PARAGRAPH = /^[”"')\]]*(?:[ \t]*\r?\n[ \t]*(?:\r?\n|\S)|\s*$)/;

const compose = (letters: string): string =>
  [...letters]
    .map((sign) => COMBINING_OF.get(sign) ?? sign)
    .join('')
    .normalize('NFC');

/** Vietnamese text from VIQR text. */
export const fromViqr = (text: string): string =>
  text.replace(
    SEQUENCE,
    (
      match: string,
      escaped: string | undefined,
      vowel: string | undefined,
      tone: string | undefined,
      at: number,
    ) => {
      if (escaped !== undefined) return escaped;
      if (vowel === undefined) return match.startsWith('D') ? 'Đ' : 'đ';
      const following = text.slice(at + match.length, at + match.length + 80);
      if ((tone === '.' || tone === '?') && ENDS_PARAGRAPH.test(following)) return compose(vowel) + tone;
      return compose(match);
    },
  );
