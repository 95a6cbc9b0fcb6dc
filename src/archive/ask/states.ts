import { basisStates, workState } from '../../graph/index.js';
import type { BasisState, CitationGraph, GraphNode, StatusEntry } from '../../model/index.js';
import type { Database } from '../database.js';
import { nodeShelf, numberOf } from './nodes.js';
import { graphAround, graphAroundWork, readBases } from './part-of-graph.js';

/** The state of a work on a day, with the nodes that its grounds refer to. */
export interface StateAnswer extends Pick<BasisState, 'state' | 'since' | 'grounds'> {
  readonly node: GraphNode;
  readonly nodes: readonly GraphNode[];
}

/** The state of a work on a day, decided as in the graph; "unknown" if nothing that was read says it. */
export const askState = async (
  database: Database,
  node: GraphNode,
  day: string,
  list: readonly StatusEntry[],
): Promise<StateAnswer> => {
  const graph = await graphAroundWork(database, node);
  return { ...workState(graph, node, day, list), node, nodes: graph.nodes };
};

/** What a work is based on, with the nodes that the grounds refer to. */
export interface BasisAnswer {
  readonly bases: readonly BasisState[];
  readonly nodes: readonly GraphNode[];
}

/** What a work that was read is based on, with the state of each base on a day. */
export const askBasis = async (
  database: Database,
  node: GraphNode,
  day: string,
  list: readonly StatusEntry[],
): Promise<BasisAnswer> => {
  const work = await numberOf(database, node);
  if (work === null) return { bases: [], nodes: [] };
  const shelf = nodeShelf(database);
  const { edges, works } = await readBases(database, work, shelf);
  const around = await graphAround(database, works, shelf);
  const known = new Set(around.nodes.map(({ id }) => id));
  const own = known.has(node.id) ? [] : [node];
  const graph: CitationGraph = {
    ...around,
    nodes: [...around.nodes, ...own],
    edges: [...edges, ...around.edges],
  };
  return { bases: basisStates(graph, day, list), nodes: graph.nodes };
};
