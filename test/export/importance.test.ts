import { expect, it } from 'vitest';
import { groupBy } from '../../src/chars/index.js';
import { mostImportant } from '../../src/export/html/client/importance.js';
import type { PageEdge } from '../../src/export/html/data.js';

const CITED = 40;
const cited = Array.from({ length: CITED }, (_, at) => `cited ${at}`);
const citing = Array.from({ length: 300 }, (_, at) => `citing ${at}`);
// Decrees that cite alike: the first works are cited most, the last one only once.
const edges = citing.flatMap((source, at) =>
  cited
    .filter((_, rank) => at % (rank + 1) === 0 && (rank < CITED - 1 || at === 0))
    .map((target): PageEdge => {
      return { source, target, relation: 'basis', count: 1, pins: [], places: [], changes: [] };
    }),
);

it('takes what is cited most and the repealed bases, then what cites these', () => {
  const nodes = mostImportant(
    [...citing, ...cited].map((id) => ({ id })),
    {
      incoming: groupBy(edges, ({ target }) => target),
      outgoing: groupBy(edges, ({ source }) => source),
    },
    [{ document: 'citing 0', basis: `cited ${CITED - 1}`, repealedBy: [] }],
    24,
  );
  const ids = nodes.map(({ id }) => id);
  expect(ids).toHaveLength(24);
  expect(ids.slice(0, 16)).toEqual([`cited ${CITED - 1}`, ...cited.slice(0, 15)]);
  const chosen = new Set(ids);
  const sources = new Set(edges.filter(({ target }) => chosen.has(target)).map(({ source }) => source));
  expect(ids.slice(16).filter((id) => !sources.has(id))).toEqual([]);
});
