import { lastNotAbove } from '../chars/index.js';
import type { Layout, Place } from '../model/index.js';

const NOWHERE: Place = { page: null, paragraph: null };

/** Finds the last of these that begins at or before an offset. */
function finderOf<Item>(
  items: readonly Item[],
  startOf: (item: Item) => number,
): (offset: number) => Item | null {
  const starts = Int32Array.from(items, startOf);
  return (offset) => items[lastNotAbove(starts, offset)] ?? null;
}

/**
 * Finds where in its file a place in the text is.
 *
 * @param layout - what the file knows of the text; plain text has none
 * @returns a function of an offset in the text as read. What is between two paragraphs belongs to neither.
 */
export function createPlaces(layout: Layout | null): (offset: number) => Place {
  if (layout === null || (layout.pages.length === 0 && layout.origins.length === 0)) return () => NOWHERE;
  const pageAt = finderOf(layout.pages, ({ offset }) => offset);
  const originAt = finderOf(layout.origins, ({ start }) => start);
  return (offset) => {
    const origin = originAt(offset);
    return {
      page: pageAt(offset)?.page ?? null,
      paragraph: origin !== null && offset <= origin.end ? origin.paragraph : null,
    };
  };
}
