import type { PageEdge, PageNode } from '../data.js';
import { importance, mostImportant } from './importance.js';
import { NARROW } from './placing.js';
import { type Filter, isShown, type Page } from './state.js';

/** The maximum number of works drawn; `null` for all. */
export const amounts = [24, 60, 200, 600, null] as const;

/** From this number of works on, only those that matter most are drawn at first. */
const MANY = 150;

/** The drawn part of the graph. */
export interface Drawn {
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
  /** The number of works that pass the filter. */
  readonly found: number;
}

/**
 * The number of works drawn initially.
 *
 * @param width - of the drawing, in pixels
 */
export function firstAmount(page: Page, width: number): number | null {
  const [few, some] = amounts;
  const most = width < NARROW ? few : some;
  return page.data.nodes.length > (width < NARROW ? some : MANY) ? most : null;
}

/** How much a work matters. */
export const weightOf = (page: Page, { id }: PageNode): number => importance(id, page);

/** The works that matter most among those that pass a filter, and the relations between them. */
export function select(page: Page, filter: Filter, amount: number | null): Drawn {
  const all = page.data.nodes.filter((node) => isShown(node, filter));
  const nodes =
    amount === null || all.length <= amount
      ? all
      : mostImportant(all, page, page.data.lists.repealed, amount);
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
