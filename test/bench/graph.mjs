// Measures `plan-parse graph` on archives made of the fixtures: wall time by one and by two threads, peak memory. Beside
// the gain of the second thread stands that of a second process which shares nothing: what the machine's cores, which
// the engine's own threads use as well, give at best.
// Build first. Call: node test/bench/graph.mjs [documents …] [--json]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeArchive } from './archive.mjs';

const bin = fileURLToPath(new URL('../../dist/bin/plan-parse.js', import.meta.url));
const rounds = 3;

// The peak of the whole process, its threads included, told as it ends.
const tellPeak = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   if (isMainThread) process.on('exit', () => process.stderr.write(\`peak=\${process.resourceUsage().maxRSS}\`));`,
)}`;

const measure = (folder, threads) => {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', tellPeak, bin, 'graph', folder, '--jobs', String(threads), '--top', '1'],
    { encoding: 'utf8' },
  );
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) throw new Error(`graph ended with ${status}: ${stderr}`);
  return { seconds, megabytes: Number(/peak=(\d+)/.exec(stderr)?.[1]) / 1024 };
};

// Other work on the machine only ever makes a run slower.
const best = (folder, threads, times) => {
  const runs = Array.from({ length: times }, () => measure(folder, threads));
  return runs.reduce((one, other) => (other.seconds < one.seconds ? other : one));
};

const run = (folder) =>
  new Promise((resolve, reject) => {
    spawn(process.execPath, [bin, 'graph', folder, '--jobs', '1', '--top', '1'], { stdio: 'ignore' })
      .once('error', reject)
      .once('close', resolve);
  });

const measureSideBySide = async (folder) => {
  const started = process.hrtime.bigint();
  await Promise.all([run(folder), run(folder)]);
  return Number(process.hrtime.bigint() - started) / 1e9;
};

const counts = process.argv.slice(2).map(Number).filter(Boolean);
const rows = [];
for (const documents of counts.length > 0 ? counts : [100, 1000, 10_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-parse-bench-'));
  try {
    const bytes = makeArchive(folder, documents);
    const times = documents > 1000 ? 1 : rounds;
    const [one, two] = [1, 2].map((threads) => best(folder, threads, times));
    rows.push({
      documents,
      megabytes: bytes / 1e6,
      secondsByOne: one.seconds,
      secondsByTwo: two.seconds,
      gain: one.seconds / two.seconds,
      gainOfProcesses: (2 * one.seconds) / (await measureSideBySide(folder)),
      peakByOne: one.megabytes,
      peakByTwo: two.megabytes,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
else {
  const heads = [
    'documents',
    'MB',
    's, 1 thread',
    's, 2 threads',
    'gain',
    'of 2 processes',
    'peak MB, 1',
    'peak MB, 2',
  ];
  const lines = rows.map((row) => Object.values(row).map((value) => value.toFixed(value > 100 ? 0 : 2)));
  for (const line of [heads, ...lines])
    process.stdout.write(`${line.map((cell, index) => cell.padStart(heads[index].length)).join('  ')}\n`);
}
