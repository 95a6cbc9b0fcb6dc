import { type Block, noteBlock, paragraphBlock, regionBlock, type SectionBlock } from '../blocks.js';
import { readError } from '../error.js';
import { createRunDecoder, decodeLegacyBlocks, type RunDecoder } from '../legacy/index.js';
import { placePageFrames } from '../page-frames.js';
import type { Reader } from '../source.js';
import { writeBlocks } from '../write-blocks.js';
import {
  atPath,
  attributeOf,
  contentOf,
  elementsOf,
  firstOf,
  nameOfElement,
  parseXml,
  type XmlElement,
} from '../xml.js';
import { openPackage, type Package } from '../zip.js';
import { fontsOf } from './fonts.js';
import { createListCounter, type ListCounter, listLevels, outlineStyle, readListStyles } from './lists.js';
import { createOdtLooks, type OdtLooks, type ParagraphLooks } from './look/index.js';
import { framesIn } from './page-frames.js';
import { spacesOf } from './spaces.js';
import { columnWidths, readTable } from './tables.js';

interface Context {
  readonly counter: ListCounter;
  readonly notes: (readonly Block[])[];
  readonly encoding: string | null;
  /** The number of paragraphs read; `null` outside the body. */
  paragraphs: number | null;
  /** Fonts by text or paragraph style. */
  readonly fonts: ReadonlyMap<string, string>;
  readonly columnWidths: ReadonlyMap<string, number>;
  /** The look of the text; `null` unless requested. */
  readonly looks: OdtLooks | null;
  /** The levels of list styles. */
  readonly levelOf: (place: ListPlace) => XmlElement | null;
}

/** The position of blocks in a list. */
interface ListPlace {
  readonly id: string;
  readonly style: string;
  readonly level: number;
}

/** Elements that are generated, or not part of the text. */
const LEFT_OUT = new Set([
  'tracked-changes',
  'annotation',
  'annotation-end',
  'table-of-content-source',
  'forms',
  'sequence-decls',
  'title',
  'desc',
]);

interface Draft {
  readonly runs: RunDecoder;
  readonly boxes: Block[];
  readonly looks: ParagraphLooks | null;
}

/** The styles of the letters, the innermost first. */
type Spans = readonly string[];

const readInline = (
  parent: XmlElement,
  font: string | null,
  spans: Spans,
  draft: Draft,
  context: Context,
): void => {
  for (const child of contentOf(parent)) {
    if (typeof child === 'string') {
      const text = child.replace(/\s+/g, ' ');
      draft.runs.add(text, font);
      draft.looks?.add(text, spans);
      continue;
    }
    const name = nameOfElement(child);
    draft.looks?.draw(child);
    if (name === 's') draft.runs.add(' '.repeat(spacesOf(child)), null);
    else if (name === 'tab') draft.runs.add('\t', null);
    else if (name === 'line-break') draft.runs.add('\n', null);
    else if (name === 'note') readNote(child, draft, context);
    else if (name === 'text-box') draft.boxes.push(regionBlock('textBox', readBlocks(child, context, null)));
    else if (!LEFT_OUT.has(name)) {
      const style = attributeOf(child, 'style-name');
      const inner = name === 'span' && style !== null ? [style, ...spans] : spans;
      readInline(child, context.fonts.get(style ?? '') ?? font, inner, draft, context);
    }
  }
};

const readNote = (note: XmlElement, draft: Draft, context: Context): void => {
  const at = context.notes.push([]);
  draft.runs.add(`[${at}]`, null);
  draft.looks?.addForeign(`[${at}]`);
  const body = firstOf(note, 'note-body');
  context.notes[at - 1] = body ? readBlocks(body, context, null) : [];
};

/** The setup of the pages that begin with a paragraph or a table, if it changes. */
const pagesAt = (
  element: XmlElement,
  family: 'paragraph' | 'table',
  { looks }: Context,
): readonly SectionBlock[] => {
  const setup = looks?.pagesAt(family, attributeOf(element, 'style-name'));
  return setup ? [{ type: 'section', setup }] : [];
};

const readParagraph = (
  paragraph: XmlElement,
  label: string,
  context: Context,
  place: ListPlace | null,
): readonly Block[] => {
  const style = attributeOf(paragraph, 'style-name');
  const font = context.fonts.get(style ?? '') ?? null;
  const looks = context.looks?.paragraph(style) ?? null;
  const draft: Draft = { runs: createRunDecoder(context.encoding), boxes: [], looks };
  readInline(paragraph, font, [], draft, context);
  const text = draft.runs.text();
  if (context.paragraphs !== null) context.paragraphs += 1;
  const own: Block = {
    type: 'paragraph',
    text: text.trim() === '' ? '' : label + text,
    paragraph: context.paragraphs,
    ...(looks && { look: looks.look(label, text, place && context.levelOf(place)) }),
  };
  return [...pagesAt(paragraph, 'paragraph', context), own, ...draft.boxes];
};

const headingLabel = (heading: XmlElement, context: Context): string => {
  if (attributeOf(heading, 'is-list-header') === 'true') return '';
  const level = Number(attributeOf(heading, 'outline-level') ?? 1);
  const start =
    attributeOf(heading, 'restart-numbering') === 'true'
      ? Number(attributeOf(heading, 'start-value') ?? 1)
      : null;
  return context.counter.next(outlineStyle, outlineStyle, level, start);
};

const readItem = (item: XmlElement, place: ListPlace, context: Context): readonly Block[] => {
  const isHeader = nameOfElement(item) === 'list-header';
  const startValue = attributeOf(item, 'start-value');
  let label: string | null = null;
  return elementsOf(item).flatMap((child): readonly Block[] => {
    const name = nameOfElement(child);
    if (name === 'list') return readList(child, context, place);
    if (name !== 'p' && name !== 'h') return readBlock(child, context, place);
    const isFirst = label === null && !isHeader;
    if (isFirst)
      label = context.counter.next(
        place.id,
        place.style,
        place.level,
        startValue === null ? null : Number(startValue),
      );
    return readParagraph(child, isFirst ? (label ?? '') : '', context, place);
  });
};

const readList = (list: XmlElement, context: Context, outer: ListPlace | null): readonly Block[] => {
  const style = attributeOf(list, 'style-name') ?? outer?.style ?? '';
  const id = outer?.id ?? style;
  const continues =
    attributeOf(list, 'continue-numbering') === 'true' || attributeOf(list, 'continue-list') !== null;
  if (!outer && !continues) context.counter.restart(id);
  const place: ListPlace = { id, style, level: (outer?.level ?? 0) + 1 };
  return elementsOf(list).flatMap((item) => readItem(item, place, context));
};

const readWholeTable = (element: XmlElement, context: Context): readonly Block[] => {
  const table = readTable(element, context.columnWidths, (cell) => readBlocks(cell, context, null));
  const look = context.looks?.table(element);
  return [...pagesAt(element, 'table', context), look ? { ...table, look } : table];
};

const readBlock = (element: XmlElement, context: Context, place: ListPlace | null): readonly Block[] => {
  const name = nameOfElement(element);
  if (LEFT_OUT.has(name)) return [];
  if (name === 'p') return readParagraph(element, '', context, null);
  if (name === 'h') return readParagraph(element, headingLabel(element, context), context, null);
  if (name === 'list') return readList(element, context, place);
  if (name === 'table') return readWholeTable(element, context);
  if (name === 'table-of-content') return [regionBlock('contents', readBlocks(element, context, null))];
  if (name === 'index-title') return readBlocks(element, context, null);
  return readBlocks(element, context, place);
};

const readBlocks = (parent: XmlElement, context: Context, place: ListPlace | null): readonly Block[] =>
  elementsOf(parent).flatMap((child) => readBlock(child, context, place));

const partOf = (opened: Package, name: string): XmlElement | null => {
  const xml = opened.text(name);
  return xml === null ? null : parseXml(xml);
};

/** OpenDocument text: text with list labels, tracked changes accepted, notes at the end as "[1] …". */
export const read: Reader = async ({ bytes, path, encoding, mostUnpacked, look = false }) => {
  const opened = openPackage(bytes, path, mostUnpacked);
  if ((opened.text('META-INF/manifest.xml') ?? '').includes('encryption-data')) {
    throw readError(path, { code: 'protected' });
  }
  const content = partOf(opened, 'content.xml');
  const text = atPath(content, 'body', 'text');
  if (!text) throw readError(path, { code: 'odtWithoutText' });
  const styles = partOf(opened, 'styles.xml');
  const containers = [firstOf(styles, 'styles'), firstOf(content, 'automatic-styles')];
  const levels = look ? listLevels(containers) : new Map<string, XmlElement>();
  const context: Context = {
    counter: createListCounter(readListStyles(containers)),
    notes: [],
    paragraphs: 0,
    encoding,
    fonts: fontsOf(containers),
    columnWidths: columnWidths(containers),
    looks: look ? createOdtLooks(content, styles) : null,
    levelOf: ({ style, level }) => levels.get(`${style}/${level}`) ?? null,
  };
  const setup = context.looks?.opening();
  const opening: readonly Block[] = setup ? [{ type: 'section', setup }] : [];
  const body = [...opening, ...readBlocks(text, context, null)];
  const notes = context.notes.map((note, index) => noteBlock(note, `${index + 1}`));
  const ofPages = [firstOf(styles, 'styles'), firstOf(styles, 'automatic-styles')];
  const inFrame = {
    ...context,
    fonts: fontsOf(ofPages),
    columnWidths: columnWidths(ofPages),
    looks: null,
    paragraphs: null,
  };
  const pageStyles = containers.flatMap((container) => elementsOf(container, 'style'));
  const { top, bottom } = placePageFrames(
    framesIn(text, pageStyles, firstOf(styles, 'master-styles')),
    ({ element }) => readBlocks(element, inFrame, null),
  );
  const decoded = decodeLegacyBlocks(
    [...top, ...body, paragraphBlock(''), ...notes, paragraphBlock(''), ...bottom],
    encoding,
  );
  return { ...writeBlocks(decoded.blocks), encoding: decoded.encoding };
};
