import { describe, expect, it } from 'vitest';
import { hostileGraph } from './hostile.js';
import { writeText } from './write.js';

describe('json', () => {
  it('is a JSON Graph Format 2 document whose edges join nodes that it has', async () => {
    const graph = hostileGraph();
    const { graph: read } = JSON.parse(await writeText(graph, 'json'));
    expect(Object.keys(read.nodes)).toHaveLength(graph.nodes.length);
    expect(read.directed).toBe(true);
    for (const edge of read.edges) {
      expect(read.nodes).toHaveProperty([edge.source]);
      expect(read.nodes).toHaveProperty([edge.target]);
    }
    const titles = Object.values<{ metadata: { title: string | null } }>(read.nodes).map(
      (n) => n.metadata.title,
    );
    expect(titles).toContain('dòng một\ndòng hai\r\ndòng ba\tcột');
  });
});
