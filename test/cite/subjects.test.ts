import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/index.js';

const subjects = (text: string): readonly (string | null)[] =>
  extractCitations(`Điều 1. ${text}`).map(({ subject }) => subject);

describe('what a cited document is about', () => {
  it.each([
    [
      'Theo Nghị định số 10/2023/NĐ-CP (sửa đổi, bổ sung Nghị định số 43/2014/NĐ-CP) và Thông tư số 5/2020/TT-BTC.',
      ['sửa đổi, bổ sung Nghị định số 43/2014/NĐ-CP', null, null],
    ],
    [
      'Theo Quyết định số 7/2021/QĐ-TTg quy định về phí (sau đây gọi là phí; lệ phí) của cảng.',
      ['quy định về phí'],
    ],
    [
      'Các văn bản (trong đó có Quyết định số 7/2021/QĐ-TTg quy định về phí cảng) còn hiệu lực.',
      ['quy định về phí cảng'],
    ],
    ['Theo Quyết định số 7/2021/QĐ-TTg về phí (kể cả lệ phí) của cảng.', ['về phí (kể cả lệ phí) của cảng']],
  ])('has both brackets or none: %s', (text, told) => {
    expect(subjects(text)).toEqual(told);
  });
});
