import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { CitationGraph } from '../../model/index.js';
import { plainText } from '../label.js';
import { kindColour } from '../palette.js';
import { edgeRows, nodeRows } from '../rows.js';

/** XML does not allow every character, and the library escapes but does not remove them. */
function clean<T extends object>(row: T): T {
  const entries = Object.entries(row).flatMap(([key, value]) =>
    value === null ? [] : [[key, typeof value === 'string' ? plainText(value) : value]],
  );
  return Object.fromEntries(entries);
}

/** Writes the graph in GEXF, with the colours and sizes that Gephi shows. */
export function toGexf(graph: CitationGraph): string {
  const multi = new MultiDirectedGraph();
  multi.setAttribute('creator', 'plan-parse');
  for (const { id, ...row } of nodeRows(graph)) {
    // "kind" is reserved only for GEXF edges. Sizes grow with the square root, since areas are compared. Earlier output
    // may contain any count.
    multi.addNode(plainText(id), {
      ...clean(row),
      color: kindColour(row.kind).fill,
      size: Number((6 + 4 * Math.sqrt(Math.max(row.mentions, 0))).toFixed(2)),
    });
  }
  edgeRows(graph).forEach(({ source, target, ...row }, index) => {
    multi.addDirectedEdgeWithKey(`e${index + 1}`, plainText(source), plainText(target), {
      ...clean(row),
      label: row.relation,
      weight: row.count,
    });
  });
  // The library's namespace for colours and sizes is not the one that the schema of GEXF 1.2 has.
  const text = write(multi, { version: '1.2' });
  return `${text.replace(/xmlns:viz="[^"]*"/, 'xmlns:viz="http://www.gexf.net/1.2draft/viz"')}\n`;
}
