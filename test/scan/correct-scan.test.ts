import { describe, expect, it } from 'vitest';
import { correctScan } from '../../src/scan/index.js';

const corrected = (...lines: readonly string[]): readonly string[] =>
  correctScan(lines.map((line) => line.split(' '))).map((words) => words.join(' '));

describe('the words of a scan', () => {
  it.each([
    ['Theo Nghị đinh số 5/2020/NĐ-CP', 'Theo Nghị định số 5/2020/NĐ-CP'],
    ['BỘ LAO ĐÔNG - THƯƠNG BINH VÀ XÃ HỘI', 'BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
    ['ỦY BAN THƯỜNG VỤ QUÓC HỘI', 'ỦY BAN THƯỜNG VỤ QUỐC HỘI'],
  ])('get the accents of known names: %s', (seen, right) => {
    expect(corrected(seen)).toEqual([right]);
  });

  it('get the accents that the document has elsewhere', () => {
    const often = Array.from({ length: 6 }, () => 'chợ nông thôn mới');
    expect(corrected(...often, 'chợ nông thon mới').at(-1)).toBe('chợ nông thôn mới');
  });

  it('keep accents that the document writes both ways', () => {
    const lines = ['cây lúa xanh', 'cấy lúa xanh', 'cây lúa xanh', 'cấy lúa xanh', 'cây lúa xanh'];
    expect(corrected(...lines)).toEqual(lines);
  });

  it('keep "Luật số", although the names of some laws begin with "Luật Sở"', () => {
    expect(corrected('Luật số 65/2020/QH14 và Luật số 62/2025/QH15')).toEqual([
      'Luật số 65/2020/QH14 và Luật số 62/2025/QH15',
    ]);
  });
});

describe('the numbers of a scan', () => {
  it.each([
    ['Luật sở 65/2020/QH14', 'Luật số 65/2020/QH14'],
    ['ngày 3] tháng 5 năm 2023', 'ngày 31 tháng 5 năm 2023'],
    ['ngày 20 tháng 1Ï năm 2019', 'ngày 20 tháng 11 năm 2019'],
    ['ngày 1l tháng I1 năm 2015', 'ngày 11 tháng 11 năm 2015'],
    ['Quyết định số 142/2008/QĐ-TTyg', 'Quyết định số 142/2008/QĐ-TTg'],
    ['Báo cáo số 685/8C-CP ngày 9', 'Báo cáo số 685/BC-CP ngày 9'],
    ['Luật số 41/2024/QHT15', 'Luật số 41/2024/QH15'],
  ])('%s', (seen, right) => {
    expect(corrected(seen)).toEqual([right]);
  });

  it.each([
    'ngày 4] tháng 5 năm 2023',
    'ngày ] tháng I3 năm 2023',
    'Luật số 65/2020/QH14 và Luật số 41/2024/QH15',
    'Công văn số 12/ABC-XYZ',
  ])('stay as they are where it is not certain what they must be: %s', (seen) => {
    expect(corrected(seen)).toEqual([seen]);
  });
});

describe('the labels of a scan', () => {
  it('are in sequence', () => {
    expect(corrected('Điểu 1. Phạm vi', ']. Phạm vi thứ nhất', '2. Phạm vi thứ hai')).toEqual([
      'Điều 1. Phạm vi',
      '1. Phạm vi thứ nhất',
      '2. Phạm vi thứ hai',
    ]);
  });

  it('are Roman where the next one is', () => {
    const lines = ['I. MỤC ĐÍCH', 'Đoạn văn', 'II. NHIỆM VỤ', '2. Nhiệm vụ'];
    expect(corrected(...lines)).toEqual(lines);
  });

  it('lose specks of dirt before them', () => {
    expect(corrected('_.2. Quỹ bảo hiểm', '. 3. Mức hưởng')).toEqual(['2. Quỹ bảo hiểm', ' 3. Mức hưởng']);
  });
});

it('keeps the number of words', () => {
  const lines = [['.', '3.', 'Mức'], [], ['Điểu', '1.']];
  expect(correctScan(lines).map(({ length }) => length)).toEqual([3, 0, 2]);
});
