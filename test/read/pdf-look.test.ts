import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/model/index.js';
import { readSource } from '../../src/read/index.js';
import { lookOfFont } from '../../src/read/pdf/engine/fonts.js';
import { type Drawn, type Placed, pdf } from './support/pdf.js';

const lookOf = async (
  pages: readonly (Drawn | readonly Placed[])[],
): Promise<{ readonly text: string; readonly look: Look | undefined }> => {
  const { text, layout } = await readSource(pdf(pages), { path: 'a.pdf', look: true });
  return { text, look: layout?.look };
};

const MILLIMETRE = 72 / 25.4;
const ROMAN = 'ABCDEF+TimesNewRomanPSMT';

/** Lines that run from a margin of 30 mm to one of 20 mm. */
const fullLines = (font: string, size = 14): readonly Placed[] => {
  const left = 30 * MILLIMETRE;
  const letters = Math.floor((595 - 20 * MILLIMETRE - left) / (0.6 * size));
  const width = letters * 0.6 * size;
  const x = 595 - 20 * MILLIMETRE - width;
  return Array.from({ length: 20 }, (_, at) => ({
    x: at === 0 ? x : left,
    y: 700 - at * 20,
    text: 'Sở Nội vụ '
      .repeat(20)
      .slice(0, letters - 1)
      .padEnd(letters, 'x'),
    size: at === 0 ? size : ((595 - 20 * MILLIMETRE - left) / letters) * (1 / 0.6),
    font,
  }));
};

describe('what the name of a font tells', () => {
  it.each([
    ['BCDEEE+TimesNewRomanPSMT', 'Times New Roman', false, false],
    ['BCDEEE+TimesNewRomanPS-BoldMT', 'Times New Roman', true, false],
    ['TimesNewRomanPS-BoldItalicMT', 'Times New Roman', true, true],
    ['TimesNewRoman,Italic', 'Times New Roman', false, true],
    ['ArialMT', 'Arial', false, false],
    ['Arial-BoldMT', 'Arial', true, false],
    ['Calibri', 'Calibri', false, false],
    ['VNI-Times', 'VNI-Times', false, false],
    // Programs put these in the place of fonts that they have not.
    ['LiberationSerif-Bold', null, true, false],
    ['Times-Italic', null, false, true],
    ['Helvetica', null, false, false],
  ])('%s', (name, font, bold, italic) => {
    expect(lookOfFont(name, 0)).toEqual({ font, bold, italic });
  });

  it('is nothing where the program made it up', () => {
    for (const name of ['F1', 'T3_2', 'CIDFont+F4', 'ABCDEF+TT12', ''])
      expect(lookOfFont(name, 0)).toBeNull();
  });
});

describe('the look of a PDF', () => {
  it('has the size of its pages, and sections where that changes', async () => {
    const page = (text: string): Drawn => ({ texts: [{ x: 90, y: 700, text }] });
    const { text, look } = await lookOf([
      page('Một'),
      { ...page('Hai'), size: [842, 595] },
      { ...page('Ba'), rotate: 90 },
    ]);
    const sizes = look?.sections.map(({ width, height }) =>
      [width, height].map((side) => Math.round(side ?? 0)),
    );
    expect(sizes).toEqual([
      [210, 297],
      [297, 210],
    ]);
    expect(look?.sections.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['Một', 'Hai\nBa']);
  });

  it('has margins where enough lines run from one to the other, and none elsewhere', async () => {
    const { look } = await lookOf([fullLines(ROMAN)]);
    const [section] = look?.sections ?? [];
    expect(section?.left).toBeCloseTo(30, 0);
    expect(section?.right).toBeCloseTo(20, 0);
    const ragged = fullLines(ROMAN).map((line, at) => ({ ...line, text: line.text.slice(0, 20 + at) }));
    const [other] = (await lookOf([ragged])).look?.sections ?? [];
    expect(other).toMatchObject({ left: null, right: null, top: null, bottom: null });
  });

  it('has the fonts and sizes of its letters, within a line too', async () => {
    const texts = [
      { x: 90, y: 700, text: 'Điều 1.', size: 14.04, font: 'ABCDEF+TimesNewRomanPS-BoldMT' },
      { x: 90 + 8 * 8.4, y: 700, text: 'Phạm vi', size: 14.04, font: ROMAN },
      { x: 90, y: 600, text: 'không rõ', size: 14, font: 'CIDFont+F2' },
    ];
    const { text, look } = await lookOf([texts]);
    expect(
      look?.letters.map(({ start, end, ...letters }) => [text.slice(start, end), letters]),
    ).toMatchObject([
      ['Điều 1.', { font: 'Times New Roman', size: 14, bold: true, italic: false }],
      ['Phạm vi', { font: 'Times New Roman', size: 14, bold: false, italic: false }],
    ]);
  });

  it('has no sizes where a page is printed smaller or larger', async () => {
    const { look } = await lookOf([[{ x: 90, y: 700, text: 'Điều 1.', size: 13.23, font: ROMAN }]]);
    expect(look?.letters).toMatchObject([{ size: null }]);
  });

  const numbered = (at: (page: number) => Partial<Placed> | null): readonly Drawn[] =>
    [1, 2, 3].map((page) => {
      const number = at(page);
      const own =
        number === null ? [] : [{ x: 293, y: 790, text: String(page), size: 13, font: ROMAN, ...number }];
      return { texts: [...own, { x: 90, y: 700, text: `Sở Nội vụ ${'abc'[page - 1]}` }] };
    });

  it('says where pages are numbered', async () => {
    const { look } = await lookOf(numbered((page) => (page === 1 ? null : {})));
    expect(look?.sections[0]?.number).toMatchObject({
      place: 'header',
      alignment: 'center',
      onFirstPage: false,
      look: { font: 'Times New Roman', size: 13 },
    });
    const below = await lookOf(numbered(() => ({ y: 40, size: 10 })));
    expect(below.look?.sections[0]?.number).toMatchObject({
      place: 'footer',
      onFirstPage: true,
      look: { size: 10 },
    });
    const none = await lookOf(numbered(() => null));
    expect(none.look?.sections[0]?.number).toBeNull();
  });

  it('is not told of a scan, of the Gazette, and where it was not asked for', async () => {
    for (const name of ['scanned', 'gazette']) {
      const bytes = readFileSync(new URL(`../../fixtures/formats/${name}.pdf`, import.meta.url));
      const { layout } = await readSource(bytes, { path: 'a.pdf', look: true });
      expect(layout?.look).toBeUndefined();
    }
    const { layout } = await readSource(pdf([fullLines(ROMAN)]), { path: 'a.pdf' });
    expect(layout?.look).toBeUndefined();
  });
});
