import { describe, expect, it } from 'vitest';
import { extractTasks, parseDocument } from '../../src/index.js';
import { note } from './say.js';

/** The tasks of the minutes of a meeting with the given body. */
const notes = (body: string): readonly string[] =>
  extractTasks(
    parseDocument(`SỞ Y TẾ TỈNH LÂM ĐỒNG
BỆNH VIỆN ĐA KHOA SỐ 9

BIÊN BẢN
Họp giao ban lãnh đạo

Thời gian: 14 giờ 00 ngày 06/4/2026.
Địa điểm: Phòng họp số 1.
Chủ tọa: BS. Trần Văn Thử - Giám đốc.

${body}

Cuộc họp kết thúc lúc 16 giờ 30 cùng ngày. Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản.

THƯ KÝ
Lê Thị Mẫu
`),
  ).map(note);

describe('minutes', () => {
  it('give the tasks of their conclusions, and none of what was reported and discussed', () => {
    expect(
      notes(`I. NỘI DUNG BÁO CÁO
Phòng Kế hoạch tổng hợp báo cáo tình hình thực hiện kết luận của kỳ họp trước.
II. Ý KIẾN THẢO LUẬN
- Khoa Dược đề nghị Phòng Tài chính - Kế toán bố trí kinh phí trước ngày 30/4/2026.
III. KẾT LUẬN CỦA GIÁM ĐỐC
1. Phòng Điều dưỡng:
- Tập huấn rửa tay cho nhân viên, hoàn thành trước 15/4.
2. Khoa Dược tổ chức diễn tập ngày 25/4/2026.
3. BS. Trần Văn Thử chịu trách nhiệm xây dựng quy trình hội chẩn, xong trước ngày 30/4.`),
    ).toEqual([
      'Tập huấn rửa tay cho nhân viên, hoàn thành trước 15/4\nlead: Phòng Điều dưỡng\nwith: \ndue:  2026-04-15 ',
      'tổ chức diễn tập ngày 25/4/2026\nlead: Khoa Dược\nwith: \ndue: 2026-04-25 2026-04-25 ',
      'chịu trách nhiệm xây dựng quy trình hội chẩn, xong trước ngày 30/4\nlead: BS. Trần Văn Thử\nwith: \ndue:  2026-04-30 ',
    ]);
  });

  it.each([
    'Giám đốc kết luận, giao nhiệm vụ như sau:',
    'Chủ tọa phân công nhiệm vụ:',
    'Ý kiến chỉ đạo của Giám đốc:',
  ])('assign work after a line: %s', (line) => {
    expect(
      notes(`Khoa Dược đề nghị bổ sung tủ thuốc. Giao Khoa Nội sắp xếp buồng bệnh là ý kiến của đại biểu.
${line}
- Giao Phòng Hành chính sửa chữa mái che nhà C.`).map((each) => each.split('\n')[0]),
    ).toEqual(['sửa chữa mái che nhà C']);
  });

  it('assign work below a title that is the heading of no unit', () => {
    expect(
      notes(`### 1. Tình hình sản xuất tuần 41
Khoa Dược đề nghị bổ sung tủ thuốc.
### 2. Ý kiến chỉ đạo của chủ trì
1. Phòng Hành chính sửa chữa mái che nhà C.
2. Yêu cầu Khoa Nội dừng nhận người bệnh trái tuyến.`).map((each) => each.split('\n').slice(0, 2).join(', ')),
    ).toEqual([
      'sửa chữa mái che nhà C, lead: Phòng Hành chính',
      'dừng nhận người bệnh trái tuyến, lead: Khoa Nội',
    ]);
  });

  it('give none without conclusions', () => {
    expect(
      notes(
        'I. Ý KIẾN THẢO LUẬN\n1. Khoa Dược đề nghị Phòng Hành chính sửa chữa kho thuốc trước ngày 30/4/2026.',
      ),
    ).toEqual([]);
  });
});
