import type { Doubt } from '../../model/index.js';
import type { SeenPage } from '../ocr/index.js';

/** A word of a scan as in the text, and as recognised. */
export interface MendedWord {
  readonly text: string;
  readonly seen: string;
  readonly confidence: number;
  /** Whether it was treated as dirt and dropped. */
  readonly isDirt: boolean;
}

/**
 * The pages of a scan, with words corrected by knowledge of the language, and all words.
 *
 * @param clean - a corrected page, given by its index, without words that are dirt
 */
export const mendPages = async (
  pages: readonly SeenPage[],
  clean: (page: SeenPage, at: number) => SeenPage,
): Promise<{ readonly pages: readonly SeenPage[]; readonly words: readonly MendedWord[] }> => {
  if (pages.length === 0) return { pages, words: [] };
  const { correctScan } = await import('../../scan/index.js');
  const lines = pages.flat();
  const mended = correctScan(lines.map(({ words }) => words.map(({ text }) => text)));
  let line = 0;
  const all: MendedWord[] = [];
  const shown = pages.map((page, at) => {
    const mendedPage = page.map((seenLine) => {
      const texts = mended[line] ?? [];
      line += 1;
      return {
        ...seenLine,
        words: seenLine.words.map((word, nth) => ({ ...word, text: texts[nth] ?? word.text })),
      };
    });
    const cleaned = clean(mendedPage, at);
    const kept = new Set(cleaned.flatMap(({ words }) => words));
    for (const [row, { words }] of mendedPage.entries())
      for (const [nth, word] of words.entries()) {
        const { text, confidence } = word;
        const seen = page[row]?.words[nth]?.text ?? text;
        all.push({ text, seen, confidence, isDirt: !kept.has(word) });
      }
    return cleaned;
  });
  return { pages: shown, words: all };
};

/** Words recognised with less confidence are doubtful. */
const MIN_SURE = 60;
/** A word not found within this distance is elsewhere: in a running head, or in a note. */
const REACH = 300;

/** The positions of corrected, doubtful and dropped words in a text that has the words in order. */
export const doubtsIn = (text: string, words: readonly MendedWord[]): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  let from = 0;
  for (const { text: word, seen, confidence, isDirt } of words) {
    if (isDirt) {
      doubts.push({ start: from, end: from, written: seen, confidence });
      continue;
    }
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
