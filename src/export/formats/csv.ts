import type { CitationGraph } from '../../model/index.js';
import { toDelimited } from '../delimited.js';
import { plainText } from '../label.js';
import { edgeRows, nodeRows } from '../rows.js';

type Cell = string | number | boolean | null;

function table(columns: Readonly<Record<string, string>>, rows: readonly object[]): string {
  const cells = rows.map((row) => {
    const values: Readonly<Record<string, Cell>> = { ...row };
    return Object.keys(columns).map((key) => {
      const value = values[key] ?? '';
      return typeof value === 'string' ? plainText(value) : String(value);
    });
  });
  return toDelimited([Object.values(columns), ...cells]);
}

/**
 * Writes the graph as two tables, with headings that Gephi recognises and that work with Neo4j's LOAD CSV WITH HEADERS.
 *
 * @returns the texts of the files by name.
 */
export function toCsv(graph: CitationGraph): Readonly<Record<'nodes.csv' | 'edges.csv', string>> {
  const nodes = table(
    {
      id: 'Id',
      label: 'Label',
      urn: 'urn',
      kind: 'kind',
      number: 'number',
      date: 'date',
      issuer: 'issuer',
      title: 'title',
      name: 'name',
      rank: 'rank',
      present: 'present',
      mentions: 'mentions',
      inDegree: 'inDegree',
      outDegree: 'outDegree',
      pageRank: 'pageRank',
      component: 'component',
    },
    nodeRows(graph),
  );
  const edges = table(
    {
      source: 'Source',
      target: 'Target',
      type: 'Type',
      label: 'Label',
      count: 'Weight',
      relation: 'relation',
      pins: 'pins',
      places: 'places',
      changes: 'changes',
      changesFrom: 'changesFrom',
    },
    edgeRows(graph).map((row) => ({ ...row, type: 'Directed', label: row.relation })),
  );
  return { 'nodes.csv': nodes, 'edges.csv': edges };
}
