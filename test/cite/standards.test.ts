import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

const standards = (text: string): readonly string[] =>
  parseDocument(text).standards.map(({ kind, number }) => `${kind} | ${number}`);

describe('technical regulations and standards', () => {
  it.each([
    ['Nước thải đạt QCVN 40:2011/BTNMT, cột A.', ['Quy chuẩn | QCVN 40:2011/BTNMT']],
    ['Theo QCVN 06:2022/BXD và Sửa đổi 1:2023.', ['Quy chuẩn | QCVN 06:2022/BXD']],
    ['Phù hợp QCVN 01-1:2018/BYT.', ['Quy chuẩn | QCVN 01-1:2018/BYT']],
    ['Theo QCĐP 01:2023/TP-HCM.', ['Quy chuẩn | QCĐP 01:2023/TP-HCM']],
    ['Thiết kế theo TCVN 2622:1995.', ['Tiêu chuẩn | TCVN 2622:1995']],
    ['Thiết kế theo TCVN 5574 - 2018.', ['Tiêu chuẩn | TCVN 5574-2018']],
    ['Thang máy theo TCVN 6396-20:2017.', ['Tiêu chuẩn | TCVN 6396-20:2017']],
    [
      'Áp dụng TCVN ISO 9001:2015, TCVN ISO/IEC 17025:2017.',
      ['Tiêu chuẩn | TCVN ISO 9001:2015', 'Tiêu chuẩn | TCVN ISO/IEC 17025:2017'],
    ],
    ['Theo 22TCN 18-79 và TCXDVN 33:2006.', ['Tiêu chuẩn | 22TCN 18-79', 'Tiêu chuẩn | TCXDVN 33:2006']],
    ['Theo TCCS 41:2022/TCĐBVN.', ['Tiêu chuẩn | TCCS 41:2022/TCĐBVN']],
    ['Theo QCVN 06:2022/\nBXD về an toàn cháy.', ['Quy chuẩn | QCVN 06:2022/BXD']],
    ['Bộ phông chữ TCVN3 và các TCVN có liên quan.', []],
  ])('%j', (text, expected) => {
    expect(standards(text)).toEqual(expected);
  });

  it('are no citations, and slices of the text where they stand', () => {
    const text = 'Điều 1. Thang máy theo QCVN 02:2019/BLĐTBXH; TCVN 6396-20:2017.';
    const { citations, works, standards: found } = parseDocument(text);
    expect([citations, works]).toEqual([[], []]);
    for (const { text: written, position } of found)
      expect(text.slice(position.start.offset, position.end.offset)).toBe(written);
    expect(found.map(({ unit }) => unit)).toEqual([['Điều 1'], ['Điều 1']]);
  });
});
