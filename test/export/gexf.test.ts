import { expect, it } from 'vitest';
import { exportGraph } from '../../src/export/index.js';
import { buildGraph, parseDocument } from '../../src/index.js';

it('a count that no text gives is written as the smallest size', async () => {
  const graph = buildGraph([parseDocument('KẾ HOẠCH\nCăn cứ Luật Lưu trữ số 33/2024/QH15;\n')]);
  const odd = { ...graph, nodes: graph.nodes.map((node) => ({ ...node, mentions: -3 })) };
  const written = await exportGraph(odd, 'gexf', {
    lang: 'vi',
    loadPageScript: async () => '',
    loadGraphBuilder: async () => buildGraph,
  });
  expect(written).toMatchObject({ type: 'text' });
  const text = written.type === 'text' ? [...written.pieces].join('') : '';
  expect(text).toContain('<viz:size value="6"');
});
