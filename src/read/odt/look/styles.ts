import { attributeOf, elementsOf, firstOf, nameOfElement, type XmlElement } from '../../xml.js';

/** Elements with properties, the closest first: those of a style, of its parent styles, of the defaults. */
export type Properties = readonly XmlElement[];

/** The styles of a file. */
export interface OdtStyles {
  /**
   * The properties of a style of one sort.
   *
   * @param family - "paragraph", "text", "table"
   * @param sort - "paragraph-properties"
   */
  readonly properties: (family: string, name: string | null, sort: string) => Properties;
  /** The master page from a paragraph or a table on; `null` if unchanged. */
  readonly masterPage: (family: string, name: string | null) => string | null;
  /** The name of a font by its face. */
  readonly font: (face: string) => string;
}

/** The value of an attribute from the closest properties that set it. */
export const saidIn = (properties: Properties, name: string): string | null => {
  for (const element of properties) {
    const value = attributeOf(element, name);
    if (value !== null) return value;
  }
  return null;
};

const keyOf = (family: string, name: string): string => `${family}/${name}`;

/**
 * Reads the styles of a file.
 *
 * @param containers - elements with styles; later ones override earlier ones
 * @param faces - the font declarations
 */
export const readOdtStyles = (
  containers: readonly (XmlElement | null)[],
  faces: readonly (XmlElement | null)[],
): OdtStyles => {
  const styles = new Map<string, XmlElement>();
  const defaults = new Map<string, XmlElement>();
  for (const style of containers.flatMap((container) => elementsOf(container))) {
    const family = attributeOf(style, 'family') ?? '';
    if (nameOfElement(style) === 'default-style') defaults.set(family, style);
    else if (nameOfElement(style) === 'style')
      styles.set(keyOf(family, attributeOf(style, 'name') ?? ''), style);
  }
  const fonts = new Map(
    faces
      .flatMap((container) => elementsOf(container, 'font-face'))
      .map((face) => [attributeOf(face, 'name') ?? '', attributeOf(face, 'font-family') ?? '']),
  );
  const chains = new Map<string, readonly XmlElement[]>();
  const chainOf = (family: string, name: string | null): readonly XmlElement[] => {
    const key = keyOf(family, name ?? '');
    const known = chains.get(key);
    if (known) return known;
    const chain: XmlElement[] = [];
    let style = styles.get(key);
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = styles.get(keyOf(family, attributeOf(style, 'parent-style-name') ?? ''));
    }
    const last = defaults.get(family);
    const whole = last ? [...chain, last] : chain;
    chains.set(key, whole);
    return whole;
  };
  return {
    properties: (family, name, sort) => chainOf(family, name).flatMap((style) => firstOf(style, sort) ?? []),
    masterPage: (family, name) => attributeOf(chainOf(family, name)[0] ?? null, 'master-page-name') || null,
    font: (face) => (fonts.get(face) || face).replace(/^(['"])(.*)\1$/, '$2'),
  };
};
