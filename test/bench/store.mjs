// Measures a store of an archive made of the fixtures: time by the clock and of the processors, peak memory and size of
// the first run, a run without changes, one where 1 % of the files have other bytes and say the same, one where 1 % are
// other documents, and each question.
// Build first. Call: node test/bench/store.mjs [documents …] [--jobs N] [--made] [--keep]
// With --made the store is made without parsing each document, which for 160,000 takes an hour: what is measured of the
// first run is then how works are found.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eachMade, fixtureTexts, makeArchive, renumber } from './archive.mjs';
import { bundleBench } from './bundle.mjs';

const bin = fileURLToPath(new URL('../../dist/bin/plan-parse.js', import.meta.url));
const args = process.argv.slice(2);
const jobs = args.includes('--jobs') ? args[args.indexOf('--jobs') + 1] : '2';

const tellUse = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   if (isMainThread) process.on('exit', () => {
     const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
     process.stderr.write(\`peak=\${maxRSS} cpu=\${userCPUTime + systemCPUTime}\`);
   });`,
)}`;

const call = (...given) => {
  const ended = spawnSync(process.execPath, ['--import', tellUse, bin, ...given], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (ended.status !== 0) throw new Error(`${given.join(' ')} ended with ${ended.status}: ${ended.stderr}`);
  return ended;
};

const measure = (...given) => {
  const started = process.hrtime.bigint();
  const { stderr } = call(...given);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const [, peak, cpu] = /peak=(\d+) cpu=(\d+)/.exec(stderr) ?? [];
  return { seconds, cpu: Number(cpu) / 1e6, megabytes: Number(peak) / 1024 };
};

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** One made document in a hundred: where it is, and the text of another one for the same place. */
function* oneInHundred(documents) {
  const texts = new Map(fixtureTexts());
  let index = 0;
  for (const { path, name, turn } of eachMade(documents)) {
    if (index % 100 === 0) yield { path, other: renumber(texts.get(name) ?? '', turn + documents) };
    index += 1;
  }
}

const numberOf = (store, statement) =>
  JSON.parse(call('archive', 'sql', store, statement, '--format', 'json').stdout)[0].number;

/** Each question, of the law that most cite and of a document of several bases, which each archive numbers in its way. */
const questionsOf = (store) => {
  const law = numberOf(
    store,
    'SELECT number FROM works WHERE number IS NOT NULL ORDER BY cited_by DESC, work LIMIT 1',
  );
  const changed = numberOf(
    store,
    `SELECT w.number FROM work_edges e JOIN works w ON w.n = e.target
     WHERE e.relation IN ('amends', 'repeals') AND w.number IS NOT NULL
     GROUP BY w.number ORDER BY sum(e.count) DESC, w.number LIMIT 1`,
  );
  const document = numberOf(
    store,
    `SELECT w.number FROM work_edges e JOIN works w ON w.n = e.source
     WHERE e.relation = 'basis' AND w.present AND w.number IS NOT NULL
     GROUP BY w.number, w.work ORDER BY count(*) DESC, w.work LIMIT 1`,
  );
  return [
    ['in-force', document, '--as-of', '2026-01-01'],
    ['in-force', changed, '--as-of', '2026-01-01'],
    ['basis', document],
    ['affected', document],
    ['affected', law],
    ['timeline', document],
    ['timeline', changed],
    ['missing'],
    ['overdue', '--as-of', '2026-01-01'],
    ['conflicts'],
    ['copies'],
    ['find', 'cong tac van thu'],
    ['find', law],
    ['stats'],
  ];
};

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
  const tell = (name, { seconds, cpu, megabytes }) =>
    say(name, `${seconds.toFixed(2)} s, of processors ${cpu.toFixed(2)} s, peak ${megabytes.toFixed(0)} MB`);
  const add = (name) => tell(name, measure('archive', 'add', store, texts, '--jobs', jobs));
  const size = (name) => say(name, `${(statSync(store).size / 1e6).toFixed(1)} MB`);
  try {
    say('texts', `${(makeArchive(texts, documents) / 1e6).toFixed(1)} MB`);
    if (args.includes('--made')) await makeStore(store, texts);
    add('add');
    size('store');
    add('no changes');
    for (const { path } of oneInHundred(documents)) appendFileSync(join(texts, path), '\n');
    add('1 % touched');
    for (const { path, other } of oneInHundred(documents)) writeFileSync(join(texts, path), other);
    add('1 % changed');
    size('store then');
    for (const [question, ...rest] of questionsOf(store))
      tell([question, ...rest].join(' '), measure('archive', question, store, ...rest, '--format', 'json'));
  } finally {
    if (!args.includes('--keep')) rmSync(folder, { recursive: true });
    else say('kept', folder);
  }
}
