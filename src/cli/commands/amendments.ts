import type { CitationGraph } from '../../model/index.js';
import type { Destination } from '../destination.js';
import type { Grapher } from '../services.js';
import type { Session } from '../session.js';

/** `plan-parse graph --amendments LAW`: what amends a work, and what amends that. */
export const printAmendments = async (
  graph: CitationGraph,
  query: string,
  { findWorks, amendmentChains }: Grapher,
  { format }: { readonly format: string },
  { screen }: Destination,
  session: Session,
): Promise<string> => {
  const found = findWorks(graph, query).map((law) => ({ law, chains: amendmentChains(graph, law.id) }));
  if (format === 'json') {
    const { toJson } = await import('../render/json.js');
    const answer = found.map(({ law, chains }) => ({ work: law.id, chains }));
    return `${toJson(answer, screen.terminal)}\n`;
  }
  const [{ renderAmendments }, { textsOf }, { styleFor }, { prepareToMeasure }, { archiveMessagesIn }] =
    await Promise.all([
      import('../render/amendments.js'),
      import('../render/node-names.js'),
      import('../render/style.js'),
      import('../render/width.js'),
      import('../messages/archive/index.js'),
    ]);
  await prepareToMeasure(textsOf(graph.nodes));
  const style = await styleFor(screen, session.messages);
  const messages = archiveMessagesIn(session.lang);
  const blocks = found.map(({ law, chains }) => renderAmendments(law, chains, graph.nodes, messages, style));
  return `${blocks.join('\n\n')}\n`;
};
