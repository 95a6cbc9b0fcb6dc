import type {
  BodyNode,
  Closing,
  Field,
  FieldName,
  Flow,
  Heading,
  Metadata,
  Paragraph,
  Preamble,
  Root,
} from '../model/index.js';
import {
  createPlaces,
  type Folded,
  type FullLine,
  fold,
  fullLineWidth,
  isCapital,
  type Line,
  linesOf,
  lineWith,
  type Places,
  UNWRAPPED,
  withIndents,
  withRests,
} from '../text/index.js';
import { type Attachment, isIssuedWith } from './attachments.js';
import { joinBrokenParts } from './broken-parts.js';
import { isPageFoot, readChrome } from './chrome.js';
import { closingGroups, closingPieces } from './closing.js';
import type { UnitDraft } from './draft.js';
import { createFinisher, type Finisher, type ToPosition } from './finish.js';
import { createFlow, type FlowBuilder, joinLines } from './flow.js';
import { separateFootnotes, takeNotes } from './footnotes.js';
import { formAt, formDraft } from './forms.js';
import { type HeadingLines, readHeading } from './heading.js';
import { hasNationalName, type Piece } from './heading-lines.js';
import { layOut, type Stretch } from './layout.js';
import { metadataOf } from './metadata.js';
import { bodyStart, readPreamble } from './preamble.js';
import { type ScanContext, scan, scanFootnote } from './scan.js';

/** What parsing yields: the tree, what the document says of itself, and its text to read citations from. */
export interface ParsedText {
  readonly root: Root;
  readonly metadata: Omit<Metadata, 'urn' | 'keywords'>;
  readonly flow: Flow;
  readonly places: Places;
}

interface Work {
  readonly lines: readonly Line[];
  readonly flow: FlowBuilder;
  readonly finisher: Finisher;
  readonly toPosition: ToPosition;
}

/**
 * Parses a document's text into its tree. Any text gives a tree; what is no known part of a document is a paragraph.
 *
 * @param source - the text as read; positions are positions in it
 */
export function parseText(source: string): ParsedText {
  const folded = fold(source);
  const places = createPlaces(source);
  const { lines, notes } = separateFootnotes(joinBrokenParts(measuredLines(folded, source)));
  const toPosition: ToPosition = (start, end) =>
    places.position(folded.toSource(start), folded.toSourceEnd(end));
  const flow = createFlow(folded);
  const work: Work = {
    lines,
    flow,
    finisher: createFinisher(flow, toPosition),
    toPosition,
  };

  const chrome = readChrome(lines);
  const heading = readHeading(lines, chrome.end);
  const stretches = layOut(lines, heading.end);
  for (const line of lines.slice(0, heading.start)) flow.add([line], 'chrome', []);
  const headingNode = makeHeading(work, heading);
  const widths = widthsOf(lines, stretches);
  const gathered = stretches.map((stretch, index) =>
    makeStretch(work, stretch, { full: widths[index] ?? UNWRAPPED, notes, nesting: 0 }),
  );
  const children: Root['children'] = [
    ...(headingNode ? [headingNode] : []),
    ...gathered.flatMap((part) => part.nodes),
  ];

  const ownClosing = stretches[1]?.type === 'closing' ? stretches[1] : null;
  const own = gathered[0];
  const closing = ownClosing
    ? closingPieces(abovePageFoot(lines.slice(ownClosing.start, ownClosing.end)))
    : [];
  const bodyEnd = ownClosing?.start ?? stretches[0]?.end ?? lines.length;
  return {
    root: { type: 'root', children, position: places.position(0, source.length) },
    metadata: metadataOf({
      facts: chrome.facts,
      heading: heading.pieces,
      closing,
      kind: heading.kind,
      title: joinLines(heading.titleLines),
      addressed: own?.addressed ?? false,
      acting: own?.acting ?? null,
      ending: joinLines(lines.slice(Math.max(heading.end, bodyEnd - 15), bodyEnd)),
      recipients: recipientsOf(closing),
      text: folded.text,
    }),
    flow: flow.finish(),
    places,
  };
}

/** The lines of a text with the columns that tell which of them are full. */
function measuredLines(folded: Folded, source: string): readonly Line[] {
  const lines = withIndents(linesOf(folded.text), folded, source);
  // Each document in a file, and each form, may be wrapped in its own way.
  const starts = [0];
  for (let index = 1; index < lines.length; index += 1)
    if (hasNationalName(lines[index]?.text ?? '')) starts.push(index);
  const measured: Line[] = [];
  for (let at = 0; at < starts.length; at += 1) {
    const part = lines.slice(starts[at], starts[at + 1]);
    for (const line of withRests(part, fullLineWidth(part))) measured.push(line);
  }
  return measured;
}

/** The width of a full line for each stretch: documents in one file need not be wrapped alike. */
function widthsOf(lines: readonly Line[], stretches: readonly Stretch[]): readonly FullLine[] {
  const starts = stretches.flatMap(({ type, start }) => (type === 'document' ? [start] : []));
  const bounds = [0, ...starts, lines.length];
  const widths = bounds.slice(1).map((end, at) => fullLineWidth(lines.slice(bounds[at], end)));
  let document = 0;
  return stretches.map(({ type }) => {
    if (type === 'document') document += 1;
    return widths[document] ?? UNWRAPPED;
  });
}

const field = (work: Work, name: FieldName, lines: readonly Line[]): Field => ({
  type: 'field',
  name,
  value: joinLines(lines),
  position: work.toPosition(lines[0]?.start ?? 0, lines[lines.length - 1]?.end ?? 0),
});

const pieceField = (work: Work, piece: Piece): Field => ({
  type: 'field',
  name: piece.name,
  value: piece.value,
  position: work.toPosition(piece.start, piece.end),
});

/** The lines, or parts of lines, that a piece of the heading covers. */
function linesWithin(lines: readonly Line[], piece: Piece): readonly Line[] {
  return lines
    .filter((line) => line.start < piece.end && line.end > piece.start)
    .map((line) => {
      const from = Math.max(0, piece.start - line.start);
      return lineWith(line, {
        start: line.start + from,
        text: line.text.slice(from, piece.end - line.start),
      });
    });
}

function makeHeading(work: Work, heading: HeadingLines): Heading | null {
  const fields = heading.pieces.map((piece) => pieceField(work, piece));
  const lines = work.lines.slice(heading.start, heading.end);
  for (const line of lines)
    if (!heading.titleLines.some((title) => title.end === line.end)) work.flow.add([line], 'heading', []);
  const subject = heading.pieces.find((piece) => piece.name === 'title');
  if (subject) work.flow.add(linesWithin(lines, subject), 'title', []);
  if (heading.kindLine) {
    const { start, text } = heading.kindLine;
    const sharesLine = heading.titleLines.some((title) => title.end === heading.kindLine?.end);
    const length = sharesLine && heading.kind ? heading.kind.name.length : text.length;
    fields.push({
      type: 'field',
      name: 'kind',
      value: text.slice(0, length),
      position: work.toPosition(start, start + length),
    });
  }
  if (heading.titleLines.length > 0) {
    work.flow.add(heading.titleLines, 'title', []);
    fields.push(field(work, 'title', heading.titleLines));
  }
  const first = work.lines[heading.start];
  const last = work.lines[heading.end - 1];
  if (!first || !last || fields.length === 0 || heading.end <= heading.start) return null;
  return { type: 'heading', children: fields, position: work.toPosition(first.start, last.end) };
}

interface Made {
  readonly nodes: readonly (Heading | Preamble | Closing | BodyNode)[];
  readonly addressed?: boolean;
  readonly acting?: string | null;
}

function makeStretch(work: Work, stretch: Stretch, context: ScanContext): Made {
  if (stretch.type === 'closing') return { nodes: makeClosing(work, stretch.start, stretch.end, context) };
  if (stretch.type === 'body') return makeBody(work, stretch.start, stretch.end, context);
  if (stretch.type === 'attachment')
    return { nodes: [makeAttachment(work, stretch.attachment, stretch.end, context)] };
  const { heading } = stretch;
  if (isIssuedWith(work.lines[heading.end]?.text ?? ''))
    return { nodes: [makeAttached(work, heading, stretch.end, context)] };
  const headingNode = makeHeading(work, heading);
  const body = makeBody(work, heading.end, stretch.end, context);
  return { nodes: headingNode ? [headingNode, ...body.nodes] : body.nodes };
}

/** A text with a heading of its own below the closing is attached; it goes by the name of its kind. */
function makeAttached(work: Work, heading: HeadingLines, end: number, context: ScanContext): BodyNode {
  const { lines, flow } = work;
  const kindLine = heading.kindLine;
  const isTitle = (line: Line): boolean =>
    line === kindLine || heading.titleLines.some((title) => title.end === line.end);
  for (const line of lines.slice(heading.start, heading.end))
    if (!isTitle(line)) flow.add([line], 'heading', []);
  const label =
    heading.kind && kindLine ? kindLine.text.slice(0, heading.kind.name.length) : (kindLine?.text ?? '');
  const draft: UnitDraft = {
    type: 'appendix',
    numbering: null,
    label,
    start: kindLine?.start ?? lines[heading.start]?.start ?? 0,
    heading: [...heading.titleLines],
    children: scan(lines.slice(heading.end, end), context),
  };
  return work.finisher.node(draft, { zone: 'body', unit: [] });
}

function makeBody(work: Work, from: number, to: number, context: ScanContext): Made {
  const start = bodyStart(work.lines, from, to);
  const paragraphs = readPreamble(work.lines.slice(from, start), context.full);
  const parts = paragraphs.map(({ name, lines }): Field | Paragraph => {
    work.flow.add(lines, 'preamble', []);
    if (name !== null) return field(work, name, lines);
    const { value, position } = field(work, 'basis', lines);
    return { type: 'paragraph', value, position };
  });
  const notes = notesBehind(work, work.lines.slice(from, start), context);
  const nodes = scan(work.lines.slice(start, to), context).map((draft) =>
    work.finisher.node(draft, { zone: 'body', unit: [] }),
  );
  const first = work.lines[from];
  const last = work.lines[start - 1];
  const preamble: readonly Preamble[] =
    first && last && parts.length > 0
      ? [{ type: 'preamble', children: parts, position: work.toPosition(first.start, last.end) }]
      : [];
  const acting = paragraphs.find((paragraph) => paragraph.name === 'enactingAuthority');
  return {
    nodes: [...preamble, ...notes, ...nodes],
    addressed: paragraphs.some((paragraph) => paragraph.name === 'addressee'),
    acting: acting ? joinLines(acting.lines) : null,
  };
}

function makeAttachment(work: Work, attachment: Attachment, end: number, context: ScanContext): BodyNode {
  const { lines } = work;
  const forms: number[] = [];
  for (let i = attachment.content; i < end; i += 1) if (formAt(lines, i)) forms.push(i);
  const firstForm = forms[0] ?? end;
  const content = scan(lines.slice(attachment.content, firstForm), context);
  const formDrafts = forms.flatMap((start, at): UnitDraft[] => {
    const head = formAt(lines, start);
    return head ? [formDraft(lines.slice(start, forms[at + 1] ?? end), head.label, head.length)] : [];
  });
  const draft: UnitDraft = {
    type: 'appendix',
    numbering: null,
    label: attachment.label,
    start: lines[attachment.start]?.start ?? 0,
    heading: [...attachment.title],
    children: [...content, ...formDrafts],
  };
  return work.finisher.node(draft, { zone: 'body', unit: [] });
}

/** A closing's lines without what a web page has below the document. */
function abovePageFoot(lines: readonly Line[]): readonly Line[] {
  const foot = lines.findIndex((line) => isPageFoot(line.text));
  return foot < 0 ? lines : lines.slice(0, foot);
}

/**
 * Behind a footnote below the closing nothing but its own rest can come, wherever a page ends in it: lines that name no
 * part of a closing are put into it.
 *
 * @returns these lines
 */
function restOfNote(lines: readonly Line[], { notes }: ScanContext): readonly Line[] {
  const at = lines.findLastIndex(({ start }) => notes.has(start));
  const noted = lines[at];
  const rest = at < 0 ? [] : lines.slice(at + 1);
  const found = (noted && notes.get(noted.start)) ?? [];
  const last = found[found.length - 1];
  if (!noted || !last || rest.length === 0 || closingPieces(rest).length > 0) return [];
  notes.set(noted.start, [...found.slice(0, -1), { ...last, lines: [...last.lines, ...rest] }]);
  return rest;
}

/** The closing, and the footnotes below it. */
function makeClosing(
  work: Work,
  start: number,
  end: number,
  context: ScanContext,
): readonly (Closing | BodyNode)[] {
  const all = work.lines.slice(start, end);
  const closing = abovePageFoot(all);
  const rest = restOfNote(closing, context);
  const lines = closing.slice(0, closing.length - rest.length);
  for (const group of closingGroups(lines)) work.flow.add(group, 'closing', []);
  const children = closingPieces(lines).map((piece) => pieceField(work, piece));
  const position = work.toPosition(lines[0]?.start ?? 0, lines[lines.length - 1]?.end ?? 0);
  const below = notesBehind(work, lines, context);
  for (const line of all.slice(closing.length)) work.flow.add([line], 'chrome', []);
  return [{ type: 'closing', children, position }, ...below];
}

/** The footnotes behind lines that are not scanned for units. */
function notesBehind(work: Work, lines: readonly Line[], context: ScanContext): readonly BodyNode[] {
  const found = lines.flatMap((line) => takeNotes(context.notes, line));
  return found.map((note) => work.finisher.node(scanFootnote(note, context), { zone: 'footnote', unit: [] }));
}

function recipientsOf(pieces: readonly Piece[]): readonly string[] {
  return pieces
    .filter((piece) => piece.name === 'recipients')
    .map((piece) =>
      piece.value
        .replace(/^N[ơƠ]i nh[ậa]n ?:? ?/iu, '')
        .replace(/^[-+•*] ?/u, '')
        .replace(/[.;,]+$/u, '')
        .trim(),
    )
    .filter((recipient) => recipient !== '' && !isCapital(recipient));
}
