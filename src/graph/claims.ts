import type { Edge, GraphPlace, Pin, Work } from '../model/index.js';
import type { DigestMention, DocumentDigest } from './digest.js';
import { type Described, type Identity, identify } from './identity.js';

/** What can be said of a work. */
export type SaidField = 'urn' | 'kind' | 'number' | 'date' | 'issuer' | 'title' | 'name';

/** One document's word on one field of a work. */
export interface Saying {
  readonly field: SaidField;
  readonly value: string;
  /** Key of the input that says so. */
  readonly input: string;
  /** Whether the work says so of itself, which goes before what others say. */
  readonly own: boolean;
}

/**
 * Everything said of works that one document or another describes in the same words. There are as many of them as an
 * archive cites works, and most are said once: what is said is kept in a plain list, and counted when all is known.
 */
export interface Claim {
  readonly key: string;
  /** How many claims came before it. */
  readonly index: number;
  readonly identity: Identity;
  /** Whether it has nothing by which another document's work could be known to be the same. */
  readonly alone: boolean;
  readonly said: Saying[];
  mentions: number;
  /** Keys of the inputs that are this work. */
  readonly present: string[];
}

/** A relation between two claims, before it is known which works they are. */
export interface ClaimEdge {
  /** Indexes of the claims. */
  readonly source: number;
  readonly target: number;
  readonly relation: Edge['relation'];
  readonly pins: Pin[];
  /** `document` is the key of the input here. */
  readonly places: (Omit<GraphPlace, 'file'> & { readonly offset: number })[];
}

/** What is kept of the documents that were read: bounded by what they cite, not by their texts. */
export interface Claims {
  readonly claims: Map<string, Claim>;
  readonly edges: Map<string, ClaimEdge>;
  /** Paths by input; an input read twice (same bytes, or same path) is counted once. */
  readonly inputs: Map<string, { readonly claim: number; readonly paths: Set<string> }>;
  /** Each value once: thousands of documents say "Nghị định" and "Chính phủ". */
  readonly values: Map<string, string>;
}

/** @returns an empty collection. */
export function emptyClaims(): Claims {
  return { claims: new Map(), edges: new Map(), inputs: new Map(), values: new Map() };
}

/** The values that claims have for a field, with how often each is said. */
export function countSaid(claims: readonly Claim[], field: SaidField): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { said } of claims)
    for (const saying of said)
      if (saying.field === field) counts.set(saying.value, (counts.get(saying.value) ?? 0) + 1);
  return counts;
}

/** What works say of themselves. */
export function ownValues(claims: readonly Claim[], field: SaidField): readonly string[] {
  return claims.flatMap(({ said }) =>
    said.filter((saying) => saying.own && saying.field === field).map(({ value }) => value),
  );
}

/** Says things of a claim, for one input. */
type Say = (field: SaidField, value: string | null) => void;

function sayer(all: Claims, { said }: Claim, input: string, own = false): Say {
  return (field, value) => {
    if (value === null) return;
    const known = all.values.get(value);
    if (known === undefined) all.values.set(value, value);
    said.push({ field, value: known ?? value, input, own });
  };
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
    claim = { key, index: all.claims.size, identity, alone, said: [], mentions: 0, present: [] };
    all.claims.set(key, claim);
  }
  return claim;
}

function selfClaim(all: Claims, { self, input }: DocumentDigest): Claim {
  const claim = claimOf(all, self, self.urn, input);
  claim.present.push(input);
  const say = sayer(all, claim, input, true);
  say('urn', self.urn);
  say('number', self.number);
  say('kind', self.kind);
  say('date', self.date);
  say('issuer', self.issuer);
  say('title', self.title);
  return claim;
}

function sayOfWork(say: Say, work: Work, mentions: readonly DigestMention[]): void {
  say('urn', work.urn);
  say('number', work.number);
  say('name', work.name);
  say('kind', work.kind);
  say('issuer', work.issuer);
  say('date', work.date);
  say('title', work.title);
  for (const mention of mentions) {
    if (mention.date !== work.date) say('date', mention.date);
    if (mention.kind !== work.kind) say('kind', mention.kind);
    if (mention.issuer !== work.issuer) say('issuer', mention.issuer);
  }
}

function citedClaims(all: Claims, { input, works, mentions }: DocumentDigest): Map<string, Claim> {
  const byWork = new Map<string, DigestMention[]>();
  for (const mention of mentions) {
    const known = byWork.get(mention.work);
    if (known === undefined) byWork.set(mention.work, [mention]);
    else known.push(mention);
  }
  const claims = new Map<string, Claim>();
  for (const work of works) {
    const claim = claimOf(all, work, work.urn, `${input} ${work.id}`);
    claim.mentions += work.mentions;
    sayOfWork(sayer(all, claim, input), work, byWork.get(work.id) ?? []);
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
    const key = `${source.index} ${target.index} ${edge.relation}`;
    let sum = all.edges.get(key);
    if (sum === undefined) {
      sum = { source: source.index, target: target.index, relation: edge.relation, pins: [], places: [] };
      all.edges.set(key, sum);
    }
    for (const id of edge.mentions) {
      const mention = mentions.get(id);
      if (mention === undefined) continue;
      sum.pins.push(...mention.pins);
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
  all.inputs.set(input, { claim: self.index, paths: new Set(path === null ? [] : [path]) });
  addEdges(all, digest, self, citedClaims(all, digest));
}
