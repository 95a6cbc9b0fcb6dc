import type { Flow, Metadata, Root } from '../model/index.js';
import { createPositions, fold, type Positions } from '../text/index.js';
import { partition, segmentWidths } from './attached/index.js';
import { closingPieces, metadataOf, NAME_REACH, pageSubject, readChrome, readHeading } from './head/index.js';
import {
  joinBrokenParts,
  joinCutOpenings,
  joinLines,
  measuredLines,
  partSideBySide,
  separateFootnotes,
  UNWRAPPED,
} from './mend/index.js';
import {
  abovePageFoot,
  type BuildContext,
  createFinisher,
  createFlow,
  makeHeading,
  makeSegment,
  type ToPosition,
} from './tree/index.js';

/** What parsing yields: the tree, what the document says of itself, and its text to read citations from. */
export interface ParsedText {
  readonly root: Root;
  readonly metadata: Omit<Metadata, 'urn' | 'keywords'>;
  readonly flow: Flow;
  readonly positions: Positions;
}

/** A law says in no more lines at its end by whom and when it was passed. */
const ENDING_LINES = 15;

/**
 * Parses a document's text into its tree. Any text gives a tree; what is no known part of a document is a paragraph.
 *
 * @param source - the text as read; positions are positions in it
 */
export function parseText(source: string): ParsedText {
  const positions = createPositions(source);
  const { lines, notes, wayBack, beginning } = readLines(source);
  const toPosition: ToPosition = (start, end) =>
    positions.position(wayBack.toSource(start), wayBack.toSourceEnd(end));
  const flow = createFlow(wayBack);
  const build: BuildContext = {
    lines,
    flow,
    finisher: createFinisher(flow, toPosition),
    toPosition,
  };

  const chrome = readChrome(lines);
  const heading = readHeading(lines, chrome.end);
  const segments = partition(lines, heading.end);
  for (const line of lines.slice(0, heading.start)) flow.add([line], 'chrome', []);
  const headingNode = makeHeading(build, heading);
  const widths = segmentWidths(lines, segments);
  const made = segments.map((segment, index) =>
    makeSegment(build, segment, { full: widths[index] ?? UNWRAPPED, notes, nesting: 0 }),
  );
  const children: Root['children'] = [
    ...(headingNode ? [headingNode] : []),
    ...made.flatMap((part) => part.nodes),
  ];

  const ownClosing = segments[1]?.type === 'closing' ? segments[1] : null;
  const own = made[0];
  const closing = ownClosing
    ? closingPieces(abovePageFoot(lines.slice(ownClosing.start, ownClosing.end)))
    : [];
  const bodyEnd = ownClosing?.start ?? segments[0]?.end ?? lines.length;
  return {
    root: { type: 'root', children, position: positions.position(0, source.length) },
    metadata: metadataOf({
      facts: chrome.facts,
      heading: heading.pieces,
      reference: heading.reference,
      closing,
      kind: heading.kind,
      title: joinLines(heading.titleLines),
      addressed: own?.addressed ?? false,
      acting: own?.acting ?? null,
      enacting: own?.enacting ?? (() => null),
      ending: joinLines(lines.slice(Math.max(heading.end, bodyEnd - ENDING_LINES), bodyEnd)),
      pageSubject: (kind, number) => pageSubject(lines.slice(0, heading.start), kind, number),
      text: beginning,
    }),
    flow: flow.finish(),
    positions,
  };
}

/** Stands apart from what is made of the lines, so that the folded text's own lines can be freed. */
function readLines(source: string) {
  const folded = fold(source);
  const { toSource, toSourceEnd } = folded;
  const top = linesWithin(folded.lines, NAME_REACH);
  const lines = partSideBySide(measuredLines(folded, source), folded, source);
  return {
    ...separateFootnotes(joinBrokenParts(joinCutOpenings(lines))),
    wayBack: { toSource, toSourceEnd },
    beginning: () => top.join('\n'),
  };
}

/** The first lines of a text, which together have at most `reach` characters or are one line more. */
function linesWithin(lines: readonly string[], reach: number): readonly string[] {
  let length = 0;
  const end = lines.findIndex((line) => {
    length += line.length + 1;
    return length > reach;
  });
  return end < 0 ? lines.slice() : lines.slice(0, end + 1);
}
