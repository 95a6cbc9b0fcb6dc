import { attributeOf, firstOf, type XmlElement } from '../xml.js';

/** Follows the pages of a body, where the file marks how Word last broke them. */
export interface Pages {
  /** The page that is being read. */
  readonly current: () => number;
  /** Goes on from a page that was left: cells of one row stand on the same pages. */
  readonly goTo: (page: number) => void;
  /** Word broke the page here: gives the page that begins, where it is a new one. */
  readonly broken: () => number | null;
  /** The author asks for a new page. */
  readonly asked: () => void;
  /** Text comes: gives the page that begins with it, where one was asked for and Word's own mark is missing. */
  readonly text: () => number | null;
  /** A section ends with a paragraph's properties, and the next one begins as it says. */
  readonly endSection: () => void;
}

const SHARES_PAGE = new Set(['continuous', 'nextColumn']);

/**
 * Makes the page counter of a body.
 *
 * @param sections - the section properties of the body, in order; each says how its section begins
 */
export const createPages = (sections: readonly XmlElement[]): Pages => {
  let page = 1;
  let last = 1;
  /** Pages that were asked for and that Word's mark has not confirmed. */
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
