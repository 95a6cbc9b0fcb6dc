import type { CitationGraph, GraphEdge, GraphNode } from '../../model/index.js';
import { countRelations } from './edges.js';
import { greatest } from './extremes.js';
import { hang, pad, printable, truncate } from './layout.js';
import { fullName } from './node-names.js';
import type { Style } from './style.js';
import { widthOf } from './width.js';

const WIDEST_NAME = 40;
const DATE_WIDTH = 10;

const countKinds = (nodes: readonly GraphNode[], unknown: string): string => {
  const counts = new Map<string, number>();
  for (const { kind } of nodes) counts.set(kind ?? unknown, (counts.get(kind ?? unknown) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([kind, count]) => `${printable(kind)} ${count}`)
    .join(', ');
};

interface Row {
  readonly relation: string;
  readonly name: string;
  readonly rest: string;
  readonly times: string;
}

const rowsOf = (
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<string, GraphNode>,
  style: Style,
): readonly Row[] =>
  edges.flatMap(({ target, relation, count }): readonly Row[] => {
    const node = nodes.get(target);
    if (!node) return [];
    return [
      {
        relation: style.messages.relations[relation],
        name: truncate(fullName(node), WIDEST_NAME),
        rest: `${pad(node.date === null ? '' : style.messages.day(node.date), DATE_WIDTH)}  ${printable(node.issuer ?? '')}`.trimEnd(),
        times: count > 1 ? style.messages.graph.times(count) : '',
      },
    ];
  });

/** The totals of a graph: documents, relations, kinds. */
export const renderTotals = (graph: CitationGraph, { messages, palette, width }: Style): string => {
  const read = graph.nodes.filter(({ present }) => present).length;
  const totals: readonly (readonly [string, string])[] = [
    [messages.graph.byRelation, countRelations(graph.edges, messages)],
    [messages.graph.byKind, countKinds(graph.nodes, messages.noKind)],
  ];
  const totalsWidth = Math.max(...totals.map(([name]) => widthOf(name)));
  return [
    palette.title(messages.graph.counts(read, graph.nodes.length - read, graph.edges.length)),
    ...totals
      .filter(([, text]) => text !== '')
      .map(([name, text]) => {
        const lead = pad(name, totalsWidth);
        return hang(`${lead}  `, text, width).replace(lead, palette.faint(lead));
      }),
  ].join('\n');
};

/** What each document does to which others, one block per document. */
export const renderRelations = (graph: CitationGraph, style: Style): readonly string[] => {
  const { messages, palette, width } = style;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const bySource = new Map<string, GraphEdge[]>(
    // Listed even if it cites nothing.
    graph.nodes.filter(({ present }) => present).map(({ id }) => [id, []]),
  );
  for (const edge of graph.edges) {
    const edges = bySource.get(edge.source);
    if (edges) edges.push(edge);
    else bySource.set(edge.source, [edge]);
  }
  const order = Object.keys(messages.relations);
  const groups = [...bySource]
    .map(([source, edges]) => ({
      node: nodes.get(source),
      rows: rowsOf(
        edges.toSorted((one, other) => order.indexOf(one.relation) - order.indexOf(other.relation)),
        nodes,
        style,
      ),
    }))
    // Documents that were read come before those only cited.
    .sort((one, other) => Number(other.node?.present ?? false) - Number(one.node?.present ?? false));
  const all = groups.flatMap(({ rows }) => rows);
  const relationWidth = greatest(all.map(({ relation }) => widthOf(relation)));
  const timesWidth = greatest(all.map(({ times }) => widthOf(times)));
  const nameRoom = Math.max(width - 4 - relationWidth - timesWidth - 4, 16);
  const nameWidth = Math.min(greatest(all.map(({ name }) => widthOf(name))), nameRoom);

  return groups.map(({ node, rows }) => {
    const name = node ? fullName(node) : '?';
    const lines = rows.map(({ relation, name: target, rest, times }) => {
      const room = width - 2 - relationWidth - 2 - nameWidth - 2 - timesWidth - 2;
      const fields = [
        `  ${palette.faint(pad(relation, relationWidth))}`,
        pad(truncate(target, nameWidth), nameWidth),
        pad(times, timesWidth, 'left'),
        ...(room >= 10 ? [truncate(rest, room)] : []),
      ];
      return fields.join('  ').trimEnd();
    });
    return [node?.present ? palette.title(truncate(name, width)) : truncate(name, width), ...lines].join(
      '\n',
    );
  });
};
