import type { CitationGraph } from '../../model/index.js';
import type { Destination } from '../destination.js';
import { type MeasureName, measureNames } from '../formats.js';
import { archiveMessagesIn } from '../messages/archive/index.js';
import { renderRelations, renderTotals } from '../render/graph-summary.js';
import { renderMeasure, renderNoMeasure } from '../render/measures.js';
import { textsOf } from '../render/node-names.js';
import { styleFor } from '../render/style.js';
import { prepareToMeasure } from '../render/width.js';
import type { Grapher } from '../services.js';
import type { Session } from '../session.js';
import type { GraphOptions } from './graph.js';

/** With more documents than this, what each of them does is no longer a summary. */
const mostListed = 8;

/** What is told where nothing is asked for: of one document what it does, of an archive what is remarkable in it. */
const usualMeasures = (read: number): readonly MeasureName[] => {
  if (read <= 1) return ['relations'];
  const archive: readonly MeasureName[] = ['cited', 'missing', 'cycles', 'repealed', 'conflicts'];
  return read <= mostListed ? ['relations', ...archive] : archive;
};

/** `plan-parse graph` for a person: totals and tables. */
export const printTables = async (
  graph: CitationGraph,
  { loadGraphTools }: Grapher,
  { measure, top }: GraphOptions,
  { screen }: Destination,
  session: Session,
): Promise<string> => {
  const style = await styleFor(screen, session.messages);
  await prepareToMeasure(textsOf(graph.nodes));
  const wanted = measure ?? usualMeasures(graph.nodes.filter(({ present }) => present).length);
  const blocks = [renderTotals(graph, style)];
  if (wanted.includes('relations')) blocks.push(...renderRelations(graph, style));
  const tables = measureNames.filter((name) => name !== 'relations').filter((name) => wanted.includes(name));
  if (tables.length > 0) {
    const { measureCitations, measureGraph } = await loadGraphTools();
    const input = {
      graph,
      nodes: new Map(graph.nodes.map((node) => [node.id, node])),
      citations: measureCitations(graph),
      measure: () => measureGraph(graph),
      messages: archiveMessagesIn(session.lang),
      style,
    };
    for (const name of tables) {
      const table = renderMeasure(name, top, input);
      if (table !== null) blocks.push(table);
      else if (measure !== undefined) blocks.push(renderNoMeasure(name, input));
    }
  }
  return `${blocks.join('\n\n')}\n`;
};
