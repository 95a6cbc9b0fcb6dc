import type { Chunk, ChunkCitation, Layout, ParsedDocument } from '../model/index.js';
import { createPositions } from '../text/index.js';
import { attachmentFinder, formOpenings, textStartFinder } from './attachments.js';
import { joinPieces } from './join-pieces.js';
import { documentTitle, headingsOf, pieceNamer } from './names.js';
import { cutPieces, quotedArticles, unitsOf, unitsOfTheirOwn } from './pieces.js';
import { tableRows } from './table-rows.js';
import { countTokens } from './tokens.js';

/** How a document is cut into chunks. */
export interface ChunkOptions {
  /** The greatest length of a chunk, in tokens as {@link Chunk.tokens} counts them; 800 by default. */
  readonly maxTokens?: number | undefined;
  /** What the file says about its text; needed for page numbers. */
  readonly layout?: Layout | null | undefined;
}

const DEFAULT_MAX_TOKENS = 800;

/**
 * Creates the function that finds the items of a list that begin within a stretch. Both the list and the stretches that
 * are asked for must be in text order.
 */
const withinStretches = <Item>(items: readonly Item[], startOf: (item: Item) => number) => {
  let next = 0;
  return (start: number, end: number): readonly Item[] => {
    const startAt = (at: number): number => {
      const item = items[at];
      return item === undefined ? Number.POSITIVE_INFINITY : startOf(item);
    };
    while (startAt(next) < start) next += 1;
    const first = next;
    while (startAt(next) < end) next += 1;
    return items.slice(first, next);
  };
};

/**
 * Cuts a document into chunks for retrieval. Each is a slice of the text that begins and ends with units of the tree:
 * an article, or as many of its clauses as fit. No chunk is only a heading, and every word of the document is in
 * exactly one chunk.
 *
 * @param document - the parsed document
 * @param text - the text that it was parsed from
 */
export function chunkDocument(
  document: ParsedDocument,
  text: string,
  { maxTokens = DEFAULT_MAX_TOKENS, layout = null }: ChunkOptions = {},
): readonly Chunk[] {
  const { body, citations, works } = document;
  const alone = unitsOfTheirOwn(body);
  const counted = countTokens(text);
  const openings = new Set(formOpenings(body));
  const bounds = { mostTokens: maxTokens, alone, openings };
  const pieces = joinPieces(cutPieces(body, counted, bounds), counted, {
    ...bounds,
    quoted: quotedArticles(body),
  });
  const startOf = textStartFinder(body, text);
  const attachedTo = attachmentFinder(body, startOf);
  const positions = createPositions(text, layout);
  const idOf = pieceNamer(document, text, { attachedTo, startOf });
  const title = documentTitle(document);
  const urns = new Map(works.map(({ id, urn }) => [id, urn]));
  const citationsIn = withinStretches(
    citations.toSorted((one, other) => one.position.start.offset - other.position.start.offset),
    ({ position }) => position.start.offset,
  );
  const rowsIn = withinStretches(tableRows(body, text), ({ start }) => start);
  return pieces.map((piece): Chunk => {
    const { start, end } = piece;
    const around = attachedTo(piece);
    const units = [...around, ...unitsOf(piece)];
    const slice = text.slice(start, end);
    return {
      id: idOf(piece),
      path: document.source.path,
      document: title,
      unit: units.map(({ label }) => label),
      trail: [title, ...headingsOf([...around, ...piece.shared])].filter((heading) => heading !== ''),
      text: slice,
      rows: rowsIn(start, end).map(({ row }) => row),
      citations: citationsIn(start, end).map(
        ({ id, kind, number, date, work }): ChunkCitation => ({
          id,
          kind,
          number,
          issuedOn: date,
          urn: urns.get(work) ?? null,
        }),
      ),
      tokens: counted.tokens(start, end),
      ...positions.place(start),
      position: positions.position(start, end),
    };
  });
}
