import type { AnyNode, Element } from 'domhandler';
import { append } from '../append.js';
import { type Block, paragraphBlock } from '../blocks.js';
import { createRunDecoder, type RunDecoder } from '../legacy/index.js';
import { formatNumber } from '../numbering/index.js';
import { attribute, elementsIn, integer, isElement } from './node.js';
import { readTable } from './tables.js';

/** The context for reading the lines of a page. */
interface Context {
  readonly encoding: string | null;
  /** Elements whose text is not part of the document. */
  readonly left: ReadonlySet<AnyNode>;
}

const BLOCK_NAMES = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/** Elements that are never shown as text. */
const SILENT = new Set(
  (
    'script style noscript template head title meta link svg math iframe object embed applet audio video canvas map ' +
    'select option button input textarea datalist del'
  ).split(' '),
);

const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
const FONT_FAMILY = /font-family\s*:\s*["']?([^;"',]+)/i;

/** Whether an element is invisible. */
export const isSilent = (element: Element): boolean =>
  SILENT.has(element.name) || 'hidden' in element.attribs || HIDDEN.test(attribute(element, 'style'));

const fontOf = (element: Element): string | null =>
  attribute(element, 'face') || (FONT_FAMILY.exec(attribute(element, 'style'))?.[1] ?? null);

/** Collects blocks; inline text is added to the current paragraph. */
interface Writer {
  readonly blocks: Block[];
  runs: RunDecoder;
  /** The label of a list item, to be put before the next text. */
  label: string;
}

/** Empty elements take no room on the page; with a line break or no-break space they are blank lines. */
const TAKES_UP_A_LINE = /[\n\u00A0]/;

const endParagraph = (writer: Writer, context: Context): void => {
  const written = writer.runs.text();
  const text = written
    .split('\n')
    .map((line) => line.replace(/[ \t\u00A0]+/g, ' ').trim())
    .join('\n');
  writer.runs = createRunDecoder(context.encoding);
  if (text.trim() === '') {
    if (TAKES_UP_A_LINE.test(written)) writer.blocks.push(paragraphBlock(''));
    return;
  }
  writer.blocks.push(paragraphBlock(writer.label + text));
  writer.label = '';
};

const LIST_FORMATS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '1': 'decimal',
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman',
  }),
);

const writeList = (list: Element, font: string | null, writer: Writer, context: Context): void => {
  const format = LIST_FORMATS.get(attribute(list, 'type') || '1') ?? 'decimal';
  const start = integer(attribute(list, 'start'), 1);
  const isPlain = /list-style(?:-type)?\s*:\s*none/i.test(attribute(list, 'style'));
  let value = start - 1;
  for (const child of list.children) {
    if (!isElement(child) || child.name !== 'li') {
      write(child, font, writer, context);
      continue;
    }
    value = integer(attribute(child, 'value'), value + 1);
    endParagraph(writer, context);
    if (!isPlain) writer.label = list.name === 'ol' ? `${formatNumber(format, value, start)}. ` : '- ';
    write(child, font, writer, context);
    writer.label = '';
  }
};

const writeTable = (table: Element, font: string | null, writer: Writer, context: Context): void => {
  const shows = (element: Element): boolean => !isSilent(element) && !context.left.has(element);
  const { captions, block } = readTable(table, shows, (cell) => blocksIn(cell, font, context));
  for (const caption of captions) write(caption, font, writer, context);
  if (block.rows.length > 0) writer.blocks.push(block);
};

/** The number of a note that an element in superscript calls, or that stands before the note; `null` if it is neither. */
const noteMark = (element: Element, { runs }: Writer): string | null => {
  if (element.name !== 'sup') return null;
  const number = /^\s*\(?(?<number>\d{1,3})\)?\s*$/.exec(preformatted(element))?.groups?.['number'];
  if (number === undefined) return null;
  const links = [element.parent, ...elementsIn(element)];
  const isLinked = links.some(
    (each) => each && isElement(each) && each.name === 'a' && attribute(each, 'href').includes('#'),
  );
  return isLinked || runs.text().trim() === '' ? number : null;
};

const writeElement = (element: Element, outerFont: string | null, writer: Writer, context: Context): void => {
  if (isSilent(element) || context.left.has(element)) return;
  const font = fontOf(element) ?? outerFont;
  if (element.name === 'br') {
    writer.runs.add('\n', null);
    return;
  }
  const mark = noteMark(element, writer);
  if (mark !== null) {
    writer.runs.add(`[${mark}]`, null);
    return;
  }
  const isBlock = BLOCK_NAMES.has(element.name);
  if (isBlock) endParagraph(writer, context);
  if (element.name === 'table') writeTable(element, font, writer, context);
  else if (element.name === 'ol' || element.name === 'ul') writeList(element, font, writer, context);
  else if (element.name === 'pre')
    append(writer.blocks, preformatted(element).split('\n').map(paragraphBlock));
  else for (const child of element.children) write(child, font, writer, context);
  if (isBlock) endParagraph(writer, context);
};

const preformatted = (node: AnyNode): string => {
  if (node.type === 'text') return node.data;
  if (isElement(node) && node.name === 'br') return '\n';
  return 'children' in node ? node.children.map(preformatted).join('') : '';
};

const write = (node: AnyNode, font: string | null, writer: Writer, context: Context): void => {
  if (node.type === 'text') writer.runs.add(node.data.replace(/[ \t\r\n\f]+/g, ' '), font);
  else if (isElement(node)) writeElement(node, font, writer, context);
};

const newWriter = (context: Context): Writer => ({
  blocks: [],
  runs: createRunDecoder(context.encoding),
  label: '',
});

const blocksIn = (root: Element, font: string | null, context: Context): readonly Block[] => {
  const writer = newWriter(context);
  for (const child of root.children) write(child, font, writer, context);
  endParagraph(writer, context);
  return writer.blocks;
};

/** The blocks of an element, without the excluded parts. */
export const blocksOf = (
  root: Element,
  left: ReadonlySet<AnyNode>,
  encoding: string | null,
): readonly Block[] => {
  const context: Context = { encoding, left };
  const writer = newWriter(context);
  writeElement(root, null, writer, context);
  endParagraph(writer, context);
  return writer.blocks;
};
