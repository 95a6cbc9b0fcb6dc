import { cpus } from 'node:os';
import Table from 'cli-table3';
import { type EditorSpeed, measureEditor } from './editor.js';
import { type Hostile, measureHostile } from './hostile.js';
import { type Installed, measureInstalled } from './installed.js';
import { type Memory, measureMemory } from './memory.js';
import { measureOcr, type OcrSpeed } from './ocr.js';
import { measurePdf, type PdfSpeed } from './pdf.js';
import { measurePrecision, type Precision } from './precision.js';
import { measureScaling, type Scaling } from './scaling.js';
import { measureSize, type Size } from './size.js';
import { measureStart, type Start } from './start.js';
import { loadTexts, type Texts } from './texts.js';
import { measureThreads, type ThreadSpeed } from './threads.js';
import { measureThroughput, type Speed } from './throughput.js';

export { parseAlone } from './memory.js';

/** What the measurements are made with. */
interface Place {
  readonly root: string;
  /** This program, built. */
  readonly bundle: string;
  readonly texts: Texts;
}

/** What was measured, for a person and for a program. */
interface Measured {
  readonly shown: string;
  readonly value: unknown;
}

const round = (value: number, digits = 2): string => value.toFixed(digits);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const drawn = new Table({
    head: [...head],
    style: { head: [], border: [] },
    colAligns: head.map((_, at) => (at === 0 ? 'left' : 'right')),
  });
  drawn.push(...rows.map((row) => [...row]));
  return drawn.toString();
}

const speedTable = (speeds: readonly Speed[]): string =>
  table(
    ['throughput', 'ms', 'MB/s', '× floor'],
    speeds.map((each) => [
      each.what,
      round(each.milliseconds),
      round(each.megabytesPerSecond, 1),
      round(each.timesFloor, 1),
    ]),
  );

const threadTable = (speed: ThreadSpeed): string =>
  table(
    ['validate', 'ms on one core', 'ms by one', 'ms by two', 'core / two', 'one / two', 'load'],
    [
      [
        `${speed.drafts} drafts`,
        speed.coreMilliseconds === null ? '–' : round(speed.coreMilliseconds, 0),
        round(speed.oneMilliseconds, 0),
        round(speed.twoMilliseconds, 0),
        speed.ratioToCore === null ? '–' : round(speed.ratioToCore),
        round(speed.ratioToOne),
        round(speed.load, 1),
      ],
    ],
  );

const scalingTable = ({ points, slope }: Scaling): string =>
  table(
    ['length', 'ms', 'MB/s'],
    [
      ...points.map(({ length, milliseconds }) => [
        `${round(length / 1e6)} MB`,
        round(milliseconds, 1),
        round(length / 1e3 / milliseconds, 1),
      ]),
      ['slope (log–log)', round(slope, 3), ''],
    ],
  );

const memoryTable = (memory: readonly (Memory | null)[]): string =>
  table(
    ['text', 'peak MB', '× text', 'with a tight heap'],
    memory.map((each) =>
      each === null
        ? ['too much', '', '', '']
        : [
            `${each.megabytes} MB`,
            round(each.peakMegabytes, 0),
            round(each.timesText, 1),
            each.timesTextTight === null ? 'too little' : round(each.timesTextTight, 1),
          ],
    ),
  );

const pdfTable = (speeds: readonly PdfSpeed[]): string =>
  table(
    ['PDF to JSON', 'pages', 'ms', 'ms a page', '× pdftotext'],
    speeds.map(({ what, pages, milliseconds, pdftotextMilliseconds }) => [
      what.slice(-40),
      `${pages}`,
      round(milliseconds, 0),
      round(milliseconds / pages, 1),
      pdftotextMilliseconds === null ? '' : round(milliseconds / pdftotextMilliseconds),
    ]),
  );

const ocrTable = (speeds: readonly OcrSpeed[]): string =>
  table(
    ['a scan', 'pages', 's', 's of work', '× one thread'],
    speeds.map(({ pages, threads, milliseconds, cpuMilliseconds, ratio }) => [
      threads === 1 ? 'one thread' : `${threads} threads`,
      `${pages}`,
      round(milliseconds / 1e3, 1),
      round(cpuMilliseconds / 1e3, 1),
      round(ratio),
    ]),
  );

const startTable = ({ document, milliseconds, nodeMilliseconds, ratio }: Start): string =>
  table(
    ['start-up', 'ms', 'node -e 0', 'ratio'],
    [[document, round(milliseconds, 1), round(nodeMilliseconds, 1), round(ratio)]],
  );

const editorTable = ({ length, updateMilliseconds, parseMilliseconds, ratio }: EditorSpeed): string =>
  table(
    ['an editor', 'ms', 'a parse', 'ratio'],
    [
      [
        `a letter in ${round(length / 1e3, 0)} k`,
        round(updateMilliseconds, 0),
        round(parseMilliseconds, 0),
        round(ratio),
      ],
    ],
  );

const sizeTable = (sizes: readonly Size[]): string =>
  table(
    ['in a browser', 'minified', 'brotli'],
    sizes.map(({ what, minified, brotli }) => [
      what,
      `${round(minified / 1e3, 1)} kB`,
      `${round(brotli / 1e3, 1)} kB`,
    ]),
  );

const installedTable = (installed: readonly Installed[]): string =>
  table(
    ['on a disk', 'packages', 'size'],
    installed.map(({ what, packages, bytes }) => [what, `${packages}`, `${round(bytes / 1e6, 1)} MB`]),
  );

const hostileTable = (shapes: readonly Hostile[]): string =>
  table(
    ['hostile text', 'characters', 'ms', 'slope (log–log)'],
    shapes.map(({ what, points, slope, thrown }) => {
      const longest = points.at(-1);
      return [
        what,
        `${longest?.length ?? 0}`,
        round(longest?.milliseconds ?? Number.NaN, 1),
        thrown ?? round(slope, 3),
      ];
    }),
  );

const precisionTable = (sorts: readonly Precision[]): string =>
  table(
    ['errors of validate', 'documents', 'errors', 'a document', 'right', 'wrong', 'unread'],
    sorts.map(({ what, documents, errors, right, wrong, open }) => [
      what,
      `${documents}`,
      `${errors}`,
      round(errors / documents),
      `${right}`,
      `${wrong}`,
      `${open.length}`,
    ]),
  );

const unread = (sorts: readonly Precision[]): string =>
  sorts.flatMap(({ open }) => open.map(({ file, rule, line }) => `${file}:${line} ${rule}\n`)).join('');

/** What is measured with texts, or on the built files, and how it is shown. */
const parts: Readonly<Record<string, (place: Place) => Measured | Promise<Measured>>> = {
  size: async ({ root }) => {
    const [browser, installed] = [await measureSize(root), measureInstalled(root)];
    return { shown: `${sizeTable(browser)}\n${installedTable(installed)}`, value: { browser, installed } };
  },
  start: ({ root }) => {
    const value = measureStart(root);
    return { shown: startTable(value), value };
  },
  editor: async ({ root, texts }) => {
    const value = await measureEditor(root, texts);
    return { shown: editorTable(value), value };
  },
  threads: ({ root }) => {
    const value = measureThreads(root);
    return { shown: threadTable(value), value };
  },
  throughput: async ({ texts }) => {
    const value = await measureThroughput(texts);
    return { shown: speedTable(value), value };
  },
  pdf: async ({ root }) => {
    const value = await measurePdf(root);
    return { shown: pdfTable(value), value };
  },
  ocr: async ({ root }) => {
    const value = await measureOcr(root);
    return { shown: ocrTable(value), value };
  },
  precision: ({ root }) => {
    const value = measurePrecision(root);
    if (value.some(({ open }) => open.length > 0)) process.exitCode = 1;
    return { shown: `${precisionTable(value)}\n${unread(value)}`.trimEnd(), value };
  },
  scaling: ({ texts }) => {
    const value = measureScaling(texts);
    return { shown: scalingTable(value), value };
  },
  hostile: ({ texts }) => {
    const value = measureHostile(texts);
    return { shown: hostileTable(value), value };
  },
  memory: ({ root, bundle }) => {
    const value = measureMemory(root, bundle);
    return { shown: memoryTable(value), value };
  },
};

/** Measures the parts that are asked for, or all, and prints a table of each, and at last all as one line of JSON. */
export async function main(root: string, bundle: string, asked: readonly string[]): Promise<void> {
  const unknown = asked.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined)
    throw new Error(`no part is called ${unknown}: choose of ${Object.keys(parts).join(', ')}`);
  const print = (text: string): void => {
    process.stdout.write(`${text}\n`);
  };
  const texts = loadTexts(root);
  const node = process.version;
  print(`${texts.from}, ${round(texts.size / 1e3, 0)} kB; Node ${node}, ${cpus()[0]?.model ?? ''}`);
  const values: Record<string, unknown> = { node, texts: texts.from };
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const { shown, value } = await measure({ root, bundle, texts });
    print(shown);
    values[name] = value;
  }
  print(JSON.stringify(values));
}
