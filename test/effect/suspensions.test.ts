import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { pinText } from '../../src/model/index.js';
import { documentWith } from './clauses.js';

const OLD = 'Thông tư số 31/2019/TT-BNV ngày 10 tháng 7 năm 2019 của Bộ trưởng Bộ Nội vụ';
const IN_FORCE = 'Điều 11. Nghị quyết này có hiệu lực thi hành từ ngày 01/8/2025.';

/** What a resolution says about when other acts are in force. */
const saidIn = (text: string): readonly string[] =>
  parseDocument(documentWith({ kind: 'Nghị quyết', issuedOn: '2025-06-20', text: [text, IN_FORCE] }))
    .effects.filter(({ of }) => of !== null)
    .map(({ provisions, from, until, suspended }) =>
      [suspended ?? 'holds', provisions.map(pinText).join(), from, until].join(' ').replace(/ {2,}/gu, ' '),
    );

describe('an act that another suspends', () => {
  it.each([
    [`Ngưng hiệu lực thi hành ${OLD} từ ngày 15/8/2025 đến hết ngày 31/12/2026.`, '2025-08-15 2026-12-31'],
    [`Ngưng hiệu lực toàn bộ ${OLD} đến hết ngày 31/12/2026.`, '2025-08-01 2026-12-31'],
    [`Tạm ngưng áp dụng ${OLD} về lưu trữ.`, '2025-08-01 '],
    [
      `${OLD} bị ngưng hiệu lực thi hành từ ngày 01/9/2025 đến trước ngày 01/01/2027.`,
      '2025-09-01 2026-12-31',
    ],
    [`Từ ngày 01/9/2025 đến hết ngày 31/12/2026, tạm ngưng hiệu lực ${OLD}.`, '2025-09-01 2026-12-31'],
    [`Đình chỉ việc thi hành ${OLD} kể từ ngày 05/9/2025.`, '2025-09-05 '],
    [`Đình chỉ thi hành ${OLD}.`, '2025-08-01 '],
  ])('is not in force for a time: %s', (text, days) => {
    expect(saidIn(`Điều 10. ${text}`)).toEqual([`whole ${days}`]);
  });

  it.each([
    [
      `Tạm ngưng hiệu lực thi hành Điều 2 ${OLD} đến hết ngày 31/12/2026.`,
      'part Điều 2 2025-08-01 2026-12-31',
    ],
    [`Tạm ngưng áp dụng một phần ${OLD} đến hết ngày 31/12/2026.`, 'part 2025-08-01 2026-12-31'],
    [`Tạm ngưng áp dụng ${OLD} đến hết ngày 31/12/2026 đối với xã đảo.`, 'part 2025-08-01 2026-12-31'],
  ])('is so in part: %s', (text, expected) => {
    expect(saidIn(`Điều 10. ${text}`)).toEqual([expected]);
  });

  it.each([
    `Điều 10. Sở Nội vụ trình việc tạm ngưng áp dụng ${OLD} từ ngày 01/9/2025.`,
    `Điều 10. ${OLD} đã tạm ngưng hiệu lực từ ngày 01/9/2024.`,
    `Điều 10. Trường hợp có vướng mắc thì tạm ngưng áp dụng ${OLD}.`,
  ])('is not suspended by: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('a whole act that another lets hold', () => {
  it.each([
    `${OLD} tiếp tục có hiệu lực đến hết ngày 31/12/2026.`,
    `${OLD} tiếp tục được áp dụng đến hết ngày 31 tháng 12 năm 2026.`,
    `${OLD} về lưu trữ được áp dụng đến hết ngày 31/12/2026.`,
    `Kéo dài thời hạn áp dụng của ${OLD} đến hết ngày 31/12/2026.`,
    `Kéo dài thời gian thực hiện ${OLD} về lưu trữ đến trước ngày 01/01/2027.`,
  ])('ends on the day that is said: %s', (text) => {
    expect(saidIn(`Điều 10. ${text}`)).toEqual(['holds 2026-12-31']);
  });

  it('is each of several', () => {
    const other = 'Thông tư số 32/2019/TT-BNV ngày 11 tháng 7 năm 2019 của Bộ trưởng Bộ Nội vụ';
    const text = `Điều 10. ${OLD} và ${other} tiếp tục có hiệu lực đến hết ngày 31/12/2026.`;
    expect(saidIn(text)).toEqual(['holds 2026-12-31', 'holds 2026-12-31']);
  });

  it.each([
    `Hồ sơ đã nộp thì tiếp tục thực hiện theo ${OLD} đến hết ngày 31/12/2026.`,
    `Các dự án theo ${OLD} tiếp tục thực hiện đến hết ngày 31/12/2026.`,
    `${OLD} tiếp tục có hiệu lực đến hết ngày 31/12/2026 đối với xã đảo.`,
    `${OLD} hết hiệu lực từ ngày 31/12/2026.`,
  ])('does not end on it: %s', (text) => {
    expect(saidIn(`Điều 10. ${text}`)).toEqual([]);
  });
});
