import { articleGroups, type Point, type Position, punctuatedLabel, type Unit } from '../model/index.js';
import { asNode, type MutableNode } from './mutable.js';

/** The text written so far, and where its end is. */
interface Writer {
  text: string;
  line: number;
  column: number;
  /** Whether the line so far holds a label, and the next words go on that line. */
  isOpen: boolean;
  readonly notes: { readonly node: MutableNode; readonly label: string }[];
}

const pointOf = ({ text, line, column }: Writer): Point => ({ line, column, offset: text.length });

function put(writer: Writer, words: string): Position {
  const start = pointOf(writer);
  writer.text += words;
  writer.column += words.length;
  return { start, end: pointOf(writer) };
}

function endLine(writer: Writer): void {
  writer.text += '\n';
  writer.line += 1;
  writer.column = 1;
  writer.isOpen = false;
}

/** Continues the line of a label, if one is open. */
function startLine(writer: Writer): void {
  if (writer.isOpen) put(writer, ' ');
  writer.isOpen = false;
}

/** Writes a tree as text, one paragraph on each line, and gives its nodes their positions in that text. */
export function writeText(root: MutableNode): string {
  const writer: Writer = { text: '', line: 1, column: 1, isOpen: false, notes: [] };
  writeNode(writer, root);
  if (writer.notes.length > 0) endLine(writer);
  const notes = writer.notes.toSorted((a, b) => Number(a.label) - Number(b.label));
  for (const { node, label } of notes) writeNote(writer, node, label);
  return writer.text;
}

function writeNode(writer: Writer, node: MutableNode): void {
  if (typeof node.value === 'string') startLine(writer);
  const start = pointOf(writer);
  write(writer, node);
  node['position'] = { start, end: trimmedEnd(writer, start) };
  // Pages and paragraph numbers were those of the file that the text came from.
  if ('page' in node) [node['page'], node['paragraph']] = [null, null];
}

/** The end of what was written, before its final line feed. */
function trimmedEnd(writer: Writer, start: Point): Point {
  const end = pointOf(writer);
  if (end.offset === start.offset || !writer.text.endsWith('\n')) return end;
  const lineStart = writer.text.lastIndexOf('\n', writer.text.length - 2) + 1;
  return { line: writer.line - 1, column: writer.text.length - lineStart, offset: writer.text.length - 1 };
}

function write(writer: Writer, node: MutableNode): void {
  const { type, value } = node;
  if (type === 'footnote') {
    writer.notes.push({ node, label: node.label ?? '' });
    return;
  }
  if (type === 'tableRow') {
    writeRow(writer, node);
    return;
  }
  if (typeof value === 'string') {
    put(writer, value);
    endLine(writer);
    return;
  }
  if (type === 'bullet') {
    startLine(writer);
    put(writer, node.marker ?? '-');
    writer.isOpen = true;
  } else if (typeof node.label === 'string' && type !== 'quotation') writeLabel(writer, node);
  else if (typeof node.heading === 'string') {
    startLine(writer);
    put(writer, node.heading);
    endLine(writer);
  }
  for (const child of node.children ?? []) writeNode(writer, child);
  if (writer.isOpen) endLine(writer);
}

/** Units whose heading stands on the line below their label. */
const HEADED_BELOW: ReadonlySet<string> = new Set([...articleGroups, 'appendix', 'form']);

function writeLabel(writer: Writer, node: MutableNode): void {
  if (writer.isOpen) endLine(writer);
  put(writer, punctuatedLabel(asNode(node) as Unit));
  for (const child of node.children ?? []) if (child.type === 'footnote') put(writer, `[${child.label}]`);
  writer.isOpen = true;
  if (typeof node.heading !== 'string') return;
  if (HEADED_BELOW.has(node.type)) endLine(writer);
  else put(writer, ' ');
  put(writer, node.heading);
  endLine(writer);
}

function writeRow(writer: Writer, row: MutableNode): void {
  if (writer.isOpen) endLine(writer);
  for (const [index, cell] of (row.children ?? []).entries()) {
    if (index > 0) put(writer, ' | ');
    const start = pointOf(writer);
    for (const [at, child] of textsIn(cell).entries()) {
      if (at > 0) put(writer, ' ');
      child['position'] = put(writer, child.value ?? '');
    }
    cell['position'] = { start, end: pointOf(writer) };
  }
  endLine(writer);
}

const textsIn = (node: MutableNode): readonly MutableNode[] =>
  typeof node.value === 'string' ? [node] : (node.children ?? []).flatMap(textsIn);

function writeNote(writer: Writer, node: MutableNode, label: string): void {
  const start = pointOf(writer);
  put(writer, `[${label}]`);
  writer.isOpen = true;
  for (const child of node.children ?? []) writeNode(writer, child);
  if (writer.isOpen) endLine(writer);
  node['position'] = { start, end: trimmedEnd(writer, start) };
}
