import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { pinText } from '../../src/model/index.js';
import { documentWith } from './clauses.js';

const OLD = 'Nghị quyết số 08/2020/NQ-HĐND ngày 10 tháng 7 năm 2020 của Hội đồng nhân dân tỉnh';
const IN_FORCE = 'Điều 11. Nghị quyết này có hiệu lực thi hành từ ngày 01/8/2025.';

/** What a resolution says of provisions of other acts. */
const othersIn = (text: string): readonly string[] => {
  const { effects, citations } = parseDocument(
    documentWith({ kind: 'Nghị quyết', issuedOn: '2025-06-20', text: [text, IN_FORCE] }),
  );
  const numbers = new Map(citations.map(({ id, number }) => [id, number]));
  return effects
    .filter(({ of, until }) => of !== null && until !== null)
    .map(({ of, provisions, until }) => `${numbers.get(of ?? '')} ${provisions.map(pinText)} ${until}`);
};

describe('provisions of another act', () => {
  it.each([
    `Điều 10. Kéo dài thời hạn áp dụng khoản 2 Điều 3 ${OLD} đến hết ngày 31 tháng 12 năm 2026.`,
    `Điều 10. Gia hạn hiệu lực của khoản 2 Điều 3 ${OLD} cho đến hết năm 2026.`,
    `Điều 10. Tiếp tục thực hiện khoản 2 Điều 3 ${OLD} đến hết ngày 31/12/2026.`,
    `Điều 10. Khoản 2 Điều 3 ${OLD} tiếp tục có hiệu lực đến hết ngày 31/12/2026.`,
    `Điều 10. Khoản 2 Điều 3 ${OLD} được kéo dài thời gian thực hiện đến hết năm 2026.`,
    `Điều 10. Khoản 2 Điều 3 ${OLD} vẫn được áp dụng đến trước ngày 01/01/2027.`,
    `Điều 10. Khoản 2 Điều 3 ${OLD} chỉ được áp dụng đến hết ngày 31/12/2026.`,
    `Điều 10. Giữ nguyên hiệu lực của khoản 2 Điều 3 ${OLD} đến hết ngày 31/12/2026.`,
    `Điều 10. Bãi bỏ ${OLD}, giữ nguyên khoản 2 Điều 3 đến ngày 31/12/2026.`,
    `Điều 10. Bãi bỏ ${OLD}, trừ khoản 2 Điều 3 được tiếp tục thực hiện đến hết ngày 31/12/2026.`,
    `Điều 10. Bãi bỏ Điều 3 ${OLD}, trừ khoản 2 Điều 3 tiếp tục thực hiện đến hết ngày 31/12/2026.`,
    `Điều 10. ${OLD} hết hiệu lực từ ngày 01/8/2025; khoản 2 Điều 3 tiếp tục có hiệu lực đến hết ngày 31/12/2026.`,
    `Điều 10. Bãi bỏ ${OLD}; riêng khoản 2 Điều 3 hết hiệu lực từ ngày 01/01/2027.`,
  ])('hold for longer: %s', (text) => {
    expect(othersIn(text)).toEqual(['08/2020/NQ-HĐND khoản 2 Điều 3 2026-12-31']);
  });

  it.each([
    `Điều 10. Tiếp tục thực hiện khoản 2 Điều 3 ${OLD}.`,
    `Điều 10. Sở Nội vụ báo cáo việc thực hiện khoản 2 Điều 3 ${OLD} đến hết ngày 31/12/2026.`,
    `Điều 10. Khoản 2 Điều 3 ${OLD} hết hiệu lực từ ngày 31/12/2026.`,
  ])('do not: %s', (text) => {
    expect(othersIn(text)).toEqual([]);
  });
});

describe('a list of provisions of other acts', () => {
  it.each([
    'Các quy định sau tiếp tục có hiệu lực đến hết ngày 31 tháng 12 năm 2026:',
    'Kéo dài thời hạn áp dụng các quy định sau đây đến hết ngày 31/12/2026:',
  ])('stays in force until the day that is said above it: %s', (head) => {
    expect(othersIn([`Điều 10. ${head}`, `1. Khoản 2 Điều 3 ${OLD}.`].join('\n'))).toEqual([
      '08/2020/NQ-HĐND khoản 2 Điều 3 2026-12-31',
    ]);
  });
});
