import { markupAttribute, markupText } from '../../chars/index.js';
import type { CitationGraph } from '../../model/index.js';
import { edgeColumns, edgeRows, nodeColumns, nodeRows } from '../rows.js';

type Scalar = string | number | boolean | null;

function keys(columns: Readonly<Record<string, string>>, target: 'node' | 'edge'): readonly string[] {
  return Object.entries(columns).map(
    ([name, type]) =>
      `  <key id="${target}-${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function data(
  columns: Readonly<Record<string, string>>,
  target: 'node' | 'edge',
  row: object,
): readonly string[] {
  const values: Readonly<Record<string, Scalar>> = { ...row };
  return Object.keys(columns).flatMap((name) => {
    const value = values[name] ?? null;
    return value === null ? [] : [`      <data key="${target}-${name}">${markupText(String(value))}</data>`];
  });
}

/** Writes the graph in GraphML (http://graphml.graphdrawing.org). */
export function toGraphml(graph: CitationGraph): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys(nodeColumns, 'node'),
    ...keys(edgeColumns, 'edge'),
    '  <graph id="citations" edgedefault="directed">',
  ];
  const ids = new Map(graph.nodes.map((node, index) => [node.id, `n${index + 1}`]));
  for (const row of nodeRows(graph)) {
    // The schema requires XML names as ids, which URNs are not; the work's own id is in the description.
    lines.push(`    <node id="${ids.get(row.id)}">`, `      <desc>${markupText(row.id)}</desc>`);
    lines.push(...data(nodeColumns, 'node', row), '    </node>');
  }
  edgeRows(graph).forEach((row, index) => {
    const ends = [row.source, row.target].map((id) => markupAttribute(ids.get(id) ?? ''));
    lines.push(`    <edge id="e${index + 1}" source="${ends[0]}" target="${ends[1]}">`);
    lines.push(...data(edgeColumns, 'edge', row), '    </edge>');
  });
  lines.push('  </graph>', '</graphml>');
  return `${lines.join('\n')}\n`;
}
