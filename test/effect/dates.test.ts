import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { documentWith } from './clauses.js';

/** From when to when an act of 20 June 2025 is in force: its first day, and the first without it. */
const datesOf = (kind: string, ...text: readonly string[]): string => {
  const { metadata } = parseDocument(documentWith({ kind, issuedOn: '2025-06-20', text }));
  return `${metadata.effectiveOn} ${metadata.expiresOn}`;
};

const OLD = 'Quyết định số 12/2020/QĐ-UBND ngày 05/5/2020 của Ủy ban nhân dân tỉnh';

describe('the first day of an act', () => {
  it.each([
    ['2025-07-01', `Điều 10. Quyết định này thay thế ${OLD} và có hiệu lực thi hành kể từ ngày 01/7/2025.`],
    ['2025-07-01', `Điều 10: Quyết định này bãi bỏ ${OLD}, có hiệu lực kể từ ngày 01/7/2025.`],
    ['2025-06-30', `Điều 10. Quyết định này thay thế ${OLD} và có hiệu lực sau 10 ngày kể từ ngày ký.`],
    ['2025-07-01', 'Điều 10: Quyết định này có hiệu lực thi hành kể từ ngày 01/7/2025.'],
    ['2025-07-01', 'Điều 10. Quyết định này có hiệu lực pháp luật kể từ ngày 01 tháng 7 năm 2025.'],
    ['null', 'Điều 10. Quyết định bị kháng nghị có hiệu lực pháp luật kể từ ngày 01/7/2025.'],
    ['2025-07-01', 'Điều 10. Hiệu lực thi hành của Quyết định này kể từ ngày 01/7/2025.'],
    ['2025-06-30', 'Điều 10. Quyết định này có hiệu lực thi hành 10 ngày sau ngày ký.'],
    ['2025-06-30', 'Điều 10. Quyết định này có hiệu lực thi hành sau 10 ngày ký ban hành.'],
    ['2025-06-20', 'Điều 10. Quyết định nầy có hiệu lực kể từ ngày ký.'],
    ['2025-07-01', 'Điều 10. Quyết định này có hiệu lực thi hành từ 01/7/2025.'],
    ['2025-07-01', 'Điều 10. Quyết định này có hiệu lực thi hành từ 15 giờ 00 ngày 01 tháng 7 năm 2025.'],
    ['2025-07-01', 'Điều 10. Quyết định này có hiệu lực kể từ 24 giờ ngày 30 tháng 6 năm 2025.'],
    ['2025-07-05', 'Điều 10. Quyết định này có hiệu lực 15 ngày kể từ ngày ký.'],
    ['2025-07-05', 'Điều 10. Quyết định này có hiệu lực thi hành sau ngày ký 15 ngày.'],
    ['2025-06-30', 'Điều 10. Quyết định này có hiệu lực sau 10 ngày tính từ ngày ký.'],
    [
      '2025-06-30',
      'Điều 10. Quyết định này có hiệu lực sau 10 ngày kể từ ngày Chủ tịch Ủy ban nhân dân tỉnh ký.',
    ],
    [
      '2025-06-30',
      `Điều 10. Quyết định này thay thế ${OLD}; Chỉ thị số 03/2021/CT-UBND và có hiệu lực sau 10 ngày kể từ ngày ký.`,
    ],
    ['2025-07-01', 'Điều 10. Quyết định này áp dụng bắt buộc từ ngày 01/7/2025.'],
    ['null', 'Điều 10. Quyết định này áp dụng từ năm ngân sách 2026.'],
    ['null', `Điều 10. Quyết định này thay thế ${OLD} có hiệu lực từ ngày 15/5/2020.`],
    ['null', `Điều 10. Quyết định này thay thế ${OLD}, có hiệu lực từ ngày 15/5/2020.`],
    ['null', 'Điều 10. Hiệu lực của Hợp đồng này kể từ ngày 01/7/2025.'],
  ])('is %s: %s', (day, text) => {
    expect(datesOf('Quyết định', text)).toBe(`${day} null`);
  });

  it.each([
    ['Nghị quyết này có hiệu lực sau 10 ngày, kể từ ngày Hội đồng nhân dân tỉnh thông qua.', '2025-06-22'],
    ['Nghị quyết này có hiệu lực kể từ ngày thông qua.', '2025-06-12'],
    [
      'Nghị quyết này có hiệu lực sau 10 ngày kể từ ngày Hội đồng nhân dân tỉnh khóa X, kỳ họp thứ 5 thông qua.',
      '2025-06-22',
    ],
  ])('counts from the day of the closing sentence: %s', (text, day) => {
    const passed =
      'Nghị quyết này đã được Hội đồng nhân dân tỉnh Hòa Sơn khóa X, kỳ họp thứ 5 thông qua ngày 12 tháng 6 năm 2025./.';
    expect(datesOf('Nghị quyết', `Điều 10. ${text}`, passed)).toBe(`${day} null`);
  });
});

describe('a resolution that says in one sentence when it takes effect and when it was passed', () => {
  const COUNCIL = 'Hội đồng nhân dân tỉnh Hòa Sơn khóa X, kỳ họp thứ 5';
  it.each([
    [
      '2025-06-22',
      `có hiệu lực sau 10 ngày kể từ ngày được thông qua và đã được ${COUNCIL} thông qua ngày 12 tháng 6 năm 2025`,
    ],
    ['2025-06-12', 'có hiệu lực từ ngày thông qua tại kỳ họp thứ 5 ngày 12/6/2025'],
    ['2025-06-12', 'có hiệu lực kể từ ngày Hội đồng nhân dân tỉnh thông qua ngày 12/6/2025'],
  ])('counts from the passing: %s', (day, text) => {
    expect(datesOf('Nghị quyết', `Điều 10. Nghị quyết này ${text}./.`)).toBe(`${day} null`);
  });
});

describe('a joint circular of the years before 1996', () => {
  it('calls itself a circular', () => {
    const text = documentWith({
      kind: 'Thông tư',
      issuedOn: '1995-06-20',
      text: ['Điều 10. Thông tư này có hiệu lực kể từ ngày 01/7/1995.'],
    }).replace('THÔNG TƯ', 'THÔNG TƯ LIÊN BỘ');
    expect(parseDocument(text).metadata).toMatchObject({
      kind: 'Thông tư liên bộ',
      effectiveOn: '1995-07-01',
    });
  });
});

describe('a text that a decision issues', () => {
  /** A decision whose first article issues something. */
  const datesOfIssued = (first: string, text: string): string => {
    const whole = documentWith({ kind: 'Quyết định', issuedOn: '2025-06-20', text: [`Điều 2. ${text}`] });
    const articles = /Điều 1\. Phạm vi[\s\S]*?(?=\n\nĐiều 2\. )/u;
    const { metadata } = parseDocument(whole.replace(articles, `Điều 1. ${first}\n`));
    return `${metadata.effectiveOn} ${metadata.expiresOn}`;
  };
  it.each([
    [
      'Ban hành kèm theo Quyết định này Bảng giá các loại đất trên địa bàn tỉnh.',
      'Bảng giá này được áp dụng kể từ ngày 01/7/2025.',
    ],
    [
      'Ban hành kèm theo Quyết định này chế độ báo cáo thống kê định kỳ.',
      'Chế độ báo cáo này thực hiện thống nhất trong cả nước từ ngày 1 tháng 7 năm 2025.',
    ],
    [
      'Nay ban hành kèm theo Quyết định này bản "Quy định về trông giữ xe".',
      'Bản Quy định này có hiệu lực kể từ ngày 01/7/2025.',
    ],
    ['Phê duyệt mức thu học phí như biểu đính kèm.', 'Mức thu nói trên được áp dụng từ ngày 01/7/2025.'],
  ])('takes effect with the decision: %s', (first, text) => {
    expect(datesOfIssued(first, text)).toBe('2025-07-01 null');
  });

  it('is not another text that is called otherwise', () => {
    expect(
      datesOfIssued(
        'Ban hành kèm theo Quyết định này Bảng giá các loại đất.',
        'Hợp đồng này có hiệu lực kể từ ngày 01/7/2025.',
      ),
    ).toBe('null null');
  });

  it('does not contradict what the decision says of itself', () => {
    expect(
      datesOfIssued(
        'Ban hành kèm theo Quyết định này Bảng giá các loại đất.',
        'Quyết định này có hiệu lực từ ngày 25/6/2025. Bảng giá này được áp dụng từ ngày 01/7/2025.',
      ),
    ).toBe('2025-06-25 null');
  });
});

describe('a length of time', () => {
  const IN_FORCE = 'Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025';
  it.each([
    ['2030-07-01', `Điều 10. ${IN_FORCE} và được thực hiện trong 05 năm.`],
    ['2030-07-01', `Điều 10. ${IN_FORCE} và được thực hiện trong thời hạn 05 (năm) năm.`],
    ['2030-07-01', `Điều 10. ${IN_FORCE}, thời hạn thực hiện là 05 năm.`],
    ['2027-07-01', `Điều 10. ${IN_FORCE}, thực hiện thí điểm trong thời hạn 24 tháng.`],
    ['2030-07-01', `Điều 10. ${IN_FORCE} và hết hiệu lực sau 05 năm kể từ ngày có hiệu lực.`],
    ['2027-07-01', `Điều 10. ${IN_FORCE}. Nghị quyết này có giá trị 02 năm.`],
    ['2028-07-01', `Điều 10. ${IN_FORCE}. Mức hỗ trợ tại Nghị quyết này được thực hiện trong 03 năm.`],
    [
      '2028-07-01',
      `Điều 10. ${IN_FORCE}. Thời gian thực hiện Nghị quyết này là 03 năm kể từ ngày Nghị quyết có hiệu lực.`,
    ],
    [
      '2030-07-01',
      `Điều 10. ${IN_FORCE}. Nghị quyết này được thực hiện trong 05 năm kể từ ngày có hiệu lực thi hành.`,
    ],
    ['2028-01-01', `Điều 10. ${IN_FORCE}; được áp dụng trong thời kỳ ổn định ngân sách đến hết năm 2027.`],
    ['null', `Điều 10. ${IN_FORCE}. Giấy phép được thực hiện trong 05 năm.`],
    ['null', `Điều 10. ${IN_FORCE} và được báo cáo trong 05 ngày làm việc.`],
    ['null', `Điều 10. ${IN_FORCE} và được thực hiện trong 02 năm học.`],
  ])('makes the act cease on %s: %s', (day, text) => {
    expect(datesOf('Nghị quyết', text)).toBe(`2025-07-01 ${day}`);
  });
});

describe('the sentence that closes a resolution', () => {
  it.each([
    ['2025-07-01', 'và có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025'],
    ['2025-06-28', 'và có hiệu lực sau 10 ngày kể từ ngày thông qua'],
  ])('gives its first day, %s, after the kind alone', (day, words) => {
    const closing = `Nghị quyết đã được Hội đồng nhân dân tỉnh Hòa Sơn khóa IV, kỳ họp thứ hai thông qua ngày 18 tháng 6 năm 2025 ${words}.`;
    expect(datesOf('Nghị quyết', 'Điều 10. Ủy ban nhân dân tỉnh thi hành Nghị quyết.', closing)).toBe(
      `${day} null`,
    );
  });
});
