import type { Alignment, LetterLook, PageNumber, PageSetup } from '../../../model/index.js';
import { attributeOf, elementsOf, firstOf, nameOfElement, type XmlElement } from '../../xml.js';
import { millimetresIn } from './lengths.js';
import { alignmentIn, letterLook } from './looks.js';
import { type OdtStyles, saidIn } from './styles.js';

interface FoundNumber {
  readonly alignment: Alignment | null;
  readonly look: LetterLook;
}

const POSITIONS: ReadonlyMap<string, Alignment> = new Map(
  Object.entries<Alignment>({ left: 'left', center: 'center', right: 'right' }),
);

const ARABIC = '1';

/** The state of a search for the page number. */
interface Place {
  /** The styles of the paragraph and of the letters, the innermost first. */
  readonly paragraph: string | null;
  readonly spans: readonly (string | null)[];
  /** The alignment of a frame around it. */
  readonly frame: Alignment | null;
}

const NOWHERE: Place = { paragraph: null, spans: [], frame: null };

const inside = (element: XmlElement, place: Place, styles: OdtStyles): Place => {
  const style = attributeOf(element, 'style-name');
  switch (nameOfElement(element)) {
    case 'p':
    case 'h':
      return { ...place, paragraph: style };
    case 'span':
      return { ...place, spans: [style, ...place.spans] };
    case 'frame': {
      const position = saidIn(styles.properties('graphic', style, 'graphic-properties'), 'horizontal-pos');
      return { ...place, frame: POSITIONS.get(position ?? '') ?? place.frame };
    }
    default:
      return place;
  }
};

const numberAt = ({ paragraph, spans, frame }: Place, styles: OdtStyles, hasTabs: boolean): FoundNumber => {
  const own = spans.flatMap((span) => styles.properties('text', span, 'text-properties'));
  const setting = styles.properties('paragraph', paragraph, 'paragraph-properties');
  return {
    alignment: hasTabs ? null : (frame ?? alignmentIn(setting)),
    look: letterLook([...own, ...styles.properties('paragraph', paragraph, 'text-properties')], styles),
  };
};

/** Finds the page number in a header or footer. */
const findNumber = (parent: XmlElement | null, styles: OdtStyles, place = NOWHERE): FoundNumber | null => {
  let hasTabs = false;
  for (const child of elementsOf(parent)) {
    const name = nameOfElement(child);
    if (name === 'tab') hasTabs = true;
    if (name === 'page-number') return numberAt(place, styles, hasTabs);
    const found = findNumber(child, styles, inside(child, place, styles));
    if (found) return found;
  }
  return null;
};

const shownPart = (master: XmlElement | null, name: string): XmlElement | null => {
  const part = firstOf(master, name);
  return attributeOf(part, 'display') === 'false' ? null : part;
};

/** The setups of the pages of a file. */
export interface OdtPages {
  /** The page setup given by a master page, from its first page on. */
  readonly setup: (master: string) => PageSetup | null;
  /** The default first master page. */
  readonly first: string;
}

/**
 * Reads the page setups of a file.
 *
 * @param layouts - the element with the page layouts
 * @param masters - the element with the master pages
 */
export const readOdtPages = (
  layouts: XmlElement | null,
  masters: XmlElement | null,
  styles: OdtStyles,
): OdtPages => {
  const layoutByName = new Map(
    elementsOf(layouts, 'page-layout').map((layout) => [attributeOf(layout, 'name'), layout]),
  );
  const masterByName = new Map(
    elementsOf(masters, 'master-page').map((master) => [attributeOf(master, 'name') ?? '', master]),
  );
  const layoutOf = (master: XmlElement): XmlElement | null =>
    layoutByName.get(attributeOf(master, 'page-layout-name')) ?? null;

  const numberOf = (master: XmlElement): PageNumber | null => {
    const next = masterByName.get(attributeOf(master, 'next-style-name') ?? '') ?? master;
    for (const place of ['header', 'footer'] as const) {
      const number = findNumber(shownPart(next, place), styles);
      if (number === null) continue;
      const ofFirst =
        next === master
          ? firstOf(master, `${place}-first`)
            ? shownPart(master, `${place}-first`)
            : shownPart(master, place)
          : shownPart(master, place);
      const format = attributeOf(firstOf(layoutOf(next), 'page-layout-properties'), 'num-format');
      return {
        place,
        ...number,
        onFirstPage: findNumber(ofFirst, styles) !== null,
        arabic: (format ?? ARABIC) === ARABIC,
      };
    }
    return null;
  };

  return {
    first: masterByName.has('Standard') ? 'Standard' : ([...masterByName.keys()][0] ?? ''),
    setup: (name) => {
      const master = masterByName.get(name);
      const layout = master && layoutOf(master);
      if (!layout) return null;
      const properties = firstOf(layout, 'page-layout-properties');
      const all = millimetresIn(attributeOf(properties, 'margin'));
      const lengthOf = (said: string): number | null => millimetresIn(attributeOf(properties, said));
      /** A header takes additional room between the margin and the text. */
      const roomOf = (place: 'header' | 'footer'): number => {
        const own =
          shownPart(master, place) && firstOf(firstOf(layout, `${place}-style`), 'header-footer-properties');
        return millimetresIn(attributeOf(own, 'min-height') ?? attributeOf(own, 'height')) ?? 0;
      };
      const withRoom = (margin: number | null, place: 'header' | 'footer'): number | null =>
        margin === null ? null : margin + roomOf(place);
      return {
        width: lengthOf('page-width'),
        height: lengthOf('page-height'),
        top: withRoom(lengthOf('margin-top') ?? all, 'header'),
        bottom: withRoom(lengthOf('margin-bottom') ?? all, 'footer'),
        left: lengthOf('margin-left') ?? all,
        right: lengthOf('margin-right') ?? all,
        number: numberOf(master),
      };
    },
  };
};
