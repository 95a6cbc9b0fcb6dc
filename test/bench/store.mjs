// Measures a store of an archive made of the fixtures: time, peak memory and size of the first run, a run without
// changes, one with 1 % of the files changed, and each question.
// Build first. Call: node test/bench/store.mjs [documents …] [--jobs N] [--made] [--keep]
// With --made the store is made without parsing each document, which for 160,000 takes an hour: what is measured of the
// first run is then how works are found.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtureTexts, makeArchive } from './archive.mjs';
import { bundleBench } from './bundle.mjs';

const bin = fileURLToPath(new URL('../../dist/bin/plan-parse.js', import.meta.url));
const args = process.argv.slice(2);
const jobs = args.includes('--jobs') ? args[args.indexOf('--jobs') + 1] : '2';

const tellPeak = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   if (isMainThread) process.on('exit', () => process.stderr.write(\`peak=\${process.resourceUsage().maxRSS}\`));`,
)}`;

const measure = (...call) => {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', tellPeak, bin, ...call], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) throw new Error(`${call.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, megabytes: Number(/peak=(\d+)/.exec(stderr)?.[1]) / 1024 };
};

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

// A law that all of the archive cites, and a word of many titles.
const questions = [
  ['in-force', '30/2020/NĐ-CP', '--as-of', '2026-01-01'],
  ['basis', '30/2020/NĐ-CP'],
  ['affected', '30/2020/NĐ-CP'],
  ['timeline', '30/2020/NĐ-CP'],
  ['missing'],
  ['overdue', '--as-of', '2026-01-01'],
  ['conflicts'],
  ['find', 'cong tac van thu'],
  ['stats'],
];

/** Makes a store that has all documents, but not yet the works that they are of. */
const makeStore = async (store, texts) => {
  const { makeLargeStore, openStore } = await bundleBench('large-store');
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const files = filesBelow(texts)
    .sort()
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return { path, bytes: size, modified: mtimeMs };
    });
  const database = await openStore(store, { mode: 'write' });
  await makeLargeStore(database, fixtureTexts(), files, version);
  database.close();
};

const counts = args.map(Number).filter((count) => count > 10);
for (const documents of counts.length > 0 ? counts : [1000, 10_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-parse-bench-'));
  const store = join(folder, 'store.duckdb');
  const texts = join(folder, 'texts');
  const say = (name, value) => process.stdout.write(`${documents}\t${name}\t${value}\n`);
  const tell = (name, { seconds, megabytes }) =>
    say(name, `${seconds.toFixed(2)} s, peak ${megabytes.toFixed(0)} MB`);
  try {
    say('texts', `${(makeArchive(texts, documents) / 1e6).toFixed(1)} MB`);
    if (args.includes('--made')) await makeStore(store, texts);
    tell('add', measure('archive', 'add', store, texts, '--jobs', jobs));
    say('store', `${(statSync(store).size / 1e6).toFixed(1)} MB`);
    tell('no changes', measure('archive', 'add', store, texts, '--jobs', jobs));
    for (const [index, path] of filesBelow(texts).entries())
      if (index % 100 === 0) appendFileSync(path, '\n');
    tell('1 % changed', measure('archive', 'add', store, texts, '--jobs', jobs));
    for (const [question, ...rest] of questions)
      tell(question, measure('archive', question, store, ...rest, '--format', 'json'));
  } finally {
    if (!args.includes('--keep')) rmSync(folder, { recursive: true });
    else say('kept', folder);
  }
}
