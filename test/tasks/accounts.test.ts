import { describe, expect, it } from 'vitest';
import { extractTasks, parseDocument } from '../../src/index.js';
import { note, tasksOf } from './say.js';

const notes = (body: string): readonly string[] => tasksOf(body).map(note);

describe('a chapter about the situation', () => {
  it('gives the tasks after an order that announces them', () => {
    expect(
      notes(`I. VỀ TÌNH HÌNH KINH TẾ - XÃ HỘI THÁNG 5
Trong tháng 5, thu ngân sách đạt khá; các sở, ngành đã chủ động tháo gỡ vướng mắc.
Trong thời gian tới, Ủy ban nhân dân tỉnh yêu cầu các sở, ngành, địa phương tập trung vào các nhiệm vụ sau:
1. Về thu ngân sách
a) Sở Tài chính:
- Rà soát các khoản nợ đọng.
b) Sở Công Thương chủ trì, phối hợp với Công an tỉnh kiểm tra thị trường.`),
    ).toEqual([
      'Rà soát các khoản nợ đọng\nlead: Sở Tài chính\nwith: \ndue: ',
      'kiểm tra thị trường\nlead: Sở Công Thương\nwith: Công an tỉnh\ndue: ',
    ]);
  });

  it.each([
    'Sở Tài chính rà soát các khoản nợ đọng, thu được 30 tỷ đồng.',
    'Ủy ban nhân dân tỉnh đã yêu cầu các sở, ngành rà soát nợ đọng.',
    'Ủy ban nhân dân tỉnh ban hành 05 văn bản đề nghị các sở rà soát nợ đọng.',
    'Theo Đài Khí tượng Thủy văn tỉnh, năm 2026 có khả năng xuất hiện 11 cơn bão.',
  ])('gives none by its account: %s', (sentence) => {
    expect(notes(`I. NHẬN ĐỊNH TÌNH HÌNH\n${sentence}\n1. Sở Y tế tổ chức 12 đợt tiêm.`)).toEqual([]);
  });
});

describe('sentences that say why the order after them is given', () => {
  const within = (text: string): readonly string[] =>
    notes(`I. NHIỆM VỤ\nYêu cầu các sở, ngành thực hiện các nhiệm vụ sau:\n1. ${text}`);

  it('are no task', () => {
    expect(
      within(
        'Qua kiểm tra, tuyến đường vào xã bị sạt lở tại 05 vị trí. Giao Sở Xây dựng xử lý các điểm sạt lở.',
      ),
    ).toEqual(['xử lý các điểm sạt lở\nlead: Sở Xây dựng\nwith: \ndue: ']);
  });

  it('are one where they begin with work', () => {
    expect(
      within(
        'Đối với các tuyến đường: khẩn trương rà soát biển báo. Giao Sở Xây dựng xử lý các điểm sạt lở.',
      ),
    ).toHaveLength(2);
  });

  it('are one where they have a time', () => {
    expect(
      within('Việc rà soát biển báo phải xong trước ngày 30/6/2026. Giao Sở Xây dựng xử lý các điểm sạt lở.'),
    ).toHaveLength(2);
  });
});

it.each(['Đây là nhiệm vụ trọng tâm của năm.', 'Ban Chỉ đạo làm việc theo nguyên tắc tập trung dân chủ.'])(
  'a remark is no task of those above it: %s',
  (remark) => {
    expect(notes(`I. NHIỆM VỤ\n1. Sở Nội vụ có trách nhiệm:\n- Đôn đốc các sở.\n- ${remark}`)).toEqual([
      'Đôn đốc các sở\nlead: Sở Nội vụ\nwith: \ndue: ',
    ]);
  },
);

it('who issues a plan at the proposal of another body does not lead what names nobody', () => {
  const plan = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 216/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lâm Đồng, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Phòng, chống thiên tai năm 2026

Căn cứ Luật Phòng, chống thiên tai và theo đề nghị của Sở Nội vụ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. NHIỆM VỤ
1. Nâng cao chất lượng dự báo, cảnh báo thiên tai.
2. Sở Nội vụ theo dõi việc thực hiện.`;
  expect(extractTasks(parseDocument(plan)).map(note)).toEqual([
    'theo dõi việc thực hiện\nlead: Sở Nội vụ\nwith: \ndue: ',
  ]);
});
