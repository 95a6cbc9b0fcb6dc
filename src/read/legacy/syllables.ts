/** How many words with letters outside ASCII are Vietnamese syllables, and how many are not. */
export interface Readability {
  readonly syllables: number;
  readonly others: number;
  /** All words, those of ASCII letters too. */
  readonly words: number;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const onset = '(?:b|c|ch|d|đ|gh?|gi|h|k|kh|l|m|n|ngh?|nh|p|ph|qu|r|s|t|th|tr|v|x)';
const nucleus = '(?:oă|oa|oe|oo|ooo|uâ|uê|uyê|uya|uy|uô|uơ|ươ|ưa|ưu|ua|ue|ia|iê|yê|ya|[aăâeêioôơuưy])';
const coda = '(?:ch|c|m|ng|nh|n|p|t|i|y|o|u)';
const syllable = new RegExp(`^${onset}?${nucleus}${coda}?$`);
const abbreviation = /^\P{Ll}+$/u;
const vowel = /[aăâeêioôơuưy]/i;

/** Whether a word can be a Vietnamese syllable: onset, nucleus, coda and at most one tone. */
export const isSyllable = (word: string): boolean => {
  const decomposed = word.toLowerCase().normalize('NFD');
  if ((decomposed.match(tones) ?? []).length > 1) return false;
  const bare = decomposed.replace(tones, '').normalize('NFC');
  return bare.length <= 7 && syllable.test(bare);
};

const isTelling = (word: string): boolean => /[\u0080-\uFFFF]/.test(word);

/** "NĐ", "BLĐTBXH": their Đ says nothing of the other letters. */
const isAbbreviation = (word: string): boolean =>
  abbreviation.test(word) && !vowel.test(word.normalize('NFD').charAt(1));

/** Measures how well a text reads as Vietnamese. */
export const readability = (text: string): Readability => {
  let syllables = 0;
  let others = 0;
  let words = 0;
  for (const [word] of text.matchAll(/[^\s!-/:-@[-`{-~“”‘’…–]+/g)) {
    if (/^\d+$/.test(word)) continue;
    words += 1;
    if (!isTelling(word)) continue;
    if (isSyllable(word)) syllables += 1;
    else if (!isAbbreviation(word)) others += 1;
  }
  return { syllables, others, words };
};
