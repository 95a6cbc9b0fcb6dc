import type { PageEdge, PageNode } from '../data.js';
import { type Filter, isShown, type Page } from './state.js';

/** The maximum number of works drawn; `null` for all. */
export const amounts = [60, 200, 600, null] as const;

/** From this number of works on, only the most connected ones are drawn at first. */
const MANY = 150;

/** The drawn part of the graph. */
export interface Drawn {
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
  /** The number of works that pass the filter. */
  readonly found: number;
}

/** The number of works drawn initially. */
export const firstAmount = (page: Page): number | null => (page.data.nodes.length > MANY ? amounts[0] : null);

/** The number of relations of a work, by which works are chosen for drawing. */
export const weightOf = (page: Page, { id }: PageNode): number =>
  (page.incoming.get(id)?.length ?? 0) * 2 + (page.outgoing.get(id)?.length ?? 0);

/** The most connected works that pass a filter, and the relations between them. */
export function select(page: Page, filter: Filter, amount: number | null): Drawn {
  const all = page.data.nodes.filter((node) => isShown(node, filter));
  const nodes =
    amount === null || all.length <= amount
      ? all
      : all.toSorted((one, other) => weightOf(page, other) - weightOf(page, one)).slice(0, amount);
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = page.data.edges.filter(
    ({ source, target, relation }) => filter.relations.has(relation) && ids.has(source) && ids.has(target),
  );
  return { nodes, edges, found: all.length };
}

/** The neighbourhood of a work within a filter: itself, what cites it and what it cites. */
export function selectAround(
  page: Page,
  id: string,
  filter: Filter,
): Drawn & { readonly citing: readonly string[]; readonly cited: readonly string[] } {
  const passes = ({ relation }: PageEdge): boolean => filter.relations.has(relation);
  const incoming = (page.incoming.get(id) ?? []).filter(passes);
  const outgoing = (page.outgoing.get(id) ?? []).filter(passes);
  const ordered = (ids: readonly string[]): readonly string[] =>
    [...new Set(ids)]
      .filter((other) => other !== id)
      .flatMap((other) => page.nodes.get(other) ?? [])
      .toSorted(
        (one, other) =>
          (one.rank ?? Number.POSITIVE_INFINITY) - (other.rank ?? Number.POSITIVE_INFINITY) ||
          weightOf(page, other) - weightOf(page, one),
      )
      .map((node) => node.id);
  const citing = ordered(incoming.map(({ source }) => source));
  const cited = ordered(outgoing.map(({ target }) => target));
  const nodes = [...new Set([id, ...citing, ...cited])].flatMap((each) => page.nodes.get(each) ?? []);
  return { nodes, edges: [...incoming, ...outgoing], found: nodes.length, citing, cited };
}
