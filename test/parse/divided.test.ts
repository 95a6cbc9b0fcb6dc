import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

const LETTERHEAD = `VĂN BẢN QUY PHẠM PHÁP LUẬT
ỦY BAN NHÂN DÂN
TỈNH AN BÌNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 21/2024/QĐ-UBND
An Bình, ngày 12 tháng 5 năm 2024
`;
const TITLE = `QUYẾT ĐỊNH
Ban hành Quy định về quản lý chợ
trên địa bàn tỉnh An Bình
`;
const GROUNDS = `ỦY BAN NHÂN DÂN TỈNH AN BÌNH
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Theo đề nghị của Giám đốc Sở Công Thương.
QUYẾT ĐỊNH:
`;
const FIRST = `Điều 1. Ban hành kèm theo Quyết định này Quy định về quản lý chợ.
Điều 2. Quyết định này thay thế Quyết định số 15/2019/QĐ-UBND.
`;
const LAST = `Điều 3. Giám đốc Sở Công Thương chịu trách nhiệm thi hành./.
`;
const CLOSING = `TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn Bình
`;
const REGULATION = `QUY ĐỊNH
Về quản lý chợ
(Ban hành kèm theo Quyết định số 21/2024/QĐ-UBND ngày 12 tháng 5 năm 2024)
Điều 1. Phạm vi
1. Chợ hạng 1.
Điều 2. Đối tượng
`;
const head = (page: number): string => `CÔNG BÁO/Số 377 + 378/Ngày 04-6-2024 ${page}\n`;
const many = Array.from(
  { length: 260 },
  (_, at) =>
    `${at % 26 === 0 ? `Điều ${at / 26 + 1}. Nội dung\n` : ''}${(at % 26) + 1}. Các cơ quan thực hiện nhiệm vụ ${at}.\n`,
).join('');

const SAYS = {
  kind: 'Quyết định',
  number: '21/2024/QĐ-UBND',
  issuedOn: '2024-05-12',
  issuer: 'Ủy ban nhân dân tỉnh An Bình',
  title: 'Ban hành Quy định về quản lý chợ trên địa bàn tỉnh An Bình',
  signers: [{ name: 'Lê Văn Bình', position: 'Phó Chủ tịch', authority: 'KT. CHỦ TỊCH' }],
};

const articlesOf = (text: string): readonly string[] =>
  parseDocument(text).body.children.flatMap((node) => (node.type === 'article' ? [node.label] : []));

describe('a heading below its text', () => {
  it.each([
    ['all of it', head(2) + GROUNDS + FIRST + LAST + CLOSING + head(3) + LETTERHEAD + TITLE],
    ['between two pages', head(2) + GROUNDS + FIRST + head(3) + LETTERHEAD + TITLE + LAST + CLOSING],
    ['the letterhead alone', head(2) + TITLE + GROUNDS + FIRST + LAST + CLOSING + LETTERHEAD],
    ['above what is attached', GROUNDS + FIRST + LAST + CLOSING + LETTERHEAD + TITLE + REGULATION],
    ['below a long text', GROUNDS + many + CLOSING + head(9) + LETTERHEAD + TITLE],
  ])('says of the document what it is: %s', (_, text) => {
    expect(parseDocument(text).metadata).toMatchObject(SAYS);
    expect(parseDocument(text).body.children.map(({ type }) => type)).not.toContain('chrome');
  });

  it('leaves the units and the citations of that text', () => {
    const text = head(2) + GROUNDS + FIRST + LAST + CLOSING + head(3) + LETTERHEAD + TITLE;
    expect(articlesOf(text)).toEqual(['Điều 1', 'Điều 2', 'Điều 3']);
    expect(parseDocument(text).citations.map(({ number, relation }) => [number, relation])).toEqual([
      [null, 'basis'],
      ['15/2019/QĐ-UBND', 'repeals'],
    ]);
  });

  it('is not looked for where a page only lists the articles above the document', () => {
    const list = 'Văn bản nổi bật\nĐiều 1. Phạm vi điều chỉnh\nĐiều 2. Đối tượng áp dụng\nTải về máy\n';
    const { body, metadata } = parseDocument(list + LETTERHEAD + TITLE + GROUNDS + FIRST + LAST + CLOSING);
    expect(metadata).toMatchObject(SAYS);
    expect(body.children[0]?.type).toBe('chrome');
  });

  it('is not taken from a second document', () => {
    const own = LETTERHEAD.replace('Số: 21/', 'Số: 20/') + TITLE + GROUNDS + FIRST + LAST + CLOSING;
    const { metadata } = parseDocument(own + LETTERHEAD + TITLE + GROUNDS + FIRST + LAST + CLOSING);
    expect(metadata.number).toBe('20/2024/QĐ-UBND');
  });
});

describe('a text that is attached to a document, in a file of its own', () => {
  const NATIONAL = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
  const FORM =
    'GIẤY ĐỀ NGHỊ\nHỗ trợ kinh phí\n\nKính gửi: Sở Công Thương\n1. Tên đơn vị: ........\n2. Địa chỉ: ........\n';
  const ISSUED = '(Kèm theo Thông tư số 08/2023/TT-BCT ngày 10/7/2023 của Bộ trưởng Bộ Công Thương)\n';

  it.each([
    ['Phụ lục II\nMẪU GIẤY ĐỀ NGHỊ\n', 'Phụ lục II'],
    ['PHỤ LỤC 3\nMẪU GIẤY ĐỀ NGHỊ\n', 'PHỤ LỤC 3'],
  ])('is above the national name of its form: %j', (title, label) => {
    const { body, metadata, citations } = parseDocument(`${title}${ISSUED}\n${NATIONAL}\n${FORM}`);
    expect(body.children.map((node) => ('label' in node ? node.label : node.type))).toEqual([label]);
    expect(metadata).toMatchObject({ kind: null, issuer: null });
    expect(citations.map(({ number, relation }) => [number, relation])).toEqual([
      ['08/2023/TT-BCT', 'issues'],
    ]);
  });
});
