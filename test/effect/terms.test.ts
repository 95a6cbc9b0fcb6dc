import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { documentWith } from './clauses.js';

/** From when to when a decision of 20 June 2025 is in force: its first day, and the first without it. */
const datesOf = (...text: readonly string[]): string => {
  const { metadata } = parseDocument(documentWith({ kind: 'Quyết định', issuedOn: '2025-06-20', text }));
  return `${metadata.effectiveOn} ${metadata.expiresOn}`;
};

const IN_FORCE = 'Quyết định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025';

describe('the end of an act', () => {
  it.each([
    `Điều 10. ${IN_FORCE}; thời hạn áp dụng đến hết ngày 31 tháng 12 năm 2027.`,
    `Điều 10. ${IN_FORCE}. Thời gian thực hiện: đến hết năm 2027.`,
    `Điều 10. ${IN_FORCE} và được áp dụng trong cả nước đến hết ngày 31/12/2027.`,
    `Điều 10. ${IN_FORCE} và áp dụng đối với các xã, phường đến hết ngày 31/12/2027.`,
    `Điều 10. ${IN_FORCE} và sẽ tự động hết hiệu lực từ ngày 01/01/2028.`,
    `Điều 10. ${IN_FORCE} đến 24 giờ 00 phút ngày 31 tháng 12 năm 2027.`,
    `Điều 10. ${IN_FORCE} và kết thúc hiệu lực sau ngày 31 tháng 12 năm 2027.`,
    `Điều 10. ${IN_FORCE} đến trước ngày 01 tháng 01 năm 2028.`,
  ])('is the last day that it is said to be applied on: %s', (text) => {
    expect(datesOf(text)).toBe('2025-07-01 2028-01-01');
  });

  it.each([
    `Điều 10. Các chính sách quy định tại Quyết định này được thực hiện đến hết ngày 31/12/2027.`,
    `Điều 10. Toàn bộ nội dung tại Quyết định này áp dụng đến hết năm 2027.`,
    `Điều 10. Chính sách hỗ trợ quy định tại Quyết định này được thực hiện từ ngày 01/8/2025 đến hết ngày 31/12/2027.`,
    `Điều 10. Việc giảm tiền thuê đất quy định tại Quyết định này được thực hiện đến hết ngày 31/12/2027.`,
    `Điều 10. Thời gian thực hiện các cơ chế, chính sách quy định tại Quyết định này đến hết năm 2027.`,
  ])('is that of all that it says: %s', (text) => {
    expect(datesOf(text, `Điều 11. ${IN_FORCE}.`)).toBe('2025-07-01 2028-01-01');
  });

  it.each([
    `Điều 10. Thời hạn áp dụng mức hỗ trợ của dự án đến hết ngày 31/12/2027.`,
    `Điều 10. Mức chi quy định tại Điều 2 Quyết định này được thực hiện đến hết ngày 31/12/2027.`,
    `Điều 10. Quyết định này áp dụng cho hồ sơ nộp đến hết ngày 31/12/2027.`,
    `Điều 10. Thời gian thực hiện Kế hoạch: đến hết năm 2027.`,
    `Điều 10. Việc đổi thẻ quy định tại Quyết định này được thực hiện đến hết ngày 31/12/2027.`,
  ])('is not that of a part of it, of cases, or of something else: %s', (text) => {
    expect(datesOf(text, `Điều 11. ${IN_FORCE}.`)).toBe('2025-07-01 null');
  });
});
