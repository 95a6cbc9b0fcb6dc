import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/cli/render/layout.js';
import { type Column, layOutTable, renderTable } from '../../src/cli/render/table.js';
import { prepareToMeasure, widthOf } from '../../src/cli/render/width.js';

const columns: readonly Column[] = [
  { title: 'Số', align: 'right' },
  { title: 'Trích yếu', least: 10 },
  { title: 'Năm' },
];

const rowsTo = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, at) => [`${at + 1}`, 'Quy định về hồ sơ', `${2000 + (at % 30)}`]);

const linesOf = (count: number, width: number): readonly string[] =>
  renderTable(columns, rowsTo(count), width, (title) => title).split('\n');

describe('a table', () => {
  it('has its titles alone where it has no rows', () => {
    expect(linesOf(0, 40)).toEqual(['Số  Trích yếu  Năm']);
  });

  it.each([1, 50, 51, 240])('has one head and a line for each of %i rows', (count) => {
    const [titles, rule, ...body] = linesOf(count, 60);
    expect(titles).toMatch(/^ *Số {2}Trích yếu +Năm$/);
    expect(rule).toMatch(/^─+$/);
    expect(body.map((line) => line.trim().split(/ {2,}/))).toEqual(rowsTo(count));
  });

  it('keeps its columns from the first row to the last', () => {
    const [titles = '', , ...body] = linesOf(240, 60);
    for (const line of body) expect(line.indexOf('Quy định')).toBe(titles.indexOf('Trích yếu'));
  });

  it('wraps cells that are wider than it, in every row alike', () => {
    const [, , ...body] = linesOf(120, 20);
    expect(body).toHaveLength(240);
    expect(body.filter((line) => line.endsWith('về hồ sơ'))).toHaveLength(120);
  });
});

describe('a table that is laid out by its first rows', () => {
  it('is the table of all rows where none of the others is wider', () => {
    const rows = rowsTo(90);
    const { titles, rule, draw } = layOutTable(columns, rows.slice(0, 40), 60, (title) => title);
    const drawn = [titles, rule, draw(rows.slice(0, 40)), draw(rows.slice(40))].join('\n');
    expect(drawn.split('\n')).toEqual(linesOf(90, 60));
  });

  it('wraps what is wider in the others, and leaves no letter out', () => {
    const { draw } = layOutTable(columns, [['1', 'Quy định', '2001']], 60, (title) => title);
    const lines = draw([['22', 'Quy định chi tiết về hồ sơ-mẫu/2020/NĐ-CP', '12345678']]).split('\n');
    expect(lines.map((line) => line.length).every((length) => length <= 'Số  Trích yếu  Năm '.length)).toBe(
      true,
    );
    expect(
      lines
        .map((line) => line.slice(4, 14))
        .join('')
        .replaceAll(' ', ''),
    ).toBe('Quyđịnhchitiếtvềhồsơ-mẫu/2020/NĐ-CP');
    expect(
      lines
        .map((line) => line.slice(14))
        .join('')
        .replaceAll(' ', ''),
    ).toBe('12345678');
  });
});

describe('a wrapped text', () => {
  it.each([
    ['one letter a column', 'Quy định chi tiết thi hành một số điều'],
    ['letters of two columns', 'Quy định 規定 chi tiết thi hành một số điều'],
  ])('is whole, in lines that are as long as they may be: %s', async (_, text) => {
    await prepareToMeasure([text]);
    for (let width = 8; width < 40; width += 1) {
      const lines = wrap(text, width);
      expect(lines.join(' ')).toBe(text);
      for (const [index, line] of lines.entries()) {
        expect(widthOf(line)).toBeLessThanOrEqual(width);
        const [next = ''] = (lines[index + 1] ?? '').split(' ');
        if (index < lines.length - 1) expect(widthOf(`${line} ${next}`)).toBeGreaterThan(width);
      }
    }
  });

  it('breaks words that are longer than a line at their hyphens and slashes', () => {
    expect(wrap('số 01/2008/NQLT-BLĐTBXH-BCA ngày', 12)).toEqual([
      'số 01/2008/',
      'NQLT-',
      'BLĐTBXH-BCA',
      'ngày',
    ]);
  });
});
