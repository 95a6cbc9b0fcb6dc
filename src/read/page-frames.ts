import { append } from './append.js';
import { type Block, paragraphBlock, regionBlock, textOfBlocks } from './blocks.js';
import { opensPage } from './letterhead.js';

/** What is printed outside the text area of pages. */
export interface PageFrames {
  /** Above the text: the letterhead if it is there, and running heads. */
  readonly top: readonly Block[];
  /** Below the text. */
  readonly bottom: readonly Block[];
}

/** A header or footer that some pages have. */
export interface PageFrame {
  readonly place: 'header' | 'footer';
  readonly isOnFirstPage: boolean;
  /** Whether other pages have another one. */
  readonly isOnlyThere: boolean;
}

/**
 * Places the headers and footers of pages. A letterhead in the header of the first page belongs to the text; all others
 * are furniture, each once.
 *
 * @param frames - in the order of the pages, those of the first page before others
 * @param read - reads the blocks of a frame
 */
export function placePageFrames<Frame extends PageFrame>(
  frames: readonly Frame[],
  read: (frame: Frame) => readonly Block[],
): PageFrames {
  const letterhead: Block[] = [];
  const top: Block[] = [];
  const bottom: Block[] = [];
  const written = new Set<string>();
  for (const frame of frames) {
    const { place, isOnFirstPage, isOnlyThere } = frame;
    const blocks = read(frame);
    const text = textOfBlocks(blocks).trim();
    if (!hasWords(text) || written.has(text)) continue;
    written.add(text);
    const isLetterhead = place === 'header' && isOnFirstPage && opensPage(text, isOnlyThere);
    const placed = isLetterhead ? blocks : [regionBlock('furniture', blocks)];
    const beside = place === 'footer' ? bottom : top;
    append(isLetterhead ? letterhead : beside, [...placed, paragraphBlock('')]);
  }
  return { top: [...letterhead, ...top], bottom };
}

/** "Trang 2/5", "Page 2 of 5", "- 2 -". */
const PAGE_NUMBER = /^(?:(?:trang|page|số trang|tr\.?|of|trên|\/|\d{1,4}|[-–—|.,:()[\]])\s*)*$/iu;

/** Whether a header has more words than the number of its page. */
const hasWords = (text: string): boolean => text.split('\n').some((line) => !PAGE_NUMBER.test(line.trim()));
