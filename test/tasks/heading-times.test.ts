import { describe, expect, it } from 'vitest';
import { tasksOf } from './say.js';

/** The work of each task with its time. */
const timed = (body: string): readonly string[] =>
  tasksOf(body).map(({ what, due }) =>
    [what, due === null ? '' : [due.from, due.until, due.every].map((part) => part ?? '').join(' ')].join(
      ': ',
    ),
  );

describe('a time above items is that of the items which have none', () => {
  it.each([
    ['A. NHÓM NHIỆM VỤ HOÀN THÀNH TRƯỚC NGÀY 30/4/2026', ' 2026-04-30 '],
    ['A. NHIỆM VỤ THỰC HIỆN THƯỜNG XUYÊN', '  always'],
    ['A. Công tác chuẩn bị (hoàn thành trước 28/02/2026)', ' 2026-02-28 '],
    ['A. Giai đoạn 2 (tháng 4 - tháng 6/2026)', '2026-04-01 2026-06-30 '],
  ])('%s', (heading, due) => {
    expect(
      timed(`II. NỘI DUNG
${heading}
1. Sở Y tế sửa chữa nhà vệ sinh.
2. Sở Xây dựng thay bảng chỉ dẫn trong tháng 8/2026.`),
    ).toEqual([
      `sửa chữa nhà vệ sinh: ${due}`,
      'thay bảng chỉ dẫn trong tháng 8/2026: 2026-08-01 2026-08-31 ',
    ]);
  });

  it('may end in a colon above items of its own depth, until the next one', () => {
    expect(
      timed(`II. NỘI DUNG
* Trong tháng 5/2026:
- Sở Y tế gửi đề cương báo cáo.
* Trước ngày 31/7/2026:
- Sở Nội vụ hoàn thiện báo cáo.`),
    ).toEqual(['gửi đề cương báo cáo: 2026-05-01 2026-05-31 ', 'hoàn thiện báo cáo:  2026-07-31 ']);
  });

  it('may be a line of particulars with bullets below it', () => {
    expect(
      timed(`II. NỘI DUNG
1. Hoàn thiện thể chế
Thời hạn: trong tháng 6/2026
- Sở Y tế trình ban hành Quy chế.
- Sở Tư pháp thẩm định Quy chế.`),
    ).toEqual([
      'trình ban hành Quy chế: 2026-06-01 2026-06-30 ',
      'thẩm định Quy chế: 2026-06-01 2026-06-30 ',
    ]);
  });

  it('is none where a year is part of the name of a chapter', () => {
    expect(timed('II. NHIỆM VỤ NĂM 2026\n1. Sở Y tế sửa chữa nhà vệ sinh.')).toEqual([
      'sửa chữa nhà vệ sinh: ',
    ]);
  });
});
