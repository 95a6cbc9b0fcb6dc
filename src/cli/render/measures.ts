import type { CitationGraph, GraphMeasures, GraphNode } from '../../model/index.js';
import type { MeasureName } from '../formats.js';
import type { ArchiveMessages } from '../messages/archive/index.js';
import { printable } from './layout.js';
import { bareName, namesOf } from './node-names.js';
import type { Style } from './style.js';
import { type Column, renderTable } from './table.js';

/** The measures that are tables of their own; relations are listed by document instead. */
export type TableName = Exclude<MeasureName, 'relations'>;

/** What the tables are made of. */
export interface MeasureInput {
  readonly graph: CitationGraph;
  readonly measures: GraphMeasures;
  readonly messages: ArchiveMessages;
  readonly style: Style;
}

/** A table before it is cut and set. */
interface Rows {
  readonly heads: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

const roomForIssuers = 90;

const nodesIn = (ids: readonly string[], { graph }: MeasureInput): readonly GraphNode[] => {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return ids.flatMap((id) => nodes.get(id) ?? []);
};

interface Extra {
  readonly title: string;
  readonly cell: (node: GraphNode) => string;
}

const workRows = (nodes: readonly GraphNode[], extra: readonly Extra[], { style }: MeasureInput): Rows => {
  const { columns } = style.messages;
  const withIssuer = style.width >= roomForIssuers;
  return {
    heads: [
      { title: columns.kind, least: 8 },
      { title: columns.number, least: 14 },
      { title: columns.date },
      ...(withIssuer ? [{ title: columns.issuer, least: 12 }] : []),
      ...extra.map(({ title }) => ({ title, align: 'right' as const })),
    ],
    rows: nodes.map((node) => [
      printable(node.kind ?? ''),
      bareName(node),
      node.date ?? '',
      ...(withIssuer ? [printable(node.issuer ?? '')] : []),
      ...extra.map(({ cell }) => cell(node)),
    ]),
  };
};

const citedRows = (ids: readonly string[], input: MeasureInput, withPresence: boolean): Rows => {
  const { messages, measures } = input;
  const degrees = new Map(measures.nodes.map(({ id, inDegree }) => [id, inDegree]));
  const extra: readonly Extra[] = [
    { title: messages.citedBy, cell: ({ id }) => String(degrees.get(id) ?? 0) },
    { title: messages.mentions, cell: ({ mentions }) => String(mentions) },
    { title: messages.present, cell: ({ present }) => (present ? messages.yes : '') },
  ];
  return workRows(nodesIn(ids, input), withPresence ? extra : extra.slice(0, 2), input);
};

const rankedRows = (input: MeasureInput): Rows => {
  const ranks = new Map(input.measures.nodes.map(({ id, pageRank }) => [id, pageRank]));
  const ids = [...ranks].sort(([, one], [, other]) => other - one).map(([id]) => id);
  const cell = ({ id }: GraphNode): string => (ranks.get(id) ?? 0).toFixed(4);
  return workRows(nodesIn(ids, input), [{ title: input.messages.rank, cell }], input);
};

const tables: Readonly<Record<TableName, (input: MeasureInput) => Rows>> = {
  cited: (input) => citedRows(input.measures.mostCited, input, true),
  ranked: rankedRows,
  missing: (input) => citedRows(input.measures.missing, input, false),
  cycles: ({ graph, measures }) => {
    const nameOf = namesOf(graph.nodes);
    const circle = (ids: readonly string[]): string => [...ids, ids[0] ?? ''].map(nameOf).join(' → ');
    return { heads: [{ title: '', least: 20 }], rows: measures.cycles.map((ids) => [circle(ids)]) };
  },
  repealed: ({ graph, measures, messages }) => {
    const nameOf = namesOf(graph.nodes);
    return {
      heads: [
        { title: messages.document, least: 20 },
        { title: messages.basis, least: 20 },
        { title: messages.repealedBy, least: 20 },
      ],
      rows: measures.repealedBases.map(({ document, basis, repealedBy }) => [
        nameOf(document),
        nameOf(basis),
        repealedBy.map(nameOf).join('\n'),
      ]),
    };
  },
  conflicts: ({ graph, messages }) => {
    const nameOf = namesOf(graph.nodes);
    return {
      heads: [
        { title: messages.document, least: 20 },
        { title: messages.what },
        { title: messages.said, least: 20 },
      ],
      rows: graph.conflicts.map(({ node, field, values }) => [
        nameOf(node),
        messages.field[field],
        values.map(({ value, count }) => `${printable(value)} ${messages.times(count)}`).join('\n'),
      ]),
    };
  },
  components: ({ measures, messages }) => ({
    heads: [
      { title: messages.component, align: 'right' },
      { title: messages.size, align: 'right' },
    ],
    rows: measures.components.map((size, index) => [String(index + 1), String(size)]),
  }),
};

/**
 * One measure as a table with its title.
 *
 * @param most how many rows are printed; what is left out is counted
 * @returns `null` where there is nothing to tell
 */
export const renderMeasure = (name: TableName, most: number, input: MeasureInput): string | null => {
  const { messages, style } = input;
  const { heads, rows } = tables[name](input);
  if (rows.length === 0) return null;
  const left = rows.length - most;
  return [
    style.palette.heading(messages.titled(messages.measures[name], rows.length)),
    renderTable(heads, rows.slice(0, most), style.width, style.palette.faint),
    ...(left > 0 ? [style.palette.faint(messages.more(left))] : []),
  ].join('\n');
};

/** The title of a measure that has nothing to tell, where it was asked for. */
export const renderNoMeasure = (name: TableName, { messages, style }: MeasureInput): string =>
  `${style.palette.heading(messages.titled(messages.measures[name], 0))}\n${messages.none}`;
