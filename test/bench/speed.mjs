// Prints how fast text becomes an answer, beside two floors measured in the same run, how time grows with the length,
// hostile texts among others, and how long the command takes to start beside an empty program.
import { spawnSync } from 'node:child_process';
import { Console } from 'node:console';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDocument } from '../../dist/src/index.js';

const out = new Console(process.stdout);
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Real documents where they are there, else the fixtures. */
function readTexts() {
  const corpus = path('../../../shared/corpus/');
  const folder = existsSync(corpus) ? corpus : path('../../fixtures/');
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.txt') && !name.startsWith('formats'))
    .map((name) => readFileSync(`${folder}${name}`, 'utf8'));
}

/** The least of several runs, in milliseconds: what disturbs a run only makes it longer. */
function fastest(work, runs = 5) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Slope of the line through the logarithms of lengths and times: 1 where time grows with the length. */
function slopeOf(points) {
  const logs = points.map(([length, time]) => [Math.log(length), Math.log(time)]);
  const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const above = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return above / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

const texts = readTexts();
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
for (const text of texts) parseDocument(text);

const floors = {
  'lines split and trimmed': () => texts.map((text) => text.split('\n').map((line) => line.trim()).length),
  'one expression for numbers': () => texts.map((text) => [...text.matchAll(/\d+\/[\p{L}\d/-]+/gu)].length),
};
const whole = () => texts.map((text) => JSON.stringify(parseDocument(text)).length);

const times = Object.entries({ ...floors, 'text to JSON': whole }).map(([what, work]) => [
  what,
  fastest(work),
]);
const [[, floor]] = times;
const speed = times.map(([what, time]) => ({
  what,
  'MB/s': +((megabytes / time) * 1000).toFixed(1),
  'times the first floor': +(time / floor).toFixed(1),
}));
out.table(speed);

const unit = texts.join('\n\n').slice(0, 40_000);
const shapes = {
  'real documents': unit,
  'a million "1."': '1. '.repeat(13_000),
  'opening quotation marks': '“'.repeat(40_000),
  'dotted blanks': 'Sinh ngày…………… tháng…………… năm ...... '.repeat(1_000),
  'one line of letters': 'căn cứ nghị định '.repeat(2_400),
  'one long number': `Nghị định số ${'9'.repeat(40_000)}/NĐ-CP`,
};
const growth = Object.entries(shapes).map(([what, text]) => {
  const points = [1, 2, 4, 8, 16].map((times) => {
    const longer = text.repeat(times);
    return [longer.length, fastest(() => parseDocument(longer), 3)];
  });
  return { what, slope: +slopeOf(points).toFixed(2), 'ms at the longest': Math.round(points.at(-1)[1]) };
});
out.table(growth);

const run = (...words) => fastest(() => spawnSync(process.execPath, words), 9);
const empty = run('-e', '0');
const command = run(path('../../dist/bin/plan-parse.js'), path('../../fixtures/plan.txt'));
const start = {
  'node -e 0, ms': Math.round(empty),
  'plan-parse, ms': Math.round(command),
  ratio: +(command / empty).toFixed(2),
};
out.table(start);
out.log(JSON.stringify({ speed, growth, start }));
