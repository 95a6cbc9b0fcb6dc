import type { PageFrame } from '../page-frames.js';
import { attributeOf, elementsOf, firstOf, nameOfElement, type XmlElement } from '../xml.js';

/** A header or footer, and the element that holds it. */
export interface OdtFrame extends PageFrame {
  readonly element: XmlElement;
}

const PLACES = ['header', 'footer'] as const;
const NO_PAGES = '';

/** The master page that a style begins. */
const masterOf = (style: XmlElement): string => attributeOf(style, 'master-page-name') ?? NO_PAGES;

/** The names of the master pages that a text uses, in order; the first of them has the first page. */
const mastersIn = (
  text: XmlElement,
  styles: readonly XmlElement[],
  masters: ReadonlyMap<string, XmlElement>,
): ReadonlySet<string> => {
  const first = elementsOf(text).find((child) => ['p', 'h', 'table', 'list'].includes(nameOfElement(child)));
  const opening = styles.find(
    (style) => attributeOf(style, 'name') === attributeOf(first ?? null, 'style-name'),
  );
  const [any = NO_PAGES] = masters.keys();
  const usual = masters.has('Standard') ? 'Standard' : any;
  const named = opening ? masterOf(opening) : NO_PAGES;
  const used = new Set([named === NO_PAGES ? usual : named, ...styles.map(masterOf)]);
  // A set also visits what is added on the way.
  for (const name of used) used.add(attributeOf(masters.get(name) ?? null, 'next-style-name') ?? NO_PAGES);
  return used;
};

const isShown = (element: XmlElement | null): element is XmlElement =>
  element !== null && attributeOf(element, 'display') !== 'false';

/**
 * The headers and footers of the pages of a text, those of the first page before others.
 *
 * @param styles - that paragraphs and tables of the text may have
 */
export const framesIn = (
  text: XmlElement,
  styles: readonly XmlElement[],
  masterStyles: XmlElement | null,
): readonly OdtFrame[] => {
  const masters = new Map(
    elementsOf(masterStyles, 'master-page').map((master) => [attributeOf(master, 'name') ?? '', master]),
  );
  return [...mastersIn(text, styles, masters)].flatMap((name, index) => {
    const master = masters.get(name) ?? null;
    const next = attributeOf(master, 'next-style-name') ?? name;
    return PLACES.flatMap((place) => {
      const ofFirst = firstOf(master, `${place}-first`);
      return [ofFirst, firstOf(master, place), firstOf(master, `${place}-left`)]
        .filter(isShown)
        .map((element): OdtFrame => {
          const isFirst = element === ofFirst || (ofFirst === null && element === firstOf(master, place));
          const isOnlyThere = element === ofFirst || next !== name;
          return { place, element, isOnFirstPage: index === 0 && isFirst, isOnlyThere };
        });
    });
  });
};
