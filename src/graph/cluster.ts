import { compareText } from '../chars/index.js';
import type { Claim } from './claims.js';
import type { Identity } from './identity.js';

/** Claims that were found to be about one work. */
export interface Cluster {
  readonly claims: Claim[];
  /** What the claims say together. */
  identity: Identity;
}

const KEYS = ['kind', 'year', 'issuer'] as const;

/** Compares claims by properties that no two of them share. */
export function compareKeys(a: Claim, b: Claim): number {
  return compareText(a.key, b.key);
}

function gaps(claim: Claim): number {
  return KEYS.filter((key) => claim.identity[key] === null).length;
}

/** Whether values may mean the same: "Ủy ban nhân dân tỉnh" may be "Ủy ban nhân dân tỉnh Vĩnh Phúc". */
export function mayBeSame(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

function isCompatible(a: Identity, b: Identity): boolean {
  return KEYS.every((key) => mayBeSame(a[key], b[key]));
}

function isEqual(a: Identity, b: Identity): boolean {
  return KEYS.every((key) => a[key] === b[key]) && a.number === b.number && a.name === b.name;
}

function longer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return b.length > a.length ? b : a;
}

/** Adds a claim to a cluster, whose identity takes over what the claim knows. */
export function join(cluster: Cluster, claim: Claim): void {
  const { identity } = cluster;
  cluster.claims.push(claim);
  cluster.identity = {
    number: identity.number ?? claim.identity.number,
    kind: identity.kind ?? claim.identity.kind,
    year: identity.year ?? claim.identity.year,
    issuer: longer(identity.issuer, claim.identity.issuer),
    name: identity.name ?? claim.identity.name,
  };
}

/**
 * Clusters claims that share a number (or a name): the most complete descriptions found clusters, and a vaguer one
 * joins if exactly one cluster agrees with it. Where several do, it stays separate, since it is unclear which one is
 * meant.
 */
export function clusterGroup(claims: readonly Claim[]): Cluster[] {
  const [only, more] = claims;
  if (only !== undefined && more === undefined) return [{ claims: [only], identity: only.identity }];
  const clusters: Cluster[] = [];
  for (const claim of [...claims].sort((a, b) => gaps(a) - gaps(b) || compareKeys(a, b))) {
    const agreeing = clusters.filter((cluster) => isCompatible(cluster.identity, claim.identity));
    const target =
      agreeing.length === 1
        ? agreeing[0]
        : agreeing.find((cluster) => isEqual(cluster.identity, claim.identity));
    if (target === undefined) clusters.push({ claims: [claim], identity: claim.identity });
    else join(target, claim);
  }
  return clusters;
}

/** Independent of the order in which documents came. */
function leastKey({ claims }: Cluster): string {
  return claims.reduce((least, { key }) => (compareText(key, least) < 0 ? key : least), claims[0]?.key ?? '');
}

/** Compares clusters by a property that no two of them share. */
export function compareClusters(a: Cluster, b: Cluster): number {
  return compareText(leastKey(a), leastKey(b));
}
