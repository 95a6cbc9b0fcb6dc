import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guardedReader } from '../../src/cli/guard/index.js';
import { fateOfMutant } from './check.js';
import { mutantsOf, mutatedFormats } from './mutants.js';

// `npm run fuzz -- [SECONDS] [FORMAT…] [--seed N] [--built FOLDER]`: mutants of the fixtures in every format, until the time
// is up. A mutant is made anew by its format and its seed, which are printed with what is wrong.

const { argv } = process;
const optionValue = (option: string, otherwise: string): string => {
  const at = argv.indexOf(option);
  return at < 0 ? otherwise : (argv[at + 1] ?? otherwise);
};

const words = argv
  .slice(2)
  .filter((word, at, all) => !word.startsWith('--') && !all[at - 1]?.startsWith('--'));
const seconds = Number(words.find((word) => /^\d+$/.test(word)) ?? 60);
const named = words.filter((word) => mutatedFormats.includes(word));
const formats = named.length > 0 ? named : mutatedFormats;
const firstSeed = Number(optionValue('--seed', String(Date.now() % 1_000_000_000)));
const built = new URL(`${optionValue('--built', 'dist')}/`, `file://${process.cwd()}/`);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** One of so many mutants is handed to the command, too, with others and a good file beside them. */
const calledEvery = 10;

const bin = new URL('bin/plan-parse.js', built).pathname;
const folder = mkdtempSync(join(tmpdir(), 'plan-parse-fuzz-'));
writeFileSync(join(folder, 'good.txt'), readFileSync('fixtures/plan.txt'));

const call = (names: readonly string[]): string | null => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, '--format', 'ndjson', '--ocr', 'never', ...names, 'good.txt'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 29, env: { ...process.env, LC_ALL: 'C' } },
  );
  if (status !== 0 && status !== 2) return `the command ended with ${status}: ${stderr.slice(0, 500)}`;
  if (/\n\s+at .+:\d+|FATAL|fault in plan-parse/u.test(stderr)) return stderr.slice(0, 500);
  return stdout.includes('"path":"good.txt"') ? null : 'the good file beside was not done';
};

const read = guardedReader(new URL('bin/reader.mjs', built));
const deadline = performance.now() + seconds * 1000;
let faults = 0;
say(`seed ${firstSeed}, ${seconds} s, ${formats.join(' ')}`);
const makers = formats.map((format) => [format, mutantsOf(format)] as const);
const fates = new Map(formats.map((format) => [format, new Map<string, number>()]));
const tellFault = (format: string, seed: number, why: string): void => {
  faults += 1;
  say(`FAULT ${format} --seed ${seed}: ${why}`);
};
const slowest = new Map<string, readonly [number, number]>();
const waiting: { readonly format: string; readonly seed: number; readonly name: string }[] = [];

for (let seed = firstSeed; performance.now() < deadline; seed += 1) {
  for (const [format, mutantOf] of makers) {
    const bytes = mutantOf(seed);
    const started = performance.now();
    const fate = await fateOfMutant(format, bytes, (file) =>
      read(file, { path: `${seed}.${format}`, ocr: { mode: 'never' } }),
    );
    const took = (performance.now() - started) / 1000;
    if (took > (slowest.get(format)?.[0] ?? 0)) slowest.set(format, [took, seed]);
    const kind = fate.type === 'fault' ? 'fault' : `${fate.type} ${fate.code}`;
    const counts = fates.get(format);
    counts?.set(kind, (counts.get(kind) ?? 0) + 1);
    if (fate.type === 'fault') tellFault(format, seed, fate.why);
    if (fate.type !== 'fault' && /tooSlow|tooHeavy/.test(fate.code))
      say(`slow ${format} --seed ${seed}: ${fate.code}`);
    if (seed % calledEvery !== 0) continue;
    const name = `${seed}.${format}`;
    writeFileSync(join(folder, name), bytes);
    waiting.push({ format, seed, name });
  }
  if (waiting.length < 24) continue;
  const why = call(waiting.map(({ name }) => name));
  if (why !== null) tellFault('command', seed, `${why} among ${waiting.map(({ name }) => name).join(' ')}`);
  waiting.length = 0;
}
for (const [format, counts] of fates) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [took = 0, seed = 0] = slowest.get(format) ?? [];
  const parts = [...counts]
    .toSorted((one, other) => other[1] - one[1])
    .map(([kind, count]) => `${kind} ${count}`);
  say(`${format}: ${total} mutants, slowest ${took.toFixed(1)} s (--seed ${seed}): ${parts.join(', ')}`);
}
rmSync(folder, { recursive: true });
process.exit(faults > 0 ? 1 : 0);
