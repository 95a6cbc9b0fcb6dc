import { attributeOf, charactersOf, elementsOf, firstOf, nameOfElement, type XmlElement } from '../xml.js';

const readAll = (parent: XmlElement): string => elementsOf(parent).map(readMath).join('');

const part = (parent: XmlElement, name: string): string => {
  const element = firstOf(parent, name);
  return element ? readAll(element) : '';
};

/** Adds parentheses around anything longer than one number, letter or word. */
const bracketed = (text: string): string => (/^[\p{L}\p{M}\d.,%]*$/u.test(text) ? text : `(${text})`);

const signOf = (properties: XmlElement | null, name: string, otherwise: string): string =>
  attributeOf(firstOf(properties, name), 'val') ?? otherwise;

/** Constructs with a special notation in running text; all others are written part by part. */
const WRITERS: ReadonlyMap<string, (element: XmlElement) => string> = new Map(
  Object.entries<(element: XmlElement) => string>({
    t: charactersOf,
    f: (element) => `${bracketed(part(element, 'num'))}/${bracketed(part(element, 'den'))}`,
    sSup: (element) => `${part(element, 'e')}^${bracketed(part(element, 'sup'))}`,
    sSub: (element) => `${part(element, 'e')}_${bracketed(part(element, 'sub'))}`,
    rad: (element) => `√${bracketed(part(element, 'e'))}`,
    nary: (element) =>
      `${signOf(firstOf(element, 'naryPr'), 'chr', '∫')}${bracketed(part(element, 'sub'))} ${part(element, 'e')}`,
    d: (element) => {
      const properties = firstOf(element, 'dPr');
      const inner = elementsOf(element, 'e')
        .map(readAll)
        .join(signOf(properties, 'sepChr', '|'));
      return `${signOf(properties, 'begChr', '(')}${inner}${signOf(properties, 'endChr', ')')}`;
    },
  }),
);

/** A formula as typed on one line: "T = (a + b)/2". */
export const readMath = (element: XmlElement): string => {
  const name = nameOfElement(element);
  if (name.endsWith('Pr') || name === 'del' || name === 'moveFrom') return '';
  return (WRITERS.get(name) ?? readAll)(element);
};
