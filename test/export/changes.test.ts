import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import type { GraphFormatName } from '../../src/export/index.js';
import { buildGraph, parseDocument } from '../../src/index.js';
import { writeFiles, writeText } from './write.js';

const ACT = `BỘ TÀI CHÍNH
-------
Số: 15/2025/TT-BTC

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Hà Nội, ngày 02 tháng 6 năm 2025

THÔNG TƯ
Sửa đổi, bổ sung một số điều của Thông tư số 10/2023/TT-BTC ngày 08 tháng 02 năm 2023 của Bộ trưởng Bộ Tài chính

Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2023/TT-BTC
1. Sửa đổi khoản 2 Điều 5 như sau:
“2. Đơn vị nộp hồ sơ trong hai mươi ngày.”
2. Bãi bỏ điểm b khoản 1 Điều 7.

Điều 2. Hiệu lực thi hành
1. Thông tư này có hiệu lực thi hành từ ngày 15 tháng 8 năm 2025.
2. Khoản 2 Điều 1 Thông tư này có hiệu lực từ ngày 01 tháng 01 năm 2026.
`;

const graph = buildGraph([parseDocument(ACT)]);
const [edge] = graph.edges.filter(({ relation }) => relation === 'amends');

describe('an edge of the graph', () => {
  it('says of each provision that is changed how, since when, and by which provision', () => {
    expect(edge?.changes).toMatchObject([
      {
        operation: 'o1',
        source: { article: '1', clause: '1' },
        action: 'replace',
        target: { pins: [{ article: '5', clause: '2' }] },
        effectiveOn: '2025-08-15',
      },
      {
        operation: 'o2',
        source: { article: '1', clause: '2' },
        action: 'repeal',
        target: { pins: [{ article: '7', clause: '1', point: 'b' }] },
        effectiveOn: '2026-01-01',
      },
    ]);
    expect(edge?.changes.map(({ document }) => document)).toEqual([edge?.source, edge?.source]);
  });

  it('holds the changes of several acts, and no other edge does', () => {
    const other = parseDocument(
      ACT.replace('15/2025/TT-BTC', '16/2025/TT-BTC').replace(/2\. Bãi bỏ.*\n/u, ''),
    );
    const all = buildGraph([parseDocument(ACT), other]);
    expect(all.edges.map(({ relation, changes }) => [relation, changes.length])).toEqual([
      ['amends', 2],
      ['amends', 1],
    ]);
  });

  it('has none of what an earlier release has read', () => {
    const { operations: _, ...earlier } = parseDocument(ACT);
    expect(buildGraph([earlier as ReturnType<typeof parseDocument>]).edges[0]?.changes).toEqual([]);
  });
});

const SAYS_ALL: readonly GraphFormatName[] = [
  'json',
  'dot',
  'graphml',
  'gexf',
  'csv',
  'cypher',
  'turtle',
  'jsonld',
  'svg',
  'html',
];

describe('what is changed, how and since when', () => {
  it.each(SAYS_ALL)('stands in %s', async (format) => {
    const text = Object.values(await writeFiles(graph, format))
      .join('')
      .replaceAll('&#45;', '-');
    for (const said of [/replace|sửa đổi/u, /khoản 2 Điều 5|"clause":"2"/u, /2025-08-15/u, /2026-01-01/u])
      expect(text).toMatch(said);
  });

  it('is told in Mermaid by its days alone, as there is room for no more', async () => {
    expect(await writeText(graph, 'mermaid')).toMatch(/amends.* 2025-08-15 … 2026-01-01/u);
  });

  it('is a resource of its own in RDF', async () => {
    const quads = new Parser().parse(await writeText(graph, 'turtle'));
    const own = 'urn:plan-parse:vocabulary:';
    const changes = quads.filter(({ predicate }) => predicate.value === `${own}change`);
    expect(changes).toHaveLength(2);
    const facts = changes.map(({ object }) =>
      quads
        .filter(({ subject }) => subject.equals(object))
        .map(({ predicate, object: { value } }) => [predicate.value.slice(own.length), value]),
    );
    expect(facts[1]).toEqual([
      ['action', 'repeal'],
      ['provision', 'điểm b khoản 1 Điều 7'],
      ['effective', '2026-01-01'],
      ['orderedBy', 'khoản 2 Điều 1'],
    ]);
  });

  it('is a row of words in tables', async () => {
    const { 'edges.csv': edges = '' } = await writeFiles(graph, 'csv');
    expect(edges).toContain('khoản 2 Điều 5: replace 2025-08-15; điểm b khoản 1 Điều 7: repeal 2026-01-01');
    expect(edges).toContain('2025-08-15; 2026-01-01');
  });
});
