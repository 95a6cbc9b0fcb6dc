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

describe('a subject ends where somebody else begins to act', () => {
  const subjects = (sentence: string): readonly (string | null)[] =>
    extractCitations(sentence).map(({ subject }) => subject);

  it.each([
    [
      'Thực hiện Kế hoạch số 120/KH-BXD của Bộ Xây dựng về phát triển nhà ở xã hội, Ủy ban nhân dân tỉnh xây dựng Kế hoạch triển khai như sau:',
      ['về phát triển nhà ở xã hội'],
    ],
    [
      'Căn cứ Quyết định số 15/QĐ-TTg phê duyệt Đề án cảng cạn, Sở Xây dựng ban hành Kế hoạch.',
      ['phê duyệt Đề án cảng cạn'],
    ],
    [
      'Thực hiện Chỉ thị số 05/CT-TTg về phòng, chống thiên tai, tìm kiếm cứu nạn, UBND xã yêu cầu các thôn:',
      ['về phòng, chống thiên tai, tìm kiếm cứu nạn'],
    ],
    [
      'Thực hiện Chương trình số 15-CTr/TU thực hiện Nghị quyết số 68-NQ/TW về kinh tế tư nhân, Sở Tài chính xây dựng Báo cáo.',
      ['thực hiện Nghị quyết số 68-NQ/TW về kinh tế tư nhân', 'về kinh tế tư nhân'],
    ],
    [
      'Theo Quyết định số 15/QĐ-UBND về phối hợp giữa Sở Y tế, Sở Tài chính và Công an tỉnh.',
      ['về phối hợp giữa Sở Y tế, Sở Tài chính và Công an tỉnh'],
    ],
    ['Theo Kế hoạch số 12/KH-UBND về chuyển đổi số và Công văn số 15/STC-NS.', ['về chuyển đổi số', null]],
  ])('%s', (sentence, expected) => {
    expect(subjects(sentence)).toEqual(expected);
  });
});

describe('a law that is cited by its name', () => {
  it.each([
    'Theo Luật Bảo hiểm xã hội số 41/2024/QH15 có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025.',
    'Theo Luật Việc làm số 74/2025/QH15 về bảo hiểm thất nghiệp.',
  ])('is about what its name says: %s', (text) => {
    expect(subjects(text)).toEqual([null]);
  });
});

it('tells of no day of effect as of a subject', () => {
  expect(subjects('Khi Thông tư số 5/2020/TT-BTC có hiệu lực thi hành thì nộp phí.')).toEqual([null]);
});

it('ends a subject where the next cell of a flattened row begins', () => {
  const row =
    'Nghị định số 8/2018/NĐ-CP về việc điều chỉnh lương hưu Được bãi bỏ bởi Nghị định số 11/2022/NĐ-CP';
  expect(subjects(row)[0]).toBe('về việc điều chỉnh lương hưu');
});
