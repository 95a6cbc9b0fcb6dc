import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { decreeWith, outline } from './outline.js';

const attached = (text: string) => outline(decreeWith(text)).slice(1);

describe('texts attached to a document', () => {
  it.each([
    [
      'an appendix with its own numbers',
      'PHỤ LỤC I\nDANH MỤC DỰ ÁN\n(Kèm theo Nghị định số 9/2024/NĐ-CP)\n\n1. Một\nHai.\n2. Ba\nBốn.',
      ['phụ lục i: DANH MỤC DỰ ÁN', 'phụ lục i / 1: Một', 'phụ lục i / 2: Ba'],
    ],
    [
      'two appendices',
      'PHỤ LỤC I\nMỘT\n(Kèm theo Nghị định số 9/2024/NĐ-CP)\nI. HAI\nBa.\nPHỤ LỤC II\nBỐN\n(Kèm theo Nghị định số 9/2024/NĐ-CP)\nI. BẢY\nSáu.',
      ['phụ lục i: MỘT', 'phụ lục i / i: HAI', 'phụ lục ii: BỐN', 'phụ lục ii / i: BẢY'],
    ],
    [
      'an appendix right below the last row of a table',
      'PHỤ LỤC 01\nTHIỆT HẠI\n(Kèm theo Nghị định số 9/2024/NĐ-CP)\nTT | Chỉ tiêu | Số lượng\n1 | Nhà sập | 14\n2 | Nhà hư hỏng | 45\nPHỤ LỤC 02\nKINH PHÍ\n(Kèm theo Nghị định số 9/2024/NĐ-CP)\nTT | Nội dung | Kinh phí\n1 | Sửa hồ | 5\n2 | Xây kè | 12',
      ['phụ lục 01: THIỆT HẠI', 'phụ lục 02: KINH PHÍ'],
    ],
    [
      'an appendix in lower case right below the last row of a table',
      'Phụ lục I\nTHIỆT HẠI\n(Kèm theo Nghị định số 9/2024/NĐ-CP)\nTT\tChỉ tiêu\tSố lượng\n1\tNhà sập\t14\n2\tNhà hư hỏng\t45\nPhụ lục II\nTỔNG HỢP KINH PHÍ\n(Kèm theo Nghị định số 9/2024/NĐ-CP)\nTT\tNội dung\tKinh phí\n1\tSửa hồ\t5\n2\tXây kè\t12',
      ['phụ lục i: THIỆT HẠI', 'phụ lục ii: TỔNG HỢP KINH PHÍ'],
    ],
    [
      'an appendix without a number',
      'PHỤ LỤC\nDANH MỤC DỰ ÁN\n(Kèm theo Nghị định số 9/2024/NĐ-CP)\n\nMột hai ba.',
      ['phụ lục: DANH MỤC DỰ ÁN'],
    ],
    [
      'an appendix whose first heading is in capitals like its title',
      'PHỤ LỤC I\nDANH MỤC THIẾT BỊ\nI. MÁY TÍNH\n1. Máy bàn.\n2. Máy xách tay.\nII. MÁY IN\n1. Máy in.',
      [
        'phụ lục i: DANH MỤC THIẾT BỊ',
        'phụ lục i / i: MÁY TÍNH',
        'phụ lục i / i / 1: Máy bàn.',
        'phụ lục i / i / 2: Máy xách tay.',
        'phụ lục i / ii: MÁY IN',
        'phụ lục i / ii / 1: Máy in.',
      ],
    ],
    [
      'a regulation with articles of its own',
      'QUY CHẾ\nQuản lý bãi đỗ xe\n(Ban hành kèm theo Nghị định số 9/2024/NĐ-CP)\n\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.',
      [
        'quy chế: Quản lý bãi đỗ xe',
        'quy chế / chương i: QUY ĐỊNH CHUNG',
        'quy chế / chương i / điều 1: Phạm vi',
        'quy chế / chương i / điều 2: Đối tượng',
      ],
    ],
    [
      'a regulation whose kind the page leaves out',
      'VỀ QUẢN LÝ BÃI ĐỖ XE\n(Ban hành theo Nghị định số 9/2024/NĐ-CP)\nĐiều 1. Phạm vi\nQuy định này áp dụng cho bãi đỗ xe.\nĐiều 2. Đối tượng\nHai.',
      ['quy định: VỀ QUẢN LÝ BÃI ĐỖ XE', 'quy định / điều 1: Phạm vi', 'quy định / điều 2: Đối tượng'],
    ],
    [
      'a list by the name of its kind',
      'DANH MỤC VĂN BẢN HẾT HIỆU LỰC\n(Ban hành kèm theo Quyết định số 5/QĐ-BTC)\n\nSTT | Tên\n1 | Một\n2 | Hai',
      ['danh mục: VĂN BẢN HẾT HIỆU LỰC'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(attached(text)).toEqual(expected);
  });

  it.each([
    ['in capitals', 'Phụ lục II\nCHỈ TIÊU TUYỂN QUÂN NĂM 2026', 'phụ lục ii: CHỈ TIÊU TUYỂN QUÂN NĂM 2026'],
    ['in small letters', 'Phụ lục II\nChỉ tiêu tuyển quân', 'phụ lục ii: Chỉ tiêu tuyển quân'],
    [
      'named like a kind',
      'PHỤ LỤC III\nDANH MỤC XE\n(Kèm theo Quyết định số 12/QĐ-UBND)',
      'phụ lục iii: DANH MỤC XE',
    ],
  ])('an appendix alone has a title %s and no issuer', (_what, head, title) => {
    const text = `${head}\n1. Xã Đông.\n2. Xã Tây.`;
    const { metadata } = parseDocument(text);
    expect(metadata).toMatchObject({ kind: null, issuer: null, title: null });
    const label = title.slice(0, title.indexOf(':'));
    expect(outline(text)).toEqual([title, `${label} / 1: Xã Đông.`, `${label} / 2: Xã Tây.`]);
  });

  it('a form alone cites what it was issued with', () => {
    const { body, citations } = parseDocument(
      'Mẫu số 05\n(Ban hành kèm theo Nghị định số 168/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ)\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTỜ KHAI\nKính gửi: Phòng Kinh tế\nTên hộ kinh doanh: ……',
    );
    expect(body.children).toMatchObject([{ type: 'appendix', label: 'Mẫu số 05' }]);
    expect(citations).toMatchObject([{ number: '168/2025/NĐ-CP', relation: 'issues' }]);
  });

  it('an appendix that a sentence speaks of is none', () => {
    expect(attached('Phụ lục I kèm theo Nghị định này quy định danh mục dự án.')).toEqual([]);
  });
});

describe('tables', () => {
  it.each([
    ['with bars', 'STT | Tên dự án | Kinh phí\n1 | Đường A | 5\n2 | Đường B | 7'],
    ['flattened', 'STT\nTên dự án\nKinh phí\n1\nĐường A\n5\n2\nĐường B\n7'],
    ['with dotted numbers', 'STT\nTên dự án\n1.\nĐường A dài hai cây số\n2.\nĐường B dài ba cây số'],
  ])('%s have no units', (_what, table) => {
    expect(attached(`PHỤ LỤC I\nDANH MỤC DỰ ÁN\n(Kèm theo Nghị định số 9/2024/NĐ-CP)\n\n${table}`)).toEqual([
      'phụ lục i: DANH MỤC DỰ ÁN',
    ]);
  });

  it('with roman sections have those', () => {
    expect(
      attached(
        'PHỤ LỤC I\nDANH MỤC DỰ ÁN\n(Kèm theo Nghị định số 9/2024/NĐ-CP)\n\nSTT\nTên dự án\nI. LĨNH VỰC GIAO THÔNG\n1\nĐường A\nII. LĨNH VỰC THỦY LỢI\n1\nKênh B',
      ),
    ).toEqual([
      'phụ lục i: DANH MỤC DỰ ÁN',
      'phụ lục i / i: LĨNH VỰC GIAO THÔNG',
      'phụ lục i / ii: LĨNH VỰC THỦY LỢI',
    ]);
  });
});

describe('a table that was flattened to lines', () => {
  it('is no table in the unit below it that has no row of it', () => {
    const text =
      'I. NHIỆM VỤ\nTT\tNhiệm vụ\tChủ trì\n1\tTriển khai\tVăn phòng\n2\tSố hóa\tTrung tâm\nII. TỔ CHỨC\n1. Văn phòng theo dõi.\n2. Phòng Tài chính bố trí kinh phí.';
    const [first, second] = parseDocument(text).body.children;
    expect(first).toMatchObject({ label: 'I', children: [{ type: 'table' }] });
    expect(second).toMatchObject({
      label: 'II',
      heading: 'TỔ CHỨC',
      children: [
        { type: 'division', label: '1' },
        { type: 'division', label: '2' },
      ],
    });
  });
});

describe('forms', () => {
  const form = (label: string, title: string) => `${label}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
……, ngày … tháng … năm …
${title}
Kính gửi: ……………
1. Họ và tên: ……………
2. Sinh ngày…………… tháng…………… năm ......
a) Nơi ở: ……………
b) Điện thoại: ……………
`;

  it('have a title, and no units in them', () => {
    const text = `PHỤ LỤC II\nCÁC BIỂU MẪU\n(Kèm theo Nghị định số 9/2024/NĐ-CP)\n\n${form('Mẫu số 01', 'ĐƠN ĐỀ NGHỊ HỖ TRỢ')}${form('Mẫu số 02', 'GIẤY XÁC NHẬN')}`;
    expect(attached(text)).toEqual([
      'phụ lục ii: CÁC BIỂU MẪU',
      'phụ lục ii / mẫu số 01: ĐƠN ĐỀ NGHỊ HỖ TRỢ',
      'phụ lục ii / mẫu số 02: GIẤY XÁC NHẬN',
    ]);
  });

  it('may have their labels before titles in lower case', () => {
    const filled = '1. Họ và tên: ……………\n2. Chẩn đoán: ……………\n';
    const text = `PHỤ LỤC II\nCÁC BIỂU MẪU\n(Kèm theo Nghị định số 9/2024/NĐ-CP)\n\nMẫu số 01. Phiếu khám\n${filled}NGƯỜI KHÁM\nMẫu số 02. Phiếu chăm sóc\n${filled}`;
    expect(attached(text)).toEqual([
      'phụ lục ii: CÁC BIỂU MẪU',
      'phụ lục ii / mẫu số 01: Phiếu khám',
      'phụ lục ii / mẫu số 02: Phiếu chăm sóc',
    ]);
  });

  it('are not in a list of them', () => {
    const text =
      'PHỤ LỤC II\nDANH MỤC BIỂU MẪU\n(Kèm theo Nghị định số 9/2024/NĐ-CP)\n\nMẫu số 01. Phiếu khám\n\nMẫu số 02. Phiếu chăm sóc\n\nDùng cho bệnh nhân.\n';
    expect(attached(text)).toEqual(['phụ lục ii: DANH MỤC BIỂU MẪU']);
  });

  it.each([
    ['Số: ……/QĐ-UBND\nHà Nội, ngày … tháng … năm 2024', 0],
    ['Số: 12/QĐ-UBND\nHà Nội, ngày … tháng … năm …', 0],
    ['Số: 12/QĐ-UBND\nHà Nội, ngày 5 tháng 3 năm 2024', 1],
    ['Nghị quyết số: 12/2024/QH15\nHà Nội, ngày 5 tháng 3 năm 2024', 1],
  ])('are another document only where number and date are filled in: %j', (filled, documents) => {
    const { body } = parseDocument(
      `${decreeWith('')}Mẫu số 01\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${filled}\nQUYẾT ĐỊNH\nVề việc thử\nĐiều 1. Phạm vi\nTheo mẫu.\n`,
    );
    expect(body.children.filter(({ type }) => type === 'heading')).toHaveLength(1 + documents);
  });
});
