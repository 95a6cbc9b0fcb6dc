import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import { diffDocuments } from '../../src/diff/index.js';
import { parseDocument } from '../../src/document.js';
import { readFileSource } from '../../src/read/index.js';
import { bareOf } from '../diff/trees.js';
import { measureConsolidated } from './diff-consolidated.js';
import { measureMutants } from './diff-mutants.js';

// `npm run bench:diff -- [MUTANTS] [SEED]`: whether changes are told as what they are, on the fixtures and, where they are
// there, on the documents beside the repository.

const root = process.cwd();
const shared = join(root, '../shared');
const [count = 1000, seed = 1] = process.argv.slice(2).map(Number);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter(
          (name) => /\.(?:txt|docx|pdf|html|md|rtf|odt|doc)$/u.test(name) && !/README|GUIDE/u.test(name),
        )
        .toSorted()
    : [];

const readDocument = async (path: string) => {
  const { text, layout, info } = await readFileSource(path, {});
  return parseDocument(text, { layout: layout ?? null, source: info });
};

const texts = [...filesBelow(join(root, 'fixtures')), ...filesBelow(join(shared, 'corpus'))].filter((name) =>
  name.endsWith('.txt'),
);
const documents = texts.map((name) => ({
  name,
  document: bareOf(parseDocument(readFileSync(name, 'utf8'))),
}));
const vocabulary = readFileSync(join(root, 'fixtures/law.txt'), 'utf8').match(/[\p{L}\p{M}]{2,}/gu) ?? [];

const { told, wrong, unpatched, slowest } = measureMutants(documents, vocabulary, count, seed);
const table = new Table({ head: ['a change', 'made', 'told right'], style: { head: [], border: [] } });
table.push(...told.map(({ what, mutants, right }) => [what, mutants, right]));
const all = told.reduce((sum, { mutants }) => sum + mutants, 0);
const right = told.reduce((sum, each) => sum + each.right, 0);
say(table.toString());
say(
  `${right} of ${all} told right (${((100 * right) / all).toFixed(1)} %), ${unpatched} not patched, slowest ${slowest.toFixed(0)} ms`,
);
for (const each of wrong.slice(0, 20)) say(JSON.stringify(each));

let differing = 0;
const everything = ['fixtures', '../shared/corpus', '../shared/gold', '../shared/nd30'].flatMap((folder) =>
  filesBelow(join(root, folder)),
);
for (const path of everything) {
  const [one, other] = [
    await readDocument(path).catch(() => null),
    await readDocument(path).catch(() => null),
  ];
  if (one === null || other === null) continue;
  const { changes, metadata, silent } = diffDocuments(one, other, { notes: true });
  if (changes.length + metadata.length + silent.length > 0) {
    differing += 1;
    say(`${path} differs from itself`);
  }
}
say(`${everything.length} files, ${differing} differ from themselves`);

if (existsSync(shared)) say(measureConsolidated(join(shared, 'corpus/amendments')));
else say('base against consolidated: skipped, needs ../shared');
process.exitCode = right / all < 0.99 || unpatched + differing > 0 ? 1 : 0;
