import { describe, expect, it } from 'vitest';
import { extractTasks, parseDocument } from '../../src/index.js';
import { readSource } from '../../src/read/read.js';
import { note, tasksOf } from './say.js';

const HEAD = `<p>UBND TỈNH QUẢNG TRỊ</p><p>Số: 99/KH-UBND</p><p>Quảng Trị, ngày 10 tháng 01 năm 2026</p><p>KẾ HOẠCH</p><p>Chuyển đổi số năm 2026</p><p>Phụ lục phân công nhiệm vụ</p>`;

const notesOf = async (rows: readonly string[]): Promise<readonly string[]> => {
  const page = `<html><body>${HEAD}<table border="1">${rows.map((row) => `<tr>${row}</tr>`).join('')}</table></body></html>`;
  const { text, layout } = await readSource(Buffer.from(page), { path: 'plan.html' });
  return extractTasks(parseDocument(text, { layout: layout ?? null })).map(note);
};

const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join('');

describe('a table of tasks', () => {
  it('has heads of two rows, groups, merged cells, and cells that repeat the one above', async () => {
    expect(
      await notesOf([
        '<th rowspan="2">TT</th><th rowspan="2">Nội dung, nhiệm vụ</th><th colspan="2">Phân công</th><th colspan="2">Thời gian</th><th rowspan="2">Sản phẩm</th>',
        '<th>Chủ trì</th><th>Phối hợp</th><th>Bắt đầu</th><th>Hoàn thành</th>',
        '<td>I</td><td colspan="6">Hạ tầng số</td>',
        cells('1', 'Mở rộng mạng', 'Sở KHCN', 'VNPT; Viettel', '01/2026', '6/2026', 'Mạng hoàn thiện'),
        cells('2', 'Phủ sóng 5G', 'nt', 'UBND cấp xã', '', '31/12/2026', ''),
        '<td>3</td><td rowspan="2">Số hóa hồ sơ</td><td>Sở Nội vụ</td><td></td><td></td><td>Quý III/2026</td><td></td>',
        cells('4', 'Sở Tư pháp', '', '', 'Định kỳ hằng quý', ''),
      ]),
    ).toEqual([
      'Mở rộng mạng\nlead: Sở KHCN\nwith: VNPT | Viettel\ndue: 2026-01-01 2026-06-30 \nproduct: Mạng hoàn thiện',
      'Phủ sóng 5G\nlead: Sở KHCN\nwith: UBND cấp xã\ndue:  2026-12-31 ',
      'Số hóa hồ sơ\nlead: Sở Nội vụ\nwith: \ndue: 2026-07-01 2026-09-30 ',
      'Số hóa hồ sơ\nlead: Sở Tư pháp\nwith: \ndue:   quarter',
    ]);
  });

  it('may say in one cell who leads and who helps', async () => {
    expect(
      await notesOf([
        cells('STT', 'Tên nhiệm vụ', 'Cơ quan chủ trì, phối hợp', 'Thời hạn'),
        cells('1', 'Xây dựng bệnh án điện tử', 'Sở Y tế chủ trì, phối hợp Công an tỉnh', 'Trước 30/6'),
        cells(
          '2',
          'Kiểm tra an toàn',
          '<p>- Chủ trì: Công an tỉnh</p><p>- Phối hợp: Sở KHCN</p>',
          'Tháng 8, 9',
        ),
      ]),
    ).toEqual([
      'Xây dựng bệnh án điện tử\nlead: Sở Y tế\nwith: Công an tỉnh\ndue:  2026-06-30 ',
      'Kiểm tra an toàn\nlead: Công an tỉnh\nwith: Sở KHCN\ndue: 2026-08-01 2026-09-30 ',
    ]);
  });

  it('has its days to the left of the hours, each above the rows of that day', async () => {
    expect(
      await notesOf([
        cells('Thứ, ngày', 'Buổi', 'Nội dung', 'Chủ trì'),
        cells('Hai (12/01)', 'Sáng', 'Họp giao ban', 'Giám đốc'),
        cells('', 'Chiều', 'Tiếp công dân', 'Phó Giám đốc'),
        cells('Ba (13/01)', 'Sáng', 'Kiểm tra trạm bơm', 'Phòng Kỹ thuật'),
      ]),
    ).toEqual([
      'Họp giao ban\nlead: Giám đốc\nwith: \ndue: 2026-01-12 2026-01-12 ',
      'Tiếp công dân\nlead: Phó Giám đốc\nwith: \ndue: 2026-01-12 2026-01-12 ',
      'Kiểm tra trạm bơm\nlead: Phòng Kỹ thuật\nwith: \ndue: 2026-01-13 2026-01-13 ',
    ]);
  });

  it('has a row for each day above the hours of that day', async () => {
    expect(
      await notesOf([
        cells('Thời gian', 'Nội dung', 'Người thực hiện'),
        cells('Ngày 24/4/2026', '', ''),
        cells('7h00 - 8h30', 'Rước nước', 'Ban Khánh tiết'),
        cells('Ngày 25/4/2026', '', ''),
        cells('8h00 - 9h30', 'Thi đấu vật', 'Đoàn Thanh niên xã'),
      ]),
    ).toEqual([
      'Rước nước\nlead: Ban Khánh tiết\nwith: \ndue: 2026-04-24 2026-04-24 ',
      'Thi đấu vật\nlead: Đoàn Thanh niên xã\nwith: \ndue: 2026-04-25 2026-04-25 ',
    ]);
  });

  it('is dated in the year of the days in a title without other dates', () => {
    const text = `SỞ Y TẾ\n\nLỊCH LÀM VIỆC\nTuần 32 (từ ngày 04/8/2025 đến ngày 10/8/2025)\n\nThứ, ngày\tBuổi\tNội dung\tChủ trì\nHai (04/8)\tSáng\tGiao ban\tGiám đốc\n\tChiều\tTiếp công dân\tVăn phòng Sở\nBa (05/8)\tSáng\tKiểm tra kho thuốc\tPhòng Nghiệp vụ Dược\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLò Thị Bưởi\n`;
    const document = parseDocument(text);
    expect(document.metadata.kind).toBe('Lịch làm việc');
    expect(extractTasks(document).map(({ due }) => due?.until)).toEqual([
      '2025-08-04',
      '2025-08-04',
      '2025-08-05',
    ]);
  });

  it('is none where its head names no work', async () => {
    expect(
      await notesOf([
        cells('STT', 'Đơn vị được kiểm tra', 'Thời gian'),
        cells('1', 'Sở Y tế', 'Tháng 3/2026'),
        cells('2', 'Sở Xây dựng', 'Tháng 4/2026'),
      ]),
    ).toEqual([]);
  });

  it('is read where its columns were lost', () => {
    const text = `UBND TỈNH QUẢNG TRỊ
Số: 99/KH-UBND
Quảng Trị, ngày 10 tháng 01 năm 2026

KẾ HOẠCH
Chuyển đổi số năm 2026

I. PHÂN CÔNG
STT
Nhiệm vụ
Cơ quan chủ trì
Cơ quan phối hợp
Tiến độ thực hiện
1
Điều tra nhu cầu đào tạo nhân lực
số của các địa phương
Sở Nội vụ
Các sở, ban, ngành
Hằng năm
2
Ban hành khung chương trình bồi
dưỡng kỹ năng số
Sở Khoa học và Công nghệ
Sở Giáo dục và Đào tạo
2026 - 2027
`;
    expect(extractTasks(parseDocument(text)).map(note)).toEqual([
      'Điều tra nhu cầu đào tạo nhân lực số của các địa phương\nlead: Sở Nội vụ\nwith: các sở, ban, ngành\ndue:   year',
      'Ban hành khung chương trình bồi dưỡng kỹ năng số\nlead: Sở Khoa học và Công nghệ\nwith: Sở Giáo dục và Đào tạo\ndue: 2026-01-01 2027-12-31 ',
    ]);
  });
});

it('reads the months of a column that is called so, and days up to which there is time', () => {
  const body = [
    '1. Lịch',
    'Tháng | Nội dung | Đơn vị thực hiện | Hình thức',
    '02 | Tuyên truyền bầu cử | Công an xã | Hội nghị',
    '10/2026 | Khảo sát nguy cơ | Trạm Y tế | Phiếu',
    '2. Cải tiến',
    'STT | Việc cần làm | Đầu mối | Thời hạn',
    '1 | Bổ sung biển chỉ dẫn | Phòng Kinh tế | 31/3/2026',
    '2 | Công khai giá | Phòng Kinh tế | Quý I/2026',
  ].join('\n');
  const times = tasksOf(`I. NHIỆM VỤ\n${body}`).map(({ due }) => [due?.from ?? null, due?.until ?? null]);
  expect(times).toEqual([
    ['2026-02-01', '2026-02-28'],
    ['2026-10-01', '2026-10-31'],
    [null, '2026-03-31'],
    ['2026-01-01', '2026-03-31'],
  ]);
});
