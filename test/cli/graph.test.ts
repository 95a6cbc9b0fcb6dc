import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Cited, makeDocument } from '../export/builder.js';
import { invoke, type Outcome } from './invoke.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-graph-'));

afterAll(() => rmSync(folder, { recursive: true }));

const law = { kind: 'Luật', number: '45/2013/QH13', date: '2013-11-29' };
const firstAmendment = { kind: 'Luật', number: '35/2018/QH14', date: '2018-11-20' };
const secondAmendment = { kind: 'Luật', number: '18/2023/QH15', date: '2023-06-20' };
const oldDecree = { kind: 'Nghị định', number: '110/2004/NĐ-CP', date: '2004-04-08' };
const newDecree = { kind: 'Nghị định', number: '30/2020/NĐ-CP', date: '2020-03-05' };

const documents: readonly (readonly [
  { readonly kind: string; readonly number: string; readonly issuedOn: string },
  readonly Cited[],
])[] = [
  [
    { kind: 'Kế hoạch', number: '1/KH-UBND', issuedOn: '2022-01-05' },
    [
      { ...law, relation: 'basis' },
      { ...oldDecree, relation: 'basis' },
    ],
  ],
  [
    { kind: 'Kế hoạch', number: '2/KH-UBND', issuedOn: '2023-01-05' },
    [
      { ...law, relation: 'basis', mentions: 4 },
      { ...newDecree, relation: 'implements' },
    ],
  ],
  [{ kind: 'Luật', number: '35/2018/QH14', issuedOn: '2018-11-20' }, [{ ...law, relation: 'amends' }]],
  [
    { kind: 'Luật', number: '18/2023/QH15', issuedOn: '2023-06-20' },
    [{ ...firstAmendment, relation: 'amends' }],
  ],
  [
    { kind: 'Nghị định', number: '30/2020/NĐ-CP', issuedOn: '2020-03-05' },
    [{ ...oldDecree, relation: 'repeals' }],
  ],
  [
    { kind: 'Thông báo', number: '9/TB-UBND', issuedOn: '2024-01-01' },
    [{ ...secondAmendment, relation: 'refers' }],
  ],
];

const archive = join(folder, 'archive.ndjson');
writeFileSync(
  archive,
  documents
    .map(([metadata, cited], index) =>
      JSON.stringify(makeDocument(metadata, cited, { path: `d${index}.txt`, sha256: `${index}` })),
    )
    .join('\n'),
);

const graph = (...argv: readonly string[]): Promise<Outcome> => invoke(['graph', archive, ...argv]);

interface JsonGraph {
  readonly nodes: readonly { readonly number: string }[];
  readonly edges: readonly { readonly relation: string }[];
}

const selected = async (...argv: readonly string[]): Promise<JsonGraph> =>
  JSON.parse((await graph('--format', 'json', ...argv)).stdout);

const numbersIn = ({ nodes }: JsonGraph): readonly string[] => nodes.map(({ number }) => number).toSorted();

describe('selection', () => {
  it.each([
    [
      ['--relation', 'amends,repeals'],
      ['110/2004/NĐ-CP', '18/2023/QH15', '30/2020/NĐ-CP', '35/2018/QH14', '45/2013/QH13'],
    ],
    [
      ['--kind', 'luật'],
      ['18/2023/QH15', '35/2018/QH14', '45/2013/QH13'],
    ],
    [
      ['--kind', 'Kế hoạch, nghi dinh', '--since', '2020', '--until', '2022-12-31'],
      ['1/KH-UBND', '30/2020/NĐ-CP'],
    ],
    [
      ['--from', 'Luật 45/2013/QH13', '--depth', '1', '--direction', 'in'],
      ['1/KH-UBND', '2/KH-UBND', '35/2018/QH14', '45/2013/QH13'],
    ],
    [
      ['--from', 'd5.txt', '--direction', 'out'],
      ['18/2023/QH15', '35/2018/QH14', '45/2013/QH13', '9/TB-UBND'],
    ],
    [
      ['--present-only'],
      ['1/KH-UBND', '18/2023/QH15', '2/KH-UBND', '30/2020/NĐ-CP', '35/2018/QH14', '9/TB-UBND'],
    ],
    [
      ['--min-mentions', '3', '--kind', 'Luật,Nghị định'],
      ['18/2023/QH15', '30/2020/NĐ-CP', '35/2018/QH14', '45/2013/QH13'],
    ],
  ])('%j keeps what is asked for', async (argv, numbers) => {
    expect(numbersIn(await selected(...argv))).toEqual(numbers);
  });

  it('says so where the graph has no such document', async () => {
    const { code, stdout, stderr } = await graph('--from', '1/2099/QH99');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('no document of the graph is "1/2099/QH99"');
  });

  it.each([
    [
      ['--relation', 'amendedBy'],
      '--relation does not take "amendedBy": give one of basis, proposal, implements',
    ],
    [
      ['--since', '2020-13'],
      '--since does not take "2020-13": give a date such as 2020, 2020-05 or 2020-05-17',
    ],
    [['--measure', 'cited,size'], '--measure does not take "cited,size": give one of relations, cited'],
    [['--direction', 'up'], '--direction does not take "up": give one of out, in, both'],
    [['--jobs', '0'], '--jobs does not take "0": give a whole number from 1'],
  ])('%j is answered with what there is', async (argv, message) => {
    const { code, stderr } = await graph(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('tables', () => {
  it('of an archive say what is remarkable in it', async () => {
    const { code, stdout, stderr } = await graph();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('6 documents read, 2 more cited, 8 relations');
    expect(stdout).toContain('Most cited among the inputs (3)');
    expect(stdout).toMatch(/\nNghị định +30\/2020\/NĐ-CP +2020-03-05 +1 +1\n/);
    expect(stdout).toContain('Cited but not among the inputs (2)');
    expect(stdout).toMatch(/\nLuật +45\/2013\/QH13 +2013-11-29 +3 +6\n/);
    expect(stdout).toMatch(/\nKế hoạch 1\/KH-UBND +Nghị định 110\/2004\/NĐ-CP +Nghị định 30\/2020\/NĐ-CP\n/);
    expect(stdout).not.toContain('In a cycle');
  });

  it('are those that --measure names, also where there is nothing to tell', async () => {
    const { stdout } = await graph('--measure', 'cited,cycles,components,ranked', '--top', '2');
    expect(stdout).toContain('Most cited (5)');
    expect(stdout).toMatch(/\nLuật +45\/2013\/QH13 +2013-11-29 +3 +6\n/);
    expect(stdout).toContain('In a cycle (0)\nnone\n');
    expect(stdout).toMatch(/Components \(1\)\n.*\n.*\n +1 +8\n/);
    expect(stdout).toMatch(/Most important \(PageRank\) \(8\)\n(?:.+\n){4}… 6 more: see --top\n/);
    expect(stdout).not.toContain('among the inputs');
    const all = (await graph('--measure', 'all', '--lang', 'vi')).stdout;
    for (const title of ['Được dẫn nhiều nhất', 'Dẫn chiếu vòng (0)', 'Mâu thuẫn (0)', 'căn cứ đã bị bãi bỏ'])
      expect(all).toContain(title);
  });

  it('show circles as one walks them', async () => {
    const file = join(folder, 'circle.ndjson');
    const [one, two] = [firstAmendment, secondAmendment].map(({ kind, number, date }) => ({
      kind,
      number,
      issuedOn: date,
    }));
    if (!one || !two) throw new Error('two laws are needed');
    const circle = [
      makeDocument(one, [{ ...secondAmendment, relation: 'amends' }], { path: 'a' }),
      makeDocument(two, [{ ...firstAmendment, relation: 'amends' }], { path: 'b' }),
    ];
    writeFileSync(file, circle.map((document) => JSON.stringify(document)).join('\n'));
    const { stdout } = await invoke(['graph', file]);
    expect(stdout).toMatch(/In a cycle \(1\)\n[\s\S]*Luật (\S+) → Luật (\S+) → Luật \1/);
  });
});

describe('--amendments', () => {
  it('draws what amends a law, and what amends that', async () => {
    const { code, stdout } = await graph('--amendments', '45/2013/QH13');
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'Amendments of Luật 45/2013/QH13  2013-11-29',
        '└─ Luật 35/2018/QH14  2018-11-20',
        '   └─ Luật 18/2023/QH15  2023-06-20',
        '',
      ].join('\n'),
    );
    expect((await graph('--amendments', '110/2004/NĐ-CP')).stdout).toContain(
      'no document of the graph amends it',
    );
  });

  it('gives the chains as JSON', async () => {
    const { stdout } = await graph('--amendments', 'Luật 45/2013/QH13', '--format', 'json');
    const [{ work, chains }] = JSON.parse(stdout);
    expect(chains).toHaveLength(1);
    expect(chains[0]).toHaveLength(3);
    expect(chains[0][0]).toBe(work);
  });

  it('is for no other format', async () => {
    expect(await graph('--amendments', '45/2013/QH13', '--format', 'dot')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plan-parse: --amendments cannot be combined with --format dot\n',
    });
  });
});

describe('--as-of', () => {
  const list = join(folder, 'acts.csv');
  writeFileSync(
    list,
    'number,state,from,by\nLuật số 45/2013/QH13,hết hiệu lực,2024-08-01,Luật số 31/2024/QH15\n',
  );

  it('says how the bases stand on a day, as the documents and the list tell it', async () => {
    const { stdout } = await graph('--as-of', '2025-01-01', '--status', list, '--format', 'json');
    const { asOf, bases } = JSON.parse(stdout);
    expect(asOf).toBe('2025-01-01');
    const states = bases.map(
      ({ state, since, grounds }: { state: string; since: string; grounds: unknown[] }) => [
        state,
        since,
        grounds.length,
      ],
    );
    expect(states).toEqual([
      ['replaced', '2020-03-05', 1],
      ['replaced', '2024-08-01', 2],
      ['replaced', '2024-08-01', 2],
    ]);
    const earlier = JSON.parse(
      (await graph('--as-of', '2019-01-01', '--status', list, '--format', 'json')).stdout,
    );
    expect(earlier.bases.map(({ state }: { state: string }) => state)).toEqual([
      'unknown',
      'amended',
      'amended',
    ]);
  });

  it('prints them for a person', async () => {
    const { stdout } = await graph('--as-of', '2025-01-01', '--status', list, '--lang', 'en');
    expect(stdout).toContain('Legal bases as of 2025-01-01');
    expect(stdout).toMatch(/replaced {2}Luật 45\/2013\/QH13 {2}since 2024-08-01/);
    expect(stdout.replace(/\s+/gu, ' ')).toContain('by Luật số 31/2024/QH15 (status list, line 2)');
  });

  it.each([
    [['--as-of', '2025-02-30'], 'give a day such as'],
    [['--as-of', '2025-01-01', '--format', 'dot'], '--as-of cannot be combined with --format dot'],
    [
      ['--as-of', '2025-01-01', '--amendments', '45/2013/QH13'],
      '--as-of cannot be combined with --amendments',
    ],
    [['--status', list], '--status needs --as-of'],
    [['--as-of', '2025-01-01', '--status', join(folder, 'none.csv')], 'the status list cannot be read'],
  ])('is refused where it cannot be meant: %j', async (argv, problem) => {
    const { code, stdout, stderr } = await graph(...argv, '--lang', 'en');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(problem);
  });

  it('refuses a list with a row that cannot be read, and says which', async () => {
    const bad = join(folder, 'bad.csv');
    writeFileSync(bad, 'number;state\n45/2013/QH13;perhaps\n');
    const { code, stderr } = await graph('--as-of', '2025-01-01', '--status', bad, '--lang', 'en');
    expect(code).toBe(2);
    expect(stderr).toBe(`plan-parse: ${bad}:2: unknown state: "perhaps"\n`);
  });
});

describe('formats', () => {
  it('that are several files go into a folder', async () => {
    const tables = join(folder, 'new/tables');
    expect(await graph('--format', 'csv', '-o', tables)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(tables, 'nodes.csv'), 'utf8')).toBe('nodes\n');
    const { code, stderr } = await graph('--format', 'csv');
    expect(code).toBe(2);
    expect(stderr).toContain('--format csv writes several files: name their folder with -o');
  });

  it('say where their folder cannot be made', async () => {
    const { code, stderr } = await graph('--format', 'csv', '-o', join(archive, 'below'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^plan-parse: .*archive\.ndjson\/below: cannot be written \(\w+\)/);
  });

  it('get the graph with its measures, and with sentences where they print them', async () => {
    const json = JSON.parse((await graph('--format', 'json')).stdout);
    expect(json.measures.missing).toHaveLength(2);
    expect(json.edges[0].places[0].sentence).toContain('110/2004/NĐ-CP');
    const bare = JSON.parse((await graph('--format', 'json', '--no-sentences')).stdout);
    expect(bare.edges[0].places[0].sentence).toBeNull();
  });
});
