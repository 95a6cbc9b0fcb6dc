/** A sentence ends before a capital, but not behind a short form ("TP.", "số.") or a number. */
const BREAK = /(?<=[^\s.]{2,}[.!?]|\)[.]|\d{2,}\.)\s+(?=[\p{Lu}“"(])/gu;
const SHORT = /(?:^|\s)(?:TP|T\.P|Tp|ThS|TS|PGS|GS|Nxb|St|đ\/c|Đ\/c)\.$/u;

/** The sentences of a paragraph. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of text.split(BREAK)) {
    const before = sentences.at(-1);
    if (before !== undefined && SHORT.test(before)) sentences[sentences.length - 1] = `${before} ${part}`;
    else sentences.push(part);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
