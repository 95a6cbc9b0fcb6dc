import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/archive/index.js';
import { buildGraph } from '../../src/graph/index.js';
import type { CitationGraph } from '../../src/model/index.js';
import { fixtures, makeStore, parseGiven, temporaryFolder } from './made-store.js';

const { folder, remove } = temporaryFolder();
const texts = fixtures();
let store: Database;
let graph: CitationGraph;
beforeAll(async () => {
  store = await makeStore(join(folder, 'store.duckdb'), texts);
  graph = buildGraph(texts.map(parseGiven));
}, 120_000);
afterAll(() => {
  store.close();
  remove();
});

describe('the works of a store', () => {
  it('are the nodes of the graph', async () => {
    const works = await store.all('SELECT * EXCLUDE (cited_by, n) FROM works ORDER BY work');
    const nodes = graph.nodes.map(({ id, files: _files, effect, mentions, ...node }) => ({
      work: id,
      ...node,
      mentions: BigInt(mentions),
      effect: effect === null ? null : JSON.stringify(effect),
    }));
    expect(works.length).toBeGreaterThan(100);
    expect(works).toEqual(nodes);
  });

  it('have the relations of its edges', async () => {
    const edges = await store.all(
      'SELECT source, target, relation, count::INTEGER AS count FROM edges ORDER BY source, target, relation',
    );
    expect(edges).toEqual(
      graph.edges.map(({ source, target, relation, count }) => ({ source, target, relation, count })),
    );
  });

  it('have its contradictions', async () => {
    const found = await store.all(
      `SELECT work AS node, field, value, count::INTEGER AS count, said_by AS "saidBy" FROM conflicts
       ORDER BY work, field = 'issuer', field = 'kind', position`,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(
      graph.conflicts.flatMap(({ node, field, values }) =>
        values.map((value) => ({ node, field, ...value })),
      ),
    );
  });
});
