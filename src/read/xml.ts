import { Parser } from 'htmlparser2';

/** An XML element. Names are compared without their prefix, which files are free to choose. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and text, in order. */
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Whether a name equals another, with or without a prefix. Called for nearly every element, so it avoids creating
 * substrings.
 */
const isNamed = (full: string, name: string): boolean =>
  full.endsWith(name) && (full.length === name.length || full.charAt(full.length - name.length - 1) === ':');

/** The element's name without its prefix. */
export const nameOfElement = (element: XmlElement): string => localName(element.name);

/**
 * Parses XML to its root element; `null` if there is none. Document types are ignored and their entities are not
 * resolved, so nothing is fetched or expanded.
 */
export const parseXml = (xml: string): XmlElement | null => {
  const top: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [top];
  let current = top;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: OpenElement = { name, attributes, children: [] };
        current.children.push(element);
        open.push(element);
        current = element;
      },
      ontext: (text) => {
        const { children } = current;
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + text;
        else children.push(text);
      },
      onclosetag: () => {
        open.pop();
        current = open.at(-1) ?? top;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return elementsOf(top)[0] ?? null;
};

/** The child elements, in order; those with a name, if given. */
export const elementsOf = (parent: XmlElement | null, name?: string): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || isNamed(child.name, name))) found.push(child);
  }
  return found;
};

/** The first child element with a name. */
export const firstOf = (parent: XmlElement | null, name: string): XmlElement | null => {
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && isNamed(child.name, name)) return child;
  }
  return null;
};

/** The child at the end of a path of names. */
export const atPath = (parent: XmlElement | null, ...path: readonly string[]): XmlElement | null =>
  path.reduce(firstOf, parent);

/** The value of an attribute, ignoring its prefix. */
export const attributeOf = (element: XmlElement | null, name: string): string | null => {
  if (!element) return null;
  for (const [key, value] of Object.entries(element.attributes)) if (isNamed(key, name)) return value;
  return null;
};

/** The text directly in the element. */
export const charactersOf = ({ children }: XmlElement): string =>
  children.filter((child) => typeof child === 'string').join('');

/** The nodes of an element in order, text as strings. */
export const contentOf = ({ children }: XmlElement): readonly (XmlElement | string)[] => children;
