import { attributeOf, firstOf, type XmlElement } from '../xml.js';

/** Tracks the pages of a body by Word's recorded page breaks. */
export interface Pages {
  /** The current page. */
  readonly current: () => number;
  /** Returns to an earlier page, since the cells of a row are on the same pages. */
  readonly goTo: (page: number) => void;
  /** A recorded page break: returns the new page, if any. */
  readonly broken: () => number | null;
  /** A manual page break. */
  readonly asked: () => void;
  /** Text follows: returns the page that begins with it, after a manual page break that was not recorded. */
  readonly text: () => number | null;
  /** A section ends with a paragraph's properties, and the next one begins as specified there. */
  readonly endSection: () => void;
}

const SHARES_PAGE = new Set(['continuous', 'nextColumn']);

/**
 * Creates the page counter of a body.
 *
 * @param sections - the section properties of the body, in order; each says how its section begins
 */
export const createPages = (sections: readonly XmlElement[]): Pages => {
  let page = 1;
  let last = 1;
  /** Manual page breaks not yet confirmed by a recorded one. */
  let pending = 0;
  let section = 0;

  const begin = (): number | null => {
    if (page <= last) return null;
    last = page;
    return page;
  };

  return {
    current: () => page,
    goTo: (to) => {
      page = to;
    },
    broken: () => {
      if (pending > 0) pending -= 1;
      page += 1;
      return begin();
    },
    asked: () => {
      pending += 1;
    },
    text: () => {
      page += pending;
      pending = 0;
      return begin();
    },
    endSection: () => {
      section += 1;
      const next = sections[section];
      if (next && !SHARES_PAGE.has(attributeOf(firstOf(next, 'type'), 'val') ?? '')) pending += 1;
    },
  };
};
