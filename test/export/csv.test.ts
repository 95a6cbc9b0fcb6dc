import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/index.js';
import { makeDocument } from './builder.js';
import { HOSTILE_TEXTS, hostileGraph } from './hostile.js';
import { hasProgram, runProgram } from './programs.js';
import { writeFiles } from './write.js';

const READ = `
import csv, io, json, sys

text = sys.stdin.buffer.read().decode("utf-8")
json.dump(list(csv.DictReader(io.StringIO(text, newline=""), strict=True)), sys.stdout)
`;

interface Row {
  readonly Id: string;
  readonly title: string;
  readonly Source: string;
  readonly Target: string;
}
const read = (text: string): readonly Row[] => JSON.parse(runProgram('python3', ['-c', READ], text));

describe('csv', () => {
  it.skipIf(!hasProgram('python3', ['--version']))('is read by another program, row by row', async () => {
    const graph = hostileGraph();
    const files = await writeFiles(graph, 'csv');
    const nodes = read(files['nodes.csv'] ?? '');
    const edges = read(files['edges.csv'] ?? '');
    expect(nodes).toHaveLength(graph.nodes.length);
    expect(edges).toHaveLength(graph.edges.length);
    expect(nodes.map((row) => row.title)).toContain('Về việc "quản lý" \'giá\' `cả`');
    expect(edges[0]).toMatchObject({ Type: 'Directed' });
    const ids = new Set(nodes.map((row) => row.Id));
    expect(edges.filter((row) => !ids.has(row.Source) || !ids.has(row.Target))).toEqual([]);
    for (const cell of [...nodes, ...edges].flatMap((row) => Object.values(row))) {
      expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }
  });

  it('keeps cells from becoming formulas', async () => {
    const titles = [...HOSTILE_TEXTS, '-1+2', '@A1', ' =1', '＝1'];
    const graph = buildGraph(
      titles.map((title, index) =>
        makeDocument({ kind: 'Kế hoạch', number: `${index + 1}/KH-X`, issuer: 'X', title }),
      ),
    );
    const text = (await writeFiles(graph, 'csv'))['nodes.csv'] ?? '';
    expect(text).not.toMatch(/(?:^|,|"|\n)\s*[=+\-@＝＋－＠]/);
    expect(text).toContain("'=cmd|");
  });
});
