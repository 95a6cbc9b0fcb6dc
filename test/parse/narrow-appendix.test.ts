import { expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

/** Lines of a page, wrapped at 72 characters; the second item has a heading that is far from full. */
const text = `UBND XÃ ĐÔNG MAI

KẾ HOẠCH
Tổng rà soát nhà ở cũ trên địa bàn xã

I. MỤC ĐÍCH
1. Nâng cao nhận thức của cán bộ, công chức và người dân về an toàn nhà
ở cũ; phát huy vai trò của các thôn trong việc phát hiện sớm các căn nhà
có nguy cơ sập đổ trong mùa mưa bão.
2. Phấn đấu đến hết năm 2026 không còn hộ nghèo nào phải ở trong căn nhà
xuống cấp, dột nát; ít nhất chín mươi phần trăm số hộ được kiểm tra và
hướng dẫn chằng chống nhà cửa trước mùa bão.
II. PHÂN CÔNG
1. Phòng Kinh tế và các đơn vị phụ trách địa bàn
- Là đơn vị thường trực, giúp Chủ tịch theo dõi việc thực hiện kế hoạch
của các thôn.
- Tổng hợp kết quả, báo cáo Ủy ban nhân dân xã trước ngày 30 hằng tháng
theo mẫu đã gửi.

PHỤ LỤC
Tiến độ thực hiện
(Kèm theo Kế hoạch rà soát nhà ở cũ của xã)

`;

const cells = [
  'Kiểm tra nhà ở của các hộ\nnghèo, cận nghèo',
  'Lập danh sách nhà phải sửa\nngay trước mùa mưa',
  'Vận động thợ trong thôn giúp\ncông sửa chữa nhà',
  'Trích quỹ vì người nghèo của\nxã để mua vật liệu',
  'Nghiệm thu nhà đã sửa xong,\nbàn giao cho hộ',
  'Họp rút kinh nghiệm với các\ntrưởng thôn',
];

it('does not take lines for full because an appendix has a table with narrow columns', () => {
  const table = cells.map((cell, index) => `${index + 1}\n${cell}\nPhòng Kinh tế\n`).join('');
  const { body: tree } = parseDocument(text + table);
  const headings = JSON.stringify(tree).match(/"heading":"[^"]*"/gu);
  expect(headings).toContain('"heading":"Phòng Kinh tế và các đơn vị phụ trách địa bàn"');
});
