import { addTo, groupBy } from '../chars/index.js';
import { agreedIn, agreedOn, type Claim, countSaid, ownValues } from './claims.js';
import { type Cluster, clusterGroup, compareKeys, mayBeSame } from './cluster.js';
import type { SaidField } from './digest.js';
import { foldWords } from './identity.js';

/** A number without its letters, as short forms have it: "Nghị quyết số 52", "Nghị định 30/2020". */
export function isShort(number: string): boolean {
  return !/\p{L}/u.test(number.replace(/^\d+[A-ZĐ]?/u, ''));
}

/** The beginnings by which a short form may mean this number: 30 and 30/2020 of 30/2020/NĐ-CP. */
export function shortForms(number: string): readonly string[] {
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

/** What a claim that does not tell a work by its full number calls it: a number without letters, or a name. */
const numberOf = ({ identity }: Claim): string => identity.number ?? '';

/**
 * Joins claims that give a number without its letters to the one cluster that each can only mean.
 *
 * @returns clusters of the claims that join none
 */
export function matchShort(claims: readonly Claim[], clusters: readonly Cluster[]): Cluster[] {
  // What joins a cluster that was there before joins it in this order.
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
