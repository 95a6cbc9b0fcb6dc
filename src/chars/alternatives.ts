const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/** The case of words: "Nghị định", "nghị định" or "NGHỊ ĐỊNH". */
export type Letters = 'normal' | 'small' | 'capital';

const IN_LETTERS: Readonly<Record<Letters, (text: string) => string>> = {
  normal: (text) => text,
  small: (text) => text.toLowerCase(),
  capital: (text) => text.toUpperCase(),
};

/**
 * Source of a pattern that matches any of the texts. Longer texts are tried first, whatever the order in which they are
 * given, so that none is hidden by a shorter one that begins it.
 *
 * @param texts - in normal case
 */
export function oneOf(texts: Iterable<string>, letters: Letters = 'normal'): string {
  const sources = [...new Set(texts)]
    .sort((a, b) => b.length - a.length)
    .map((text) => IN_LETTERS[letters](text.replaceAll(SYNTAX, '\\$&')));
  return `(?:${sources.join('|')})`;
}
