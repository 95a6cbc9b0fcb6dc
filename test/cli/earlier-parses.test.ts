import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { invoke } from './invoke.js';
import { sample } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-parses-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Draft = Record<string, unknown>;

const copyOf = (change: (draft: Draft) => void): string => {
  const draft: Draft = JSON.parse(JSON.stringify(sample));
  change(draft);
  return JSON.stringify(draft);
};

/** A document with a value in another value's place. */
const withValue = (path: readonly (string | number)[], value: unknown): string =>
  copyOf((draft) => {
    const keys = [...path];
    const last = keys.pop() ?? '';
    let at: Draft = draft;
    for (const key of keys) at = at[key] as Draft;
    at[last] = value;
  });

const good = copyOf(() => {});

const position = sample.body.position;

const nested = (levels: number): string => {
  const open = JSON.stringify({
    type: 'division',
    numbering: 'arabic',
    label: '1',
    heading: null,
    page: null,
    paragraph: null,
    position,
  }).slice(0, -1);
  const tree = `${`${open},"children":[`.repeat(levels)}${']}'.repeat(levels)}`;
  return withValue(['body', 'children'], []).replace('"children":[]', () => `"children":[${tree}]`);
};

const graphOf = async (lines: readonly string[], args: readonly string[] = ['--format', 'json']) => {
  const path = join(folder, 'parses.ndjson');
  writeFileSync(path, `${lines.join('\n')}\n`);
  const { code, stdout, stderr } = await invoke(['graph', ...args, path]);
  return { code, stdout, lines: stderr.replaceAll(`${path}:`, '').split('\n').filter(Boolean) };
};

const notADocument = 'not a document printed by plan-parse (schemaVersion 2)';

describe('a line with an earlier parse', () => {
  it.each([
    ['no JSON', '{"schemaVersion":2', 'the line is not JSON'],
    ['no object', 'null', 'it is not object'],
    ['an older version', withValue(['schemaVersion'], 1), 'schemaVersion is not 2'],
    [
      'a key too few',
      copyOf((draft) => {
        delete draft['works'];
      }),
      'it has no works',
    ],
    ['a key too many', withValue(['extra'], 1), 'it has an unknown key, extra'],
    ['a number for a date', withValue(['citations', 0, 'date'], 5), 'citations[0].date is not string | null'],
    ['an object for a kind', withValue(['works', 0, 'kind'], {}), 'works[0].kind is not string | null'],
    ['no relation', withValue(['edges', 0, 'relation'], null), 'edges[0].relation is not string'],
    [
      'a paragraph without text',
      withValue(['body', 'children'], [{ type: 'paragraph', value: 5, position }]),
      'body.children[0].value is not string',
    ],
    [
      'an unknown node',
      withValue(['body', 'children'], [{ type: 'poem', value: '', position }]),
      'body.children[0].type is not ',
    ],
    ['more levels than any document has', nested(100_000), 'it is nested too deeply'],
  ])('that holds %s costs that line, and is said to do so', async (_what, line, why) => {
    const { code, stdout, lines } = await graphOf([good, line]);
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`plan-parse: 2: ${notADocument}: ${why}`);
    expect(JSON.parse(stdout).nodes.length).toBeGreaterThan(1);
  });

  it.each([['json'], ['html'], ['mermaid'], ['graphml'], ['turtle'], ['table']])(
    'may hold what no document would, and is no fault of the program: %s',
    async (format) => {
      const odd = [
        withValue(['citations', 0, 'text'], ''),
        withValue(['citations', 0, 'position', 'start', 'offset'], -5e300),
        withValue(['citations', 0, 'position', 'start', 'line'], 0.5),
        withValue(['works', 0, 'id'], 'self'),
        withValue(['works', 0, 'id'], '__proto__'),
        withValue(['works', 0, 'urn'], 'constructor'),
        withValue(['citations', 0, 'id'], 'toString'),
        withValue(['citations', 0, 'unit'], ['__proto__']),
        withValue(['edges', 0, 'source'], 'hasOwnProperty'),
        withValue(['edges', 0, 'mentions'], ['c1', 'c1', 'nobody']),
        withValue(['source', 'path'], '\u001b[31m'),
        withValue(['source', 'sha256'], '__proto__'),
        withValue(['metadata', 'issuedOn'], 'never'),
        nested(1000),
      ];
      const { code, lines } = await graphOf(odd, ['--format', format]);
      expect(lines).toEqual([]);
      expect(code).toBe(0);
    },
  );

  it('is read in any language', async () => {
    const { lines } = await graphOf([good, withValue(['extra'], 1)], ['--format', 'json', '--lang', 'vi']);
    expect(lines[0]).toContain('đối tượng thừa khóa extra');
  });
});
