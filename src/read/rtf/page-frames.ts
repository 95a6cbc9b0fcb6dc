import type { Block } from '../blocks.js';
import { type PageFrame, type PageFrames, placePageFrames } from '../page-frames.js';

/** The control words that begin a header or footer: of all pages, of the left, right or first ones. */
export const FRAME_WORDS = [
  ...['headerf', 'header', 'headerr', 'headerl'],
  ...['footerf', 'footer', 'footerr', 'footerl'],
] as const;

/** A header or footer as read. */
export interface RtfFrame {
  readonly word: string;
  readonly blocks: readonly Block[];
}

/**
 * Places the headers and footers of a file.
 *
 * @param hasFirstPage - whether the first page of a section differs from others, so that theirs is not on it
 */
export const placeFrames = (frames: readonly RtfFrame[], hasFirstPage: boolean): PageFrames => {
  const ordered = FRAME_WORDS.flatMap((word) => {
    const isOfFirst = word.endsWith('f');
    if (isOfFirst && !hasFirstPage) return [];
    const isShownFirst = hasFirstPage ? isOfFirst : !word.endsWith('l');
    return frames
      .filter((frame) => frame.word === word)
      .map(({ blocks }, at): PageFrame & Pick<RtfFrame, 'blocks'> => ({
        place: word.startsWith('header') ? 'header' : 'footer',
        isOnFirstPage: at === 0 && isShownFirst,
        isOnlyThere: isOfFirst,
        blocks,
      }));
  });
  return placePageFrames(ordered, ({ blocks }) => blocks);
};
