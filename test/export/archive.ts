import { buildGraph } from '../../src/graph/index.js';
import type { CitationGraph } from '../../src/model/index.js';
import { type Cited, makeDocument } from './builder.js';

/** A repeatable stand-in for chance (a linear congruential generator). */
function createChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const KINDS = ['Kế hoạch', 'Quyết định', 'Thông báo', 'Công văn', 'Nghị quyết', 'Chỉ thị'] as const;
const SYMBOLS = ['KH', 'QĐ', 'TB', 'CV', 'NQ', 'CT'] as const;
const RELATIONS = ['basis', 'basis', 'refers', 'implements', 'amends', 'repeals'] as const;

/** The graph of a made-up archive: few works are cited by many documents, and many by few. */
export function archiveGraph(documents: number, works: number): CitationGraph {
  const chance = createChance(42);
  const cited = Array.from({ length: works }, (_, index): Cited => {
    const year = 2000 + (index % 25);
    if (index % 5 === 0)
      return { kind: 'Luật', number: `${index + 1}/${year}/QH13`, name: `Luật Số ${index}`, date: `${year}` };
    const [kind, symbol] = index % 2 === 0 ? ['Nghị định', 'NĐ-CP'] : ['Thông tư', 'TT-BTC'];
    return {
      kind,
      number: `${index + 1}/${year}/${symbol}`,
      date: `${year}-03-05`,
      title: `Về việc thứ ${index}`,
    };
  });
  return buildGraph(
    Array.from({ length: documents }, (_, index) => {
      const kind = chance(KINDS.length);
      const count = 1 + chance(6);
      return makeDocument(
        {
          kind: KINDS[kind] ?? null,
          number: `${index + 1}/${SYMBOLS[kind]}-UBND`,
          issuedOn: `20${10 + (index % 15)}-06-0${1 + (index % 9)}`,
          issuer: `Ủy ban nhân dân tỉnh ${String.fromCharCode(65 + (index % 20))}`,
          title: `Triển khai việc thứ ${index}`,
        },
        Array.from({ length: count }, () => {
          const work = cited[Math.floor((chance(1000) / 1000) ** 3 * works)] ?? {};
          return {
            ...work,
            relation: RELATIONS[chance(RELATIONS.length)] ?? 'refers',
            mentions: 1 + chance(3),
          };
        }),
        { path: `ho-so/${index}.txt` },
      );
    }),
  );
}
