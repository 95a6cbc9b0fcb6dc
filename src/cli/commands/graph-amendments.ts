import type { AmendmentChains, CitationGraph } from '../../model/index.js';
import type { CommandContext } from '../command-context.js';
import type { Grapher } from '../dependencies.js';
import type { Destination } from '../io/index.js';
import { batchMessagesIn } from '../messages/index.js';
import { prepareToMeasure, renderAmendments, styleFor, textsOf, toJson } from '../render/index.js';

/** `plan-parse graph --amendments LAW`: the works that amend a work, directly and indirectly. */
export const printAmendments = async (
  graph: CitationGraph,
  query: string,
  { findWorks, amendmentChains }: Grapher,
  { format }: { readonly format: string },
  { screen }: Destination,
  context: CommandContext,
): Promise<string> => {
  const found = findWorks(graph, query).map((law) => ({ law, chains: amendmentChains(graph, law.id) }));
  if (format === 'json') {
    const answer = found.map(({ law, chains }): AmendmentChains => ({ work: law.id, chains }));
    return `${toJson(answer, screen.terminal)}\n`;
  }
  await prepareToMeasure(textsOf(graph.nodes));
  const style = await styleFor(screen, context.messages);
  const messages = batchMessagesIn(context.lang);
  const blocks = found.map(({ law, chains }) => renderAmendments(law, chains, graph.nodes, messages, style));
  return `${blocks.join('\n\n')}\n`;
};
