import { describe, expect, it } from 'vitest';
import { buildGraph, createGraph } from '../../src/graph/index.js';
import { type Cited, makeDocument } from '../export/builder.js';

const decree = { kind: 'Nghị định', number: '30/2020/NĐ-CP', issuer: 'Chính phủ' };

describe('which mentions are one work', () => {
  it('unifies works over documents by kind and number, however they are written', () => {
    const graph = buildGraph([
      makeDocument({ kind: 'Kế hoạch', number: '1/KH-UBND', issuedOn: '2022-01-05', issuer: 'UBND tỉnh A' }, [
        { ...decree, date: '2020-03-05' },
      ]),
      makeDocument({ kind: 'Kế hoạch', number: '2/KH-UBND', issuedOn: '2022-01-06', issuer: 'UBND tỉnh A' }, [
        { kind: 'Nghị định', number: '030/2020/nđ-cp', mentions: 2 },
      ]),
    ]);
    const decrees = graph.nodes.filter((node) => node.kind === 'Nghị định');
    expect(decrees).toHaveLength(1);
    expect(decrees[0]).toMatchObject({
      date: '2020-03-05',
      issuer: 'Chính phủ',
      mentions: 3,
      present: false,
      rank: 5,
    });
  });

  it('keeps the same number of two provinces apart, and leaves a mention without issuer open', () => {
    const number = '18/2020/QĐ-UBND';
    const graph = buildGraph([
      makeDocument({ number: '1/TB', kind: 'Thông báo' }, [
        { kind: 'Quyết định', number, issuer: 'Ủy ban nhân dân tỉnh Phú Thọ' },
        { kind: 'Quyết định', number, issuer: 'Uỷ ban nhân dân tỉnh Phú Thọ' },
        { kind: 'Quyết định', number, issuer: 'Ủy ban nhân dân tỉnh Hà Nam' },
        { kind: 'Quyết định', number },
      ]),
    ]);
    expect(
      graph.nodes
        .filter((node) => node.number === number)
        .map((node) => node.mentions)
        .sort(),
    ).toEqual([1, 1, 2]);
  });

  it('tells numbers without a year apart by the year of their date', () => {
    const graph = buildGraph([
      makeDocument({ number: '1/TB', kind: 'Thông báo' }, [
        { kind: 'Quyết định', number: '100/QĐ-TTg', date: '2019-01-02' },
        { kind: 'Quyết định', number: '100/QĐ-TTg', date: '2021-03-04' },
        { kind: 'Quyết định', number: '100/QĐ-TTg', date: '2021' },
      ]),
    ]);
    const found = graph.nodes.filter((node) => node.number === '100/QĐ-TTg');
    expect(found.map((node) => node.date)).toEqual(['2019-01-02', '2021-03-04']);
  });

  it('resolves a law named without its number, and a short form, from what other documents say', () => {
    const law = { kind: 'Luật', number: '31/2024/QH15', name: 'Luật Đất đai', date: '2024-01-18' };
    const graph = buildGraph([
      makeDocument({ number: '1/TB', kind: 'Thông báo' }, [
        { kind: 'Luật', name: 'Luật Đất đai', date: '2024' },
        { kind: 'Nghị quyết', number: '52', date: '2019' },
      ]),
      makeDocument({ number: '2/TB', kind: 'Thông báo' }, [
        law,
        { kind: 'Nghị quyết', number: '52-NQ/TW', date: '2019-09-27' },
      ]),
    ]);
    expect(graph.nodes.map((node) => [node.number, node.mentions])).toEqual(
      expect.arrayContaining([
        ['31/2024/QH15', 2],
        ['52-NQ/TW', 2],
      ]),
    );
    expect(graph.nodes).toHaveLength(4);
  });

  it('does not guess between two laws of one name', () => {
    const graph = buildGraph([
      makeDocument({ number: '1/TB', kind: 'Thông báo' }, [
        { kind: 'Luật', number: '45/2013/QH13', name: 'Luật Đất đai', date: '2013-11-29' },
        { kind: 'Luật', number: '31/2024/QH15', name: 'Luật Đất đai', date: '2024-01-18' },
        { kind: 'Luật', name: 'Luật Đất đai' },
      ]),
    ]);
    expect(graph.nodes.filter((node) => node.name === 'Luật Đất đai')).toHaveLength(3);
  });

  it('marks the works that are among the inputs', () => {
    const graph = buildGraph([
      makeDocument(
        { kind: 'Kế hoạch', number: '1/KH-UBND', issuer: 'UBND tỉnh A', issuedOn: '2022-02-02' },
        [decree],
        { path: 'a.txt' },
      ),
      makeDocument({ ...decree, issuedOn: '2020-03-05', title: 'Về công tác văn thư' }, [], {
        path: 'b.txt',
      }),
    ]);
    const found = graph.nodes.find((node) => node.number === '30/2020/NĐ-CP');
    expect(found).toMatchObject({
      present: true,
      files: ['b.txt'],
      title: 'Về công tác văn thư',
      mentions: 1,
    });
    expect(graph.edges).toHaveLength(1);
    expect(graph.edges[0]?.target).toBe(found?.id);
  });
});

describe('merging', () => {
  const documents = Array.from({ length: 12 }, (_, index) =>
    makeDocument(
      {
        kind: 'Kế hoạch',
        number: `${index}/KH-UBND`,
        issuer: `UBND tỉnh ${'ABC'[index % 3]}`,
        issuedOn: `202${index % 4}-01-02`,
      },
      [
        {
          ...decree,
          ...(index % 2 === 0 ? { date: `2020-03-0${(index % 3) + 1}` } : {}),
          mentions: 1 + (index % 3),
        },
        {
          kind: 'Kế hoạch',
          number: `${(index + 1) % 12}/KH-UBND`,
          issuer: index % 2 === 0 ? 'UBND tỉnh B' : null,
        },
        { kind: 'Luật', name: 'Luật Giá', date: index % 2 === 0 ? '2023' : null },
      ],
      { path: `d${index}.txt`, sha256: `${index}` },
    ),
  );

  it('gives the same bytes in whatever order the documents come', () => {
    const whole = JSON.stringify(buildGraph(documents));
    const shards = [2, 0, 1].flatMap((shard) => documents.filter((_, index) => index % 3 === shard));
    expect(JSON.stringify(buildGraph(shards))).toBe(whole);
    expect(JSON.stringify(buildGraph([...documents].reverse()))).toBe(whole);
  });

  it('counts a document once that comes twice', () => {
    const graph = createGraph();
    for (const document of [...documents, ...documents]) graph.add(document);
    expect(JSON.stringify(graph.finish())).toBe(JSON.stringify(buildGraph(documents)));
  });

  it('keeps contradictory dates and says who says them', () => {
    const { conflicts, nodes } = buildGraph(documents);
    const id = nodes.find((node) => node.number === '30/2020/NĐ-CP')?.id;
    const dates = conflicts.find((conflict) => conflict.node === id && conflict.field === 'date');
    expect(dates?.values.map(({ value, count }) => [value, count])).toEqual([
      ['2020-03-01', 2],
      ['2020-03-02', 2],
      ['2020-03-03', 2],
    ]);
    expect(dates?.values[0]?.saidBy).toHaveLength(2);
  });

  const contradictions = (cited: readonly Cited[]) =>
    buildGraph(
      cited.map((each, index) => makeDocument({ number: `${index}/TB-UBND`, kind: 'Thông báo' }, [each])),
    ).conflicts.map(({ field }) => field);

  it('takes a ministry and its minister for one issuer', () => {
    const said = (...issuers: readonly string[]) =>
      contradictions(issuers.map((issuer) => ({ kind: 'Thông tư', number: '107/2016/TT-BTC', issuer })));
    expect(said('Bộ Tài chính', 'Bộ trưởng Bộ Tài chính')).toEqual([]);
    expect(said('Bộ Tài chính', 'Bộ trưởng Bộ Y tế')).toEqual(['issuer']);
    expect(said('Bộ Y tế, Bộ Tài chính', 'Bộ trưởng Bộ Tài chính, Bộ trưởng Bộ Y tế')).toEqual([]);
    expect(said('Bộ Y tế, Bộ Tài chính', 'Bộ Tài chính, Bộ Nội vụ')).toEqual(['issuer']);
  });

  it('takes a document that is only called one for what others call it', () => {
    const said = (...kinds: readonly string[]) =>
      contradictions(kinds.map((kind) => ({ kind, number: '191/BC-STC' })));
    expect(said('Báo cáo', 'Văn bản')).toEqual([]);
    expect(said('Báo cáo', 'Văn bản', 'Tờ trình')).toEqual(['kind']);
  });
});

describe('places', () => {
  it('say where, and in which sentence', () => {
    const graph = buildGraph([
      makeDocument({ number: '1/TB', kind: 'Thông báo' }, [
        { ...decree, before: 'Việc khác đã xong. Các đơn vị làm theo ', after: ' và báo cáo. Hết.' },
      ]),
    ]);
    expect(graph.edges[0]?.places[0]).toMatchObject({
      line: 1,
      citation: 'c1',
      unit: ['Điều 1', '1'],
      sentence: 'Các đơn vị làm theo Nghị định 30/2020/NĐ-CP và báo cáo.',
    });
    expect(
      buildGraph([makeDocument({}, [decree])], { sentences: false }).edges[0]?.places[0]?.sentence,
    ).toBeNull();
  });
});
