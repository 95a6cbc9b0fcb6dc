import type { Edge, GraphPlace, Pin } from '../model/index.js';
import type { DigestMention, DocumentDigest } from './digest.js';
import { type Described, type Identity, identify } from './identity.js';
import { tally } from './order.js';

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

function selfClaim(all: Claims, { self, input }: DocumentDigest): Claim {
  const { kind, date, issuer, title, urn } = self;
  const claim = claimOf(all, self, urn, input);
  claim.present.add(input);
  say(claim.kinds, kind, input);
  say(claim.dates, date, input);
  say(claim.issuers, issuer, input);
  if (date !== null) claim.own.dates.add(date);
  if (urn !== null) claim.own.urns.add(urn);
  if (title !== null) {
    tally(claim.titles, title);
    claim.own.titles.add(title);
  }
  return claim;
}

function citedClaims(
  all: Claims,
  { input, works, mentions: allMentions }: DocumentDigest,
): Map<string, Claim> {
  const byWork = new Map<string, DigestMention[]>();
  for (const mention of allMentions) {
    const mentions = byWork.get(mention.work);
    if (mentions === undefined) byWork.set(mention.work, [mention]);
    else mentions.push(mention);
  }
  const claims = new Map<string, Claim>();
  for (const work of works) {
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

function addEdges(all: Claims, digest: DocumentDigest, self: Claim, works: ReadonlyMap<string, Claim>): void {
  const mentions = new Map(digest.mentions.map((mention) => [mention.id, mention]));
  const claimFor = (id: string): Claim | undefined => (id === 'self' ? self : works.get(id));
  for (const edge of digest.edges) {
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
      const mention = mentions.get(id);
      if (mention === undefined) continue;
      for (const pin of mention.pins) sum.pins.set(JSON.stringify([pin.article, pin.clause, pin.point]), pin);
      const { unit, line, text, sentence, offset } = mention;
      sum.places.push({ document: digest.input, citation: id, unit, line, text, sentence, offset });
    }
  }
}

/** Adds what one document says; a document that was added before only adds its path. */
export function addClaims(all: Claims, digest: DocumentDigest): void {
  const { input, path } = digest;
  const before = all.inputs.get(input);
  if (before !== undefined) {
    if (path !== null) before.paths.add(path);
    return;
  }
  const self = selfClaim(all, digest);
  all.inputs.set(input, { claim: self.key, paths: new Set(path === null ? [] : [path]) });
  addEdges(all, digest, self, citedClaims(all, digest));
}
