import type { PageEdge, PageNode } from '../data.js';
import { type Filter, isShown, type Page } from './state.js';

/** How many works are drawn at most; `null` for all. */
export const amounts = [60, 200, 600, null] as const;

/** From so many works on, only the most related ones are drawn at first. */
const MANY = 150;

/** What is drawn. */
export interface Drawn {
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
  /** How many works the filter lets through. */
  readonly found: number;
}

/** How many works are drawn before anybody asks for more. */
export const firstAmount = (page: Page): number | null => (page.data.nodes.length > MANY ? amounts[0] : null);

/** Relations of a work: of what is drawn, these come first. */
export const weightOf = (page: Page, { id }: PageNode): number =>
  (page.incoming.get(id)?.length ?? 0) * 2 + (page.outgoing.get(id)?.length ?? 0);

/** The works that a filter lets through, the most related ones of them, and the relations between these. */
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

/** What a work is related to, as far as a filter lets it through: itself, what cites it and what it cites. */
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
