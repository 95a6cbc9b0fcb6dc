import { describe, expect, it } from 'vitest';
import { note, tasksOf } from './say.js';

const notes = (body: string): readonly string[] => tasksOf(body).map(note);

describe('a line of particulars', () => {
  it.each([
    ['Thời hạn trình: trước ngày 15/5/2026', ' 2026-05-15 '],
    ['Thời hạn ban hành: tháng 6 năm 2026', '2026-06-01 2026-06-30 '],
    ['Thời gian trình Chính phủ: Quý III/2026', '2026-07-01 2026-09-30 '],
    ['Thời gian gửi Sở Tư pháp: trước ngày 20/8/2026', ' 2026-08-20 '],
    ['Thời gian bắt đầu: từ ngày 01/9/2026', '2026-09-01  '],
    ['Tiến độ trình duyệt: tháng 9/2026', '2026-09-01 2026-09-30 '],
  ])('gives the time of a step: "%s"', (line, due) => {
    expect(
      notes(`I. NHIỆM VỤ
1. Xây dựng Nghị định về cụm công nghiệp làng nghề.
- Đơn vị chủ trì: Sở Công Thương.
- ${line}.
2. Xây dựng quy chế phối hợp.
- Đơn vị chủ trì: Sở Tư pháp.`),
    ).toEqual([
      `Xây dựng Nghị định về cụm công nghiệp làng nghề\nlead: Sở Công Thương\nwith: \ndue: ${due}`,
      'Xây dựng quy chế phối hợp\nlead: Sở Tư pháp\nwith: \ndue: ',
    ]);
  });

  it('names bodies and products with a verb in its label', () => {
    expect(
      notes(`I. NHIỆM VỤ
1. Sửa đổi quy định về giá đất.
- Cơ quan chủ trì soạn thảo: Sở Tài chính.
- Cơ quan phối hợp, hỗ trợ: Sở Tư pháp.
- Sản phẩm trình: Dự thảo Quyết định.
2. Xây dựng kho dữ liệu dùng chung.
- Đơn vị đầu mối: Sở Nội vụ.
- Sản phẩm, kết quả dự kiến: Kho dữ liệu.`),
    ).toEqual([
      'Sửa đổi quy định về giá đất\nlead: Sở Tài chính\nwith: Sở Tư pháp\ndue: \nproduct: Dự thảo Quyết định',
      'Xây dựng kho dữ liệu dùng chung\nlead: Sở Nội vụ\nwith: \ndue: \nproduct: Kho dữ liệu',
    ]);
  });

  it('is no task where it tells the size or the approval', () => {
    expect(
      notes(`I. THỜI GIAN, QUY MÔ
1. Thời gian: từ ngày 01/11/2026 đến ngày 18/11/2026.
2. Quy mô: từng khu dân cư; nơi có dưới 50 hộ tổ chức liên khu.

II. NHIỆM VỤ
1. Tổ chức hội thao ngành y tế.
- Quy mô: 200 vận động viên.
- Cấp phê duyệt: Giám đốc Sở Y tế.
- Thực hiện: Văn phòng Sở Y tế.
2. Sở Nội vụ kiểm tra công vụ.`),
    ).toEqual([
      'Tổ chức hội thao ngành y tế\nlead: Văn phòng Sở Y tế\nwith: \ndue: ',
      'kiểm tra công vụ\nlead: Sở Nội vụ\nwith: \ndue: ',
    ]);
  });
});

describe('names alone in brackets behind work', () => {
  const below = (text: string): readonly string[] => notes(`I. NHIỆM VỤ\n1. Hoàn thiện thể chế\n- ${text}`);

  it.each([
    ['(Phòng Quản lý nhà)', 'lead: Phòng Quản lý nhà\nwith: \ndue: '],
    ['(Văn phòng Sở, Thanh tra Sở)', 'lead: Văn phòng Sở | Thanh tra Sở\nwith: \ndue: '],
    [
      '(Văn phòng Sở, các phòng chuyên môn phối hợp)',
      'lead: Văn phòng Sở\nwith: các phòng chuyên môn\ndue: ',
    ],
  ])('lead it: "%s"', (names, cast) => {
    expect(below(`Rà soát định mức nhà ở, đề xuất sửa đổi ${names}.`)).toEqual([
      `Rà soát định mức nhà ở, đề xuất sửa đổi\n${cast}`,
    ]);
  });

  it.each([
    [
      'Phòng Nội vụ chủ trì, các phòng phối hợp, xong trước 20/8/2026',
      'lead: Phòng Nội vụ\nwith: các phòng\ndue:  2026-08-20 ',
    ],
    [
      'Phòng Nội vụ và Phòng Tư pháp thực hiện, trước 20/8/2026',
      'lead: Phòng Nội vụ | Phòng Tư pháp\nwith: \ndue:  2026-08-20 ',
    ],
  ])('may have roles and a time, parted by commas: (%s)', (bracket, expected) => {
    expect(notes(`I. NHIỆM VỤ\n1. Rà soát hồ sơ (${bracket}).`)).toEqual([`Rà soát hồ sơ\n${expected}`]);
  });

  it('explain the name of a body before them', () => {
    expect(below('Gửi báo cáo về Sở Nội vụ (Phòng Cải cách hành chính).')).toEqual([]);
  });
});

it('finds a label in a line that was joined to the one before it', () => {
  expect(
    notes(`I. NHIỆM VỤ
1. Tổ chức đối thoại giữa lãnh đạo Sở với doanh nghiệp, hộ kinh doanh Đơn vị chủ trì: Phòng Quản lý Công nghiệp.
Thời gian thực hiện: Quý II/2026.`),
  ).toEqual([
    'Tổ chức đối thoại giữa lãnh đạo Sở với doanh nghiệp, hộ kinh doanh\nlead: Phòng Quản lý Công nghiệp\nwith: \ndue: 2026-04-01 2026-06-30 ',
  ]);
});

it('belongs to the work below a heading that names none', () => {
  const body =
    'I. NHIỆM VỤ\n1. Nhân lực\n- Tổ chức 03 lớp tập huấn cho công chức.\n+ Chủ trì: Sở Nội vụ.\n+ Thời hạn: Tháng 9/2026.';
  expect(tasksOf(body).map(({ what, lead }) => [what, lead.map(({ name }) => name)])).toEqual([
    ['Tổ chức 03 lớp tập huấn cho công chức', ['Sở Nội vụ']],
  ]);
});
