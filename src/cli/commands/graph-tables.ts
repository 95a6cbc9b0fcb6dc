import type { CitationGraph } from '../../model/index.js';
import type { CommandContext } from '../command-context.js';
import type { Grapher } from '../dependencies.js';
import { type MeasureName, measureNames } from '../formats.js';
import type { Destination } from '../io/index.js';
import { batchMessagesIn } from '../messages/index.js';
import type { GraphOptions } from '../options.js';
import {
  prepareToMeasure,
  renderMeasure,
  renderNoMeasure,
  renderRelations,
  renderTotals,
  styleFor,
  textsOf,
} from '../render/index.js';

/** With more documents than this, listing what each of them does would no longer be a summary. */
const MOST_LISTED = 8;

/** The default tables: for one document what it does, for an archive what stands out. */
const usualMeasures = (read: number): readonly MeasureName[] => {
  if (read <= 1) return ['relations'];
  const archive: readonly MeasureName[] = ['present', 'missing', 'cycles', 'repealed', 'conflicts'];
  return read <= MOST_LISTED ? [...archive, 'relations'] : archive;
};

/** `plan-parse graph` for people: totals and tables. */
export const printTables = async (
  graph: CitationGraph,
  { loadGraphTools }: Grapher,
  { measure, top }: GraphOptions,
  { screen }: Destination,
  context: CommandContext,
): Promise<string> => {
  const style = await styleFor(screen, context.messages);
  await prepareToMeasure(textsOf(graph.nodes));
  const wanted = measure ?? usualMeasures(graph.nodes.filter(({ present }) => present).length);
  const blocks = [renderTotals(graph, style)];
  const tables = measureNames.filter((name) => name !== 'relations').filter((name) => wanted.includes(name));
  if (tables.length > 0) {
    const { measureCitations, measureGraph } = await loadGraphTools();
    const input = {
      graph,
      nodes: new Map(graph.nodes.map((node) => [node.id, node])),
      citations: measureCitations(graph),
      measure: () => measureGraph(graph),
      messages: batchMessagesIn(context.lang),
      style,
    };
    for (const name of tables) {
      const table = renderMeasure(name, top, input);
      if (table !== null) blocks.push(table);
      else if (measure !== undefined) blocks.push(renderNoMeasure(name, input));
    }
  }
  // Hundreds of lines for a few documents: what stands out in them comes first.
  if (wanted.includes('relations')) blocks.push(...renderRelations(graph, style));
  return `${blocks.join('\n\n')}\n`;
};
