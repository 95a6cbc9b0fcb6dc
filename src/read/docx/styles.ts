import { atPath, attributeOf, elementsOf, firstOf, type XmlElement } from '../xml.js';

/** The properties of a style that affect its text. */
interface Style {
  readonly parent: string | null;
  readonly listId: string | null;
  readonly level: number | null;
  readonly font: string | null;
  readonly capitals: boolean | null;
  readonly hidden: boolean | null;
  /** Whether it is one of Word's built-in styles for entries of a table of contents. */
  readonly contents: boolean;
}

/** A style including inherited properties. */
export type ResolvedStyle = Omit<Style, 'parent'>;

/** The styles of a document. */
export interface Styles {
  readonly get: (styleId: string | null) => ResolvedStyle;
  readonly defaultParagraph: string | null;
  readonly defaultFont: string | null;
}

const NO_STYLE: ResolvedStyle = {
  listId: null,
  level: null,
  font: null,
  capitals: null,
  hidden: null,
  contents: false,
};

/** The name of a built-in style is the same in all languages of Word, but its id is not: "Mucluc1" in Vietnamese. */
const CONTENTS_NAME = /^(?:toc \d|table of figures)$/i;
const CONTENTS_ID = /^(?:TOC|Mucluc)\d$/i;

/** An on/off property: present means on unless its value says otherwise; `null` if absent. */
export const toggleOf = (properties: XmlElement | null, name: string): boolean | null => {
  const element = firstOf(properties, name);
  return element ? !['0', 'false', 'off'].includes(attributeOf(element, 'val') ?? '') : null;
};

/** The font set by run properties. */
export const fontOf = (properties: XmlElement | null): string | null => {
  const fonts = firstOf(properties, 'rFonts');
  return attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi');
};

const integerOf = (text: string | null): number | null => {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isNaN(value) ? null : value;
};

const readStyle = (element: XmlElement, id: string): Style => {
  const run = firstOf(element, 'rPr');
  const list = atPath(element, 'pPr', 'numPr');
  return {
    parent: attributeOf(firstOf(element, 'basedOn'), 'val'),
    listId: attributeOf(firstOf(list, 'numId'), 'val'),
    level: integerOf(attributeOf(firstOf(list, 'ilvl'), 'val')),
    font: fontOf(run),
    capitals: toggleOf(run, 'caps'),
    hidden: toggleOf(run, 'vanish'),
    contents: CONTENTS_NAME.test(attributeOf(firstOf(element, 'name'), 'val') ?? '') || CONTENTS_ID.test(id),
  };
};

/** Reads `styles.xml`. */
export const readStyles = (root: XmlElement | null): Styles => {
  const styles = new Map<string, Style>();
  let defaultParagraph: string | null = null;
  for (const element of elementsOf(root, 'style')) {
    const id = attributeOf(element, 'styleId');
    if (id === null) continue;
    styles.set(id, readStyle(element, id));
    if (attributeOf(element, 'type') === 'paragraph' && attributeOf(element, 'default') === '1')
      defaultParagraph = id;
  }
  const resolved = new Map<string, ResolvedStyle>();
  const resolve = (styleId: string | null): ResolvedStyle => {
    const chain = new Map<string, Style>();
    let style: ResolvedStyle = NO_STYLE;
    for (let id = styleId; id !== null && !chain.has(id); ) {
      const known = resolved.get(id);
      const own = known ? undefined : styles.get(id);
      if (own === undefined) {
        style = known ?? { ...NO_STYLE, contents: CONTENTS_ID.test(id) };
        break;
      }
      chain.set(id, own);
      id = own.parent;
    }
    for (const [id, own] of [...chain].toReversed()) {
      style = {
        listId: own.listId ?? style.listId,
        level: own.level ?? style.level,
        font: own.font ?? style.font,
        capitals: own.capitals ?? style.capitals,
        hidden: own.hidden ?? style.hidden,
        contents: own.contents || style.contents,
      };
      resolved.set(id, style);
    }
    return style;
  };
  return {
    get: resolve,
    defaultParagraph,
    defaultFont: fontOf(atPath(root, 'docDefaults', 'rPrDefault', 'rPr')),
  };
};
