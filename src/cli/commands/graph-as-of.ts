import type { BasisStates, CitationGraph, StatusEntry } from '../../model/index.js';
import type { CommandContext } from '../command-context.js';
import type { Grapher } from '../dependencies.js';
import type { Destination } from '../io/index.js';
import { batchMessagesIn } from '../messages/index.js';
import { prepareToMeasure, renderStates, styleFor, textsOf, toJson } from '../render/index.js';

/** `plan-parse graph --as-of DAY`: the states of the documents' legal bases on a day. */
export const printStates = async (
  graph: CitationGraph,
  asOf: string,
  list: readonly StatusEntry[],
  { basisStates }: Grapher,
  { format }: { readonly format: string },
  { screen }: Destination,
  context: CommandContext,
): Promise<string> => {
  const bases = basisStates(graph, asOf, list);
  if (format === 'json') {
    const states: BasisStates = { asOf, bases };
    return `${toJson(states, screen.terminal)}\n`;
  }
  await prepareToMeasure([
    ...textsOf(graph.nodes),
    ...bases.flatMap(({ grounds }) => grounds.map(({ sentence }) => sentence ?? '')),
  ]);
  const style = await styleFor(screen, context.messages);
  return `${renderStates(bases, asOf, graph.nodes, batchMessagesIn(context.lang), style)}\n`;
};
