import { describe, expect, it } from 'vitest';
import type { LayoutTable } from '../../src/model/index.js';
import { readSource, type Source } from '../../src/read/index.js';
import {
  defineRow,
  merged,
  sprm,
  type WordParagraph,
  type WordParts,
  type WordRun,
  word97,
} from './support/word97.js';

const sourceOf = (parts: WordParts): Promise<Source> => readSource(word97(parts), { path: 'a.doc' });

const linesOf = async (parts: WordParts): Promise<readonly string[]> =>
  (await sourceOf(parts)).text.trimEnd().split('\n');

const typed = (...runs: readonly WordRun[]): WordParagraph => ({ runs });

const HIDDEN = sprm(0x083c, 1);
const CAPITALS = sprm(0x083b, 1);
const DELETED = sprm(0x0800, 1);
const SPECIAL = sprm(0x0855, 1);
const font = (number: number): readonly number[] => sprm(0x4a4f, number, 0);

describe('the text of a Word 97 file', () => {
  it('is the same whether its characters have one byte or two', async () => {
    const body = [typed('Quyet dinh so 5'), typed('Dieu 1 (a)')];
    expect(await linesOf({ body })).toEqual(['Quyet dinh so 5', 'Dieu 1 (a)']);
    expect(await linesOf({ body, compressed: true })).toEqual(['Quyet dinh so 5', 'Dieu 1 (a)']);
    expect(await linesOf({ body: [typed('Điều 1 “a”')] })).toEqual(['Điều 1 “a”']);
  });

  it('is decoded where it holds letters from before Unicode and no font says so', async () => {
    const source = await sourceOf({ body: [typed('§iÒu 1. Ph¹m vi ®iÒu chØnh')] });
    expect(source.text).toBe('Điều 1. Phạm vi điều chỉnh\n');
    expect(source.info.encoding).toBe('tcvn3');
  });

  it('has breaks, tabs and hyphens for their characters, and no pictures or comments', async () => {
    const body = [typed('30/2020/NĐ\x1eCP\v\x01a\tb\x05\x1f.')];
    expect(await linesOf({ body })).toEqual(['30/2020/NĐ-CP', 'a\tb.']);
  });

  it('leaves out what is hidden or deleted, and writes capitals that only the format makes', async () => {
    const body = [
      typed('Điều ', ['cũ ', DELETED], '1', [' ẩn', HIDDEN], ['. Phạm vi', CAPITALS]),
      { runs: ['nửa '], markProperties: DELETED },
      typed('sau'),
    ];
    expect(await linesOf({ body })).toEqual(['Điều 1. PHẠM VI', 'nửa sau']);
  });

  it('turns signs of symbol fonts into characters, and leaves brackets brackets', async () => {
    const symbol = [...sprm(0x6a09, 0, 0, 0xb7, 0xf0), ...SPECIAL];
    expect(await linesOf({ body: [typed(['(', symbol], ' mục (a)')] })).toEqual(['• mục (a)']);
  });

  it('is decoded by the fonts from before Unicode', async () => {
    const body = [typed(['®iÒu 5. ', font(1)], ['Điều 6 ', font(0)], ['quyÕt ®Þnh', font(2)])];
    const fonts = ['Times New Roman', '.VnTime', '.VnTimeH'];
    expect(await linesOf({ body, fonts })).toEqual(['điều 5. Điều 6 QUYẾT ĐỊNH']);
  });

  it('is put together from pieces that a fast save left in another order, with its changes', async () => {
    const body = [typed('Một'), typed('Hai'), typed('Ba')];
    expect(await linesOf({ body, partAt: 8 })).toEqual(['Một', 'Hai', 'Ba']);
    expect(await linesOf({ body, partAt: 8, changes: CAPITALS })).toEqual(['MỘT', 'HAI', 'Ba']);
  });

  it('parts at the end of a page, but ends no paragraph there', async () => {
    const body = [typed('trước\fsau'), typed('cuối')];
    expect(await linesOf({ body })).toEqual(['trước', 'sau', 'cuối']);
  });
});

describe('the lists of a Word 97 file', () => {
  const item = (text: string, level = 0, use = 1): WordParagraph => ({
    runs: [text],
    properties: [...sprm(0x260a, level), ...sprm(0x460b, use, 0)],
  });
  const nine = (
    ...texts: readonly { readonly text: string; readonly format?: number; readonly flags?: number }[]
  ) => [...texts, ...Array.from({ length: 9 - texts.length }, () => ({ text: '' }))];

  it('number articles, clauses and points', async () => {
    const lists = [nine({ text: 'Điều %1.' }, { text: '%2.' }, { text: '%3)', format: 4 })];
    const points = ['a', 'b', 'c', 'd', 'e'].map((text) => item(text, 2));
    const body = [
      item('Phạm vi'),
      item('Một', 1),
      ...points,
      item('Hai', 1),
      item('Đối tượng'),
      item('Ba', 1),
    ];
    expect(await linesOf({ body, lists, uses: [{ list: 0 }] })).toEqual([
      'Điều 1. Phạm vi',
      '1. Một',
      'a) a',
      'b) b',
      'c) c',
      'd) d',
      'đ) e',
      '2. Hai',
      'Điều 2. Đối tượng',
      '1. Ba',
    ]);
  });

  it('count on in other uses, start anew where a use says so, and write all numbers arabic where asked', async () => {
    const lists = [nine({ text: '%1.', format: 1 }, { text: '%1.%2', flags: 0x04 })];
    const uses = [{ list: 0 }, { list: 0 }, { list: 0, starts: { 0: 7 } }];
    const body = [item('a'), item('b', 1), item('c', 0, 2), item('d', 0, 3), item('e', 1, 3)];
    expect(await linesOf({ body, lists, uses })).toEqual(['I. a', '1.1 b', 'II. c', 'VII. d', '7.1 e']);
  });

  it('have bullets, and no label where a paragraph is taken out of its list', async () => {
    const lists = [[{ text: '\uf0b7', format: 23 }], [{ text: '-', format: 23 }]];
    const body = [item('một'), item('hai', 0, 2), item('ba', 0, 0)];
    expect(await linesOf({ body, lists, uses: [{ list: 0 }, { list: 1 }] })).toEqual([
      '• một',
      '- hai',
      'ba',
    ]);
  });
});

const IN_TABLE = sprm(0x2416, 1);
const CELL = '\x07';
const cell = (text: string, properties: readonly number[] = []): WordParagraph => ({
  runs: [text],
  mark: CELL,
  properties: [...IN_TABLE, ...properties],
});
const rowEnd = (...properties: readonly number[]): WordParagraph => ({
  runs: [],
  mark: CELL,
  properties: [...IN_TABLE, ...sprm(0x2417, 1), ...properties],
});
const widths = (...all: readonly number[]): readonly number[] => defineRow(all.map((width) => ({ width })));

const gridOf = ({ text }: Source, { rows }: LayoutTable): readonly (readonly string[])[] =>
  rows.map(({ cells }) =>
    cells.map(
      ({ column, columns, rows: spanned, start, end }) =>
        `${column}+${columns}x${spanned} ${text.slice(start, end).replaceAll('\n', '/')}`,
    ),
  );
const gridsOf = async (parts: WordParts) => {
  const source = await sourceOf(parts);
  return (source.layout?.tables ?? []).map((table) => gridOf(source, table));
};

describe('the tables of a Word 97 file', () => {
  const three = widths(1000, 3000, 2000);

  it('have a grid made of the edges of their cells, and the rows marked as their head', async () => {
    const head = [...widths(1000, 5000), ...sprm(0x3404, 1)];
    const body = [
      typed('Bảng'),
      ...[cell('TT'), cell('Kinh phí'), rowEnd(...head)],
      ...[
        cell('1'),
        { ...typed('Rà soát'), properties: IN_TABLE },
        cell('báo cáo'),
        cell('45'),
        rowEnd(...three),
      ],
      typed('Hết'),
    ];
    const source = await sourceOf({ body });
    expect(source.text).toBe('Bảng\nTT\nKinh phí\n1\nRà soát\nbáo cáo\n45\nHết\n');
    expect(source.layout?.tables.map((table) => [table.headerRows, gridOf(source, table)])).toEqual([
      [
        1,
        [
          ['1+1x1 TT', '2+2x1 Kinh phí'],
          ['1+1x1 1', '2+1x1 Rà soát/báo cáo', '3+1x1 45'],
        ],
      ],
    ]);
  });

  it('have merged cells once, whichever way the file says so', async () => {
    const above = defineRow([
      { width: 1000, flags: merged.top },
      { width: 3000, flags: merged.first },
      { width: 2000, flags: merged.rest },
    ]);
    const below = defineRow([{ width: 1000, flags: merged.below }, { width: 3000 }, { width: 2000 }]);
    const changed = [...three, ...sprm(0x5624, 1, 3), ...sprm(0xd62b, 2, 0, 1)];
    const body = [
      ...[cell('A'), cell('B'), cell(''), rowEnd(...above)],
      ...[cell(''), cell('b1'), cell('b2'), rowEnd(...below)],
      ...[cell(''), cell('C'), cell(''), rowEnd(...changed)],
    ];
    expect(await gridsOf({ body })).toEqual([
      [['1+1x3 A', '2+2x1 B'], ['2+1x1 b1', '3+1x1 b2'], ['2+2x1 C']],
    ]);
  });

  it('have the cells that were put into a row after it was defined', async () => {
    const inserted = [...widths(1000, 3000), ...sprm(0x7621, 1, 1, 0xd0, 0x07)];
    const body = [
      ...[cell('A'), cell('B'), cell('C'), rowEnd(...widths(1000, 2000, 3000))],
      ...[cell('a'), cell('b'), cell('c'), rowEnd(...inserted)],
    ];
    expect(await gridsOf({ body })).toEqual([
      [
        ['1+1x1 A', '2+1x1 B', '3+1x1 C'],
        ['1+1x1 a', '2+1x1 b', '3+1x1 c'],
      ],
    ]);
  });

  it('are read from the data stream where a row has too many properties', async () => {
    const long = defineRow(Array.from({ length: 12 }, () => ({ width: 500 })));
    const data = [0, 0, long.length & 0xff, long.length >> 8, ...long];
    const texts = Array.from({ length: 12 }, (_, at) => `c${at}`);
    const body = [...texts.map((text) => cell(text)), rowEnd(...sprm(0x6646, 2, 0, 0, 0))];
    expect(await gridsOf({ body, data })).toEqual([[texts.map((text, at) => `${at + 1}+1x1 ${text}`)]]);
  });

  it('stand within the cells of others', async () => {
    const inner = (text: string, ends: number): WordParagraph => ({
      runs: [text],
      properties: [...IN_TABLE, ...sprm(0x6649, 2, 0, 0, 0), ...sprm(ends, 1)],
    });
    const innerRow: WordParagraph = {
      runs: [],
      properties: [
        ...IN_TABLE,
        ...sprm(0x6649, 2, 0, 0, 0),
        ...sprm(0x244b, 1),
        ...sprm(0x244c, 1),
        ...widths(500, 500),
      ],
    };
    const body = [
      cell('TT'),
      inner('x', 0x244b),
      inner('y', 0x244b),
      innerRow,
      cell('sau'),
      rowEnd(...widths(1000, 3000)),
      ...[cell('1'), cell('2'), rowEnd(...widths(1000, 3000))],
    ];
    const source = await sourceOf({ body });
    expect(source.text).toBe('TT\nx\ny\nsau\n1\n2\n');
    const [outer] = source.layout?.tables ?? [];
    expect(source.layout?.tables).toHaveLength(1);
    const held = outer?.rows[0]?.cells[1]?.tables ?? [];
    expect(held.map((table) => gridOf(source, table))).toEqual([[['1+1x1 x', '2+1x1 y']]]);
  });

  it('keep numbers that only a list makes', async () => {
    const numbered = [...sprm(0x260a, 0), ...sprm(0x460b, 1, 0)];
    const body = ['Một', 'Hai'].flatMap((text) => [
      cell('', numbered),
      cell(text),
      rowEnd(...widths(1000, 3000)),
    ]);
    const lists = [[{ text: '%1.' }]];
    expect(await gridsOf({ body, lists, uses: [{ list: 0 }] })).toEqual([
      [
        ['1+1x1 1.', '2+1x1 Một'],
        ['1+1x1 2.', '2+1x1 Hai'],
      ],
    ]);
  });
});

describe('what stands beside the text of a Word 97 file', () => {
  const regionsOf = async (parts: WordParts): Promise<readonly (readonly (string | null)[])[]> => {
    const { text, layout } = await sourceOf(parts);
    return (layout?.regions ?? []).map(({ kind, label, start, end }) => [
      kind,
      label,
      text.slice(start, end),
    ]);
  };

  it('are notes, at the end by their numbers', async () => {
    const body = [typed('Điều 5.', ['\x02', SPECIAL], ' Bãi bỏ', ['\x02', SPECIAL])];
    const footnotes = [[typed('\x02 Sửa đổi'), typed('bổ sung')], [typed('\x02 Thay thế')]];
    expect(await linesOf({ body, footnotes })).toEqual([
      'Điều 5.[1] Bãi bỏ[2]',
      '',
      '[1] Sửa đổi',
      'bổ sung',
      '[2] Thay thế',
    ]);
    expect(await regionsOf({ body, footnotes })).toEqual([
      ['footnote', '1', '[1] Sửa đổi\nbổ sung'],
      ['footnote', '2', '[2] Thay thế'],
    ]);
  });

  it('are text boxes, below the paragraph that holds them', async () => {
    const body = [typed('Kính', ['\b', SPECIAL], ' gửi'), typed('Sau')];
    const boxes = [{ place: 4, paragraphs: [typed('HỎA TỐC')] }];
    expect(await linesOf({ body, boxes })).toEqual(['Kính gửi', 'HỎA TỐC', 'Sau']);
    expect(await regionsOf({ body, boxes })).toEqual([['textBox', null, 'HỎA TỐC']]);
  });

  it('are tables of contents, of fields and of styles', async () => {
    const field = [typed('\x13 TOC \\o \x14Chương I\t1'), typed('Chương II\t3\x15'), typed('Chương I')];
    expect(await regionsOf({ body: field })).toEqual([['contents', null, 'Chương I\t1\nChương II\t3']]);
    const styled = [{ ...typed('Chương I\t1'), style: 1 }, typed('Chương I')];
    expect(await regionsOf({ body: styled, styles: [0, 19] })).toEqual([['contents', null, 'Chương I\t1']]);
  });

  it('leaves the instructions of fields out', async () => {
    const body = [typed('Trang \x13 PAGE \x14', '7', '\x15.')];
    expect(await linesOf({ body })).toEqual(['Trang 7.']);
  });
});

describe('a Word 97 file that cannot be read', () => {
  const body = [typed('Điều 1')];
  const problemOf = async (bytes: Uint8Array): Promise<unknown> =>
    readSource(bytes, { path: 'a.doc', inputFormat: 'doc' }).then(
      () => null,
      (cause: { readonly problem?: unknown }) => cause.problem,
    );

  it.each([
    ['of Word 95', word97({ body, version: 0x0068 })],
    ['cut in two', word97({ body }).subarray(0, 3000)],
    ['nothing but its signature', word97({ body }).subarray(0, 8)],
  ])('is named as damaged: %s', async (_, bytes) => {
    expect(await problemOf(bytes)).toEqual({ code: 'damagedWord' });
  });

  it('is named as protected', async () => {
    expect(await problemOf(word97({ body, flags: 0x0300 }))).toEqual({ code: 'protected' });
  });

  it('is named as damaged where its sectors follow each other without end', async () => {
    const bytes = word97({ body });
    const view = new DataView(bytes.buffer);
    view.setUint32(512 + 2 * 4, 3, true);
    view.setUint32(512 + 3 * 4, 2, true);
    expect(await problemOf(bytes)).toEqual({ code: 'damagedWord' });
  });

  it('has no more text than bytes, whatever its pieces say', async () => {
    const bytes = word97({ body });
    const at = Buffer.from(bytes).indexOf(Buffer.from([2, 16, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0]));
    expect(at).toBeGreaterThan(0);
    new DataView(bytes.buffer).setUint32(at + 9, 0x7fffffff, true);
    expect(await problemOf(bytes)).toEqual({ code: 'damagedWord' });
  });
});
