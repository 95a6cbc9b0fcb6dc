import { Parser } from 'htmlparser2';
import { markupAttribute, remember } from '../../chars/index.js';

/** A property as written in the part. */
interface Property {
  /** Without its prefix. */
  readonly name: string;
  readonly xml: string;
}

/**
 * The order that the schema requires for the properties of letters, paragraphs and sections (ECMA-376, part 1, A.1).
 */
const ORDERS = {
  rPr:
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
    'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
    'eastAsianLayout specVanish oMath',
  pPr:
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
    'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
    'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr',
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
    'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
} as const;

/** Properties that a tracked change does not keep, because they have a place of their own. */
const NOT_KEPT: ReadonlySet<string> = new Set(['rPr', 'sectPr', 'headerReference', 'footerReference']);

/** The name of an element of properties, without its prefix. */
export type PropertiesName = keyof typeof ORDERS;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The direct children of an element, in order. Remembered, since most runs of a file have the same few properties. */
const propertiesIn = remember((xml: string): readonly Property[] => {
  const found: Property[] = [];
  let depth = 0;
  let start = 0;
  const parser = new Parser(
    {
      onopentag: () => {
        depth += 1;
        if (depth === 2) start = parser.startIndex;
      },
      onclosetag: (name) => {
        if (depth === 2) found.push({ name: localName(name), xml: xml.slice(start, parser.endIndex + 1) });
        depth -= 1;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(xml);
  return found;
});

/** The attributes of an element, by their names without prefix, with their values as written. */
const attributesIn = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    [
      ...(/^<[^>]*>/u.exec(xml)?.[0] ?? '').matchAll(
        /\s(?:[\w-]+:)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
      ),
    ].map(([, name = '', double, single = '']) => [name, double ?? single]),
  );

/** What tracked changes are marked with. */
export interface ChangeMarks {
  /** The prefix of the names of the file's elements: "w:". */
  readonly prefix: string;
  readonly author: string;
  /** Returns the attributes of the next change. */
  readonly next: () => string;
}

/** Properties that are being changed. */
export interface EditedProperties {
  /** The current attributes of a property, without prefix. */
  readonly attributes: (name: string) => ReadonlyMap<string, string>;
  readonly set: (name: string, attributes: ReadonlyMap<string, string>) => void;
  /** Writes the properties, with a tracked change that keeps the old ones unless `isNew`. */
  readonly write: (isNew: boolean) => string;
}

/**
 * Opens the properties of a run, a paragraph or a section for changes.
 *
 * @param xml - the properties as written; empty if there are none
 * @returns `null` where somebody else has changed them already: only one tracked change can be kept
 */
export function editProperties(
  kind: PropertiesName,
  xml: string,
  { prefix, author, next }: ChangeMarks,
): EditedProperties | null {
  const tag = `${prefix}${kind}`;
  const all = propertiesIn(xml);
  const earlier = all.find(({ name }) => name === `${kind}Change`);
  if (earlier !== undefined && attributesIn(earlier.xml).get('author') !== author) return null;
  const before = all.filter((property) => property !== earlier);
  const order: readonly string[] = ORDERS[kind].split(' ');
  const rankOf = ({ name }: Property): number => {
    const rank = order.indexOf(name);
    return rank < 0 ? order.length : rank;
  };
  let now = before;
  return {
    attributes: (name) => attributesIn(now.find((property) => property.name === name)?.xml ?? ''),
    set: (name, attributes) => {
      const written = [...attributes].map(([key, value]) => ` ${prefix}${key}="${value}"`).join('');
      const property = { name, xml: `<${prefix}${name}${written}/>` };
      const others = now.filter((other) => other.name !== name);
      const later = others.findIndex((other) => rankOf(other) > rankOf(property));
      now = later < 0 ? [...others, property] : others.toSpliced(later, 0, property);
    },
    write: (isNew) => {
      const join = (properties: readonly Property[]): string =>
        properties.map((property) => property.xml).join('');
      const kept = before.filter(({ name }) => kind === 'rPr' || !NOT_KEPT.has(name));
      const change = earlier?.xml ?? `<${tag}Change ${next()}><${tag}>${join(kept)}</${tag}></${tag}Change>`;
      const open = /^<[^>]*[^>/]>/u.exec(xml)?.[0] ?? `<${tag}>`;
      return `${open}${join(now)}${isNew ? '' : change}</${tag}>`;
    },
  };
}

/** Escapes a value for an attribute. */
export const attributeText = (value: string | number): string => markupAttribute(String(value));
