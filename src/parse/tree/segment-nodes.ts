import type { BodyNode, Closing, Field, Heading, Paragraph, Preamble } from '../../model/index.js';
import { type Attachment, isIssuedWith, type Segment } from '../attached/index.js';
import {
  addresseesOf,
  bodyStart,
  formAt,
  formDraft,
  paragraphsAndTables,
  readPreamble,
  type ScanContext,
  scanBody,
  scanFootnote,
} from '../body/index.js';
import type { Draft, FootnoteDraft, UnitDraft } from '../draft.js';
import {
  closingGroups,
  closingPieces,
  enactingIssuer,
  type HeadingLines,
  isFormNote,
} from '../head/index.js';
import { isInCapitals, type Line, type Piece } from '../line/index.js';
import { cutsCitation, joinLines, takeNotes } from '../mend/index.js';
import { type BuildContext, field, makeHeading, pieceField } from './fields.js';

/** The nodes of a segment, and what its preamble says about the document. */
export interface SegmentNodes {
  readonly nodes: readonly (Heading | Preamble | Closing | BodyNode)[];
  readonly addressed?: boolean;
  /** The addressees. */
  readonly addressees?: readonly string[];
  readonly acting?: string | null;
  /** Who enacts, in normal case, according to the preamble's last sentence. */
  readonly enacting?: () => string | null;
  /** The parts of a closing. */
  readonly closing?: readonly Piece[];
}

/** Makes the nodes of a segment and adds its text to the flow. */
export function makeSegment(build: BuildContext, segment: Segment, context: ScanContext): SegmentNodes {
  if (segment.type === 'closing') return makeClosing(build, segment.start, segment.end, context);
  if (segment.type === 'unnamed') return { nodes: makeUnnamed(build, segment.start, segment.end, context) };
  if (segment.type === 'pageFoot') {
    addChrome(build, build.lines.slice(segment.start, segment.end));
    return { nodes: [] };
  }
  if (segment.type === 'body') return makeBody(build, segment.start, segment.end, context);
  if (segment.type === 'attachment')
    return { nodes: [makeAttachment(build, segment.attachment, segment.end, context)] };
  const { heading } = segment;
  if (isIssuedWith(build.lines[heading.end]?.text ?? ''))
    return { nodes: [makeAttached(build, heading, segment.end, context)] };
  const headingNode = makeHeading(build, heading);
  const notes = notesBelow(build, build.lines.slice(heading.start, heading.end), context);
  const body = makeBody(build, heading.end, segment.end, context);
  return { nodes: [...(headingNode ? [headingNode] : []), ...notes, ...body.nodes] };
}

/** Makes an appendix, called by its kind, of a text below the closing that has a heading of its own. */
function makeAttached(
  build: BuildContext,
  heading: HeadingLines,
  end: number,
  context: ScanContext,
): BodyNode {
  const { lines, flow } = build;
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
    children: [
      ...lines.slice(heading.start, heading.end).flatMap((line) => notesOf(line, context)),
      ...scanBody(lines.slice(heading.end, end), context),
    ],
  };
  return build.finisher.node(draft, { zone: 'body', unit: [] });
}

function makeBody(build: BuildContext, from: number, to: number, context: ScanContext): SegmentNodes {
  const table = build.lines.slice(from, to).findIndex((line) => line.table !== null);
  const start = Math.min(bodyStart(build.lines, from, to), table < 0 ? to : from + table);
  const paragraphs = readPreamble(build.lines.slice(from, start), context.full);
  const parts = paragraphs.map(({ name, lines }): Field | Paragraph => {
    build.flow.add(lines, 'preamble', []);
    if (name !== null) return field(build, name, lines);
    const { value, position } = field(build, 'basis', lines);
    return { type: 'paragraph', value, position };
  });
  const notes = notesBelow(build, build.lines.slice(from, start), context);
  const nodes = scanBody(build.lines.slice(start, to), context).map((draft) =>
    build.finisher.node(draft, { zone: 'body', unit: [] }),
  );
  const first = build.lines[from];
  const last = build.lines[start - 1];
  const preamble: readonly Preamble[] =
    first && last && parts.length > 0
      ? [{ type: 'preamble', children: parts, position: build.toPosition(first.start, last.end) }]
      : [];
  const acting = paragraphs.find((paragraph) => paragraph.name === 'enactingAuthority');
  return {
    nodes: [...preamble, ...notes, ...nodes],
    addressed: paragraphs.some(({ name }) => name === 'addressee'),
    addressees: addresseesOf(paragraphs),
    acting: acting ? joinLines(acting.lines) : null,
    enacting: () =>
      paragraphs.reduce<string | null>(
        (found, { name, lines }) => found ?? (name === null ? enactingIssuer(joinLines(lines)) : null),
        null,
      ),
  };
}

function makeAttachment(
  build: BuildContext,
  attachment: Attachment,
  end: number,
  context: ScanContext,
): BodyNode {
  const { lines } = build;
  const forms: number[] = [];
  for (let i = attachment.content; i < end; i += 1) if (formAt(lines, i)) forms.push(i);
  const firstForm = forms[0] ?? end;
  const content = scanBody(lines.slice(attachment.content, firstForm), context);
  const formDrafts = forms.flatMap((start, at): UnitDraft[] => {
    const head = formAt(lines, start);
    if (!head) return [];
    const own = lines.slice(start, forms[at + 1] ?? end);
    return [formDraft(own, head.label, head.length, (line) => notesOf(line, context))];
  });
  const titleNotes = lines
    .slice(attachment.start, attachment.content)
    .flatMap((line) => notesOf(line, context));
  const draft: UnitDraft = {
    type: 'appendix',
    numbering: null,
    label: attachment.label,
    start: lines[attachment.start]?.start ?? 0,
    heading: [...attachment.title],
    children: [...titleNotes, ...content, ...formDrafts],
  };
  return build.finisher.node(draft, { zone: 'body', unit: [] });
}

/** Keeps the lines of a web page around the document as chrome; they cite nothing. */
export function addChrome(build: BuildContext, lines: readonly Line[]): void {
  for (const line of lines) {
    build.flow.add([line], 'chrome', []);
    build.nonText.push({ kind: 'chrome', start: line.start, end: line.end });
  }
}

/** A title takes at most this many lines. */
const MAX_TITLE_LINES = 6;

/** The remarks below a form's signature, and unlabelled forms below those, contain no units. */
const contentOf = (lines: readonly Line[], context: ScanContext): readonly Draft[] =>
  lines[0] && isFormNote(lines[0].text)
    ? paragraphsAndTables(lines, cutsCitation, (line) => notesOf(line, context))
    : scanBody(lines, context);

/** Makes an appendix without a label of text below a signature that is not named. */
function makeUnnamed(
  build: BuildContext,
  start: number,
  end: number,
  context: ScanContext,
): readonly BodyNode[] {
  const lines = build.lines.slice(start, end);
  const content = lines.slice(0, MAX_TITLE_LINES).findIndex((line) => !isInCapitals(line) || line.table);
  const title = lines.slice(0, Math.max(content, 0));
  const draft: UnitDraft = {
    type: 'appendix',
    numbering: null,
    label: null,
    start: lines[0]?.start ?? 0,
    heading: title,
    children: [
      ...title.flatMap((line) => notesOf(line, context)),
      ...contentOf(lines.slice(title.length), context),
    ],
  };
  return [build.finisher.node(draft, { zone: 'body', unit: [] })];
}

/**
 * Adds lines below a footnote of the closing that are not part of the closing to that footnote: nothing else can follow
 * it, even on the next page.
 *
 * @returns the lines added
 */
function restOfNote(lines: readonly Line[], { notes }: ScanContext): readonly Line[] {
  const at = lines.findLastIndex(({ start }) => notes.has(start));
  const noted = lines[at];
  const rest = at < 0 ? [] : lines.slice(at + 1);
  const found = (noted && notes.get(noted.start)) ?? [];
  const last = found[found.length - 1];
  if (!noted || !last || rest.length === 0 || closingPieces(closingGroups(rest), []).length > 0) return [];
  notes.set(noted.start, [...found.slice(0, -1), { ...last, lines: [...last.lines, ...rest] }]);
  return rest;
}

/** The closing, and the footnotes below it. */
function makeClosing(build: BuildContext, start: number, end: number, context: ScanContext): SegmentNodes {
  const all = build.lines.slice(start, end);
  const rest = restOfNote(all, context);
  const lines = all.slice(0, all.length - rest.length);
  const groups = closingGroups(lines);
  for (const group of groups) build.flow.add(group, 'closing', []);
  const pieces = closingPieces(groups, build.letterhead);
  const children = pieces.map((piece) => pieceField(build, piece));
  const position = build.toPosition(lines[0]?.start ?? 0, lines[lines.length - 1]?.end ?? 0);
  const below = notesBelow(build, lines, context);
  return {
    nodes: [{ type: 'closing', children, position }, ...below],
    closing: rest.length === 0 ? pieces : closingPieces(closingGroups(all), build.letterhead),
  };
}

/** The footnotes below a line. */
const notesOf = (line: Line, context: ScanContext): readonly FootnoteDraft[] =>
  takeNotes(context.notes, line).map((note) => scanFootnote(note, context));

/** The nodes of the footnotes below lines that are not searched for units. */
export function notesBelow(
  build: BuildContext,
  lines: readonly Line[],
  context: ScanContext,
): readonly BodyNode[] {
  return lines
    .flatMap((line) => notesOf(line, context))
    .map((note) => build.finisher.node(note, { zone: 'footnote', unit: [] }));
}
