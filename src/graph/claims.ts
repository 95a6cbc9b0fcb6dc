import type { Citation, Edge, GraphPlace, ParsedDocument, Pin } from '../model/index.js';
import { type Described, type Identity, identify } from './identity.js';
import { tally } from './order.js';
import { createSentenceFinder } from './sentence.js';

/** How often each value was said, and by which documents. */
export type Statements = Map<string, Map<string, number>>;

/** Everything said of works that one document or another describes in the same words. */
export interface Claim {
  readonly key: string;
  readonly identity: Identity;
  /** Whether it has nothing by which another document's work could be known to be the same. */
  readonly alone: boolean;
  readonly urns: Map<string, number>;
  readonly kinds: Statements;
  readonly numbers: Map<string, number>;
  readonly dates: Statements;
  readonly issuers: Statements;
  readonly titles: Map<string, number>;
  readonly names: Map<string, number>;
  mentions: number;
  /** Keys of the inputs that are this work. */
  readonly present: Set<string>;
  /** What the work says of itself goes before what others say. */
  readonly own: { readonly urns: Set<string>; readonly dates: Set<string>; readonly titles: Set<string> };
}

/** A relation between two claims, before it is known which works they are. */
export interface ClaimEdge {
  readonly source: string;
  readonly target: string;
  readonly relation: Edge['relation'];
  readonly pins: Map<string, Pin>;
  /** `document` is the key of the input here. */
  readonly places: (Omit<GraphPlace, 'file'> & { readonly offset: number })[];
}

/** What is kept of the documents that were read: bounded by what they cite, not by their texts. */
export interface Claims {
  readonly claims: Map<string, Claim>;
  readonly edges: Map<string, ClaimEdge>;
  /** Paths by input; an input read twice (same bytes, or same path) is counted once. */
  readonly inputs: Map<string, { readonly claim: string; readonly paths: Set<string> }>;
}

/** @returns an empty collection. */
export function emptyClaims(): Claims {
  return { claims: new Map(), edges: new Map(), inputs: new Map() };
}

function say(statements: Statements, value: string | null, input: string): void {
  if (value === null) return;
  let by = statements.get(value);
  if (by === undefined) {
    by = new Map();
    statements.set(value, by);
  }
  tally(by, input);
}

function claimOf(all: Claims, work: Described, urn: string | null, local: string): Claim {
  const identity = identify(work);
  const named = identity.number !== null || identity.name !== null;
  const dated =
    identity.kind !== null && identity.issuer !== null && /^\d{4}-\d\d-\d\d$/.test(work.date ?? '');
  const alone = !named && urn === null;
  const key = JSON.stringify([
    identity.number,
    identity.kind,
    identity.year,
    identity.issuer,
    identity.name,
    urn,
    alone ? (dated ? work.date : local) : null,
  ]);
  let claim = all.claims.get(key);
  if (claim === undefined) {
    claim = {
      key,
      identity,
      alone,
      urns: new Map(),
      kinds: new Map(),
      numbers: new Map(),
      dates: new Map(),
      issuers: new Map(),
      titles: new Map(),
      names: new Map(),
      mentions: 0,
      present: new Set(),
      own: { urns: new Set(), dates: new Set(), titles: new Set() },
    };
    all.claims.set(key, claim);
  }
  if (urn !== null) tally(claim.urns, urn);
  if (work.number !== null) tally(claim.numbers, work.number);
  if (work.name !== null) tally(claim.names, work.name);
  return claim;
}

function selfClaim(all: Claims, document: ParsedDocument, input: string): Claim {
  const { kind, number, issuedOn, issuer, title, urn } = document.metadata;
  const claim = claimOf(all, { kind, number, date: issuedOn, issuer, name: null }, urn, input);
  claim.present.add(input);
  say(claim.kinds, kind, input);
  say(claim.dates, issuedOn, input);
  say(claim.issuers, issuer, input);
  if (issuedOn !== null) claim.own.dates.add(issuedOn);
  if (urn !== null) claim.own.urns.add(urn);
  if (title !== null) {
    tally(claim.titles, title);
    claim.own.titles.add(title);
  }
  return claim;
}

function citedClaims(all: Claims, document: ParsedDocument, input: string): Map<string, Claim> {
  const byWork = new Map<string, readonly Citation[]>();
  for (const citation of document.citations) {
    byWork.set(citation.work, [...(byWork.get(citation.work) ?? []), citation]);
  }
  const claims = new Map<string, Claim>();
  for (const work of document.works) {
    const claim = claimOf(all, work, work.urn, `${input} ${work.id}`);
    claim.mentions += work.mentions;
    const mentions = byWork.get(work.id) ?? [];
    say(claim.kinds, work.kind, input);
    say(claim.issuers, work.issuer, input);
    if (work.date !== null) say(claim.dates, work.date, input);
    for (const mention of mentions) {
      if (mention.date !== work.date) say(claim.dates, mention.date, input);
      if (mention.kind !== work.kind) say(claim.kinds, mention.kind, input);
      if (mention.issuer !== work.issuer) say(claim.issuers, mention.issuer, input);
    }
    if (work.title !== null) tally(claim.titles, work.title);
    claims.set(work.id, claim);
  }
  return claims;
}

function addEdges(
  all: Claims,
  document: ParsedDocument,
  input: string,
  self: Claim,
  works: ReadonlyMap<string, Claim>,
  sentences: boolean,
): void {
  const citations = new Map(document.citations.map((citation) => [citation.id, citation]));
  const sentenceOf = sentences ? createSentenceFinder(document) : () => null;
  const claimFor = (id: string): Claim | undefined => (id === 'self' ? self : works.get(id));
  for (const edge of document.edges) {
    const source = claimFor(edge.source);
    const target = claimFor(edge.target);
    if (source === undefined || target === undefined) continue;
    const key = JSON.stringify([source.key, target.key, edge.relation]);
    let sum = all.edges.get(key);
    if (sum === undefined) {
      sum = { source: source.key, target: target.key, relation: edge.relation, pins: new Map(), places: [] };
      all.edges.set(key, sum);
    }
    for (const id of edge.mentions) {
      const citation = citations.get(id);
      if (citation === undefined) continue;
      for (const pin of citation.pins)
        sum.pins.set(JSON.stringify([pin.article, pin.clause, pin.point]), pin);
      sum.places.push({
        document: input,
        citation: id,
        unit: citation.unit,
        line: citation.position.start.line,
        text: citation.text.replace(/\s+/g, ' '),
        sentence: sentenceOf(citation),
        offset: citation.position.start.offset,
      });
    }
  }
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

/** Adds what one document says; a document that was added before only adds its path. */
export function addClaims(all: Claims, document: ParsedDocument, sentences: boolean): void {
  const { sha256, path } = document.source;
  const input = sha256 ?? path ?? fingerprint(document);
  const before = all.inputs.get(input);
  if (before !== undefined) {
    if (path !== null) before.paths.add(path);
    return;
  }
  const self = selfClaim(all, document, input);
  all.inputs.set(input, { claim: self.key, paths: new Set(path === null ? [] : [path]) });
  addEdges(all, document, input, self, citedClaims(all, document, input), sentences);
}
