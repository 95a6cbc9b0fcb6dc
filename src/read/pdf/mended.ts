import type { Doubt } from '../../model/index.js';
import type { SeenPage } from '../ocr/index.js';

/** A word of a scan as it stands in the text, and as it was seen. */
export interface MendedWord {
  readonly text: string;
  readonly seen: string;
  readonly confidence: number;
}

/** The pages of a scan, with their words mended where the language tells how, and all these words. */
export const mendPages = async (
  pages: readonly SeenPage[],
): Promise<{ readonly pages: readonly SeenPage[]; readonly words: readonly MendedWord[] }> => {
  if (pages.length === 0) return { pages, words: [] };
  const { mendScan } = await import('../../scan/index.js');
  const lines = pages.flat();
  const mended = mendScan(lines.map(({ words }) => words.map(({ text }) => text)));
  let line = 0;
  const all: MendedWord[] = [];
  const shown = pages.map((page) =>
    page.map((seenLine) => {
      const texts = mended[line] ?? [];
      line += 1;
      const words = seenLine.words.map((word, at) => ({ ...word, text: texts[at] ?? word.text }));
      for (const [at, { text, confidence }] of words.entries())
        all.push({ text, seen: seenLine.words[at]?.text ?? text, confidence });
      return { ...seenLine, words };
    }),
  );
  return { pages: shown, words: all };
};

/** Words that were seen with less confidence are doubtful. */
const MIN_SURE = 60;
/** A word that is not found so near to the one before it stands elsewhere: in a running head, or in a note. */
const REACH = 300;

/** Where words that were mended, or seen with little confidence, stand in a text that has the words in their order. */
export const doubtsIn = (text: string, words: readonly MendedWord[]): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  let from = 0;
  for (const { text: word, seen, confidence } of words) {
    const at = word === '' ? -1 : text.slice(from, from + REACH).indexOf(word);
    if (at < 0) continue;
    const start = from + at;
    from = start + word.length;
    const isMended = seen !== word;
    if (isMended || confidence < MIN_SURE)
      doubts.push({ start, end: from, written: isMended ? seen : null, confidence });
  }
  return doubts;
};
