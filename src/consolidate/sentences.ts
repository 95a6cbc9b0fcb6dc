/** A mark that ends a sentence, with the brackets and quotation marks that close after it. */
const END_OF_SENTENCE = /[.!?…]+(?<closing>[”"»’)\]]*)(?=\s)/gu;
/** Words that a full stop shortens: "TP.", "v.v.", "Q.", "ThS." They may stand within a sentence. */
const SHORTENED =
  /(?:^|[\s(“"])(?:\p{Lu}{1,4}|\p{Lu}\p{L}\p{Lu}?|\p{L}|\p{Ll}{1,3}(?:\.\p{Ll}{1,3})+|[Tt][px]|[Tt]t|[Ss]t|Nxb)$/u;
const IN_QUOTES_OR_BRACKETS = /[“„«"(][^”»")]*[.!?…]\s[^”»")]*[”»")]/u;

/** The words that look shortened but are whole syllables. */
const hasVowel = (word: string): boolean => /[aăâeêioôơuưyàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/iu.test(word);

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

function isShortened(before: string): boolean {
  const found = SHORTENED.exec(before);
  if (found === null) return false;
  // "Kế hoạch của xã A. Hồ sơ …" may end a sentence or not; "… tại chợ." does.
  return !(/^\s?\p{Lu}?\p{Ll}+$/u.test(found[0]) && hasVowel(found[0]) && found[0].trim().length > 1);
}
