import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import UTIF from 'utif2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSource, readSource } from '../../src/read/index.js';
import { greyPng } from '../../src/read/ocr/index.js';
import { readDocument } from '../../src/read/pdf/engine/index.js';
import { doubtsIn, mendPages } from '../../src/read/pdf/mended.js';
import { glyphsOf, withoutDirt } from '../../src/read/pdf/seen-glyphs.js';
import { problemOf } from './support/problem.js';

/** The dots of a grey PNG, four bytes each, and how many there are across and down. */
const inColor = (png: Uint8Array): [Uint8Array, number, number] => {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const data = bytes.indexOf('IDAT');
  const rows = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)));
  const dots = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      dots.fill(rows[y * (width + 1) + 1 + x] ?? 0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return [dots, width, height];
};

const scan = 'fixtures/formats/scanned.pdf';

describe('a scanned PDF', () => {
  let cache = '';
  beforeAll(() => {
    cache = mkdtempSync(join(tmpdir(), 'scan-'));
  });
  afterAll(() => rmSync(cache, { recursive: true, force: true }));

  it('is read, and not a second time where a folder keeps what was seen', { timeout: 300_000 }, async () => {
    const told: string[] = [];
    const ocr = { cache, jobs: 2 };
    const progress = (page: number, pages: number): void => {
      told.push(`${page}/${pages}`);
    };
    const first = await readFileSource(scan, { ocr, progress });
    expect(first.text).toMatch(/\p{L}{3}/u);
    expect(first.warnings).toEqual([]);
    expect(first.layout?.pages.length).toBeGreaterThan(1);
    expect(first.layout?.doubts).toBeDefined();
    expect(told.at(-1)).toBe('3/3');
    const kept = readdirSync(cache);
    // Its pages are all alike.
    expect(kept).toHaveLength(1);
    const second = await readFileSource(scan, { ocr });
    expect(second.text).toBe(first.text);
    expect(readdirSync(cache)).toEqual(kept);
  });

  it('reads like its pages as pictures, PNG or TIFF', { timeout: 300_000 }, async () => {
    const document = await readDocument(
      readFileSync(scan),
      ({ picture }) => picture,
      'scans',
      () => {},
    );
    const png = document.code === null ? document.pages[0]?.bytes : undefined;
    if (!png) throw new Error('the page is not drawn');
    const seen = await readSource(png, { path: 'a.png', ocr: { cache } });
    expect(seen.info.format).toBe('picture');
    const { text } = await readFileSource(scan, { ocr: { cache } });
    expect(seen.text).toContain(/\p{L}{3,}/u.exec(text)?.[0]);
    const tiff = new Uint8Array(UTIF.encodeImage(...inColor(png)));
    expect((await readSource(tiff, { path: 'a.tif', ocr: { cache } })).text).toBe(seen.text);
  });

  it('is left out where that is wanted', async () => {
    expect(await problemOf(readFileSource(scan, { ocr: { mode: 'never' } }))).toContain('no text layer');
  });
});

describe('a picture', () => {
  it('is refused where pictures are not to be read', async () => {
    const blank = greyPng(new Uint8Array(11 * 10), 10, 10);
    expect(await problemOf(readSource(blank, { path: 'a.png', ocr: { mode: 'never' } }))).toMatch(
      /^a\.png: no text layer on page 1: /,
    );
  });

  it('is refused where it has too many dots', async () => {
    const large = Buffer.from(greyPng(new Uint8Array(11 * 10), 10, 10));
    large.writeUInt32BE(1_000_000, 16);
    large.writeUInt32BE(1_000_000, 20);
    expect(await problemOf(readSource(large, { path: 'a.png' }))).toContain('page 1 takes more');
  });

  it('is refused in one line where it is damaged', async () => {
    const whole = readFileSync(scan);
    const cut = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, ...whole.subarray(0, 8));
    expect(await problemOf(readSource(cut, { path: 'a.jpg' }))).toMatch(
      /^a\.jpg: is a damaged or truncated image/,
    );
  });
});

describe('what was seen on a picture', () => {
  const picture = { bytes: new Uint8Array(), dotsPerPoint: 2, height: 1000 };
  const line = (text: string, y: number, rise: number) => ({
    words: text
      .split(' ')
      .map((word, at) => ({ text: word, confidence: 90, left: 100 + at * 60, right: 150 + at * 60 })),
    from: [100, y] as const,
    to: [400, y - rise] as const,
    rowHeight: 24,
  });

  it('is turned level', () => {
    const glyphs = glyphsOf([line('mot hai ba', 300, 3), line('bon nam sau', 340, 3)], picture);
    const baselines = new Set(glyphs.map(({ baseline }) => baseline.toFixed(3)));
    expect(baselines.size).toBe(2);
    expect(new Set(glyphs.map(({ size }) => size)).size).toBe(1);
    const starts = glyphs.filter(({ text }) => text === 'm' || text === 'b').map(({ start }) => start);
    expect(Math.abs((starts[0] ?? 0) - (starts[2] ?? 0))).toBeLessThan(0.5);
  });

  it('says which words were mended, and which are doubtful', () => {
    const words = [
      { text: 'Điều', seen: 'Điểu', confidence: 90, isDirt: false },
      { text: '1.', seen: '1.', confidence: 95, isDirt: false },
      { text: '.', seen: '.', confidence: 8, isDirt: true },
      { text: 'gom', seen: 'gom', confidence: 20, isDirt: false },
    ];
    expect(doubtsIn('Điều 1. gom', words)).toEqual([
      { start: 0, end: 4, written: 'Điểu', confidence: 90 },
      { start: 7, end: 7, written: '.', confidence: 8 },
      { start: 8, end: 11, written: null, confidence: 20 },
    ]);
  });

  it('says where it was taken for dirt', async () => {
    const speck = { ...line('~', 420, 0), words: [{ text: '~', confidence: 12, left: 700, right: 708 }] };
    const stroke = line('ì', 440, 0);
    const seen = [line('mot hai ba', 300, 0), speck, stroke, line('bon nam sau', 340, 0)];
    const { pages, words } = await mendPages([seen], (page) => withoutDirt(page, picture));
    expect(pages[0]?.map(({ words: kept }) => kept.map(({ text }) => text).join(' '))).toEqual([
      'mot hai ba',
      'bon nam sau',
    ]);
    expect(doubtsIn('mot hai ba\nbon nam sau', words)).toEqual([
      { start: 10, end: 10, written: '~', confidence: 12 },
      { start: 10, end: 10, written: 'ì', confidence: 90 },
    ]);
  });
});
