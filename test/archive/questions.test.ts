import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askBasis,
  askLaws,
  askState,
  askTimeline,
  askVersionSources,
  type Database,
  findAffected,
  type Row,
  searchWorks,
  worksMeant,
} from '../../src/archive/index.js';
import { basisStates, buildGraph, findWorks, workState } from '../../src/graph/index.js';
import type { AffectedWork, CitationGraph, GraphNode } from '../../src/model/index.js';
import { fixtures, type Given, makeStore, parseGiven, temporaryFolder } from './made-store.js';

const { folder, remove } = temporaryFolder();

const act = (number: string, day: string, title: string, body: string, stamp = ''): Given => ({
  path: `${number.replaceAll('/', '-')}.txt`,
  text: `${stamp}CHÍNH PHỦ
Số: ${number}

Hà Nội, ngày ${day}

NGHỊ ĐỊNH
${title}

Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;
${body}
TM. CHÍNH PHỦ
THỦ TƯỚNG
Trần Văn Mẫu
`,
});

const made = [
  act(
    '11/2020/NĐ-CP',
    '05 tháng 3 năm 2020',
    'Về công tác thử nghiệm',
    `Chính phủ ban hành Nghị định về công tác thử nghiệm.
Điều 1. Phạm vi điều chỉnh
Nghị định này quy định về công tác thử nghiệm.
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành kể từ ngày 05 tháng 5 năm 2020.`,
  ),
  act(
    '22/2022/NĐ-CP',
    '10 tháng 6 năm 2022',
    'Sửa đổi, bổ sung một số điều của Nghị định số 11/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác thử nghiệm',
    `Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 11/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác thử nghiệm.
Điều 1. Sửa đổi, bổ sung Điều 1 của Nghị định số 11/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác thử nghiệm
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2022.`,
  ),
  act(
    '33/2024/NĐ-CP',
    '02 tháng 2 năm 2024',
    'Về công tác thử nghiệm và đánh giá',
    `Căn cứ Nghị định số 22/2022/NĐ-CP ngày 10 tháng 6 năm 2022 của Chính phủ;
Chính phủ ban hành Nghị định về công tác thử nghiệm và đánh giá.
Điều 1. Phạm vi điều chỉnh
Nghị định này quy định về công tác thử nghiệm và đánh giá.
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 4 năm 2024 và thay thế Nghị định số 11/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác thử nghiệm.`,
  ),
  act(
    '34/2024/NĐ-CP',
    '05 tháng 2 năm 2024',
    'Về tổ chức thử nghiệm',
    `Chính phủ ban hành Nghị định về tổ chức thử nghiệm.
Điều 1. Tạm ngưng hiệu lực thi hành Nghị định số 33/2024/NĐ-CP ngày 02 tháng 2 năm 2024 của Chính phủ từ ngày 01 tháng 5 năm 2024 đến hết ngày 31 tháng 12 năm 2024.
Điều 2. Nghị định này có hiệu lực thi hành kể từ ngày 05 tháng 4 năm 2024.`,
  ),
  act(
    ' ',
    '  tháng   năm 2026',
    'Về công tác thử nghiệm, đánh giá và giám sát',
    `Chính phủ ban hành Nghị định về công tác thử nghiệm, đánh giá và giám sát.
Điều 1. Phạm vi điều chỉnh
Nghị định này quy định về công tác giám sát.
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 9 năm 2026.
Bãi bỏ Nghị định số 33/2024/NĐ-CP ngày 02 tháng 2 năm 2024 của Chính phủ.`,
    'DỰ THẢO\n\n',
  ),
];

const texts = [...fixtures(), ...made];
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

const work = async (query: string) => {
  const [node] = await worksMeant(store, query);
  if (node === undefined) throw new Error(`${query} is not there`);
  return node;
};

describe('worksMeant', () => {
  it('finds what the graph finds', async () => {
    const queries = graph.nodes.flatMap(({ id, number, kind, name, title, files }) =>
      [id, number, `${kind} số ${number}`, name, title, files[0]].filter(
        (query) => typeof query === 'string',
      ),
    );
    const some = queries.filter((_, index) => index % 23 === 0);
    expect(some.length).toBeGreaterThan(50);
    for (const query of some)
      expect([query, await worksMeant(store, query)]).toEqual([query, findWorks(graph, query)]);
  }, 60_000);
});

describe('a work that is called in another way', () => {
  it.each([
    ['11/2020', ['11/2020/NĐ-CP', '11/2020/NQ-HĐND']],
    ['011-2020 nd cp', ['11/2020/NĐ-CP']],
    ['Nghị định 33/2024', ['33/2024/NĐ-CP']],
    ['nghi dinh ve cong tac thu nghiem', ['11/2020/NĐ-CP']],
    ['11/202', []],
    ['công tác', []],
  ])('is found where nothing is called so: %s', async (query, expected) => {
    expect((await worksMeant(store, query)).map(({ number }) => number)).toEqual(expected);
  });
});

describe('searchWorks', () => {
  it.each(['cong tac thu nghiem', 'CÔNG TÁC THỬ-NGHIỆM', '11/2020', 'nd-cp 11/2020', '11/2020/nđ–cp'])(
    'finds a work by %s',
    async (query) => {
      const { works } = await searchWorks(store, query, 50);
      expect(works.map(({ number }) => number)).toContain('11/2020/NĐ-CP');
    },
  );

  it('finds nothing by nothing', async () => {
    expect(await searchWorks(store, ' ', 50)).toEqual({ works: [], total: 0 });
    expect(await searchWorks(store, `%' OR 1=1 --`, 50)).toEqual({ works: [], total: 0 });
  });
});

describe('askState', () => {
  it.each([
    ['2020-05-04', 'not-yet'],
    ['2020-05-05', 'in-force'],
    ['2022-08-01', 'amended'],
    ['2024-03-31', 'amended'],
    ['2024-04-01', 'replaced'],
  ])('says on %s: %s', async (day, state) => {
    expect((await askState(store, await work('11/2020/NĐ-CP'), day, [])).state).toBe(state);
  });

  it('says of an act that another suspends', async () => {
    const { state, since } = await askState(store, await work('33/2024/NĐ-CP'), '2024-06-01', []);
    expect([state, since]).toEqual(['suspended', '2024-05-01']);
  });

  it('says of every work what the graph says', async () => {
    const some = graph.nodes.filter(({ number }, index) => index % 7 === 0 || number === '33/2024/NĐ-CP');
    for (const node of some) {
      const { state, since, grounds } = workState(graph, node, '2024-06-01');
      const asked = await askState(store, await work(node.id), '2024-06-01', []);
      expect([node.id, asked.state, asked.since]).toEqual([node.id, state, since]);
      expect(asked.grounds).toEqual(grounds);
    }
  }, 120_000);
});

describe('askBasis', () => {
  it('says what the graph says of the legal bases of each document', async () => {
    const all = basisStates(graph, '2024-06-01');
    for (const { id } of graph.nodes.filter(({ present }) => present)) {
      const { bases } = await askBasis(store, await work(id), '2024-06-01', []);
      const states = bases.map(({ basis, state, since }) => [basis, state, since]);
      const expected = all.filter(({ document }) => document === id);
      expect([id, states]).toEqual([id, expected.map(({ basis, state, since }) => [basis, state, since])]);
    }
  }, 120_000);
});

describe('askVersionSources', () => {
  it('leaves out drafts, which change no text', async () => {
    const { amendments, nodes } = await askVersionSources(store, await work('33/2024/NĐ-CP'));
    expect(amendments).toEqual([]);
    expect(nodes.some(({ effect }) => effect?.draft === 'DỰ THẢO')).toBe(true);
  });
});

describe('askLaws', () => {
  it('leaves out drafts', async () => {
    const laws: (string | null)[] = [];
    for await (const some of askLaws(store)) laws.push(...some.map(({ node }) => node.effect?.draft ?? null));
    expect(laws.filter((draft) => draft !== null)).toEqual([]);
    expect(laws.length).toBeGreaterThan(3);
  });
});

describe('streamLines', () => {
  it('writes rows as JSON, in their order', async () => {
    const statement = `SELECT place, $1 || place AS text, place % 3 = 0 AS truth, nullif(place % 2, 0) AS some,
      [$1, 'b'] AS list, [] AS none FROM range(1200, 0, -1) AS all_places (place)`;
    const text = 'điều "1" \\u000B \u000b\u001f\u007f\u2028\t/𝄞 ';
    const rows = await store.all(statement, [text]);
    const lines: string[] = [];
    for await (const some of store.streamLines(statement, [text])) lines.push(...some.split('\n'));
    const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value);
    expect(rows.length).toBe(1200);
    expect(lines).toEqual(rows.map((row) => JSON.stringify(row, (_, value) => plain(value))));
  });
});

describe('findAffected', () => {
  const askAffected = async (node: GraphNode, depth: number) =>
    store.all<AffectedWork & Row>(await findAffected(store, node, depth));

  it('finds what rests on a work, through others as well', async () => {
    const found = await askAffected(await work('22/2022/NĐ-CP'), Number.POSITIVE_INFINITY);
    expect(found.map(({ number, steps, relation }) => [number, steps, relation])).toEqual([
      ['33/2024/NĐ-CP', 1, 'basis'],
    ]);
  });

  it('ends, and names no work twice', async () => {
    for (const node of graph.nodes.filter((_, index) => index % 40 === 0)) {
      const found = await askAffected(node, Number.POSITIVE_INFINITY);
      expect(new Set(found.map((row) => row.work)).size).toBe(found.length);
    }
  });
});

describe('askTimeline', () => {
  it('says what happened to a work, with the sentences', async () => {
    const events = await askTimeline(store, await work('11/2020/NĐ-CP'));
    expect(events.map(({ on, event, by }) => [on, event, by?.number ?? null])).toEqual([
      ['2020-03-05', 'issued', null],
      ['2020-05-05', 'effective', null],
      ['2022-08-01', 'amended', '22/2022/NĐ-CP'],
      ['2024-04-01', 'replaced', '33/2024/NĐ-CP'],
    ]);
    expect(events[3]?.sentence).toContain('thay thế Nghị định số 11/2020/NĐ-CP');
  });

  it('says for how long it was suspended', async () => {
    const events = await askTimeline(store, await work('33/2024/NĐ-CP'));
    expect(events.map(({ on, event, by }) => [on, event, by?.number ?? null])).toEqual([
      ['2024-02-02', 'issued', null],
      ['2024-04-01', 'effective', null],
      ['2024-05-01', 'suspended', '34/2024/NĐ-CP'],
      ['2025-01-01', 'resumed', '34/2024/NĐ-CP'],
    ]);
  });
});
