import { Bench } from 'tinybench';
import { cite } from '../../src/cite/index.js';
import { parseDocument } from '../../src/document.js';
import { parseText } from '../../src/parse/index.js';
import { readSource } from '../../src/read/index.js';
import { fold } from '../../src/text/index.js';
import type { Texts } from './texts.js';

/** How fast something runs over all texts. */
export interface Speed {
  readonly what: string;
  readonly milliseconds: number;
  readonly megabytesPerSecond: number;
  /** Times the time that splitting into trimmed lines takes. */
  readonly timesFloor: number;
}

const NUMBER = /\d+(?:\/\d{4})?\/\p{Lu}[\p{L}-]*/gu;

const trimmedLines = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + line.trim().length, 0);

function numbersIn(text: string): number {
  let sum = 0;
  for (const match of text.matchAll(NUMBER)) sum += match.index;
  return sum;
}

/** The parts of the work and the whole, beside two floors: nothing that looks at each line or number is faster. */
export async function measureThroughput({ bytes, texts, size }: Texts): Promise<readonly Speed[]> {
  const bench = new Bench({ time: 3000, warmupTime: 1500, iterations: 20 });
  const parsed = texts.map((text) => ({ text, ...parseText(text) }));
  const sum = (measure: (text: string) => number): number =>
    texts.reduce((total, text) => total + measure(text), 0);
  bench
    .add('floor: split into trimmed lines', () => sum(trimmedLines))
    .add('floor: one expression for numbers', () => sum(numbersIn))
    .add('read and normalise', async () => {
      for (const each of bytes) fold((await readSource(each, { path: null })).text);
    })
    .add('parse (normalising again)', () => sum((text) => parseText(text).root.children.length))
    .add('cite', () =>
      parsed.reduce(
        (total, { text, flow, positions, metadata }) =>
          total + cite({ source: text, flow, positions, self: metadata, lang: 'vi' }).citations.length,
        0,
      ),
    )
    .add('whole: text in, JSON value out', () => sum((text) => parseDocument(text).citations.length));
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
    return { what: name, milliseconds: result.latency.p50 };
  });
  const floor = medians[0]?.milliseconds ?? 0;
  return medians.map(({ what, milliseconds }) => ({
    what,
    milliseconds,
    megabytesPerSecond: size / 1e6 / (milliseconds / 1000),
    timesFloor: milliseconds / floor,
  }));
}
