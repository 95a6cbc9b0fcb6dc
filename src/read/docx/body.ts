import { append } from '../append.js';
import { createRunDecoder, type RunDecoder } from '../legacy/runs.js';
import { type Cell, flattenTable } from '../table.js';
import {
  atPath,
  attributeOf,
  charactersOf,
  elementsOf,
  firstOf,
  nameOfElement,
  type XmlElement,
} from '../xml.js';
import type { ListPlace, Numbering } from './numbering.js';
import { fontOf, type ResolvedStyle, type Styles, toggleOf } from './styles.js';

/** What the paragraphs of a document are read with. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Notes that were called, in order: their number in the text is their place here, from 1. */
  readonly calledNotes: string[];
  readonly encoding: string | null;
}

/** Elements that only wrap what is to be read. */
const wrappers = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'fldSimple',
  'customXml',
  'sdt',
  'sdtContent',
  'bdo',
  'dir',
  'oMath',
  'oMathPara',
]);

/** A paragraph as it is being read. */
interface Draft {
  readonly runs: RunDecoder;
  readonly style: ResolvedStyle;
  /** Paragraphs of the text boxes that are anchored in it. */
  readonly boxes: string[];
}

const breaks: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

const symbolOf = (element: XmlElement): string => {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16);
  return Number.isNaN(code) ? '' : String.fromCharCode(code < 0x100 ? code + 0xf000 : code);
};

const noteCall = (element: XmlElement, context: Context): string => {
  const kind = nameOfElement(element) === 'endnoteReference' ? 'endnote' : 'footnote';
  const count = context.calledNotes.push(`${kind}/${attributeOf(element, 'id') ?? ''}`);
  return `[${count}]`;
};

const alternativeOf = (element: XmlElement): XmlElement | null =>
  firstOf(element, 'Choice') ?? firstOf(element, 'Fallback');

const readBoxes = (element: XmlElement, context: Context): string[] =>
  elementsOf(element).flatMap((child) => {
    const name = nameOfElement(child);
    if (name === 'txbxContent') return [...readBlocks(child, context)];
    if (name !== 'AlternateContent') return readBoxes(child, context);
    const alternative = alternativeOf(child);
    return alternative ? readBoxes(alternative, context) : [];
  });

const readRun = (run: XmlElement, draft: Draft, context: Context): void => {
  const properties = firstOf(run, 'rPr');
  const styleId = attributeOf(firstOf(properties, 'rStyle'), 'val');
  const style = context.styles.get(styleId);
  if (toggleOf(properties, 'vanish') ?? style.hidden ?? draft.style.hidden) return;
  const capitals = toggleOf(properties, 'caps') ?? style.capitals ?? draft.style.capitals ?? false;
  const font = fontOf(properties) ?? style.font ?? draft.style.font ?? context.styles.defaultFont;
  const add = (text: string): void => draft.runs.add(capitals ? text.toUpperCase() : text, font);
  for (const child of elementsOf(run)) {
    const name = nameOfElement(child);
    const lineBreak = breaks[name];
    if (name === 't') add(charactersOf(child));
    else if (lineBreak !== undefined) draft.runs.add(lineBreak, null);
    else if (name === 'sym') draft.runs.add(symbolOf(child), null);
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      draft.runs.add(noteCall(child, context), null);
    } else if (name === 'drawing' || name === 'pict' || name === 'object' || name === 'AlternateContent') {
      const alternative = name === 'AlternateContent' ? alternativeOf(child) : child;
      if (alternative) append(draft.boxes, readBoxes(alternative, context));
    }
  }
};

const readInline = (parent: XmlElement, draft: Draft, context: Context): void => {
  for (const child of elementsOf(parent)) {
    const name = nameOfElement(child);
    if (name === 'r') readRun(child, draft, context);
    else if (wrappers.has(name)) readInline(child, draft, context);
    else if (name === 'AlternateContent') {
      const alternative = alternativeOf(child);
      if (alternative) readInline(alternative, draft, context);
    }
  }
};

const listPlaceOf = (
  properties: XmlElement | null,
  styleId: string | null,
  style: ResolvedStyle,
  numbering: Numbering,
): ListPlace | null => {
  const own = firstOf(properties, 'numPr');
  const ownList = attributeOf(firstOf(own, 'numId'), 'val');
  const listId = ownList ?? style.listId;
  if (listId === null || listId === '0') return null;
  const ownLevel = Number.parseInt(attributeOf(firstOf(own, 'ilvl'), 'val') ?? '', 10);
  if (!Number.isNaN(ownLevel)) return { listId, level: ownLevel };
  const styleLevel = styleId === null || ownList !== null ? null : numbering.levelOfStyle(listId, styleId);
  return { listId, level: styleLevel ?? style.level ?? 0 };
};

/** A paragraph's own text, what its text boxes hold, and whether a tracked change joins it to the next one. */
interface ReadParagraph {
  readonly text: string;
  readonly boxes: readonly string[];
  readonly joinsNext: boolean;
}

/** `carried` is the text of paragraphs before whose marks were deleted: the last one's mark is that of all. */
const readParagraph = (paragraph: XmlElement, context: Context, carried: string): ReadParagraph => {
  const properties = firstOf(paragraph, 'pPr');
  const styleId = attributeOf(firstOf(properties, 'pStyle'), 'val') ?? context.styles.defaultParagraph;
  const style = context.styles.get(styleId);
  const draft: Draft = { runs: createRunDecoder(context.encoding), style, boxes: [] };
  readInline(paragraph, draft, context);
  const text = carried + draft.runs.text();
  const joinsNext =
    atPath(properties, 'rPr', 'del') !== null || atPath(properties, 'rPr', 'moveFrom') !== null;
  const place = joinsNext ? null : listPlaceOf(properties, styleId, style, context.numbering);
  const label = place === null ? '' : context.numbering.next(place);
  return { text: text.trim() === '' ? '' : `${label}${text}`, boxes: draft.boxes, joinsNext };
};

const cellsOf = (row: XmlElement): readonly XmlElement[] =>
  elementsOf(row).flatMap((child) => {
    const name = nameOfElement(child);
    if (name === 'tc') return [child];
    return wrappers.has(name) ? cellsOf(child) : [];
  });

const rowsOf = (table: XmlElement): readonly XmlElement[] =>
  elementsOf(table).flatMap((child) => {
    const name = nameOfElement(child);
    if (name === 'tr') return atPath(child, 'trPr', 'del') ? [] : [child];
    return wrappers.has(name) ? rowsOf(child) : [];
  });

const readTable = (table: XmlElement, context: Context): readonly string[] =>
  flattenTable(rowsOf(table).map((row) => cellsOf(row).map((cell): Cell => readBlocks(cell, context))));

/** A generated table of contents says only what the text says again. */
const isContents = (element: XmlElement): boolean => {
  const gallery = atPath(element, 'sdtPr', 'docPartObj', 'docPartGallery');
  if (attributeOf(gallery, 'val') === 'Table of Contents') return true;
  return /^(?:TOC|Mucluc)\d$/i.test(attributeOf(atPath(element, 'pPr', 'pStyle'), 'val') ?? '');
};

/** The paragraphs of a body, a cell, a note or a text box. */
export const readBlocks = (parent: XmlElement, context: Context): readonly string[] => {
  const paragraphs: string[] = [];
  let carried = '';
  for (const child of elementsOf(parent)) {
    const name = nameOfElement(child);
    if (isContents(child)) continue;
    if (name === 'p') {
      const { text, boxes, joinsNext } = readParagraph(child, context, carried);
      carried = joinsNext ? text : '';
      if (!joinsNext) paragraphs.push(text);
      append(paragraphs, boxes);
    } else if (name === 'tbl') append(paragraphs, readTable(child, context));
    else if (wrappers.has(name)) append(paragraphs, readBlocks(child, context));
    else if (name === 'AlternateContent') {
      const alternative = alternativeOf(child);
      if (alternative) append(paragraphs, readBlocks(alternative, context));
    }
  }
  if (carried !== '') paragraphs.push(carried);
  return paragraphs;
};
