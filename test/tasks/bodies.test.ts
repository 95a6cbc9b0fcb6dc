import { describe, expect, it } from 'vitest';
import { note, tasksOf } from './say.js';

const led = (body: string): readonly string[] =>
  tasksOf(body).map(({ what, lead }) => `${lead.map(({ name }) => name).join(' | ')}: ${what}`);

describe('headings that name bodies', () => {
  it('name a unit with verbs in its name where others beside them name bodies', () => {
    expect(
      led(`II. NHIỆM VỤ
1. Phòng Nghiệp vụ
a) Theo dõi tiến độ thu.
2. Phòng Quản lý nợ và cưỡng chế nợ thuế
a) Phân loại các khoản nợ.
b) Thường xuyên đối chiếu dữ liệu với các ngân hàng.
3. Các Thuế cơ sở
a) Xử lý nghiêm các trường hợp không lập hóa đơn.`),
    ).toEqual([
      'Phòng Nghiệp vụ: Theo dõi tiến độ thu',
      'Phòng Quản lý nợ và cưỡng chế nợ thuế: Phân loại các khoản nợ',
      'Phòng Quản lý nợ và cưỡng chế nợ thuế: Thường xuyên đối chiếu dữ liệu với các ngân hàng',
      'các Thuế cơ sở: Xử lý nghiêm các trường hợp không lập hóa đơn',
    ]);
  });
});

describe('those who are given work', () => {
  it.each([
    ['Mỗi Thẩm phán tổ chức ít nhất 01 phiên tòa rút kinh nghiệm.', 'mỗi Thẩm phán'],
    ['Các Tòa chuyên trách tổng hợp vướng mắc.', 'các Tòa chuyên trách'],
    ['Trại tạm giam: Tổ chức cho phạm nhân ký cam kết.', 'Trại tạm giam'],
    ['Bộ phận Dân sự - Hành chính kiểm sát chặt chẽ các bản án.', 'Bộ phận Dân sự - Hành chính'],
    ['Thống nhất chủ trương, giao phòng Vật tư tổng hợp vào kế hoạch mua sắm.', 'phòng Vật tư'],
  ])('are read: "%s"', (order, lead) => {
    expect(led(`I. NHIỆM VỤ\n1. ${order}`).map((each) => each.split(': ')[0])).toEqual([lead]);
  });

  it('are read in a chapter on money after the source of funds', () => {
    expect(
      led(`IV. KINH PHÍ
Kinh phí do ngân sách xã hỗ trợ. Văn phòng Sở Y tế tham mưu bố trí kinh phí cho 03 điểm.`),
    ).toEqual(['Văn phòng Sở Y tế: tham mưu bố trí kinh phí cho 03 điểm']);
  });

  it('are not those whose help is asked for in courtesy', () => {
    expect(
      tasksOf(`I. NHIỆM VỤ
1. Sở Y tế tập huấn cho cán bộ.

Rất mong nhận được sự quan tâm, phối hợp chặt chẽ của các cơ quan, đơn vị./.`).map(note),
    ).toEqual(['tập huấn cho cán bộ\nlead: Sở Y tế\nwith: \ndue: ']);
  });
});

it.each([
  ['Hội đồng thanh lý tài sản tổ chức bán đấu giá.', 'Hội đồng thanh lý tài sản: tổ chức bán đấu giá'],
  [
    'Các thành viên Hội đồng quản trị chịu trách nhiệm thi hành Nghị quyết này.',
    'các thành viên Hội đồng quản trị: chịu trách nhiệm thi hành Nghị quyết này',
  ],
  [
    'Giao Người đại diện phần vốn tại các công ty con biểu quyết theo đúng nội dung đã duyệt.',
    'Người đại diện phần vốn tại các công ty con: biểu quyết theo đúng nội dung đã duyệt',
  ],
  ['Giao và ủy quyền cho Tổng Giám đốc ký hợp đồng vay vốn.', 'Tổng Giám đốc: ký hợp đồng vay vốn'],
  [
    'Các chủ hồ chứa thủy điện vận hành theo quy trình.',
    'các chủ hồ chứa thủy điện: vận hành theo quy trình',
  ],
  ['Đ/c Hiệu trưởng: chỉ đạo chung, duyệt kinh phí.', 'Đ/c Hiệu trưởng: chỉ đạo chung, duyệt kinh phí'],
  ['Nếu có vướng mắc, các đơn vị chủ trì báo cáo Giám đốc Sở.', 'các đơn vị chủ trì: báo cáo Giám đốc Sở'],
  [
    'Giao Phòng Văn hóa làm cơ quan thường trực, tổng hợp báo cáo.',
    'Phòng Văn hóa: làm cơ quan thường trực, tổng hợp báo cáo',
  ],
  ['Các đơn vị chủ trì rà soát hồ sơ.', 'các đơn vị: rà soát hồ sơ'],
])('names who does it: "%s"', (sentence, expected) => {
  expect(led(`I. NHIỆM VỤ\n1. ${sentence}`)).toEqual([expected]);
});

it('takes an owner that is an organization as a heading', () => {
  expect(
    led(`I. NHIỆM VỤ
1. Các chủ rừng là tổ chức
a) Phân công người canh gác, kiểm soát người ra vào rừng.
b) Tu sửa đường băng cản lửa.`),
  ).toEqual([
    'các chủ rừng là tổ chức: Phân công người canh gác, kiểm soát người ra vào rừng',
    'các chủ rừng là tổ chức: Tu sửa đường băng cản lửa',
  ]);
});

it('keeps a branch with its body, and parts a village from it', () => {
  const [task] = tasksOf(`I. NHIỆM VỤ
1. Phòng Kinh tế chủ trì, phối hợp với Trung tâm Phát triển quỹ đất tỉnh - Chi nhánh số 3, khu phố Tân Lập vận động các hộ còn lại bàn giao mặt bằng.`);
  expect(task?.with.map(({ name }) => name)).toEqual([
    'Trung tâm Phát triển quỹ đất tỉnh - Chi nhánh số 3',
    'khu phố Tân Lập',
  ]);
});

it('takes a person with an office as one', () => {
  const [task] = tasksOf(`I. NHIỆM VỤ
1. Kiểm tra tài chính
- Chủ trì: Đ/c Phạm Văn Thử, Chủ nhiệm.`);
  expect(task?.lead.map(({ name }) => name)).toEqual(['Đ/c Phạm Văn Thử, Chủ nhiệm']);
});

it('takes no source of funds for somebody', () => {
  expect(
    led('I. KINH PHÍ\nTừ ngân sách xã, Quỹ Phòng, chống thiên tai và các nguồn huy động hợp pháp khác.'),
  ).toEqual([]);
});
