import { describe, expect, it } from 'vitest';
import { tasksOf } from './say.js';

/** The time of a task whose line of particulars says it. */
const timeSaid = (time: string): string => {
  const [task] = tasksOf(`I. NHIỆM VỤ
1. Rà soát quy trình nội bộ
- Đơn vị chủ trì: Sở Nội vụ.
- Thời gian thực hiện: ${time}.`);
  const due = task?.due ?? null;
  return due === null ? 'none' : `${due.from ?? ''}|${due.until ?? ''}|${due.every ?? ''}`;
};

describe('the time that a line below a task says', () => {
  it.each([
    ['trước ngày 30/6/2026', '|2026-06-30|'],
    ['chậm nhất ngày 30 tháng 6 năm 2026', '|2026-06-30|'],
    ['hoàn thành trong tháng 6/2026', '|2026-06-30|'],
    ['Xong trước 30/6', '|2026-06-30|'],
    ['Quý II/2026', '2026-04-01|2026-06-30|'],
    ['Quý 3 năm 2026', '2026-07-01|2026-09-30|'],
    ['Quý III, IV/2026', '2026-07-01|2026-12-31|'],
    ['tháng 6/2026', '2026-06-01|2026-06-30|'],
    ['Tháng 02 năm 2028', '2028-02-01|2028-02-29|'],
    ['Tháng 9', '2026-09-01|2026-09-30|'],
    ['Năm 2026', '2026-01-01|2026-12-31|'],
    ['trong năm 2026', '2026-01-01|2026-12-31|'],
    ['6 tháng đầu năm 2026', '2026-01-01|2026-06-30|'],
    ['từ tháng 3 đến tháng 5/2026', '2026-03-01|2026-05-31|'],
    ['từ tháng 02 đến tháng 4/2027', '2027-02-01|2027-04-30|'],
    ['trước ngày 25 của tháng cuối quý', '||quarter'],
    ['tháng cuối quý II/2026', '2026-04-01|2026-06-30|'],
    ['từ ngày 05/3/2026 đến ngày 20/3/2026', '2026-03-05|2026-03-20|'],
    ['đến năm 2030', '|2030-12-31|'],
    ['2026 - 2030', '2026-01-01|2030-12-31|'],
    ['Bắt đầu từ năm 2026', '2026-01-01||'],
    ['ngày 22/4/2026', '2026-04-22|2026-04-22|'],
    ['Tháng 01, 6 và 8/2026', '2026-01-01|2026-08-31|'],
    ['hằng năm', '||year'],
    ['Hàng quý', '||quarter'],
    ['Định kỳ 6 tháng, 1 năm', '||half-year'],
    ['ngày 13 hằng tháng', '||month'],
    ['trước ngày 05 của tháng liền kề', '||month'],
    ['trước ngày 15 tháng 12 hằng năm', '||year'],
    ['Thứ Sáu hằng tuần', '||week'],
    ['T3/2026', '2026-03-01|2026-03-31|'],
    ['T3-T5/2026', '2026-03-01|2026-05-31|'],
    ['tháng 12/2025 đến tháng 3/2026', '2025-12-01|2026-03-31|'],
    ['9 tháng đầu năm 2026', '2026-01-01|2026-09-30|'],
    ['nửa đầu năm 2026', '2026-01-01|2026-06-30|'],
    ['Trong năm', '2026-01-01|2026-12-31|'],
    ['định kỳ tháng, quý, năm', '||month'],
    ['định kỳ quý', '||quarter'],
    ['trước ngày 20 tháng cuối cùng của quý', '||quarter'],
    ['6 tháng một lần', '||half-year'],
    ['06 tháng/lần', '||half-year'],
    ['3 tháng một lần', '||quarter'],
    ['01 lần/quý', '||quarter'],
    ['mỗi quý một lần', '||quarter'],
    ['1 lần/tháng', '||month'],
    ['mỗi tháng 01 lần', '||month'],
    ['mỗi tuần một lần', '||week'],
    ['một năm một lần', '||year'],
    ['02 năm một lần', 'none'],
    ['02 tuần/lần', 'none'],
    ['Thường xuyên', '||always'],
    ['Thường xuyên trong năm', '||always'],
    ['31/02/2026', 'none'],
    ['theo hướng dẫn của Bộ Nội vụ', 'none'],
  ])('"%s" is %s', (time, expected) => {
    expect(timeSaid(time)).toBe(expected);
  });
});

/** The time of an order in a sentence. */
const timeOfOrder = (order: string): string => {
  const [task] = tasksOf(`I. NHIỆM VỤ\n1. Sở Nội vụ ${order}.`);
  const due = task?.due ?? null;
  return due === null ? 'none' : `${due.from ?? ''}|${due.until ?? ''}|${due.every ?? ''}`;
};

describe('the time of a sentence', () => {
  it.each([
    ['rà soát quy trình, báo cáo trước ngày 15/5/2026', '|2026-05-15|'],
    ['tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 hằng tháng', '||month'],
    ['thường xuyên kiểm tra việc niêm yết thủ tục', '||always'],
    ['triển khai từ ngày 01 tháng 7 năm 2026', '2026-07-01||'],
    ['trình Ủy ban nhân dân tỉnh trong quý II năm 2026', '2026-04-01|2026-06-30|'],
    ['lập bản đồ số mạng lưới, hoàn thành 30/6/2026', '|2026-06-30|'],
    ['khám sức khỏe cho công chức (tháng 8/2026)', '2026-08-01|2026-08-31|'],
    ['báo cáo trước ngày 25 của tháng cuối quý', '||quarter'],
    ['tổ chức diễn tập phòng cháy ngày 22/4/2026', '2026-04-22|2026-04-22|'],
    ['tổ chức khai giảng vào sáng ngày 05/9/2026', '2026-09-05|2026-09-05|'],
    ['tổ chức tập huấn quý II/2026', '2026-04-01|2026-06-30|'],
    ['áp dụng quy trình từ 07 giờ 30 ngày 01/4/2026', '2026-04-01||'],
    ['quyết toán chi phí quý I trước ngày 15/4/2026', '|2026-04-15|'],
    ['thực hiện Kế hoạch, báo cáo Giám đốc định kỳ 6 tháng và hằng năm', '||half-year'],
    ['gửi kế hoạch tuần về Phòng Kế hoạch - Đầu tư vào chiều thứ Năm hằng tuần', '||week'],
    ['lắp đặt xong trước ngày 30/6/2026; báo cáo tiến độ vào thứ Sáu hằng tuần', '|2026-06-30|week'],
    ['báo cáo nhanh trước 14 giờ 00 phút ngày 20 tháng 02 năm 2026', '|2026-02-20|'],
    ['giao chỉ tiêu phấn đấu thu quý II trước ngày 25/3/2026', '|2026-03-25|'],
    ['phân luồng giao thông trong các ngày 10, 11 và 12 tháng 6 năm 2026', '2026-06-10|2026-06-12|'],
    ['đến năm 2027 hoàn thành cơ sở dữ liệu nhà ở', '|2027-12-31|'],
    ['đến năm 2027 có 5 dự án', 'none'],
    ['không kiểm tra quá một lần trong năm đối với một doanh nghiệp', 'none'],
    ['tiếp tục việc đã hoàn thành 30/6/2025', 'none'],
    ['áp dụng quy chế mới (tháng 8/2026) của Bộ Nội vụ', 'none'],
  ])('is read: "%s"', (order, expected) => {
    expect(timeOfOrder(order)).toBe(expected);
  });

  it.each([
    'triển khai Kế hoạch số 36/KH-STP ngày 05/11/2025 của Sở Tư pháp',
    'tổng kết việc thực hiện Chương trình giai đoạn 2021 - 2025',
    'xây dựng kế hoạch cải cách hành chính hằng năm',
    'đánh giá kết quả thực hiện nhiệm vụ thường xuyên',
    'giải quyết 2/3 số hồ sơ tồn đọng',
    'xử lý dứt điểm các công trình vi phạm tồn tại từ trước năm 2024',
    'cấp lại giấy phép cho các dự án phê duyệt trước ngày 01/7/2025',
    'chuẩn bị báo cáo chuyển đổi số quý I phục vụ cuộc họp',
    'tổ chức hội thao chào mừng ngày 30/4/2026',
    'chi trả thu nhập tăng thêm quý I cho công chức',
    'cung cấp nước sạch an toàn, liên tục cho người dân',
  ])('is none where the words name something: "%s"', (order) => {
    expect(timeOfOrder(order)).toBe('none');
  });
});
