import { isCapital } from '../chars/index.js';
import type { Flow, Layout, Metadata, Root } from '../model/index.js';
import { createPlaces, fold, type Places } from '../text/index.js';
import { layOut, widthsOf } from './attached/index.js';
import { closingPieces, metadataOf, NAME_REACH, pageSubject, readChrome, readHeading } from './head/index.js';
import type { Piece } from './line/index.js';
import {
  type Aside,
  createLinePlaces,
  joinBrokenParts,
  joinCutOpenings,
  joinLines,
  measuredLines,
  noteLabels,
  partSideBySide,
  separateFootnotes,
  UNWRAPPED,
} from './mend/index.js';
import { completeTree } from './tree/complete.js';
import { makeHeading, type Work } from './tree/fields.js';
import { createFinisher, type ToPosition } from './tree/finish.js';
import { createFlow } from './tree/flow.js';
import { makeStretch, putAside } from './tree/segment-nodes.js';

/** What parsing yields: the tree, what the document says of itself, and its text to read citations from. */
export interface ParsedText {
  readonly root: Root;
  readonly metadata: Omit<Metadata, 'urn' | 'keywords'>;
  readonly flow: Flow;
  readonly places: Places;
}

/**
 * Parses a document's text into its tree. Any text gives a tree; what is no known part of a document is a paragraph.
 *
 * @param source - the text as read; positions are positions in it
 * @param layout - what the file knows of the text, with offsets in it; `null` where it knows nothing
 */
export function parseText(source: string, layout: Layout | null): ParsedText {
  const places = createPlaces(source);
  const { lines, notes, calls, aside, wayBack, beginning } = readLines(source, layout);
  const toPosition: ToPosition = (start, end) =>
    places.position(wayBack.toSource(start), wayBack.toSourceEnd(end));
  const flow = createFlow(wayBack);
  const work: Work = {
    lines,
    flow,
    finisher: createFinisher(flow, toPosition, places.position, calls),
    toPosition,
    aside: [...aside],
  };

  const chrome = readChrome(lines);
  const heading = readHeading(lines, chrome.end);
  const stretches = layOut(lines, heading.end, ({ start }) => notes.has(start));
  putAside(work, lines.slice(0, heading.start));
  const headingNode = makeHeading(work, heading);
  const widths = widthsOf(lines, stretches);
  const gathered = stretches.map((stretch, index) =>
    makeStretch(work, stretch, { full: widths[index] ?? UNWRAPPED, notes, nesting: 0 }),
  );
  const children: Root['children'] = [
    ...(headingNode ? [headingNode] : []),
    ...gathered.flatMap((part) => part.nodes),
  ];

  const root: Root = { type: 'root', children, position: places.position(0, source.length) };
  const asideInSource = (): readonly Aside[] =>
    work.aside
      .map(({ kind, start, end }) => ({
        kind,
        start: wayBack.toSource(start),
        end: wayBack.toSourceEnd(end),
      }))
      .sort((one, other) => one.start - other.start);

  const ownClosing = stretches[1]?.type === 'closing' ? stretches[1] : null;
  const own = gathered[0];
  const closing = ownClosing ? closingPieces(lines.slice(ownClosing.start, ownClosing.end)) : [];
  const bodyEnd = ownClosing?.start ?? stretches[0]?.end ?? lines.length;
  return {
    root: completeTree(root, source, asideInSource(), places.position),
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
      ending: joinLines(lines.slice(Math.max(heading.end, bodyEnd - 15), bodyEnd)),
      recipients: recipientsOf(closing),
      pageSubject: (kind, number) => pageSubject(lines.slice(0, heading.start), kind, number),
      text: beginning,
    }),
    flow: flow.finish(),
    places,
  };
}

/** Apart from what is made of them, so that the folded text's own lines go. */
function readLines(source: string, layout: Layout | null) {
  const folded = fold(source);
  const { toSource, toSourceEnd } = folded;
  const top = linesWithin(folded.lines, NAME_REACH);
  const { lines, aside } = measuredLines(folded, source, createLinePlaces(layout, folded));
  const parted = partSideBySide(lines, folded, source);
  const calls = noteLabels(parted);
  return {
    ...separateFootnotes(joinBrokenParts(joinCutOpenings(parted))),
    calls,
    aside,
    wayBack: { toSource, toSourceEnd },
    beginning: () => top.join('\n'),
  };
}

/** The first lines, up to the one in which the text is so long. */
function linesWithin(lines: readonly string[], reach: number): readonly string[] {
  let length = 0;
  const end = lines.findIndex((line) => {
    length += line.length + 1;
    return length > reach;
  });
  return end < 0 ? lines.slice() : lines.slice(0, end + 1);
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
