import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { readSource, type Source } from '../../src/read/index.js';
import { type Drawn, linesAt, type Placed, pdf, type Stamped } from './support/pdf.js';

const read = (page: Drawn): Promise<Source> => readSource(pdf([page]), { path: 'a.pdf' });

const advance = 7.2;

/** A plan with room left for its number and its day, as it is when it goes to be signed. */
const heading = (number: string, day: string): readonly Placed[] => [
  { x: 60, y: 780, text: 'ỦY BAN NHÂN DÂN' },
  { x: 75, y: 765, text: 'TỈNH VĨNH PHÚC' },
  { x: 60, y: 740, text: number },
  { x: 280, y: 780, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
  { x: 330, y: 765, text: 'Độc lập - Tự do - Hạnh phúc' },
  { x: 270, y: 740, text: day },
  ...linesAt(700, ['KẾ HOẠCH', 'Phát triển chợ nông thôn', 'I. MỤC ĐÍCH', '1. Xây dựng chợ mới.']),
];

const rest = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Vĩnh Phúc, ngày 04 tháng 11 năm 2022',
];

const invisible: Stamped = { box: [0, 0, 0, 0], texts: [] };
const stampAt = (x: number, y: number, text: string, size = 12): Stamped => ({
  box: [x, y, text.length * size * 0.6 + 4, size + 4],
  texts: [{ x: 1, y: 3, text, size }],
});
/** The column in which a letter of a text that begins at `x` stands. */
const column = (x: number, text: string, letter: number): number =>
  x + text.slice(0, letter).length * advance;

describe('a number and a day that are stamped', () => {
  const spaces = ['Số:       /KH-UBND', 'Vĩnh Phúc, ngày    tháng 11 năm 2022'] as const;
  const dots = ['Số: ……… /KH-UBND', 'Vĩnh Phúc, ngày … tháng 11 năm 2022'] as const;

  const stamps = (rise: number, size: number): readonly Stamped[] => [
    invisible,
    stampAt(column(60, 'Số:   ', 5), 738 + rise, '273', size),
    stampAt(column(270, 'Vĩnh Phúc, ngày ', 16) - 2, 738 + rise, '04', size),
  ];

  it.each([
    ['between spaces', spaces, 0, 12],
    ['on dots', dots, 0, 12],
    ['higher and larger than the line', spaces, 3, 13],
    ['lower and smaller', dots, -3, 10],
  ])('stand in their line, %s', async (_, [number, day], rise, size) => {
    const source = await read({ texts: heading(number, day), stamps: stamps(rise, size) });
    const lines = source.text.split('\n');
    expect(lines.slice(0, 6)).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH VĨNH PHÚC', 'Số: 273/KH-UBND', ...rest]);
    const { metadata } = parseDocument(source.text, { layout: source.layout });
    expect(metadata).toMatchObject({ number: '273/KH-UBND', issuedOn: '2022-11-04' });
  });

  it('may be whole lines', async () => {
    const page = heading('', '').filter(({ text }) => text !== '');
    const source = await read({
      texts: page,
      stamps: [
        stampAt(60, 738, 'Số: 273/KH-UBND'),
        stampAt(270, 738, 'Vĩnh Phúc, ngày 04 tháng 11 năm 2022'),
      ],
    });
    expect(source.text.split('\n').slice(0, 6)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH VĨNH PHÚC',
      'Số: 273/KH-UBND',
      ...rest,
    ]);
    const { metadata } = parseDocument(source.text, { layout: source.layout });
    expect(metadata).toMatchObject({ number: '273/KH-UBND', issuedOn: '2022-11-04' });
  });

  it('leave a blank where nothing is stamped', async () => {
    const source = await read({ texts: heading(...spaces), stamps: [invisible] });
    const { metadata } = parseDocument(source.text, { layout: source.layout });
    expect(metadata).toMatchObject({ number: null, issuedOn: '2022-11' });
  });
});

describe('a stamp of signing software', () => {
  const signature = (x: number, y: number): Stamped => ({
    box: [x, y, 220, 60],
    texts: [
      'Ký bởi: Ủy ban nhân dân tỉnh',
      'Vĩnh Phúc',
      'Cơ quan: Tỉnh Vĩnh Phúc',
      'Ngày ký: 04-11-2022',
    ].map((text, at) => ({ x: 2, y: 48 - at * 12, text, size: 9 })),
  });
  const number = ['Số: 273/KH-UBND', 'Vĩnh Phúc, ngày 04 tháng 11 năm 2022'] as const;

  it.each([
    ['one', [signature(350, 500)], 1],
    ['several, one of them invisible', [signature(60, 600), invisible, signature(350, 500)], 2],
  ])('is no text of the document, be it %s', async (_, stamps, count) => {
    const plain = await read({ texts: heading(...number) });
    const source = await read({ texts: heading(...number), stamps });
    expect(source.text.startsWith(plain.text)).toBe(true);
    const regions = source.layout?.regions ?? [];
    expect(regions.map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => 'stamp'));
    for (const { start, end } of regions)
      expect(source.text.slice(start, end).split('\n')).toEqual([
        'Ký bởi: Ủy ban nhân dân tỉnh',
        'Vĩnh Phúc',
        'Cơ quan: Tỉnh Vĩnh Phúc',
        'Ngày ký: 04-11-2022',
      ]);
    const document = parseDocument(source.text, { layout: source.layout });
    const unstamped = parseDocument(plain.text, { layout: plain.layout });
    expect(document.metadata).toEqual(unstamped.metadata);
    const furniture = document.body.children.filter(({ type }) => type === 'furniture');
    expect(furniture).not.toHaveLength(0);
    expect(document.body.children.filter(({ type }) => type !== 'furniture')).toEqual(
      unstamped.body.children,
    );
  });

  it('of whoever received it gives it no number', async () => {
    const received: Stamped = {
      box: [60, 790, 120, 40],
      texts: ['CÔNG VĂN ĐẾN', 'Số: 981', 'Ngày: 05/11/2022'].map((text, at) => ({
        x: 2,
        y: 28 - at * 12,
        text,
        size: 9,
      })),
    };
    const source = await read({ texts: heading(...number), stamps: [received] });
    const { metadata } = parseDocument(source.text, { layout: source.layout });
    expect(metadata).toMatchObject({ number: '273/KH-UBND', issuedOn: '2022-11-04' });
  });
});
