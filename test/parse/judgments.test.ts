import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

const LETTERHEAD = [
  'TÒA ÁN NHÂN DÂN',
  'HUYỆN SÔNG MÂY',
  'TỈNH BÌNH GIANG',
  'Bản án số: 45/2024/HS-ST',
  'Ngày 12-6-2024',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
];
const IN_THE_NAME = [
  'NHÂN DANH',
  'NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'TÒA ÁN NHÂN DÂN HUYỆN SÔNG MÂY, TỈNH BÌNH GIANG',
];
const BODY = [
  '- Thành phần Hội đồng xét xử sơ thẩm gồm có:',
  'Thẩm phán - Chủ tọa phiên tòa: Bà Lê Thị Hằng.',
  'NỘI DUNG VỤ ÁN',
  'Nội dung vụ án được tóm tắt như sau: Khoảng 20 giờ ngày 03/3/2024, bị cáo lấy một xe mô tô.',
  'NHẬN ĐỊNH CỦA TÒA ÁN',
  '[1] Hành vi của bị cáo đã phạm tội theo khoản 1 Điều 173 Bộ luật Hình sự.',
  'QUYẾT ĐỊNH',
  'Căn cứ khoản 1 Điều 173 của Bộ luật Hình sự;',
  '1. Tuyên bố bị cáo phạm tội "Trộm cắp tài sản".',
  '2. Xử phạt bị cáo 12 (mười hai) tháng tù.',
];
const SIGNED = ['TM. HỘI ĐỒNG XÉT XỬ SƠ THẨM', 'THẨM PHÁN - CHỦ TỌA PHIÊN TÒA', '(Đã ký)', 'Lê Thị Hằng'];
const read = (...parts: readonly (readonly string[])[]) => parseDocument(parts.flat().join('\n'));
const judgment = read(LETTERHEAD, [''], IN_THE_NAME, [''], BODY, [''], SIGNED);

describe('a judgment (forms of Resolution 05/2017/NQ-HĐTP)', () => {
  it('has its kind before its number, and its day below', () => {
    expect(judgment.metadata).toMatchObject({
      kind: 'Bản án',
      number: '45/2024/HS-ST',
      issuedOn: '2024-06-12',
      issuer: 'Tòa án nhân dân huyện Sông Mây, tỉnh Bình Giang',
      title: null,
    });
  });

  it('has the State and the court in whose name it is given in its preamble, and nothing of the case', () => {
    const preamble = judgment.body.children.find(({ type }) => type === 'preamble');
    expect(preamble?.type === 'preamble' ? preamble.children : []).toMatchObject([
      { name: 'enactingAuthority', value: IN_THE_NAME.join(' ') },
    ]);
  });

  it('has the points of its ruling as units', () => {
    const units = judgment.body.children.flatMap((node) => (node.type === 'division' ? [node.label] : []));
    expect(units).toEqual(['1', '2']);
  });

  it('is signed by the judge who presided', () => {
    expect(judgment.metadata.signers).toEqual([
      {
        name: 'Lê Thị Hằng',
        position: 'Thẩm phán - Chủ tọa phiên tòa',
        authority: 'TM. HỘI ĐỒNG XÉT XỬ SƠ THẨM',
      },
    ]);
  });

  it('has a subject on appeal', () => {
    const { metadata } = read(
      ['TÒA ÁN NHÂN DÂN CẤP CAO', 'TẠI ĐÀ NẴNG', 'Bản án số: 112/2023/DS-PT', 'Ngày: 05/9/2023'],
      ['V/v: “Tranh chấp quyền sử dụng đất”', ...LETTERHEAD.slice(-2), 'NHÂN DANH', IN_THE_NAME[1] ?? ''],
      BODY,
    );
    expect(metadata).toMatchObject({
      kind: 'Bản án',
      number: '112/2023/DS-PT',
      issuedOn: '2023-09-05',
      issuer: 'Tòa án nhân dân cấp cao tại Đà Nẵng',
      title: 'Tranh chấp quyền sử dụng đất',
    });
  });

  it('may be a decision of cassation', () => {
    const { metadata } = read(
      ['TÒA ÁN NHÂN DÂN TỐI CAO', 'HỘI ĐỒNG THẨM PHÁN', 'Quyết định giám đốc thẩm số: 09/2024/DS-GĐT'],
      ['Ngày 18 tháng 4 năm 2024', ...LETTERHEAD.slice(-2)],
      ['NHÂN DANH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'HỘI ĐỒNG THẨM PHÁN TÒA ÁN NHÂN DÂN TỐI CAO'],
      BODY,
    );
    expect(metadata).toMatchObject({
      kind: 'Quyết định',
      number: '09/2024/DS-GĐT',
      issuedOn: '2024-04-18',
      issuer: 'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
    });
  });
});
