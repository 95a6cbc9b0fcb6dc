import { describe, expect, it } from 'vitest';
import {
  amendmentChains,
  buildGraph,
  findWorks,
  loadGraphTools,
  selectGraph,
} from '../../src/graph/index.js';
import { makeDocument } from '../export/builder.js';

const law = { kind: 'Luật', number: '31/2024/QH15', name: 'Luật Đất đai', date: '2024-01-18' };
const decree = { kind: 'Nghị định', number: '102/2024/NĐ-CP', date: '2024-07-30' };
const amending = { kind: 'Nghị định', number: '5/2025/NĐ-CP', date: '2025-02-01' };
const later = { kind: 'Nghị định', number: '9/2025/NĐ-CP', date: '2025-09-09' };
const plan = { kind: 'Kế hoạch', number: '7/KH-UBND', issuer: 'UBND tỉnh A', issuedOn: '2025-03-01' };
const lone = { kind: 'Báo cáo', number: '3/BC-STC', issuer: 'Sở Tài chính', issuedOn: '2021-03-01' };

const own = ({ date, kind, number }: typeof decree) => ({ kind, number, issuedOn: date });
const graph = buildGraph([
  makeDocument(own(decree), [{ ...law, relation: 'basis' }]),
  makeDocument(own(amending), [
    { ...decree, relation: 'amends' },
    { ...law, relation: 'basis' },
  ]),
  makeDocument(own(later), [
    { ...amending, relation: 'amends' },
    { ...decree, relation: 'repeals' },
  ]),
  makeDocument(plan, [
    { ...decree, relation: 'basis', mentions: 2 },
    { ...law, relation: 'refers' },
  ]),
  makeDocument(lone),
]);
const idOf = (number: string): string => findWorks(graph, number)[0]?.id ?? '';
const numbers = (ids: readonly string[]) =>
  ids.map((id) => graph.nodes.find((node) => node.id === id)?.number ?? id);

describe('measuring', () => {
  it('counts degrees, ranks, and finds components and what is missing', async () => {
    const measures = (await loadGraphTools()).measureGraph(graph);
    const ofLaw = measures.nodes.find((node) => node.id === idOf('31/2024/QH15'));
    expect(ofLaw).toMatchObject({ inDegree: 3, outDegree: 0, component: 1 });
    expect(measures.components).toEqual([5, 1]);
    expect(measures.nodes.reduce((sum, node) => sum + node.pageRank, 0)).toBeCloseTo(1, 5);
    expect(numbers(measures.mostCited)).toEqual(['102/2024/NĐ-CP', '31/2024/QH15', '5/2025/NĐ-CP']);
    expect(numbers(measures.missing)).toEqual(['31/2024/QH15']);
    expect(measures.cycles).toEqual([]);
  });

  it('finds documents whose basis was repealed as a whole', async () => {
    const { repealedBases } = (await loadGraphTools()).measureGraph(graph);
    expect(repealedBases).toEqual([
      { document: idOf('7/KH-UBND'), basis: idOf('102/2024/NĐ-CP'), repealedBy: [idOf('9/2025/NĐ-CP')] },
    ]);
  });

  it('takes no basis for repealed of which a part was', async () => {
    const partly = buildGraph([
      makeDocument(own(decree)),
      makeDocument(plan, [{ ...decree, relation: 'basis' }]),
      makeDocument(own(later), [{ ...decree, relation: 'repeals', extent: 'part' }]),
    ]);
    expect((await loadGraphTools()).measureGraph(partly).repealedBases).toEqual([]);
  });

  it('finds works that amend each other in a circle', async () => {
    const circle = buildGraph([
      makeDocument(own(decree), [{ ...later, relation: 'amends' }]),
      makeDocument(own(amending), [{ ...decree, relation: 'amends' }]),
      makeDocument(own(later), [{ ...amending, relation: 'amends' }]),
    ]);
    const { cycles } = (await loadGraphTools()).measureGraph(circle);
    expect(cycles.map(numbers)).toEqual([['102/2024/NĐ-CP', '9/2025/NĐ-CP', '5/2025/NĐ-CP']]);
    expect(amendmentChains(circle, circle.nodes[0]?.id ?? '')).toHaveLength(1);
  });

  it('measures the empty graph', async () => {
    expect((await loadGraphTools()).measureGraph(buildGraph([]))).toMatchObject({
      nodes: [],
      components: [],
    });
  });

  it('gives graphology every node and relation with its attributes', async () => {
    const multi = (await loadGraphTools()).toGraphology(graph);
    expect([multi.order, multi.size]).toEqual([graph.nodes.length, graph.edges.length]);
    expect(multi.getNodeAttribute(idOf('31/2024/QH15'), 'rank')).toBe(2);
  });
});

describe('chains of amendment', () => {
  it('go from the work to what amends it, and what amends that', () => {
    expect(amendmentChains(graph, idOf('102/2024/NĐ-CP')).map(numbers)).toEqual([
      ['102/2024/NĐ-CP', '5/2025/NĐ-CP', '9/2025/NĐ-CP'],
    ]);
    expect(amendmentChains(graph, idOf('7/KH-UBND'))).toEqual([]);
  });
});

describe('finding a work', () => {
  it('takes a number, a kind and number, a name, or a path', () => {
    for (const query of ['31/2024/qh15', 'Luật 31/2024/QH15', 'luật số 31/2024/QH15', 'luat dat dai']) {
      expect(findWorks(graph, query).map((node) => node.name)).toEqual(['Luật Đất đai']);
    }
    expect(findWorks(graph, 'không có gì')).toEqual([]);
  });
});

describe('selecting', () => {
  const selected = (...[selection]: [Parameters<typeof selectGraph>[1]]) =>
    selectGraph(graph, selection)
      .nodes.map((node) => node.number)
      .sort();

  it('keeps relations and the works that have them', () => {
    expect(selected({ relations: ['repeals'] })).toEqual(['102/2024/NĐ-CP', '9/2025/NĐ-CP']);
    expect(selectGraph(graph, { relations: ['amends'] }).edges).toHaveLength(2);
  });

  it('keeps kinds and dates', () => {
    expect(selected({ kinds: ['LUẬT', 'báo cáo'] })).toEqual(['3/BC-STC', '31/2024/QH15']);
    expect(selected({ since: '2025', until: '2025-03' })).toEqual(['5/2025/NĐ-CP', '7/KH-UBND']);
  });

  it('walks from a work, out, in and both, as far as is asked', () => {
    expect(selected({ from: '7/KH-UBND', depth: 1, direction: 'out' })).toEqual([
      '102/2024/NĐ-CP',
      '31/2024/QH15',
      '7/KH-UBND',
    ]);
    expect(selected({ from: '102/2024/NĐ-CP', depth: 1, direction: 'in' })).toHaveLength(4);
    expect(selected({ from: '102/2024/NĐ-CP', depth: 0 })).toEqual(['102/2024/NĐ-CP']);
    expect(selected({ from: '3/BC-STC' })).toEqual(['3/BC-STC']);
    expect(selected({ from: 'không có gì' })).toEqual([]);
  });

  it('keeps what is present, or mentioned often', () => {
    expect(selected({ presentOnly: true })).not.toContain('31/2024/QH15');
    expect(selected({ minMentions: 4 })).not.toContain('31/2024/QH15');
    expect(selected({ minMentions: 3 })).toContain('31/2024/QH15');
  });
});
