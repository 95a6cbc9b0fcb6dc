import { compareText } from '../chars/index.js';
import { foldNumber, rankOf } from '../lexicon/index.js';
import type { GraphNode, NodeEffect } from '../model/index.js';
import { type Agreed, agreedOn, type Claim, type Claims, countSaid, ownValues } from './claims.js';
import type { Cluster } from './cluster.js';
import type { SaidField } from './digest.js';
import { ranked } from './tally.js';

function mostCounted(counts: ReadonlyMap<string, number>): string | null {
  return ranked(counts)[0]?.[0] ?? null;
}

function mostFrequent(claims: readonly Claim[], field: SaidField): string | null {
  return mostCounted(countSaid(claims, field));
}

/** The most precise date ("2019-09-27" rather than "2019"); among equally precise ones the most frequent. */
function bestDate(claims: readonly Claim[]): string | null {
  const counts = countSaid(claims, 'date');
  const fullest = Math.max(0, ...[...counts.keys()].map((date) => date.length));
  return mostCounted(new Map([...counts].filter(([date]) => date.length === fullest)));
}

/** The most frequent spelling of the full number; short forms were only joined to it. */
function bestNumber({ claims, identity }: Cluster): string | null {
  const numbers = countSaid(claims, 'number');
  const full = new Map([...numbers].filter(([number]) => foldNumber(number) === identity.number));
  return mostCounted(full.size > 0 ? full : numbers);
}

function least(values: readonly string[]): string | null {
  let first: string | null = null;
  for (const value of values) if (first === null || value < first) first = value;
  return first;
}

function localId(cluster: Cluster): string {
  const { number, kind, year, issuer, name } = cluster.identity;
  const alone = cluster.claims[0]?.alone ?? null;
  const parts = [kind, number, year, issuer, name, alone].filter((part) => part !== null);
  return `work:${parts.join(';')}`;
}

/** The paths of inputs, sorted; most works are only cited and have none. */
function filesOf(inputs: readonly string[], all: Claims): readonly string[] {
  if (inputs.length === 0) return [];
  return inputs.flatMap((input) => [...(all.inputs.get(input)?.paths ?? [])]).sort(compareText);
}

/**
 * If a document was read several times, only one of the copies may state its effect. A work is a draft only if all that
 * state it are.
 */
function effectOf(inputs: readonly string[], all: Claims): NodeEffect | null {
  const said = [...inputs].sort(compareText).flatMap((input) => all.inputs.get(input)?.effect ?? []);
  return said.find(({ draft }) => draft === undefined) ?? said[0] ?? null;
}

/** The node of a work: for each field what its own document says, else what most documents say. */
export function nodeOf(cluster: Cluster, agreed: Agreed, all: Claims): GraphNode {
  const { claims } = cluster;
  const best = (field: SaidField, choose: () => string | null): string | null => {
    const value = agreedOn(agreed, field);
    return value === undefined ? choose() : value;
  };
  const most = (field: SaidField): string | null => best(field, () => mostFrequent(claims, field));
  const urn = least(ownValues(claims, 'urn')) ?? most('urn');
  const kind = most('kind');
  const number = best('number', () => bestNumber(cluster));
  const present = claims.flatMap((claim) => claim.present);
  return {
    id: urn ?? localId(cluster),
    urn,
    kind,
    number,
    date: least(ownValues(claims, 'date')) ?? best('date', () => bestDate(claims)),
    issuer: most('issuer'),
    title: least(ownValues(claims, 'title')) ?? most('title'),
    name: most('name'),
    rank: rankOf(kind, number),
    present: present.length > 0,
    files: filesOf(present, all),
    mentions: claims.reduce((total, claim) => total + claim.mentions, 0),
    effect: effectOf(present, all),
  };
}
