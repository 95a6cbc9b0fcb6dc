import type { CitationMeasures } from '../../graph/index.js';
import type { CitationGraph, GraphMeasures, GraphNode } from '../../model/index.js';
import type { MeasureName } from '../formats.js';
import type { BatchMessages } from '../messages/index.js';
import { printable } from './layout.js';
import { bareName, namesOf } from './node-names.js';
import type { Style } from './style.js';
import { type Column, renderTable } from './table.js';

/** The measures with a table; relations are listed by document instead. */
export type TableName = Exclude<MeasureName, 'relations'>;

/** The data of the tables. */
export interface MeasureInput {
  readonly graph: CitationGraph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly citations: CitationMeasures;
  /** Measures that are slower than counting citations, computed for the tables that need them. */
  readonly measure: () => GraphMeasures;
  readonly messages: BatchMessages;
  readonly style: Style;
}

/** A table before layout. */
interface Rows {
  readonly heads: readonly Column[];
  /** The total number of rows. */
  readonly count: number;
  /** The first of them. */
  readonly rows: readonly (readonly string[])[];
}

const ROOM_FOR_ISSUERS = 90;

interface Extra {
  readonly title: string;
  readonly cell: (node: GraphNode) => string;
}

const workRows = (
  ids: readonly string[],
  most: number,
  extra: readonly Extra[],
  { nodes, style }: MeasureInput,
): Rows => {
  const { columns } = style.messages;
  const withIssuer = style.width >= ROOM_FOR_ISSUERS;
  return {
    heads: [
      { title: columns.kind, least: 8 },
      { title: columns.number, least: 14 },
      { title: columns.date },
      ...(withIssuer ? [{ title: columns.issuer, least: 12 }] : []),
      ...extra.map(({ title }) => ({ title, align: 'right' as const })),
    ],
    count: ids.length,
    rows: ids
      .slice(0, most)
      .flatMap((id) => nodes.get(id) ?? [])
      .map((node) => [
        printable(node.kind ?? ''),
        bareName(node),
        node.date === null ? '' : style.messages.day(node.date),
        ...(withIssuer ? [printable(node.issuer ?? '')] : []),
        ...extra.map(({ cell }) => cell(node)),
      ]),
  };
};

const citedExtra = ({ messages, citations }: MeasureInput): readonly Extra[] => [
  { title: messages.citedBy, cell: ({ id }) => String(citations.inDegrees.get(id) ?? 0) },
  { title: messages.mentions, cell: ({ mentions }) => String(mentions) },
];

const presence = ({ messages }: MeasureInput): Extra => ({
  title: messages.present,
  cell: ({ present }) => (present ? messages.yes : ''),
});

const rankedRows = (input: MeasureInput, most: number): Rows => {
  const ranks = new Map(input.measure().nodes.map(({ id, pageRank }) => [id, pageRank]));
  const ids = [...ranks].sort(([, one], [, other]) => other - one).map(([id]) => id);
  const cell = ({ id }: GraphNode): string => (ranks.get(id) ?? 0).toFixed(4);
  return workRows(ids, most, [{ title: input.messages.rank, cell }], input);
};

/** The first `most` of items, each as a row. */
const rowsOf = <T>(
  items: readonly T[],
  most: number,
  heads: readonly Column[],
  row: (item: T) => readonly string[],
): Rows => ({ heads, count: items.length, rows: items.slice(0, most).map(row) });

const TABLES: Readonly<Record<TableName, (input: MeasureInput, most: number) => Rows>> = {
  cited: (input, most) =>
    workRows(input.citations.mostCited, most, [...citedExtra(input), presence(input)], input),
  ranked: rankedRows,
  present: (input, most) => {
    const present = input.citations.mostCited.filter((id) => input.nodes.get(id)?.present);
    return workRows(present, most, citedExtra(input), input);
  },
  missing: (input, most) => workRows(input.citations.missing, most, citedExtra(input), input),
  cycles: ({ nodes, citations }, most) => {
    const nameOf = namesOf(nodes);
    return rowsOf(citations.cycles, most, [{ title: '', least: 20 }], (ids) => [
      [...ids, ids[0] ?? ''].map(nameOf).join(' → '),
    ]);
  },
  repealed: ({ nodes, citations, messages }, most) => {
    const nameOf = namesOf(nodes);
    const heads = [
      { title: messages.document, least: 20 },
      { title: messages.basis, least: 20 },
      { title: messages.repealedBy, least: 20 },
    ];
    return rowsOf(citations.repealedBases, most, heads, ({ document, basis, repealedBy }) => [
      nameOf(document),
      nameOf(basis),
      repealedBy.map(nameOf).join('\n'),
    ]);
  },
  conflicts: ({ graph, nodes, messages, style }, most) => {
    const nameOf = namesOf(nodes);
    const heads = [
      { title: messages.document, least: 20 },
      { title: messages.what },
      { title: messages.said, least: 20 },
    ];
    return rowsOf(graph.conflicts, most, heads, ({ node, field, values }) => [
      nameOf(node),
      messages.field[field],
      values
        .map(({ value, count }) => {
          const said = field === 'date' ? style.messages.day(value) : value;
          return `${printable(said)} ${messages.times(count)}`;
        })
        .join('\n'),
    ]);
  },
  components: ({ measure, messages }, most) =>
    rowsOf(
      [...measure().components.entries()],
      most,
      [
        { title: messages.component, align: 'right' },
        { title: messages.size, align: 'right' },
      ],
      ([index, size]) => [String(index + 1), String(size)],
    ),
};

/**
 * One measure as a table with its title.
 *
 * @param most - the maximum number of rows printed; the others are counted
 * @returns `null` if there is nothing to show
 */
export const renderMeasure = (name: TableName, most: number, input: MeasureInput): string | null => {
  const { messages, style } = input;
  const { heads, rows, count } = TABLES[name](input, most);
  if (count === 0) return null;
  const left = count - most;
  return [
    style.palette.heading(messages.titled(messages.measures[name], count)),
    renderTable(heads, rows, style.width, style.palette.faint),
    ...(left > 0 ? [style.palette.faint(messages.more(left))] : []),
  ].join('\n');
};

/** The title of a requested measure that has nothing to show. */
export const renderNoMeasure = (name: TableName, { messages, style }: MeasureInput): string =>
  `${style.palette.heading(messages.titled(messages.measures[name], 0))}\n${messages.none}`;
