import { once } from '../chars/index.js';
import type { Flow, Layout, Metadata, Root, Span } from '../model/index.js';
import {
  type BrokenStretch,
  brokenStretches,
  createPositions,
  fold,
  type Positions,
  withWholeSyllables,
} from '../text/index.js';
import { divide, segmentWidths } from './attached/index.js';
import { beginningOf, metadataOf, NAME_REACH, pageSubject, readChrome } from './head/index.js';
import {
  createLinePlaces,
  joinBrokenParts,
  joinCutOpenings,
  joinLines,
  measuredLines,
  type NonText,
  noteLabels,
  separateFootnotes,
  splitAlignedRows,
  splitRunOn,
  splitSideBySide,
  splitTabbedRows,
  UNWRAPPED,
  withOnes,
  withQuotationMarks,
  withRestoredMarks,
} from './mend/index.js';
import {
  addChrome,
  type BuildContext,
  completeTree,
  createFinisher,
  createFlow,
  makeHeading,
  makeSegment,
  notesBelow,
  type SegmentNodes,
  type ToPosition,
} from './tree/index.js';

/** The result of parsing: the tree, what the document says about itself, and the text to find citations in. */
export interface ParsedText {
  readonly root: Root;
  readonly metadata: Omit<Metadata, 'urn' | 'keywords'>;
  readonly flow: Flow;
  readonly positions: Positions;
  /** Where spaces break syllables, in the text as read. */
  readonly broken: readonly Span[];
}

/** A law says within this many lines of its end who passed it, and when. */
const MAX_ENDING_LINES = 15;

/**
 * Parses a document's text into a tree. Any text gives a tree; what is not a known part of a document becomes a
 * paragraph.
 *
 * @param source - the text as read; positions are positions in it
 * @param layout - what the file says about the text, with offsets in it; `null` if it says nothing
 */
export function parseText(source: string, layout: Layout | null = null): ParsedText {
  const positions = createPositions(source, layout);
  const broken = brokenStretches(source);
  const { lines, notes, calls, nonText, wayBack, beginning } = readLines(source, broken, layout);
  const toPosition: ToPosition = (start, end) =>
    positions.position(wayBack.toSource(start), wayBack.toSourceEnd(end));
  const flow = createFlow(wayBack);
  const chrome = readChrome(lines);
  const { start, heading, parts } = divide(lines, chrome.end, {
    hasNotes: (line) => notes.has(line.start),
    isBare: layout === null,
  });
  const letterhead = heading.pieces.flatMap(({ name, value }) => (name === 'issuer' ? value : []));
  const build: BuildContext = {
    lines,
    flow,
    finisher: createFinisher(flow, toPosition, positions, calls),
    toPosition,
    letterhead,
    nonText: [...nonText],
  };

  addChrome(build, lines.slice(0, start));
  const widths = segmentWidths(lines, parts);
  const made = parts.map((part, index): SegmentNodes => {
    const context = { full: widths[index] ?? UNWRAPPED, notes, nesting: 0 };
    if (part.type !== 'heading') return makeSegment(build, part, context);
    const node = makeHeading(build, part.heading);
    const below = notesBelow(build, lines.slice(part.heading.start, part.heading.end), context);
    return { nodes: node ? [node, ...below] : below };
  });
  const children: Root['children'] = made.flatMap((part) => part.nodes);

  const root: Root = { type: 'root', children, position: positions.position(0, source.length) };
  const nonTextInSource = (): readonly NonText[] =>
    build.nonText
      .map(({ kind, start, end }) => ({
        kind,
        start: wayBack.toSource(start),
        end: wayBack.toSourceEnd(end),
      }))
      .sort((one, other) => one.start - other.start);

  const pageStarts = new Set(layout?.pages.map(({ offset }) => offset));
  const bodyAt = parts.findIndex(({ type }) => type === 'body');
  const own = made[bodyAt];
  const ownEnd = parts.findIndex(({ type }, at) => at > bodyAt && type !== 'body' && type !== 'heading');
  const body = parts.slice(0, ownEnd < 0 ? parts.length : ownEnd).findLast(({ type }) => type === 'body');
  const { start: bodyStart, end: bodyEnd } = body?.type === 'body' ? body : { start: 0, end: 0 };
  return {
    root: completeTree(root, source, nonTextInSource(), positions.position, pageStarts),
    metadata: metadataOf({
      facts: chrome.facts,
      heading: heading.pieces,
      reference: heading.reference,
      issuerBelowKind: heading.issuerBelowKind,
      closing: made[ownEnd]?.closing ?? [],
      kind: heading.kind,
      title: joinLines(heading.titleLines),
      addressed: own?.addressed ?? false,
      isForm: heading.isForm,
      addressees: own?.addressees ?? [],
      acting: own?.acting ?? null,
      enacting: own?.enacting ?? (() => null),
      ending: joinLines(lines.slice(Math.max(bodyStart, bodyEnd - MAX_ENDING_LINES), bodyEnd)),
      pageSubject: (kind, number) => pageSubject(lines.slice(0, start), kind, number),
      text: beginning,
    }),
    flow: flow.finish(),
    positions,
    broken,
  };
}

/** Separate from {@link parseText}, so that the lines of the folded text can be freed. */
function readLines(source: string, broken: readonly BrokenStretch[], layout: Layout | null) {
  const folded = fold(withRestoredMarks(withOnes(withWholeSyllables(source, broken))));
  const { toSource, toSourceEnd } = folded;
  const top = linesWithin(folded.lines, NAME_REACH);
  const { lines, nonText } = measuredLines(folded, source, createLinePlaces(layout, folded));
  const signed = splitSideBySide(lines, folded, source);
  const split = splitAlignedRows(splitTabbedRows(signed, folded, source), folded, source);
  const calls = noteLabels(split);
  return {
    ...separateFootnotes(splitRunOn(joinBrokenParts(joinCutOpenings(withQuotationMarks(split))))),
    calls,
    nonText,
    wayBack: { toSource, toSourceEnd },
    beginning: once(() => beginningOf(top.join('\n'))),
  };
}

/** The first lines of a text, up to and including the one that exceeds `reach` characters in total. */
function linesWithin(lines: readonly string[], reach: number): readonly string[] {
  let length = 0;
  const end = lines.findIndex((line) => {
    length += line.length + 1;
    return length > reach;
  });
  return end < 0 ? lines.slice() : lines.slice(0, end + 1);
}
