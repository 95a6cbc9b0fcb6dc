import { compareText } from '../chars/index.js';
import type { Claim } from './claims.js';
import type { Identity } from './identity.js';

/** Claims that turned out to be of one work. */
export interface Cluster {
  readonly claims: Claim[];
  /** What the claims together know. */
  identity: Identity;
}

const KEYS = ['kind', 'year', 'issuer'] as const;

/** Compares claims by what no two of them share. */
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

/** Puts a claim into a cluster, which then knows what the claim does. */
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
 * Puts claims that share a number (or a name) together: the fullest descriptions found clusters, and a vaguer one
 * joins when exactly one cluster agrees with it; where several do, it stays apart, for nobody can say which is meant.
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

/** Whatever the order in which documents came, the same one of the claims goes first. */
function leastKey({ claims }: Cluster): string {
  return claims.reduce((least, { key }) => (compareText(key, least) < 0 ? key : least), claims[0]?.key ?? '');
}

/** Compares clusters by something that no two of them share. */
export function compareClusters(a: Cluster, b: Cluster): number {
  return compareText(leastKey(a), leastKey(b));
}
