import type { ParsedDocument, Relation } from '../../model/index.js';
import type { Messages } from '../messages/index.js';

/** How often each relation occurs, most frequent first: "legal basis 5, implements 3". */
export const countRelations = (
  edges: readonly { readonly relation: Relation }[],
  messages: Messages,
): string => {
  const counts = new Map<Relation, number>();
  for (const { relation } of edges) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  // "sửa đổi, bổ sung 4, bãi bỏ, thay thế 2" would be four things.
  const hasCommas = Object.values(messages.relations).some((name) => name.includes(','));
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([relation, count]) => `${messages.relations[relation]} ${count}`)
    .join(hasCommas ? '; ' : ', ');
};

/** The graph of one document on one line. */
export const graphLine = ({ works, edges }: ParsedDocument, messages: Messages): string => {
  const counts = messages.report.graphCounts(works.length, edges.length);
  return edges.length === 0 ? counts : `${counts}: ${countRelations(edges, messages)}`;
};
