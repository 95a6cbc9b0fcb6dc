import type { CitationGraph } from '../../model/index.js';
import { datedRelationLabel, nodeLabel, plainText, shorten } from '../label.js';
import { kindColour } from '../palette.js';

/**
 * A quoted Mermaid string. Everything except letters, digits, spaces and plain punctuation becomes an entity code
 * ("#35;"), since Mermaid interprets quotes, "#", Markdown and HTML in labels.
 */
function quote(text: string): string {
  const escaped = plainText(text).replace(
    /[^\p{L}\p{M}\p{N} .,/:()×…-]/gu,
    (character) => `#${character.codePointAt(0) ?? 32};`,
  );
  return `"${escaped}"`;
}

/** Writes the graph as a Mermaid flowchart. */
export function toMermaid(graph: CitationGraph): string {
  const ids = new Map(graph.nodes.map((node, index) => [node.id, `n${index + 1}`]));
  const lines = ['flowchart LR'];
  const byColour = new Map<string, string[]>();
  for (const node of graph.nodes) {
    const id = ids.get(node.id) ?? '';
    lines.push(`  ${id}[${quote(shorten(nodeLabel(node), 60))}]`);
    const { fill, text } = kindColour(node.kind);
    const style = `fill:${fill},color:${text}${node.present ? ',stroke-width:3px' : ',stroke-dasharray:4'}`;
    byColour.set(style, [...(byColour.get(style) ?? []), id]);
  }
  for (const edge of graph.edges) {
    const source = ids.get(edge.source);
    const target = ids.get(edge.target);
    if (source === undefined || target === undefined) continue;
    lines.push(`  ${source} -->|${quote(datedRelationLabel(edge))}| ${target}`);
  }
  let index = 0;
  for (const [style, members] of byColour) {
    index += 1;
    lines.push(`  classDef k${index} ${style}`, `  class ${members.join(',')} k${index}`);
  }
  return `${lines.join('\n')}\n`;
}
