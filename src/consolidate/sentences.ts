/** A mark that ends a sentence, with the brackets and quotation marks that close after it. */
const END_OF_SENTENCE = /[.!?…]+(?<closing>[”"»’)\]]*)(?=\s)/gu;
const IN_QUOTES_OR_BRACKETS = /[“„«"(][^”»")]*[.!?…]\s[^”»")]*[”»")]/u;

/**
 * The sentences of a paragraph, in order; `null` where it is not certain where one ends, because of shortened words,
 * dots or a sentence within quotation marks.
 */
export function sentencesOf(text: string): readonly string[] | null {
  const value = text.normalize('NFC').trim();
  if (value === '' || IN_QUOTES_OR_BRACKETS.test(value)) return null;
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: mark, index, groups } of value.matchAll(END_OF_SENTENCE)) {
    const before = value.slice(from, index);
    const after = value.slice(index + mark.length).trimStart();
    const isPlain = /^[.!?]$/u.test(mark) && (groups?.['closing'] ?? '') === '';
    if (!isPlain || isShortened(before) || !/^[“"«]?\p{Lu}/u.test(after)) return null;
    sentences.push(value.slice(from, index + mark.length).trim());
    from = index + mark.length;
  }
  return [...sentences, value.slice(from).trim()];
}

const LAST_WORD = /[^\s(“"«]+$/u;
const VOWEL = /[aeiouy]/iu;

/**
 * Whether the full stop after a text may only shorten its last word: "TP.", "v.v.", "ThS.", "ông B." Every whole
 * syllable has a vowel.
 */
function isShortened(before: string): boolean {
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  if (!/\p{L}/u.test(word)) return false;
  const isSyllable = /^\p{L}?\p{Ll}+$/u.test(word) && word.length > 1;
  return word.includes('.') || !VOWEL.test(word.normalize('NFD')) || (/^\p{L}+$/u.test(word) && !isSyllable);
}
