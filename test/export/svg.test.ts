import { describe, expect, it } from 'vitest';
import { hostileGraph } from './hostile.js';
import { hasProgram, runProgram } from './programs.js';
import { writeText } from './write.js';

describe('svg', () => {
  it('draws every node and edge, and nothing that runs', async () => {
    const graph = hostileGraph();
    const svg = await writeText(graph, 'svg');
    expect(svg.match(/<g id="node\d+" class="node">/g)).toHaveLength(graph.nodes.length);
    expect(svg.match(/<g id="edge\d+" class="edge">/g)).toHaveLength(graph.edges.length);
    expect(svg).not.toMatch(/<script|<foreignObject|javascript:|\son\w+=/i);
    expect(svg).toContain('30/2020/NĐ');
  });

  it.skipIf(!hasProgram('xmllint', ['--version']))('is well-formed XML', async () => {
    const svg = await writeText(hostileGraph(), 'svg');
    expect(() => runProgram('xmllint', ['--nonet', '--noout', '-'], svg)).not.toThrow();
  });
});
