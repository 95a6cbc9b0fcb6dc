import { describe, expect, it } from 'vitest';
import { type Column, renderTable } from '../../src/cli/render/table.js';

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
