import { addTo, compareText } from '../chars/index.js';
import type { CitationGraph } from '../model/index.js';

/**
 * The chains of amendments of a work: each starts with the work itself and continues with a work that amends the
 * previous one, until nothing amends the last. Earlier amendments come first; a work that would close a cycle ends its
 * chain.
 *
 * @param id - the work's node.
 */
export function amendmentChains(graph: CitationGraph, id: string): readonly (readonly string[])[] {
  const dates = new Map(graph.nodes.map((node) => [node.id, node.date ?? '9999']));
  const amenders = new Map<string, string[]>();
  for (const { relation, source, target } of graph.edges) {
    if (relation === 'amends') addTo(amenders, target, source);
  }
  const chains: (readonly string[])[] = [];
  // A work is expanded only once: its chains are already there, and cycles end.
  const walked = new Set<string>();
  const pending: (readonly string[])[] = [[id]];
  for (let chain = pending.pop(); chain !== undefined; chain = pending.pop()) {
    const at = chain.at(-1) ?? id;
    const next = walked.has(at)
      ? []
      : [...(amenders.get(at) ?? [])].sort(
          (a, b) => compareText(dates.get(a) ?? '', dates.get(b) ?? '') || compareText(a, b),
        );
    walked.add(at);
    if (next.length === 0 && chain.length > 1) chains.push(chain);
    for (const amender of next.reverse()) pending.push([...chain, amender]);
  }
  return chains;
}
