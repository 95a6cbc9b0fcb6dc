import { groupBy } from '../chars/index.js';
import type { Claim } from './claims.js';
import { type Cluster, clusterGroup } from './cluster.js';
import { readKey } from './identity.js';
import { isShort, matchNamed, matchShort, shortForms } from './match.js';
import { mergeByUrn } from './merge.js';

/**
 * How much a claim tells of its work: a number in full, one without its letters, a name; or nothing by which another
 * document's could be known to be the same.
 */
type ClaimSort = 'full' | 'short' | 'named' | 'alone';

function sortOf({ alone, identity: { number } }: Pick<Claim, 'alone' | 'identity'>): ClaimSort {
  if (alone !== null) return 'alone';
  if (number === null) return 'named';
  return isShort(number) ? 'short' : 'full';
}

/** How much a claim tells of its work, and the numbers without letters by which that may be meant. */
export interface ClaimSorting {
  readonly sort: ClaimSort;
  /** Of a claim that is itself short, its number. */
  readonly shorts: readonly string[];
}

/** Sorts a claim that is given by its key. */
export function claimSortOf(key: string): ClaimSorting {
  const parts = readKey(key);
  const sort = sortOf(parts);
  const number = parts.identity.number ?? '';
  return { sort, shorts: sort === 'full' ? shortForms(number) : sort === 'short' ? [number] : [] };
}

/**
 * Finds which claims are of one work. The answer depends on the set of claims alone, never on the order in which
 * documents came.
 */
export function resolveClaims(claims: Iterable<Claim>): Cluster[] {
  const bySort: Record<ClaimSort, Claim[]> = { full: [], short: [], named: [], alone: [] };
  for (const claim of claims) bySort[sortOf(claim)].push(claim);
  const { full, short, named, alone } = bySort;
  const clusters = [...groupBy(full, ({ identity }) => identity.number ?? '').values()].flatMap(clusterGroup);
  const shortClusters = matchShort(short, clusters);
  const namedClusters = matchNamed(named, clusters);
  return mergeByUrn([
    ...clusters,
    ...shortClusters,
    ...namedClusters,
    ...alone.map((claim) => ({ claims: [claim], identity: claim.identity })),
  ]);
}
