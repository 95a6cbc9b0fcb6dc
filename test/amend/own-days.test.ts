import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { pinText } from '../../src/model/index.js';

const WORK = 'Thông tư số 05/2019/TT-BNV ngày 12 tháng 4 năm 2019 của Bộ trưởng Bộ Nội vụ';

/** The changes that a circular of 1 August 2025 makes, each with its day. */
const daysOf = (clauses: readonly string[], closing: readonly string[] = []): readonly string[] =>
  parseDocument(
    [
      'BỘ NỘI VỤ',
      'Số: 12/2025/TT-BNV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hà Nội, ngày 10 tháng 6 năm 2025',
      'THÔNG TƯ',
      `Sửa đổi, bổ sung một số điều của ${WORK}`,
      `Điều 1. Sửa đổi, bổ sung một số điều của ${WORK}`,
      ...clauses,
      'Điều 2. Hiệu lực thi hành',
      '1. Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2025.',
      ...closing,
      'BỘ TRƯỞNG',
      'Nguyễn Văn Bình',
    ].join('\n'),
  ).operations.map(({ action, target, effectiveOn }) =>
    [action, ...target.pins.map(pinText), effectiveOn].join(' '),
  );

describe('an order that gives a day of its own', () => {
  it.each([
    ['1. Bãi bỏ khoản 2 Điều 14 kể từ ngày 01 tháng 9 năm 2025.', 'repeal khoản 2 Điều 14 2025-09-01'],
    ['1. Kể từ ngày 01 tháng 9 năm 2025, bãi bỏ khoản 2 Điều 14.', 'repeal khoản 2 Điều 14 2025-09-01'],
    ['1. Kể từ ngày Thông tư này có hiệu lực, bãi bỏ khoản 2 Điều 14.', 'repeal khoản 2 Điều 14 2025-08-01'],
    ['1. Kể từ ngày Luật Hồ sơ có hiệu lực, bãi bỏ khoản 2 Điều 14.', 'repeal khoản 2 Điều 14 '],
    ['1. Khoản 2 Điều 14 hết hiệu lực.', 'repeal khoản 2 Điều 14 2025-08-01'],
    ['1. Khoản 2 Điều 14 hết hiệu lực kể từ ngày 01/9/2025.', 'repeal khoản 2 Điều 14 2025-09-01'],
    [
      '1. Khoản 2 Điều 14 được sửa đổi kể từ ngày 01/9/2025 như sau: “2. Hồ sơ được nộp một lần.”.',
      'replace khoản 2 Điều 14 2025-09-01',
    ],
    [
      '1. Thay cụm từ “quý” bằng cụm từ “tháng” tại khoản 2 Điều 14 từ ngày 01/9/2025.',
      'replacePhrase khoản 2 Điều 14 2025-09-01',
    ],
  ])('%s', (clause, expected) => {
    expect(daysOf([clause])).toEqual([expected]);
  });

  it('does not give it to the order beside it', () => {
    const clause = '1. Bãi bỏ Điều 20 từ ngày 01/9/2025; sửa đổi khoản 1 Điều 14 như sau: “1. Báo cáo năm.”.';
    expect(daysOf([clause])).toEqual(['repeal Điều 20 2025-09-01', 'replace khoản 1 Điều 14 2025-08-01']);
  });

  it('gives it to all in its list', () => {
    const list = [
      '1. Kể từ ngày 01/9/2025, bãi bỏ các quy định sau đây:',
      'a) Khoản 2 Điều 14;',
      'b) Điều 20.',
    ];
    expect(daysOf(list)).toEqual(['repeal khoản 2 Điều 14 2025-09-01', 'repeal Điều 20 2025-09-01']);
  });

  it('is not understood with a condition', () => {
    expect(daysOf(['1. Khoản 2 Điều 14 hết hiệu lực khi có quy định mới.'])).toEqual([' 2025-08-01']);
  });
});

describe('changes that hold from another day than their act', () => {
  const CLAUSES = ['1. Bãi bỏ khoản 1 Điều 13.', '2. Bãi bỏ Điều 20.'];

  it.each([
    '2. Quy định tại khoản 1 Điều 13 Thông tư số 05/2019/TT-BNV được sửa đổi, bãi bỏ tại Thông tư này có hiệu lực từ ngày 01 tháng 9 năm 2025.',
    '2. Khoản 1 Điều 13 được bãi bỏ tại Thông tư này có hiệu lực từ ngày 01 tháng 9 năm 2025.',
    '2. Khoản 1 Điều 13 được bãi bỏ tại khoản 1 Điều 1 Thông tư này có hiệu lực từ ngày 01 tháng 9 năm 2025.',
    '2. Khoản 1 Điều 1 Thông tư này có hiệu lực từ ngày 01 tháng 9 năm 2025; các khoản khác có hiệu lực từ ngày 01 tháng 8 năm 2025.',
    '2. Các khoản còn lại của Điều 1 có hiệu lực từ ngày 01 tháng 8 năm 2025; khoản 1 Điều 1 Thông tư này có hiệu lực từ ngày 01 tháng 9 năm 2025.',
  ])('%s', (closing) => {
    expect(daysOf(CLAUSES, [closing])).toEqual([
      'repeal khoản 1 Điều 13 2025-09-01',
      'repeal Điều 20 2025-08-01',
    ]);
  });

  it('are told among the amending clauses, where that changes nothing', () => {
    const clause =
      '3. Khoản 1 Điều này có hiệu lực từ ngày 01/9/2025; các khoản khác có hiệu lực từ ngày 01/8/2025.';
    expect(daysOf([...CLAUSES, clause])).toEqual([
      'repeal khoản 1 Điều 13 2025-09-01',
      'repeal Điều 20 2025-08-01',
    ]);
  });
});
