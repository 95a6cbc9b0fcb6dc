import type { CitationGraph, ParsedDocument } from '../../model/index.js';
import { type Destination, openDestination } from '../destination.js';
import type { graphFormats } from '../formats.js';
import { eachInput, type InputOptions } from '../inputs.js';
import type { ExitCode, Session } from '../session.js';

export interface GraphOptions extends InputOptions {
  readonly format: (typeof graphFormats)[number];
  readonly output?: string;
}

const render = async (
  graph: CitationGraph,
  { format }: GraphOptions,
  { screen }: Destination,
  session: Session,
): Promise<string> => {
  if (format === 'table') {
    const [{ renderGraphSummary }, { styleFor }, { prepareToMeasure }] = await Promise.all([
      import('../render/graph-summary.js'),
      import('../render/style.js'),
      import('../render/width.js'),
    ]);
    await prepareToMeasure(graph.nodes.map((node) => Object.values(node).join(' ')));
    return renderGraphSummary(graph, await styleFor(screen, session.messages));
  }
  const exported = await session.services.exportGraph(graph, format);
  if (format !== 'json') return exported;
  const { toJson } = await import('../render/json.js');
  return `${toJson(JSON.parse(exported), screen.terminal)}\n`;
};

/** `plan-parse graph`: prints the citation graph of all inputs together. */
export const runGraph = async (
  files: readonly string[],
  options: GraphOptions,
  session: Session,
): Promise<ExitCode> => {
  const destination = openDestination(session.io, options.output);
  const documents: ParsedDocument[] = [];
  const allRead = await eachInput(files, options, session, async ({ document }) => {
    documents.push(document);
    return true;
  });
  if (documents.length > 0) {
    const { buildGraph } = await session.services.loadGrapher();
    const text = await render(buildGraph(documents), options, destination, session);
    await destination.write(text.endsWith('\n') ? text : `${text}\n`);
  }
  await destination.close();
  return allRead ? 0 : 2;
};
