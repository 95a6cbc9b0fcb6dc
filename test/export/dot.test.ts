import { describe, expect, it } from 'vitest';
import { hostileGraph } from './hostile.js';
import { hasProgram, runProgram } from './programs.js';
import { writeText } from './write.js';

interface DotJson {
  readonly objects: readonly { readonly comment: string; readonly label: string }[];
  readonly edges: readonly { readonly label: string }[];
}

describe('dot', () => {
  it.skipIf(!hasProgram('dot', ['-V']))(
    'is read by Graphviz with every node, edge and character',
    async () => {
      const graph = hostileGraph();
      const read = JSON.parse(runProgram('dot', ['-Tdot_json'], await writeText(graph, 'dot'))) as DotJson;
      expect(read.objects).toHaveLength(graph.nodes.length);
      expect(read.edges).toHaveLength(graph.edges.length);
      const labels = read.objects.map((node) => node.label);
      expect(labels).toContain("Luật =cmd|'/C calc'!A0");
      expect(labels).toContain('Luật Về việc "quản lý" \'giá\' `cả`');
      expect(labels).toContain('Nghị định 30/2020/NĐ-CP');
      expect(read.edges.map((edge) => edge.label)).toContain('basis ×2');
    },
  );
});
