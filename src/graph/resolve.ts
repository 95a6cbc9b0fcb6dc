import { addTo, compareText, groupBy } from '../chars/index.js';
import { agreedIn, agreedOn, type Claim, countSaid, ownValues } from './claims.js';
import type { SaidField } from './digest.js';
import { foldWords, type Identity } from './identity.js';

/** Claims that turned out to be of one work. */
export interface Cluster {
  readonly claims: Claim[];
  /** What the claims together know. */
  identity: Identity;
}

const KEYS = ['kind', 'year', 'issuer'] as const;

function compareKeys(a: Claim, b: Claim): number {
  return compareText(a.key, b.key);
}

function gaps(claim: Claim): number {
  return KEYS.filter((key) => claim.identity[key] === null).length;
}

/** "Ủy ban nhân dân tỉnh" may be "Ủy ban nhân dân tỉnh Vĩnh Phúc". */
function mayBeSame(a: string | null, b: string | null): boolean {
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

function join(cluster: Cluster, claim: Claim): void {
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
function clusterGroup(claims: readonly Claim[]): Cluster[] {
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

/** A number without its letters, as short forms have it: "Nghị quyết số 52", "Nghị định 30/2020". */
function isShort(number: string): boolean {
  return !/\p{L}/u.test(number.replace(/^\d+[A-ZĐ]?/u, ''));
}

/** The beginnings by which a short form may mean this number: 30 and 30/2020 of 30/2020/NĐ-CP. */
function shortForms(number: string): readonly string[] {
  const serial = /^[\d.]+\p{L}?/u.exec(number)?.[0];
  if (serial === undefined) return [];
  const withYear = /^[\d.]+\p{L}?\/(?:19|20)\d\d/u.exec(number)?.[0];
  return withYear === undefined ? [serial] : [serial, withYear];
}

/** The different values that claims have for a field. */
function valuesSaid(claims: readonly Claim[], field: SaidField): readonly string[] {
  const agreed = agreedOn(agreedIn(claims), field);
  if (agreed === undefined) return [...countSaid(claims, field).keys()];
  return agreed === null ? [] : [agreed];
}

function foldedKinds(cluster: Cluster): readonly string[] {
  return valuesSaid(cluster.claims, 'kind').map(foldWords);
}

/** The names that a cluster answers to: those it was cited by, and kind and title of a law among the inputs. */
function namesOf({ claims }: Cluster): Iterable<string> {
  const [only] = claims;
  if (only !== undefined && claims.length === 1 && only.present.length === 0)
    return only.identity.name === null ? [] : [only.identity.name];
  const names = new Set<string>();
  for (const claim of claims) {
    if (claim.identity.name !== null) names.add(claim.identity.name);
    const kinds = valuesSaid([claim], 'kind').map(foldWords);
    for (const title of ownValues([claim], 'title').map(foldWords)) {
      names.add(title);
      for (const kind of kinds) names.add(`${kind} ${title}`.trim());
    }
  }
  return names;
}

/** The clusters that answer to what is asked for: few of an archive's works are cited by less than their numbers. */
function indexBy(
  clusters: readonly Cluster[],
  asked: ReadonlySet<string>,
  keysOf: (cluster: Cluster) => Iterable<string>,
): ReadonlyMap<string, readonly Cluster[]> {
  const index = new Map<string, Cluster[]>();
  if (asked.size === 0) return index;
  for (const cluster of clusters) {
    for (const key of keysOf(cluster)) {
      if (asked.has(key)) addTo(index, key, cluster);
    }
  }
  return index;
}

/** How claims that do not tell a work in full are matched with those that do. */
interface Matching {
  /** What a claim calls its work. */
  readonly keyOf: (claim: Claim) => string;
  /** What a work may be called so. */
  readonly keysOf: (cluster: Cluster) => Iterable<string>;
  readonly agrees: (claim: Claim, cluster: Cluster) => boolean;
}

/** Joins claims to the one full cluster that they can only mean, and clusters the others among themselves. */
function resolveVague(
  claims: readonly Claim[],
  clusters: readonly Cluster[],
  { keyOf, keysOf, agrees }: Matching,
): Cluster[] {
  const index = indexBy(clusters, new Set(claims.map(keyOf)), keysOf);
  const left: Claim[] = [];
  const joins: (readonly [Cluster, Claim])[] = [];
  for (const claim of claims) {
    const candidates = (index.get(keyOf(claim)) ?? []).filter((cluster) => agrees(claim, cluster));
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) joins.push([only, claim]);
    else left.push(claim);
  }
  // Joined afterwards, so that what one claim adds to a cluster cannot decide about the next claim.
  for (const [cluster, claim] of joins) cluster.claims.push(claim);
  return [...groupBy(left, keyOf).values()].flatMap(clusterGroup);
}

/** Whatever the order in which documents came, the same one of the claims goes first. */
function leastKey({ claims }: Cluster): string {
  return claims.reduce((least, { key }) => (compareText(key, least) < 0 ? key : least), claims[0]?.key ?? '');
}

/** Compares clusters by something that no two of them share. */
export function compareClusters(a: Cluster, b: Cluster): number {
  return compareText(leastKey(a), leastKey(b));
}

/** Clusters that bear the same URN are one work. */
function mergeByUrn(clusters: readonly Cluster[]): Cluster[] {
  const byUrn = new Map<string, Cluster>();
  const merged = new Map<Cluster, Cluster>();
  const find = (cluster: Cluster): Cluster => {
    const next = merged.get(cluster);
    return next === undefined ? cluster : find(next);
  };
  const unite = (a: Cluster, b: Cluster): void => {
    const order = a === b ? 0 : compareClusters(a, b);
    if (order < 0) merged.set(b, a);
    else if (order > 0) merged.set(a, b);
  };
  for (const cluster of clusters) {
    for (const { urn } of cluster.claims) {
      if (urn === null) continue;
      const known = byUrn.get(urn);
      if (known === undefined) byUrn.set(urn, cluster);
      else unite(find(known), find(cluster));
    }
  }
  // Sorted, as what a cluster is known by may be what the first of them says.
  for (const cluster of [...merged.keys()].sort(compareClusters)) {
    const into = find(cluster);
    for (const claim of cluster.claims) join(into, claim);
  }
  return clusters.filter((cluster) => !merged.has(cluster));
}

/**
 * Finds which claims are of one work. The answer depends on the set of claims alone, never on the order in which
 * documents came.
 */
export function resolveClaims(claims: Iterable<Claim>): Cluster[] {
  const full: Claim[] = [];
  const short: Claim[] = [];
  const named: Claim[] = [];
  const alone: Cluster[] = [];
  for (const claim of claims) {
    const { number } = claim.identity;
    if (claim.alone !== null) alone.push({ claims: [claim], identity: claim.identity });
    else if (number === null) named.push(claim);
    else if (isShort(number)) short.push(claim);
    else full.push(claim);
  }
  const numberOf = ({ identity }: Claim): string => identity.number ?? '';
  // What joins a cluster that was there before joins it in this order.
  short.sort(compareKeys);
  named.sort(compareKeys);
  const clusters = [...groupBy(full, numberOf).values()].flatMap(clusterGroup);
  const shortClusters = resolveVague(short, clusters, {
    keyOf: numberOf,
    keysOf: ({ identity }) => shortForms(identity.number ?? ''),
    agrees: ({ identity: { kind, year, issuer } }, cluster) =>
      (kind === null || foldedKinds(cluster).includes(kind)) &&
      mayBeSame(year, cluster.identity.year) &&
      mayBeSame(issuer, cluster.identity.issuer),
  });
  const namedClusters = resolveVague(named, clusters, {
    keyOf: ({ identity }) => identity.name ?? '',
    keysOf: namesOf,
    agrees: ({ identity }, cluster) => mayBeSame(identity.year, cluster.identity.year),
  });
  return mergeByUrn([...clusters, ...shortClusters, ...namedClusters, ...alone]);
}
