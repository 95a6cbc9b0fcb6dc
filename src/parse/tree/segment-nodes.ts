import type { BodyNode, Closing, Field, Heading, Paragraph, Preamble } from '../../model/index.js';
import { type Attachment, isIssuedWith, type Stretch } from '../attached/index.js';
import {
  bodyStart,
  formAt,
  formDraft,
  readPreamble,
  type ScanContext,
  scanBody,
  scanFootnote,
} from '../body/index.js';
import type { UnitDraft } from '../draft.js';
import {
  closingGroups,
  closingPieces,
  enactingIssuer,
  type HeadingLines,
  isPageFoot,
} from '../head/index.js';
import type { Line } from '../line/index.js';
import { joinLines, takeNotes } from '../mend/index.js';
import { field, makeHeading, pieceField, type Work } from './fields.js';

/** The nodes of a stretch, and what its preamble says of the document. */
export interface Made {
  readonly nodes: readonly (Heading | Preamble | Closing | BodyNode)[];
  readonly addressed?: boolean;
  readonly acting?: string | null;
  /** Who enacts, in normal case, as the preamble's last sentence has it. */
  readonly enacting?: () => string | null;
}

/** Makes the nodes of a stretch and puts its text into the flow. */
export function makeStretch(work: Work, stretch: Stretch, context: ScanContext): Made {
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
    children: scanBody(lines.slice(heading.end, end), context),
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
  const nodes = scanBody(work.lines.slice(start, to), context).map((draft) =>
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
    enacting: () =>
      paragraphs.reduce<string | null>(
        (found, { name, lines }) => found ?? (name === null ? enactingIssuer(joinLines(lines)) : null),
        null,
      ),
  };
}

function makeAttachment(work: Work, attachment: Attachment, end: number, context: ScanContext): BodyNode {
  const { lines } = work;
  const forms: number[] = [];
  for (let i = attachment.content; i < end; i += 1) if (formAt(lines, i)) forms.push(i);
  const firstForm = forms[0] ?? end;
  const content = scanBody(lines.slice(attachment.content, firstForm), context);
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
export function abovePageFoot(lines: readonly Line[]): readonly Line[] {
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
