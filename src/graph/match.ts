import { addTo, groupBy } from '../chars/index.js';
import { agreedIn, agreedOn, type Claim, countSaid, ownValues } from './claims.js';
import { type Cluster, clusterGroup, compareKeys, mayBeSame } from './cluster.js';
import type { SaidField } from './digest.js';
import { foldWords } from './identity.js';

/** Whether a number lacks its letters, as in short forms: "Nghị quyết số 52", "Nghị định 30/2020". */
export function isShort(number: string): boolean {
  return !/\p{L}/u.test(number.replace(/^\d+[A-ZĐ]?/u, ''));
}

/** The short forms that may stand for a number: 30 and 30/2020 of 30/2020/NĐ-CP. */
export function shortForms(number: string): readonly string[] {
  const serial = /^[\d.]+\p{L}?/u.exec(number)?.[0];
  if (serial === undefined) return [];
  const withYear = /^[\d.]+\p{L}?\/(?:19|20)\d\d/u.exec(number)?.[0];
  return withYear === undefined ? [serial] : [serial, withYear];
}

/** The distinct values that claims give for a field. */
function valuesSaid(claims: readonly Claim[], field: SaidField): readonly string[] {
  const agreed = agreedOn(agreedIn(claims), field);
  if (agreed === undefined) return [...countSaid(claims, field).keys()];
  return agreed === null ? [] : [agreed];
}

function foldedKinds(cluster: Cluster): readonly string[] {
  return valuesSaid(cluster.claims, 'kind').map(foldWords);
}

/** The names of a cluster: those it was cited by, and the kind and title of a law among the inputs. */
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

/**
 * An index of the clusters by the short forms that occur; few works of an archive are cited by less than their full
 * number.
 */
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

/** How claims that identify a work incompletely are matched with those that identify it in full. */
interface Matching {
  /** What a claim calls the work. */
  readonly keyOf: (claim: Claim) => string;
  /** What the work of a cluster may be called. */
  readonly keysOf: (cluster: Cluster) => Iterable<string>;
  readonly agrees: (claim: Claim, cluster: Cluster) => boolean;
}

/** Joins each claim to the full cluster if only one is possible, and clusters the remaining claims among themselves. */
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
  // Joined afterwards, so that what one claim adds to a cluster does not affect the next claim.
  for (const [cluster, claim] of joins) cluster.claims.push(claim);
  return [...groupBy(left, keyOf).values()].flatMap(clusterGroup);
}

/** What a claim without a full number calls the work: a number without letters, or a name. */
const numberOf = ({ identity }: Claim): string => identity.number ?? '';

/**
 * Joins each claim that gives a number without its letters to its cluster, if only one is possible.
 *
 * @returns clusters of the remaining claims
 */
export function matchShort(claims: readonly Claim[], clusters: readonly Cluster[]): Cluster[] {
  // The order in which claims join existing clusters.
  return resolveVague([...claims].sort(compareKeys), clusters, {
    keyOf: numberOf,
    keysOf: ({ identity }) => shortForms(identity.number ?? ''),
    agrees: ({ identity: { kind, year, issuer } }, cluster) =>
      (kind === null || foldedKinds(cluster).includes(kind)) &&
      mayBeSame(year, cluster.identity.year) &&
      mayBeSame(issuer, cluster.identity.issuer),
  });
}

/** The same for claims that give a name and no number. */
export function matchNamed(claims: readonly Claim[], clusters: readonly Cluster[]): Cluster[] {
  return resolveVague([...claims].sort(compareKeys), clusters, {
    keyOf: ({ identity }) => identity.name ?? '',
    keysOf: namesOf,
    agrees: ({ identity }, cluster) => mayBeSame(identity.year, cluster.identity.year),
  });
}
