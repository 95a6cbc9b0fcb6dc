import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { pinText } from '../../src/model/index.js';
import { documentWith } from './clauses.js';

/** When provisions of a circular hold, which itself does from 5 August 2025. */
const partsIn = (...text: readonly string[]): readonly string[] => {
  const whole = 'Điều 11. Thông tư này có hiệu lực thi hành từ ngày 05/8/2025.';
  const { effects } = parseDocument(
    documentWith({ kind: 'Thông tư', issuedOn: '2025-06-20', text: [...text, whole] }),
  );
  return effects
    .filter(({ of, provisions }) => of === null && provisions.length > 0)
    .map(({ provisions, from, until }) => `${provisions.map(pinText).join(', ')}: ${from} ${until}`);
};

describe('provisions that hold at other times', () => {
  it.each([
    'Điều 10. Mức hỗ trợ quy định tại khoản 2 Điều 1 được tính hưởng kể từ ngày 01 tháng 01 năm 2026.',
    'Điều 10. Mức phụ cấp tại khoản 2 Điều 1 được hưởng từ ngày 01/01/2026.',
    'Điều 10. Khoản 2 Điều 1 được áp dụng từ đợt xét thứ nhất năm 2026, tính từ ngày 01 tháng 01 năm 2026.',
    'Điều 10. Quy định tại khoản 2 Điều 1 bắt đầu thực hiện từ ngày 01/01/2026.',
    'Điều 10. Quy định tại khoản 2 Điều 1 áp dụng bắt buộc từ ngày 01/01/2026.',
    'Điều 10. Việc gửi hồ sơ điện tử quy định tại khoản 2 Điều 1 được thực hiện bắt buộc từ ngày 01/01/2026.',
    'Điều 10. Đối với quy định tại khoản 2 Điều 1 thì có hiệu lực từ ngày 01/01/2026.',
  ])('begin to hold: %s', (text) => {
    expect(partsIn(text)).toEqual(['khoản 2 Điều 1: 2026-01-01 null']);
  });

  it('cease to', () => {
    const text = 'Điều 10. Quy định tại khoản 2 Điều 1 chỉ áp dụng đến hết ngày 31/12/2026.';
    expect(partsIn(text)).toEqual(['khoản 2 Điều 1: null 2026-12-31']);
  });

  it('may each be a clause or point that sets a rate', () => {
    const lines = [
      'Điều 10. Mức hỗ trợ',
      '1. Mức 1.500.000 đồng/tháng, thực hiện đến hết ngày 31/12/2026;',
      '2. Mức 2.000.000 đồng/tháng, thực hiện từ ngày 01/01/2027.',
      '3. Mức 300.000 đồng/tháng, áp dụng từ ngày 05/8/2025.',
    ];
    expect(partsIn(...lines)).toEqual([
      'khoản 1 Điều 10: null 2026-12-31',
      'khoản 2 Điều 10: 2027-01-01 null',
    ]);
  });

  it('are not a clause where several rates stand below its first words', () => {
    const lines = [
      'Điều 10. Mức hỗ trợ',
      '1. Mức hỗ trợ như sau:',
      '- Mức 1.500.000 đồng/tháng, thực hiện đến hết ngày 31/12/2026;',
      '- Mức 2.000.000 đồng/tháng, thực hiện từ ngày 01/01/2027.',
    ];
    expect(partsIn(...lines)).toEqual([]);
  });

  it.each([
    '1. Miễn tiền thuê đất đối với kho lạnh, thực hiện đến hết ngày 31/12/2026.',
    '1. Nhân viên được hỗ trợ 500.000 đồng/tháng, thực hiện đến hết ngày 31/12/2026.',
    '1. Từ ngày 05/8/2025 đến hết ngày 31/12/2026: 20.000 đồng/giấy.',
    '1. Từ ngày 05/8/2025 đến hết ngày 31/12/2026, mức thu bằng 50% mức tại khoản 2.',
  ])('may be a clause that grants something for a time: %s', (text) => {
    expect(partsIn('Điều 10. Mức thu', text, '2. Mức thu do Sở công bố.')).toEqual([
      'khoản 1 Điều 10: null 2026-12-31',
    ]);
  });

  it('are not a clause that begins with a time for which people do something', () => {
    const text = '1. Từ ngày 05/8/2025 đến hết ngày 31/12/2026, doanh nghiệp được chọn mẫu tờ khai.';
    expect(partsIn('Điều 10. Tờ khai', text, '2. Tờ khai nộp tại Sở.')).toEqual([]);
  });

  it('may be an article that sets a rate for a time of its own', () => {
    const text = 'Giảm 2% thuế suất, áp dụng từ ngày 01/9/2025 đến hết ngày 31/12/2026.';
    expect(partsIn('Điều 10. Giảm thuế', text)).toEqual(['Điều 10: 2025-09-01 2026-12-31']);
  });

  it('may be those of the article itself', () => {
    const lines = ['Điều 10. Mức chi', '1. Cán bộ: 400.000 đồng.'];
    const text = '2. Mức quy định tại khoản 1 Điều này được hưởng từ ngày 01/01/2026.';
    expect(partsIn(...lines, text)).toEqual(['khoản 1 Điều 10: 2026-01-01 null']);
  });

  it.each([
    ['Điều 10', 'Chính sách quy định tại Điều này'],
    ['khoản 1 Điều 10', 'Mức hỗ trợ tại khoản này'],
  ])('may be the %s that the sentence is in', (provision, words) => {
    const text = `1. Hỗ trợ một lần. ${words} được áp dụng đến hết ngày 31/12/2026.`;
    expect(partsIn('Điều 10. Mức hỗ trợ', text)).toEqual([`${provision}: null 2026-12-31`]);
  });

  it.each([
    'Điều 10. Người dân nộp hồ sơ theo khoản 2 Điều 1 từ ngày 01/01/2026.',
    'Điều 10. Thời hạn quy định tại khoản 2 Điều 1 được tính từ ngày 01/01/2026.',
  ])('are not what people do, nor a term: %s', (text) => {
    expect(partsIn(text)).toEqual([]);
  });
});

it('the rest of an act may be said to hold from the day of the act', () => {
  const text = [
    'Điều 1. Sửa đổi, bổ sung Thông tư số 05/2019/TT-BNV',
    '1. Bãi bỏ Điều 13.',
    '2. Bãi bỏ Điều 20.',
    'Điều 2. Hiệu lực thi hành',
    '1. Khoản 1 Điều 1 Thông tư này có hiệu lực thi hành từ ngày 01 tháng 9 năm 2025.',
    '2. Các quy định khác của Thông tư này có hiệu lực thi hành từ ngày 15 tháng 8 năm 2025.',
  ];
  const { metadata, operations } = parseDocument(
    documentWith({ kind: 'Thông tư', issuedOn: '2025-06-20', text }),
  );
  expect(metadata.effectiveOn).toBe('2025-08-15');
  expect(operations.map(({ effectiveOn }) => effectiveOn)).toEqual(['2025-09-01', '2025-08-15']);
});
