import { describe, expect, it } from 'vitest';
import type { Block, CellBlock } from '../../src/read/blocks.js';
import { writeBlocks } from '../../src/read/write-blocks.js';

const paragraph = (text: string, at: number | null = null): Block => ({
  type: 'paragraph',
  text,
  paragraph: at,
});
const cell = (column: number, ...texts: readonly string[]): CellBlock => ({
  column,
  columns: 1,
  rows: 1,
  blocks: texts.map((text) => paragraph(text)),
});
const table = (...rows: readonly (readonly CellBlock[])[]): Block => ({ type: 'table', rows, headerRows: 0 });

describe('blocks written as text and layout', () => {
  it('stand one under the other, with one blank line at most', () => {
    const { text } = writeBlocks([
      paragraph(''),
      paragraph('Một'),
      paragraph(''),
      paragraph(''),
      paragraph('Hai'),
    ]);
    expect(text).toBe('Một\n\nHai\n');
  });

  it('have cells whose offsets slice their own text', () => {
    const { text, layout } = writeBlocks([
      paragraph('Bảng'),
      table([cell(1, 'STT'), cell(2, 'Nhiệm vụ')], [cell(1, '1'), cell(2, 'Rà soát', 'Báo cáo')]),
      paragraph('Hết'),
    ]);
    const [found] = layout.tables;
    const cells = found?.rows.map((row) => row.cells.map(({ start, end }) => text.slice(start, end)));
    expect(cells).toEqual([
      ['STT', 'Nhiệm vụ'],
      ['1', 'Rà soát\nBáo cáo'],
    ]);
    expect(text.slice(found?.start, found?.end)).toBe('STT\nNhiệm vụ\n1\nRà soát\nBáo cáo');
    expect(found?.frame).toBe(false);
  });

  it('leave an empty cell without length, between its neighbours', () => {
    const { layout } = writeBlocks([
      table([cell(1, 'A'), cell(2, ''), cell(3, 'B')], [cell(1), cell(2, 'C'), cell(3, '')]),
    ]);
    const cells = layout.tables[0]?.rows.flatMap((row) => row.cells) ?? [];
    expect(cells.map(({ start, end }) => end - start)).toEqual([1, 0, 1, 0, 1, 0]);
    expect(cells.map(({ start }) => start)).toEqual(
      [...cells.map(({ start }) => start)].sort((a, b) => a - b),
    );
  });

  it('read a letterhead column by column', () => {
    const { text, layout } = writeBlocks([
      table(
        [cell(1, 'SỞ Y TẾ'), cell(2, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
        [cell(1, 'Số: 12/QĐ-SYT'), cell(2, 'Lạng Sơn, ngày 05 tháng 3 năm 2026')],
      ),
    ]);
    expect(text.split('\n').slice(0, 2)).toEqual(['SỞ Y TẾ', 'Số: 12/QĐ-SYT']);
    expect(layout.tables[0]?.frame).toBe(true);
  });

  it('tell where regions, pages and the paragraphs of the file are', () => {
    const { text, layout } = writeBlocks([
      { type: 'page', page: 1 },
      paragraph('Điều 1.[1] Phạm vi', 1),
      { type: 'page', page: 2 },
      paragraph('Điều 2. Đối tượng', 2),
      { type: 'region', kind: 'footnote', label: '1', blocks: [paragraph('[1] Đã được sửa đổi')] },
    ]);
    expect(layout.pages.map(({ offset, page }) => [page, text.slice(offset, offset + 6)])).toEqual([
      [1, 'Điều 1'],
      [2, 'Điều 2'],
    ]);
    expect(
      layout.regions.map(({ start, end, ...rest }) => ({ ...rest, text: text.slice(start, end) })),
    ).toEqual([{ kind: 'footnote', label: '1', text: '[1] Đã được sửa đổi' }]);
    expect(layout.origins.map(({ start, end, paragraph: at }) => [at, text.slice(start, end)])).toEqual([
      [1, 'Điều 1.[1] Phạm vi'],
      [2, 'Điều 2. Đối tượng'],
    ]);
  });
});
