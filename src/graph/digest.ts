import { foldSpace, groupBy, laterDay } from '../chars/index.js';
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
import { draftStamp } from './draft-stamp.js';
import { holdsIn } from './holds.js';
import { claimKey, type Described } from './identity.js';
import { createSentenceFinder } from './mention-sentences.js';

/** The fields that describe a work, in the order of {@link SaidValues}. */
export const saidFields = ['urn', 'number', 'name', 'kind', 'issuer', 'date', 'title'] as const;

/** A field that describes a work. */
export type SaidField = (typeof saidFields)[number];

/** A description of a work, in the order of {@link saidFields}; `null` where nothing is said. */
export type SaidValues = readonly (string | null)[];

/** What a document says about a work: itself, or one that it cites. */
export interface DigestWork {
  /** Distinguishes the work from others, see {@link claimKey}. */
  readonly key: string;
  readonly mentions: number;
  readonly said: SaidValues;
  /** Values of single mentions that differ. */
  readonly also: readonly (readonly [SaidField, string])[];
}

/** Where a document mentions a work. */
export interface DigestPlace extends Omit<GraphPlace, 'document' | 'file'> {
  readonly offset: number;
}

/** What is kept of the places of mentions: only their number; where they are; or also the sentences around them. */
export type PlaceDetail = 'count' | 'place' | 'sentence';

/** A relation between two works that a document states. */
export interface DigestEdge {
  /** Indexes into the works; -1 is the document itself. */
  readonly source: number;
  readonly target: number;
  readonly relation: Edge['relation'];
  readonly pins: readonly Pin[];
  readonly extent: GraphEdge['extent'];
  /** The number of places. */
  readonly count: number;
  /** Empty where only their number is kept. */
  readonly places: readonly DigestPlace[];
  readonly changes: readonly DigestChange[];
}

/**
 * All that a graph needs from a document: plain data, much smaller than the document, that can be passed from the
 * process or machine that parses to the one that builds the graph. It holds the result of everything that can be
 * computed for one document alone, since documents can be digested in parallel but are merged one after another.
 */
export interface DocumentDigest {
  /** Identifies the input: the checksum of its bytes, else its path, else a fingerprint of its content. */
  readonly input: string;
  readonly path: string | null;
  readonly self: DigestWork;
  /** What it says about its own effect. */
  readonly effect: NodeEffect | null;
  readonly works: readonly DigestWork[];
  readonly edges: readonly DigestEdge[];
}

/** Distinguishes texts that have neither path nor checksum, independent of their order (FNV-1a, 2 × 32 bits). */
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

/** A document's description of a work. */
type Description = Described & Pick<Work, 'urn' | 'title'>;

function valuesOf(work: Description): SaidValues {
  return saidFields.map((field) => work[field]);
}

/** Values that mentions of a work give and its description does not. */
function otherValues(work: Work, citations: readonly Citation[]): DigestWork['also'] {
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
    also: otherValues(work, byWork.get(work.id) ?? []),
  }));
}

const changeOf = ({ effectiveOn, extent, pins }: Citation): PlaceChange | null =>
  extent ? { effectiveOn, extent, pins } : null;

/** What a document says about its own effect; `null` where it says nothing. */
function effectOf(document: ParsedDocument): NodeEffect | null {
  const { metadata, effects } = document;
  const draft = draftStamp(document);
  // Output of earlier releases has none.
  const own = (effects ?? []).filter(({ of }) => of === null);
  const whole = own.filter(({ provisions }) => provisions.length === 0);
  const isSilent = own.length === 0 && metadata.effectiveOn === null && (metadata.expiresOn ?? null) === null;
  if (isSilent && draft === null) return null;
  const said = whole.find(({ from }) => from !== null) ?? whole[0];
  const { expiresOn = null } = metadata;
  return {
    from: metadata.effectiveOn,
    until: expiresOn === null ? null : laterDay(expiresOn, -1, 'day'),
    text: said?.text ?? null,
    line: said?.position.start.line ?? null,
    ...(draft === null ? {} : { draft }),
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
  const holds = holdsIn(document.effects ?? []);
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
    ...holds(citation.id),
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
 * Extracts from a document what a graph needs.
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
