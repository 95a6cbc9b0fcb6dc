import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  diffFormats,
  graphFormats,
  measureNames,
  parseFormats,
  taskFormats,
  validateFormats,
} from '../../src/cli/formats.js';
import { schemaNames } from '../../src/model/index.js';
import { readFileSource } from '../../src/read/index.js';
import { invoke } from './invoke.js';

const file = new URL('../../README.md', import.meta.url);
const readme = readFileSync(file, 'utf8');
const validation = readFileSync(new URL('../../src/validate/README.md', import.meta.url), 'utf8');

/** What stands in a page as a screen: a call of the command, and what it prints. */
const SCREEN = /(?<=^```text\n)\$ plan-parse (?<call>.+)\n[\s\S]*?(?=^```$)/gm;

const print = async (call: string): Promise<string> => {
  const { stdout } = await invoke(call.split(' '), {
    env: { LANG: 'en_US.UTF-8' },
    dependencies: {
      readFile: (path: string) => readFileSource(path),
      loadParser: () => import('../../src/document.js'),
    },
  });
  return stdout;
};

/** Long options of the command in the lines of a page's examples that call it: "--format". */
const optionsIn = (page: string): ReadonlySet<string> =>
  new Set(
    [...page.matchAll(/^```sh\n(?<code>[\s\S]*?)^```$/gm)]
      .flatMap(({ groups }) => groups?.['code']?.match(/\bplan-parse(?! \|)[^|#\n]*/g) ?? [])
      .flatMap((call) => call.match(/(?<= )--[a-z-]+/g) ?? []),
  );

// `npx vitest run test/cli/readme.test.ts -u` prints them anew.
it('shows screens in the README as the command prints them', async () => {
  const screens = [...readme.matchAll(SCREEN)];
  expect(screens.length).toBeGreaterThan(0);
  const printed = new Map<string, string>();
  for (const { groups } of screens) {
    const call = groups?.['call'] ?? '';
    printed.set(call, await print(call));
  }
  const page = readme.replace(SCREEN, (_, call: string) => `$ plan-parse ${call}\n${printed.get(call)}`);
  await expect(page).toMatchFileSnapshot(file.pathname);
});

it('lists the schemas', () => {
  const [, section = ''] = readme.split('### The schemas\n');
  const [listed = ''] = section.split('\n\nWhere ');
  const names = [...listed.matchAll(/`([^` ]+)`/g)].map(([, name]) => name);
  expect(schemaNames.filter((name) => !names.includes(name))).toEqual([]);
});

it('has examples of options that the command has', async () => {
  const help = await Promise.all(
    [
      'parse',
      'graph',
      'tasks',
      'diff',
      'amend',
      'consolidate',
      'validate',
      'archive add',
      'archive export',
    ].map((name) => print(`${name} --help`)),
  );
  const used = [...optionsIn(readme), ...optionsIn(validation)];
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((option) => !help.join('\n').includes(option))).toEqual([]);
});

it('names formats that the command has, and every measure', () => {
  const known: readonly string[] = [
    ...parseFormats,
    ...graphFormats,
    ...taskFormats,
    ...diffFormats,
    ...validateFormats,
  ];
  const named = [...`${readme}${validation}`.matchAll(/--format (?<name>\w+)/g)].map(
    ({ groups }) => groups?.['name'] ?? '',
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
  expect(measureNames.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
