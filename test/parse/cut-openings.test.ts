import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import type { ParsedDocument } from '../../src/model/index.js';
import { outlineOf } from '../fixtures/outline.js';

const headsOf = (document: ParsedDocument): readonly string[] =>
  outlineOf(document.body).map(({ path, head }) => `${path[path.length - 1]}: ${head}`);
const fieldsOf = (document: ParsedDocument, name: string): readonly string[] =>
  document.body.children
    .flatMap((node) => (node.type === 'heading' || node.type === 'preamble' ? node.children : []))
    .flatMap((node) => (node.type === 'field' && node.name === name ? [node.value] : []));

/** Lines cut where a word processor's page was turned into a web page. */
const cut = `ỦY
BAN NHÂN DÂN
TỈNH CÀ MAU
-------
|
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số:
45/2024/QĐ-UBND
|
Cà
Mau, ngày 08 tháng 5 năm 2024
|
QUYẾT
ĐỊNH
BAN HÀNH QUY ĐỊNH VỀ BẾN ĐÒ
ỦY
BAN NHÂN DÂN TỈNH CÀ MAU
Căn
cứ Luật Giao thông đường thủy nội địa ngày 15 tháng 6 năm 2004;
Căn cứ
Nghị định số 8/2021/NĐ-CP ngày 28 tháng 01 năm 2021;
Theo
đề nghị của Giám đốc Sở Giao thông vận tải.
QUYẾT
ĐỊNH:
Chương
I
QUY ĐỊNH CHUNG
Điều
1. Phạm vi
Quy định này áp dụng cho các bến đò.
Điều
2. Giải thích
Bến đò là nơi đò đón khách.
|
TM.
ỦY BAN NHÂN DÂN
KT. CHỦ
TỊCH
PHÓ CHỦ TỊCH
Trần Văn Bến
|
`;

describe('a page on which line ends cut the words that parts begin with', () => {
  const document = parseDocument(cut);

  it('says who issued it, where and when', () => {
    expect(document.metadata).toMatchObject({
      kind: 'Quyết định',
      number: '45/2024/QĐ-UBND',
      issuedOn: '2024-05-08',
      issuer: 'Ủy ban nhân dân tỉnh Cà Mau',
      place: 'Cà Mau',
      title: 'BAN HÀNH QUY ĐỊNH VỀ BẾN ĐÒ',
    });
  });

  it('has its grounds, its proposal and its enacting line', () => {
    expect(fieldsOf(document, 'basis')).toHaveLength(2);
    expect(fieldsOf(document, 'proposal')).toEqual(['Theo đề nghị của Giám đốc Sở Giao thông vận tải.']);
    expect(fieldsOf(document, 'enactingLine')).toEqual(['QUYẾT ĐỊNH:']);
    expect(fieldsOf(document, 'nationalName')).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
  });

  it('says who signed it', () => {
    expect(document.metadata.signers).toEqual([
      { name: 'Trần Văn Bến', position: 'Phó Chủ tịch', authority: 'KT. CHỦ TỊCH' },
    ]);
  });

  it('has its chapter and its articles', () => {
    expect(headsOf(document)).toEqual(['chương i: QUY ĐỊNH CHUNG', 'điều 1: Phạm vi', 'điều 2: Giải thích']);
  });

  it('keeps positions in the text as it was read', () => {
    const [basis] = document.body.children
      .flatMap((node) => (node.type === 'preamble' ? node.children : []))
      .filter((node) => node.type === 'field' && node.name === 'basis');
    const { start, end } = basis?.position ?? {};
    expect(cut.slice(start?.offset, end?.offset)).toMatch(/^Căn\ncứ Luật .* 2004;$/u);
  });
});

describe('a place that a line end parts', () => {
  const place = (lines: string): string | null =>
    parseDocument(
      `BỘ XÂY DỰNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/QĐ-BXD\n${lines}\nQUYẾT ĐỊNH\nVề việc thử\n`,
    ).metadata.place;

  it.each([
    ['Thừa Thiên\nHuế, ngày 2 tháng 3 năm 2020', 'Thừa Thiên Huế'],
    ['TP. Hồ\nChí Minh, ngày 2 tháng 3 năm 2020', 'TP. Hồ Chí Minh'],
    ['Lạng Sơn,\nngày 2 tháng 3 năm 2020', 'Lạng Sơn'],
  ])('is read whole: %j', (lines, whole) => {
    expect(place(lines)).toBe(whole);
  });
});

describe('a line that only looks like an opening', () => {
  it('is a column of a table', () => {
    const document = parseDocument(
      'Điều 1. Danh mục\nSTT\nTên\nCăn cứ\n1\nHồ sơ\nĐiều 5 Luật Lưu trữ\n2\nSổ\nĐiều 6 Luật Lưu trữ\n',
    );
    expect(headsOf(document)).toEqual(['điều 1: Danh mục']);
    expect(fieldsOf(document, 'basis')).toEqual([]);
    // The head of their column says so.
    expect(document.citations.map(({ relation }) => relation)).toEqual(['basis', 'basis']);
  });

  it('is a kind whose title begins like a longer name', () => {
    const document = parseDocument(
      'BỘ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 3/CTr-BYT\n\nCHƯƠNG TRÌNH\nHÀNH ĐỘNG VÌ TRẺ EM\n\nI. MỤC TIÊU\n',
    );
    expect(document.metadata).toMatchObject({ kind: 'Chương trình', title: 'HÀNH ĐỘNG VÌ TRẺ EM' });
  });
});
