import type { CitationGraph } from '../../model/index.js';
import { datedRelationLabel, nodeLabel, plainText, shorten } from '../label.js';
import { kindColour } from '../palette.js';
import { changeText } from '../rows.js';

/** What is shown where a pointer rests on an edge: as much as fits a screen. */
const LONGEST_TOOLTIP = 1000;

/** A quoted DOT string: the backslash would otherwise begin an escape such as \N (the node's name). */
function quote(text: string): string {
  return `"${plainText(text).replace(/[\\"]/g, '\\$&')}"`;
}

/** Writes the graph in Graphviz's DOT language. */
export function toDot(graph: CitationGraph): string {
  const ids = new Map(graph.nodes.map((node, index) => [node.id, `n${index + 1}`]));
  const lines = [
    'digraph "citations" {',
    '  rankdir=LR;',
    '  node [shape=box, style="rounded,filled", fontname="Helvetica", fontsize=10];',
    '  edge [fontname="Helvetica", fontsize=8, color="#666666"];',
  ];
  for (const node of graph.nodes) {
    const style = node.present ? 'rounded,filled,bold' : 'rounded,filled,dashed';
    const attributes = [
      `label=${quote(shorten(nodeLabel(node), 60))}`,
      `tooltip=${quote(node.title ?? node.name ?? nodeLabel(node))}`,
      `fillcolor=${quote(kindColour(node.kind).fill)}`,
      `style=${quote(style)}`,
      `comment=${quote(node.id)}`,
    ];
    lines.push(`  ${ids.get(node.id)} [${attributes.join(', ')}];`);
  }
  for (const edge of graph.edges) {
    const source = ids.get(edge.source);
    const target = ids.get(edge.target);
    if (source === undefined || target === undefined) continue;
    const attributes = [
      `label=${quote(datedRelationLabel(edge))}`,
      ...(edge.changes.length === 0
        ? []
        : [`tooltip=${quote(shorten(edge.changes.map(changeText).join('; '), LONGEST_TOOLTIP))}`]),
    ];
    lines.push(`  ${source} -> ${target} [${attributes.join(', ')}];`);
  }
  lines.push('}');
  return `${lines.join('\n')}\n`;
}
