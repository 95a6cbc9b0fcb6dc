import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import type { Metadata } from '../../src/model/index.js';

const NATIONAL = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const SIGNED = 'GIÁM ĐỐC\nTrần Văn Bình\n';

interface Case {
  readonly what: string;
  readonly text: string;
  readonly says: Partial<Metadata>;
}

const cases: readonly Case[] = [
  {
    what: 'marks above the letterhead, in either spelling',
    text: `MẬT\nHOẢ TỐC\nBỘ CÔNG AN\n${NATIONAL}\nSố: 15/BCA-V01\nHà Nội, ngày 05 tháng 6 năm 2025\nKính gửi: Bộ Quốc phòng.\nBộ Công an trao đổi như sau.\n${SIGNED}`,
    says: { issuer: 'Bộ Công an', urgency: 'Hỏa tốc', secrecy: 'Mật', addressees: ['Bộ Quốc phòng'] },
  },
  {
    what: 'a mark below the subject of a letter',
    text: `SỞ NỘI VỤ\n${NATIONAL}\nSố: 88/SNV-TCBC\nV/v báo cáo số lượng\nngười làm việc\nKHẨN\nCà Mau, ngày 3 tháng 9 năm 2025\nKính gửi: Các sở.\nSở Nội vụ đề nghị báo cáo.\n${SIGNED}`,
    says: { title: 'báo cáo số lượng người làm việc', urgency: 'Khẩn', secrecy: null },
  },
  {
    what: 'two marks on one line with their names',
    text: `TỈNH ỦY LÂM ĐỒNG\n*\nSố 25-CV/TU\nĐộ mật: Tối mật; Độ khẩn: Thượng khẩn\nĐẢNG CỘNG SẢN VIỆT NAM\nLâm Đồng, ngày 05 tháng 6 năm 2025\nKính gửi: Ban Tổ chức Tỉnh ủy\nThường trực Tỉnh ủy yêu cầu:\n1. Rà soát.\n2. Báo cáo.`,
    says: { secrecy: 'Tối mật', urgency: 'Thượng khẩn', issuer: 'Tỉnh ủy Lâm Đồng' },
  },
  {
    what: 'a mark beside the kind',
    text: `BỘ XÂY DỰNG\n${NATIONAL}\nSố: 15/CĐ-BXD\nHà Nội, ngày 05 tháng 6 năm 2025\nCÔNG ĐIỆN KHẨN\nVề việc ứng phó mưa lũ\nBỘ TRƯỞNG BỘ XÂY DỰNG điện:\n- Giám đốc các Sở Xây dựng;\n- Cục Đường bộ.\n1. Rà soát.\n2. Báo cáo.`,
    says: {
      kind: 'Công điện',
      title: 'Về việc ứng phó mưa lũ',
      urgency: 'Khẩn',
      addressees: ['Giám đốc các Sở Xây dựng', 'Cục Đường bộ'],
    },
  },
  {
    what: 'a mark below the kind',
    text: `BỘ XÂY DỰNG\n${NATIONAL}\nSố: 15/CĐ-BXD\nHà Nội, ngày 05 tháng 6 năm 2025\nCÔNG ĐIỆN\n(HỎA TỐC, HẸN GIỜ)\nVề việc ứng phó mưa lũ\n1. Rà soát.\n2. Báo cáo.`,
    says: { title: 'Về việc ứng phó mưa lũ', urgency: 'Hỏa tốc hẹn giờ' },
  },
  ...[
    'Căn cứ Luật Thử số 83/2015/QH13;',
    'Thực hiện Công văn số 12/STC-NS;',
    'Theo đề nghị của Phòng Thử;',
    'Vừa qua, có việc thử;',
  ].map((line) => ({
    what: `an addressee with the text right below: ${line}`,
    text: `SỞ Y TẾ\nSố: 12/SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKính gửi: Ủy ban nhân dân xã\n${line}\nSở đề nghị:\n1. Thử.\n2. Báo cáo.\n`,
    says: { addressees: ['Ủy ban nhân dân xã'] },
  })),
  {
    what: 'addressees on one line, on lines with dashes, and over two lines',
    text: `SỞ NỘI VỤ\n${NATIONAL}\nSố: 88/SNV-TCBC\nCà Mau, ngày 3 tháng 9 năm 2025\nKính gửi: - Văn phòng Tỉnh ủy; Văn phòng UBND tỉnh;\n- Ban Quản lý dự án đầu tư xây dựng\ncông trình giao thông tỉnh;\n- UBND các xã.\n\nSở Nội vụ đề nghị báo cáo.\n${SIGNED}`,
    says: {
      addressees: [
        'Văn phòng Tỉnh ủy',
        'Văn phòng UBND tỉnh',
        'Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh',
        'UBND các xã',
      ],
    },
  },
  {
    what: 'a subject of any length on one line, the date below it',
    text: `SỞ Y TẾ\n${NATIONAL}\nSố: 12/SYT-NV\nV/v ${'phòng, chống dịch bệnh trên địa bàn '.repeat(8)}tỉnh\nHuế, ngày 3 tháng 4 năm 2025\nKính gửi: Các bệnh viện.\n1. Một.\n2. Hai.\n`,
    says: {
      title: `${'phòng, chống dịch bệnh trên địa bàn '.repeat(8)}tỉnh`,
      issuedOn: '2025-04-03',
      addressees: ['Các bệnh viện'],
    },
  },
  {
    what: 'a decree, which has none of them',
    text: `CHÍNH PHỦ\n${NATIONAL}\nSố: 15/2025/NĐ-CP\nHà Nội, ngày 05 tháng 6 năm 2025\nNGHỊ ĐỊNH\nQuy định về bảo vệ bí mật nhà nước\nĐiều 1. Độ mật\n1. Tuyệt mật.\n2. Mật.\n`,
    says: { urgency: null, secrecy: null, addressees: [] },
  },
];

describe('marks of urgency and secrecy, and whom a document is sent to', () => {
  it.each(cases)('$what', ({ text, says }) => {
    expect(parseDocument(text).metadata).toMatchObject(says);
  });

  it('are fields of the heading, in reading order', () => {
    const text = cases[3]?.text ?? '';
    const [heading] = parseDocument(text).body.children;
    const fields = heading?.type === 'heading' ? heading.children : [];
    expect(fields.map((field) => ('name' in field ? [field.name, field.value] : []))).toEqual(
      expect.arrayContaining([
        ['kind', 'CÔNG ĐIỆN'],
        ['urgency', 'KHẨN'],
      ]),
    );
    const starts = fields.map(({ position }) => position.start.offset);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });
});
