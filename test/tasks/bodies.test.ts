import { describe, expect, it } from 'vitest';
import { note, tasksOf } from './say.js';

const notes = (body: string): readonly string[] => tasksOf(body).map(note);

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
    ['Các ông (bà) Trưởng thôn tuyên truyền đến Nhân dân.', 'Các ông Trưởng thôn'],
    ['Các ông, bà Trưởng phòng phổ biến quy chế.', 'Các ông, bà Trưởng phòng'],
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

describe('words that belong to a name', () => {
  const one = (text: string): string => notes(`I. NHIỆM VỤ\n1. ${text}`).join('\n');

  it.each([
    ['Các đơn vị được giao nhiệm vụ lập dự toán.', 'các đơn vị được giao nhiệm vụ'],
    ['Đại diện lãnh đạo Công an tỉnh chỉ đạo điều tra.', 'Đại diện lãnh đạo Công an tỉnh'],
    ['Ban tự quản các thôn phổ biến Kế hoạch này đến Nhân dân.', 'Ban tự quản các thôn'],
    ['Các đoàn thể trong nhà trường nghiêm túc thực hiện.', 'các đoàn thể trong nhà trường'],
    ['Bộ Quốc phòng sớm khởi công các dự án.', 'Bộ Quốc phòng'],
    [
      'Ủy ban nhân dân các xã, phường ven biển: Tân Thành, Tân Đông vận động chủ tàu.',
      'Ủy ban nhân dân các xã, phường ven biển: Tân Thành, Tân Đông',
    ],
  ])('%s', (sentence, lead) => {
    expect(one(sentence)).toContain(`lead: ${lead}\n`);
  });

  it('end before the limits of what they may do', () => {
    expect(one('Các sở, ngành trong phạm vi nhiệm vụ, quyền hạn của mình rà soát thủ tục.')).toBe(
      'trong phạm vi nhiệm vụ, quyền hạn của mình rà soát thủ tục\nlead: các sở, ngành\nwith: \ndue: ',
    );
  });
});

describe('partners', () => {
  it('are parted where a common name begins', () => {
    expect(
      notes('I. NHIỆM VỤ\n1. Sở Tài chính phối hợp với Sở Giáo dục và Đào tạo và chủ đầu tư rà soát vốn.'),
    ).toEqual(['rà soát vốn\nlead: Sở Tài chính\nwith: Sở Giáo dục và Đào tạo | chủ đầu tư\ndue: ']);
  });

  it('may stand in brackets after "chủ trì"', () => {
    expect(
      notes('I. NHIỆM VỤ\n1. Phòng Y tế chủ trì (phối hợp với Trung tâm Y tế) kiểm tra các chợ.'),
    ).toEqual(['kiểm tra các chợ\nlead: Phòng Y tế\nwith: Trung tâm Y tế\ndue: ']);
  });

  it('are none where "tổ chức" is what is done together', () => {
    expect(
      notes(
        'I. NHIỆM VỤ\n1. Đề nghị Sở Nội vụ, Sở Công Thương phối hợp tổ chức phong trào “Xanh - sạch - đẹp”.',
      ),
    ).toEqual([
      'phối hợp tổ chức phong trào “Xanh - sạch - đẹp”\nlead: Sở Nội vụ | Sở Công Thương\nwith: \ndue: ',
    ]);
  });

  it('of one body are not those of another in a paragraph below', () => {
    expect(
      notes(`I. NHIỆM VỤ
1. Đề nghị Công đoàn phối hợp với chính quyền phát động thi đua.
Yêu cầu các khoa, phòng triển khai thực hiện.`).at(-1),
    ).toBe('triển khai thực hiện\nlead: các khoa, phòng\nwith: \ndue: ');
  });
});
