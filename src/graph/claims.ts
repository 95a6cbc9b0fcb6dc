import { addTo } from '../chars/index.js';
import type { Edge, GraphEdge, NodeEffect, Pin } from '../model/index.js';
import type { DigestChange } from './changes.js';
import {
  type DigestPlace,
  type DigestWork,
  type DocumentDigest,
  type SaidField,
  type SaidValues,
  saidFields,
} from './digest.js';
import { type Identity, readKey } from './identity.js';
import { tally } from './tally.js';

/** What one document says about a work. */
export interface Testimony {
  /** Key of the document's input. */
  readonly input: string;
  /** Whether the document is that work, in which case it takes precedence over what others say. */
  readonly own: boolean;
  readonly said: SaidValues;
  readonly also: DigestWork['also'];
  /** How many documents say exactly this, where their testimonies are given as one. */
  readonly times?: number;
}

/**
 * Everything said about a work under one description. An archive has about as many claims as it cites works, and most
 * are made once, so testimonies are kept in a plain list and counted only at the end.
 */
export interface Claim {
  readonly key: string;
  /** Its position in the order in which claims were first made. */
  readonly index: number;
  readonly identity: Identity;
  readonly urn: string | null;
  /** Identifies it when nothing is known by which another document's work could be recognized as the same. */
  readonly alone: string | null;
  readonly testimonies: Testimony[];
  mentions: number;
  /** Keys of the inputs that are copies of this work. */
  readonly present: string[];
}

/** The place of a mention, and the key of the input it is in. */
export interface ClaimPlace {
  readonly input: string;
  readonly place: DigestPlace;
}

/** A change, and the key of the input that tells of it. */
export interface ClaimChange {
  readonly input: string;
  readonly change: DigestChange;
}

/** A relation between two claims, before they are resolved to works. */
export interface ClaimEdge {
  /** Indexes into the claims. */
  readonly source: number;
  readonly target: number;
  readonly relation: Edge['relation'];
  readonly pins: readonly Pin[];
  readonly extent: GraphEdge['extent'];
  /** The number of places, whether or not they are kept. */
  readonly count: number;
  readonly places: readonly ClaimPlace[];
  readonly changes: readonly ClaimChange[];
}

/** A document that was read: its claim, the paths it was read from, and what it says about its own effect. */
interface ReadInput {
  readonly claim: number;
  readonly paths: Set<string>;
  readonly effect: NodeEffect | null;
}

/**
 * What is kept of the documents that were read. Its size depends on how much they cite, not on the length of their
 * texts.
 */
export interface Claims {
  readonly claims: Map<string, Claim>;
  /** In the order of the documents; relations between the same works are merged once the claims are resolved. */
  readonly edges: ClaimEdge[];
  /** Documents by input; an input read twice (same bytes or same path) counts once. */
  readonly inputs: Map<string, ReadInput>;
  /** Interned values of the fields that have few: thousands of documents say "Nghị định" and "Chính phủ". */
  readonly values: Map<string, string>;
}

/** @returns an empty collection. */
export function emptyClaims(): Claims {
  return { claims: new Map(), edges: [], inputs: new Map(), values: new Map() };
}

const POSITIONS = Object.fromEntries(saidFields.map((field, position) => [field, position])) as Readonly<
  Record<SaidField, number>
>;

function* sayings(claims: readonly Claim[], field: SaidField): Generator<readonly [string, Testimony]> {
  const position = POSITIONS[field];
  for (const { testimonies } of claims) {
    for (const testimony of testimonies) {
      const value = testimony.said[position] ?? null;
      if (value !== null) yield [value, testimony];
      for (const [other, said] of testimony.also) if (other === field) yield [said, testimony];
    }
  }
}

/** The values that claims give for a field, with how often each occurs. */
export function countSaid(claims: readonly Claim[], field: SaidField): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [value, { times }] of sayings(claims, field)) tally(counts, value, times);
  return counts;
}

/** The values that claims give for a field, with the keys of the inputs that give each. */
export function whoSays(claims: readonly Claim[], field: SaidField): ReadonlyMap<string, readonly string[]> {
  const inputs = new Map<string, string[]>();
  for (const [value, { input }] of sayings(claims, field)) addTo(inputs, value, input);
  return inputs;
}

/**
 * The values that all testimonies share, in the order of {@link saidFields}: `null` where none gives a value,
 * `undefined` where they differ. Most works are described once, or always in the same words.
 */
export type Agreed = readonly (string | null | undefined)[];

/** @returns the values on which the claims agree. */
export function agreedIn(claims: readonly Claim[]): Agreed {
  const [claim] = claims;
  const [only] = claim?.testimonies ?? [];
  if (claims.length === 1 && claim?.testimonies.length === 1 && only?.also.length === 0) return only.said;
  const agreed: (string | null | undefined)[] = saidFields.map(() => null);
  const hear = (position: number, value: string | null): void => {
    if (value !== null && value !== agreed[position])
      agreed[position] = agreed[position] === null ? value : undefined;
  };
  for (const { testimonies } of claims) {
    for (const { said, also } of testimonies) {
      // Laws are cited by thousands of documents, so no iterator is created per testimony.
      for (let position = 0; position < said.length; position += 1) hear(position, said[position] ?? null);
      for (const [field, value] of also) hear(POSITIONS[field], value);
    }
  }
  return agreed;
}

/** The value on which claims agree for a field. */
export function agreedOn(agreed: Agreed, field: SaidField): string | null | undefined {
  return agreed[POSITIONS[field]];
}

/** The values that works give for themselves. */
export function ownValues(claims: readonly Claim[], field: SaidField): readonly string[] {
  const position = POSITIONS[field];
  const values: string[] = [];
  for (const { testimonies, present } of claims) {
    if (present.length === 0) continue;
    for (const { own, said } of testimonies) {
      const value = own ? (said[position] ?? null) : null;
      if (value !== null) values.push(value);
    }
  }
  return values;
}

const areEqual = (a: SaidValues, b: SaidValues): boolean => {
  for (let position = 0; position < a.length; position += 1) if (a[position] !== b[position]) return false;
  return true;
};

/** Fields with few distinct values, which works cited only once share. */
const FEW: readonly boolean[] = saidFields.map((field) => field === 'kind' || field === 'issuer');

/** The same values, stored only once: most documents describe a work as the first one did. */
function shared({ values }: Claims, said: SaidValues, first: SaidValues | undefined): SaidValues {
  if (first !== undefined && areEqual(said, first)) return first;
  return said.map((value, position) => {
    if (value === null) return null;
    if (value === first?.[position]) return first[position] ?? null;
    if (FEW[position] !== true) return value;
    const known = values.get(value);
    if (known === undefined) values.set(value, value);
    return known ?? value;
  });
}

/** A claim without testimonies. */
export function emptyClaim(key: string, index = 0): Claim {
  return { key, index, ...readKey(key), testimonies: [], mentions: 0, present: [] };
}

function addWork(all: Claims, { key, mentions, said, also }: DigestWork, input: string, own: boolean): Claim {
  let claim = all.claims.get(key);
  if (claim === undefined) {
    claim = emptyClaim(key, all.claims.size);
    all.claims.set(key, claim);
  }
  claim.mentions += mentions;
  claim.testimonies.push({ input, own, said: shared(all, said, claim.testimonies[0]?.said), also });
  if (own) claim.present.push(input);
  return claim;
}

function addEdges(all: Claims, { edges, input }: DocumentDigest, self: Claim, works: readonly Claim[]): void {
  for (const { source, target, relation, pins, extent, count, places, changes } of edges)
    all.edges.push({
      source: (works[source] ?? self).index,
      target: (works[target] ?? self).index,
      relation,
      pins,
      extent,
      count,
      places: places.map((place) => ({ input, place })),
      changes: changes.map((change) => ({ input, change })),
    });
}

/** Adds what one document says; for a document that was added before, only its path is added. */
export function addClaims(all: Claims, digest: DocumentDigest): void {
  const { input, path, effect } = digest;
  const before = all.inputs.get(input);
  if (before !== undefined) {
    if (path !== null) before.paths.add(path);
    return;
  }
  const self = addWork(all, digest.self, input, true);
  all.inputs.set(input, { claim: self.index, paths: new Set(path === null ? [] : [path]), effect });
  addEdges(
    all,
    digest,
    self,
    digest.works.map((work) => addWork(all, work, input, false)),
  );
}
