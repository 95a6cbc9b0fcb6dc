import { describe, expect, it } from 'vitest';
import { readFileSource } from '../../src/read/index.js';
import { invoke } from './invoke.js';

const plan = new URL('../../fixtures/tasks/table-plan.txt', import.meta.url).pathname;
const directive = new URL('../../fixtures/tasks/directive.txt', import.meta.url).pathname;

const run = (...argv: readonly string[]) =>
  invoke(['tasks', ...argv], {
    env: { LANG: 'vi_VN.UTF-8' },
    dependencies: {
      readFile: (path: string) => readFileSource(path),
      loadParser: () => import('../../src/document.js'),
    },
  });

interface Listed {
  readonly number: string;
  readonly tasks: readonly {
    readonly what: string;
    readonly lead: readonly { readonly name: string; readonly urn: string | null }[];
  }[];
}

const leads = ({ tasks }: Listed): readonly string[] =>
  tasks.flatMap(({ lead }) => lead.map(({ name }) => name));

describe('plan-parse tasks', () => {
  it('prints a table grouped by who leads, in the language of the locale', async () => {
    const { code, stdout } = await run(plan);
    expect(code).toBe(0);
    expect(stdout).toContain('7 nhiệm vụ trong 1 văn bản');
    expect(stdout).toMatch(/^Sở Văn hóa, Thể thao và Du lịch$/mu);
    expect(stdout).toContain('≤ 30/04/2026');
  });

  it('prints one object for one document and an array for several', async () => {
    const one: Listed = JSON.parse((await run(plan, '-f', 'json')).stdout);
    expect(one.number).toBe('188/KH-UBND');
    expect(one.tasks[0]?.lead).toEqual([
      { name: 'Sở Văn hóa, Thể thao và Du lịch', urn: 'urn:lex:vn;lao.cai:so.van.hoa.the.thao.va.du.lich' },
    ]);
    const two: readonly Listed[] = JSON.parse((await run(plan, directive, '-f', 'json')).stdout);
    expect(two.map(({ number }) => number)).toEqual(['188/KH-UBND', '07/CT-UBND']);
    const lines = (await run(plan, directive, '-f', 'ndjson')).stdout.trimEnd().split('\n');
    expect(lines.map((line): Listed => JSON.parse(line))).toEqual(two);
  });

  it('groups by time, the nearest first, and by unit', async () => {
    const due = (await run(plan, '--by', 'due')).stdout;
    expect(due.indexOf('≤ 30/04/2026')).toBeLessThan(due.indexOf('≤ 30/09/2026'));
    expect((await run(plan, '--by', 'unit')).stdout).toMatch(/^188\/KH-UBND › III › 1 › a$/mu);
  });

  it.each([
    [['--lead', 'sở nội vụ'], ['Sở Nội vụ']],
    [['--due-before', '2026-05-01'], ['Sở Văn hóa, Thể thao và Du lịch']],
    [['--overdue', '2026-04-30'], []],
    [
      ['--from', '2026-07-01', '--until', '2026-08-31'],
      ['Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch'],
    ],
  ])('gives only what is asked for with %j', async (options, expected) => {
    const listed: Listed = JSON.parse((await run(plan, '-f', 'json', ...options)).stdout);
    expect(leads(listed)).toEqual(expected);
  });

  it('says what a day looks like, and that a workbook is no text', async () => {
    const { code, stderr } = await run(plan, '--overdue', '31/12/2026');
    expect(code).toBe(2);
    expect(stderr).toContain('2026-06-30');
  });
});
