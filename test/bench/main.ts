import { cpus } from 'node:os';
import Table from 'cli-table3';
import { type Memory, measureMemory, parseAlone } from './memory.js';
import { measureScaling, type Scaling } from './scaling.js';
import { measureSize, type Size } from './size.js';
import { measureStart, type Start } from './start.js';
import { loadTexts } from './texts.js';
import { measureThroughput, type Speed } from './throughput.js';

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

const scalingTable = ({ points, slope }: Scaling): string =>
  table(
    ['length', 'ms', 'MB/s'],
    [
      ...points.map(({ bytes, milliseconds }) => [
        `${round(bytes / 1e6)} MB`,
        round(milliseconds, 1),
        round(bytes / 1e3 / milliseconds, 1),
      ]),
      ['slope (log–log)', round(slope, 3), ''],
    ],
  );

const memoryTable = (memory: readonly (Memory | null)[]): string =>
  table(
    ['text', 'peak MB', '× text'],
    memory.map((each) =>
      each === null
        ? ['too much', '', '']
        : [`${each.megabytes} MB`, round(each.peakMegabytes, 0), round(each.timesText, 1)],
    ),
  );

const startTable = ({ document, milliseconds, nodeMilliseconds, ratio }: Start): string =>
  table(
    ['start-up', 'ms', 'node -e 0', 'ratio'],
    [[document, round(milliseconds, 1), round(nodeMilliseconds, 1), round(ratio)]],
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

/** Measures and prints a table of each sort, and at last all as one line of JSON. */
export async function main(root: string, bundle: string, args: readonly string[]): Promise<void> {
  if (args[0] === 'memory') {
    parseAlone(root, Number(args[1]));
    return;
  }
  const print = (text: string): void => {
    process.stdout.write(`${text}\n`);
  };
  const texts = loadTexts(root);
  print(
    `${texts.from}, ${round(texts.size / 1e3, 0)} kB; Node ${process.version}, ${cpus()[0]?.model ?? ''}`,
  );
  const size = await measureSize(root);
  print(sizeTable(size));
  const start = measureStart(root);
  print(startTable(start));
  const throughput = await measureThroughput(texts);
  print(speedTable(throughput));
  const scaling = measureScaling(texts);
  print(scalingTable(scaling));
  const memory = measureMemory(root, bundle);
  print(memoryTable(memory));
  print(
    JSON.stringify({ node: process.version, texts: texts.from, size, start, throughput, scaling, memory }),
  );
}
