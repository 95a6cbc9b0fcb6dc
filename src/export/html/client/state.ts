import { groupBy } from '../../../chars/index.js';
import type { Lang } from '../../../model/index.js';
import type { PageData, PageEdge, PageNode } from '../data.js';
import type { Messages } from '../messages.js';

/** The filter of works and relations. */
export interface Filter {
  readonly relations: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly from: number | null;
  readonly to: number | null;
  readonly undated: boolean;
  readonly presentOnly: boolean;
}

/** The state shared by the parts of the page. */
export interface Page {
  readonly data: PageData;
  readonly nodes: ReadonlyMap<string, PageNode>;
  readonly outgoing: ReadonlyMap<string, readonly PageEdge[]>;
  readonly incoming: ReadonlyMap<string, readonly PageEdge[]>;
  /** The wording in the current language. */
  readonly text: () => Messages;
  readonly lang: () => Lang;
}

/** Indexes the data of the page. */
export function createPage(data: PageData, messages: Readonly<Record<Lang, Messages>>): Page {
  const lang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'vi');
  return {
    data,
    nodes: new Map(data.nodes.map((node) => [node.id, node])),
    outgoing: groupBy(data.edges, ({ source }) => source),
    incoming: groupBy(data.edges, ({ target }) => target),
    text: () => messages[lang()],
    lang,
  };
}

/** The filter that shows everything. */
export function openFilter(data: PageData): Filter {
  return {
    relations: new Set(data.edges.map((edge) => edge.relation)),
    kinds: new Set(data.nodes.map((node) => node.kind ?? '')),
    from: null,
    to: null,
    undated: true,
    presentOnly: false,
  };
}

/** Whether a work is shown. */
export function isShown(node: PageNode, filter: Filter): boolean {
  if (!filter.kinds.has(node.kind ?? '')) return false;
  if (filter.presentOnly && !node.present) return false;
  if (filter.from === null && filter.to === null) return true;
  if (node.date === null) return filter.undated;
  const year = Number(node.date.slice(0, 4));
  return year >= (filter.from ?? year) && year <= (filter.to ?? year);
}
