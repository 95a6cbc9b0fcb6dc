import { personTitlePattern } from '../lexicon/index.js';

/** A sentence ends before a capital, but not after an abbreviation ("TP.") or a number of one digit. */
const SENTENCE_BREAK = /(?<=[^\s.]{2,}[.!?]|\)[.]|\d{2,}\.)\s+(?=[\p{Lu}“"(])/gu;
const ABBREVIATION = /(?:^|\s)(?:TP|T\.P|Tp|ThS|TS|PGS|GS|Nxb|St|đ\/c|Đ\/c)\.$/u;
/** "BS. Trần Văn Nam chịu trách nhiệm …": a title at the beginning ends no sentence. */
const TITLE = new RegExp(`^(?:\\S{1,4}\\s)?(?:\\p{L}{4,5}(?: \\p{L}{4,5})? )?${personTitlePattern}+$`, 'u');

/** The sentences of a paragraph. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of text.split(SENTENCE_BREAK)) {
    const before = sentences.at(-1);
    if (before !== undefined && (ABBREVIATION.test(before) || TITLE.test(`${before} `)))
      sentences[sentences.length - 1] = `${before} ${part}`;
    else sentences.push(part);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
