import { groupBy } from '../chars/index.js';
import type { Claim } from './claims.js';
import { type Cluster, clusterGroup } from './cluster.js';
import { readKey } from './identity.js';
import { isShort, matchNamed, matchShort, shortForms } from './match.js';
import { mergeByUrn } from './merge.js';

/**
 * How precisely a claim identifies its work: by a full number, a number without its letters, or a name; or so little
 * that the work could not be recognized in another document.
 */
type ClaimSort = 'full' | 'short' | 'named' | 'alone';

function sortOf({ alone, identity: { number } }: Pick<Claim, 'alone' | 'identity'>): ClaimSort {
  if (alone !== null) return 'alone';
  if (number === null) return 'named';
  return isShort(number) ? 'short' : 'full';
}

/** How precisely a claim identifies its work, and the short forms that may refer to it. */
export interface ClaimSorting {
  readonly sort: ClaimSort;
  /** The number of a claim that is itself short. */
  readonly shorts: readonly string[];
}

/** Classifies a claim by its key. */
export function claimSortOf(key: string): ClaimSorting {
  const parts = readKey(key);
  const sort = sortOf(parts);
  const number = parts.identity.number ?? '';
  return { sort, shorts: sort === 'full' ? shortForms(number) : sort === 'short' ? [number] : [] };
}

/**
 * Determines which claims are about the same work. The result depends only on the set of claims, never on the order of
 * the documents.
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
