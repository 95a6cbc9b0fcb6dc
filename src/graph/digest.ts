import { foldSpace, groupBy } from '../chars/index.js';
import type {
  Citation,
  Edge,
  GraphEdge,
  GraphPlace,
  NodeEffect,
  ParsedDocument,
  Pin,
  PlaceChange,
  Work,
} from '../model/index.js';
import { changesByEdge, type DigestChange } from './changes.js';
import { claimKey, type Described } from './identity.js';
import { createSentenceFinder } from './mention-sentences.js';

/** What can be said of a work, in the order in which {@link SaidValues} hold it. */
export const saidFields = ['urn', 'number', 'name', 'kind', 'issuer', 'date', 'title'] as const;

/** What can be said of a work. */
export type SaidField = (typeof saidFields)[number];

/** What is said of a work, in the order of {@link saidFields}; `null` where nothing is. */
export type SaidValues = readonly (string | null)[];

/** What a document says of a work: of itself, or of one that it cites. */
export interface DigestWork {
  /** What tells the work from others, as {@link claimKey} gives it. */
  readonly key: string;
  readonly mentions: number;
  readonly said: SaidValues;
  /** Where single mentions say something else. */
  readonly also: readonly (readonly [SaidField, string])[];
}

/** Where a document mentions a work. */
export interface DigestPlace extends Omit<GraphPlace, 'document' | 'file'> {
  readonly offset: number;
}

/** What is kept of the places of mentions: how many there are, besides where they are, besides the sentences there. */
export type PlaceDetail = 'count' | 'place' | 'sentence';

/** A relation between two works that a document tells of. */
export interface DigestEdge {
  /** Positions among the works; -1 is the document itself. */
  readonly source: number;
  readonly target: number;
  readonly relation: Edge['relation'];
  readonly pins: readonly Pin[];
  readonly extent: GraphEdge['extent'];
  /** How many places there are. */
  readonly count: number;
  /** None where only their number is asked for. */
  readonly places: readonly DigestPlace[];
  readonly changes: readonly DigestChange[];
}

/**
 * All that a graph needs of a document, and nothing else: plain data, a small part of the document's size, to be handed
 * from the process or the machine that parses to the one that makes the graph. As much of the work as can be done for
 * one document alone is done in it: documents are digested side by side, but put together one after another.
 */
export interface DocumentDigest {
  /** What makes two inputs one: the checksum of the bytes, else the path, else a fingerprint of what it says. */
  readonly input: string;
  readonly path: string | null;
  readonly self: DigestWork;
  /** What it says of its own effect. */
  readonly effect: NodeEffect | null;
  readonly works: readonly DigestWork[];
  readonly edges: readonly DigestEdge[];
}

/** Tells apart texts that came without path and checksum, whatever the order in which they come (FNV-1a, 2 × 32 bits). */
function fingerprint(document: ParsedDocument): string {
  const said = JSON.stringify([document.metadata, document.citations]);
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let index = 0; index < said.length; index += 1) {
    low = Math.imul(low ^ said.charCodeAt(index), 0x01000193);
    high = Math.imul(high ^ said.charCodeAt(said.length - 1 - index), 0x01000193);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** What a document says of a work. */
type Description = Described & Pick<Work, 'urn' | 'title'>;

function valuesOf(work: Description): SaidValues {
  return saidFields.map((field) => work[field]);
}

/** What the mentions of a work say that its description does not. */
function saidBesides(work: Work, citations: readonly Citation[]): DigestWork['also'] {
  return citations.flatMap((citation) =>
    (['date', 'kind', 'issuer'] as const).flatMap((field) => {
      const value = citation[field];
      return value === null || value === work[field] ? [] : [[field, value] as const];
    }),
  );
}

function digestWorks({ works, citations }: ParsedDocument, input: string): readonly DigestWork[] {
  const byWork = groupBy(citations, ({ work }) => work);
  return works.map((work) => ({
    key: claimKey(work, work.urn, `${input} ${work.id}`),
    mentions: work.mentions,
    said: valuesOf(work),
    also: saidBesides(work, byWork.get(work.id) ?? []),
  }));
}

const changeOf = ({ effectiveOn, extent, pins }: Citation): PlaceChange | null =>
  extent ? { effectiveOn, extent, pins } : null;

/** What a document says of its own effect; `null` where that is nothing. */
function effectOf({ metadata, effects }: ParsedDocument): NodeEffect | null {
  // What an earlier release printed has none.
  const own = (effects ?? []).filter(({ of }) => of === null);
  const whole = own.filter(({ provisions }) => provisions.length === 0);
  if (own.length === 0 && metadata.effectiveOn === null && (metadata.expiresOn ?? null) === null) return null;
  const said = whole.find(({ from }) => from !== null) ?? whole[0];
  const until = whole.find((effect) => effect.until !== null)?.until ?? null;
  return {
    from: metadata.effectiveOn,
    until: until ?? metadata.expiresOn ?? null,
    text: said?.text ?? null,
    line: said?.position.start.line ?? null,
    parts: own
      .filter(({ provisions }) => provisions.length > 0)
      .map(({ provisions, from, until: last, text }) => ({ provisions, from, until: last, text })),
  };
}

/** The most that several mentions, or what they are put together to, amend or repeal of a work. */
export function greatestExtent(
  changes: readonly { readonly extent: GraphEdge['extent'] }[],
): GraphEdge['extent'] {
  const extents = changes.map(({ extent }) => extent);
  return extents.includes('whole') ? 'whole' : extents.includes('part') ? 'part' : null;
}

function placeFinder(document: ParsedDocument, detail: PlaceDetail): (citation: Citation) => DigestPlace {
  const sentenceOf = detail === 'sentence' ? createSentenceFinder(document) : () => null;
  return (citation) => ({
    citation: citation.id,
    unit: citation.unit,
    line: citation.position.start.line,
    page: citation.page,
    paragraph: citation.paragraph,
    offset: citation.position.start.offset,
    text: foldSpace(citation.text),
    sentence: sentenceOf(citation),
    change: changeOf(citation),
  });
}

function digestEdges(document: ParsedDocument, detail: PlaceDetail): readonly DigestEdge[] {
  const { works, citations, edges } = document;
  const placeOf = placeFinder(document, detail);
  const positions = new Map([['self', -1], ...works.map(({ id }, index) => [id, index] as const)]);
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  const told = edges.flatMap(({ source: from, target: to, relation, mentions }) => {
    const source = positions.get(from);
    const target = positions.get(to);
    if (source === undefined || target === undefined) return [];
    const said = mentions.flatMap((id) => byId.get(id) ?? []);
    return [
      {
        source,
        target,
        relation,
        pins: said.flatMap(({ pins }) => pins),
        extent: greatestExtent(said),
        count: said.length,
        places: detail === 'count' ? [] : said.map(placeOf),
      },
    ];
  });
  // What an earlier release printed has no operations.
  const changes = changesByEdge(document.operations ?? [], told, (work) => positions.get(work));
  return told.map((edge) => ({ ...edge, changes: changes.get(edge) ?? [] }));
}

/**
 * Takes from a document what a graph needs of it.
 *
 * @param detail - what to keep of the places of mentions
 */
export function digestDocument(document: ParsedDocument, detail: PlaceDetail = 'sentence'): DocumentDigest {
  const { source, metadata } = document;
  const { kind, number, issuedOn, issuer, title, urn } = metadata;
  const self: Description = { kind, number, date: issuedOn, issuer, name: null, title, urn };
  const input = source.sha256 ?? source.path ?? fingerprint(document);
  return {
    input,
    path: source.path,
    effect: effectOf(document),
    self: { key: claimKey(self, urn, input), mentions: 0, said: valuesOf(self), also: [] },
    works: digestWorks(document, input),
    edges: digestEdges(document, detail),
  };
}
