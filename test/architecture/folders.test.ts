import { describe, expect, it } from 'vitest';
import { edges, imports, modules, read } from './imports.js';

/** "`model/`, `chars/`" → "model", "chars". */
const namesIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`(?<name>[\w-]+)\/`/g)].flatMap(({ groups }) => groups?.['name'] ?? []);

/** The table of folders in src/README.md: what each may import, `null` for all. */
const table: ReadonlyMap<string, readonly string[] | null> = new Map(
  /(?<=^\| folder .*\n)(?:\|.*\n)+/m
    .exec(read('src/README.md'))?.[0]
    .split('\n')
    .filter((line) => /^\| *`/.test(line))
    .map((line) => {
      const [, folder = '', , allowed = ''] = line.split('|').map((cell) => cell.trim());
      return [namesIn(folder)[0] ?? '', allowed === 'all' ? null : namesIn(allowed)];
    }),
);

/** "src/parse/head/title.ts" → "parse"; `null` for files that stand in src itself, or elsewhere. */
const folderOf = (path: string): string | null =>
  /^src\/(?<folder>[\w-]+)\//.exec(path)?.groups?.['folder'] ?? null;

describe('the table of folders in src/README.md', () => {
  it('has a row for each folder, and names no others', () => {
    const folders = new Set(modules.map(folderOf).filter((folder) => folder !== null));
    expect([...table.keys()].toSorted()).toEqual([...folders].toSorted());
    expect(
      [...table.values()].flatMap((allowed) => allowed ?? []).filter((name) => !folders.has(name)),
    ).toEqual([]);
  });

  it('says what the files of each folder may import', () => {
    const forbidden = edges.filter(([from, to]) => {
      const folder = folderOf(from);
      if (folder === null || folder === folderOf(to)) return false;
      const allowed = table.get(folder);
      return allowed !== null && !allowed?.includes(folderOf(to) ?? '');
    });
    expect(forbidden.map(([from, to]) => `${from} imports ${to}`)).toEqual([]);
  });

  it('has an arrow that never turns back', () => {
    for (const [folder, allowed] of table)
      for (const name of allowed ?? []) expect(table.get(name)).not.toContain(folder);
  });
});

describe('a folder with an index.ts', () => {
  /** Those that a module stands in, the outermost first: "src/cite", "src/cite/pins". */
  const foldersAround = (path: string): readonly string[] =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, depth, parts) => parts.slice(0, depth + 1).join('/'))
      .filter((folder) => folder !== 'src' && imports.has(`${folder}/index.ts`));

  /** Where a process or a thread of its own begins. */
  const entries = ['src/cli/guard/thread.ts', 'src/cli/isolated/child.ts', 'src/cli/isolated/worker.ts'];

  const passed = edges.filter(([from, to]) => {
    const outermost = foldersAround(to).find((folder) => !from.startsWith(`${folder}/`));
    return outermost !== undefined && to !== `${outermost}/index.ts` && !entries.includes(to);
  });

  it('is each folder in src', () => {
    const folders = new Set(modules.map(folderOf).filter((folder) => folder !== null));
    expect([...folders].filter((folder) => !imports.has(`src/${folder}/index.ts`))).toEqual([]);
  });

  it('is imported from outside through that only', () => {
    expect(passed.map(([from, to]) => `${from} imports ${to}`)).toEqual([]);
  });

  it('begins processes and threads from bin/ only', () => {
    const starting = edges.filter(([, to]) => entries.includes(to)).map(([from]) => from);
    expect(starting.toSorted()).toEqual(['bin/isolated.ts', 'bin/reader.ts', 'bin/worker.ts']);
  });
});

it('asks Node for something in read/, archive/ and cli/ only', () => {
  const asking = [...imports].filter(([, names]) => names.some((name) => name.startsWith('node:')));
  const others = asking.map(([path]) => path).filter((path) => !/^src\/(?:read|archive|cli)\//.test(path));
  expect(asking.length).toBeGreaterThan(10);
  expect(others).toEqual([]);
});
