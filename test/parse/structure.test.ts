import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import type { TreeNode } from '../../src/model/index.js';
import { decree, outline } from './outline.js';

/** "article Điều 5 > clause 1": every unit, quotation and attached text with what is around it. */
function unitsOf(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: TreeNode, above: readonly string[]): void => {
    const isShown =
      node.type === 'quotation' || ('label' in node && node.label !== null && node.type !== 'footnote');
    const name = 'label' in node && node.label !== null ? `${node.type} ${node.label}` : node.type;
    const path = isShown ? [...above, name] : above;
    if (isShown) found.push(path.join(' > '));
    if ('children' in node) for (const child of node.children) visit(child, path);
  };
  visit(parseDocument(text).body, []);
  return found;
}

describe('an excerpt', () => {
  it.each([
    [
      'of one article',
      'Điều 12. Thời hạn\n1. Thời hạn gồm:\na) mười ngày;\nb) hai mươi ngày.\n2. Quá hạn thì trả lại.',
      ['article Điều 12', 'article Điều 12 > clause 1', 'article Điều 12 > clause 1 > point a'],
    ],
    [
      'of clauses from an inserted one on',
      '1a. Người nộp đơn được trả lời.\n2. Cơ quan trả lời bằng văn bản.',
      ['division 1a', 'division 2'],
    ],
    [
      'of a chapter whose heading is a kind of document',
      'Chương IV\nQUYẾT ĐỊNH XỬ PHẠT\nĐiều 31. Thẩm quyền\nNội dung.\nĐiều 32. Thủ tục\nNội dung.',
      ['chapter Chương IV', 'chapter Chương IV > article Điều 31', 'chapter Chương IV > article Điều 32'],
    ],
    [
      'of a section whose heading is a kind of document',
      'Mục 2\nBÁO CÁO TÀI CHÍNH\nĐiều 8. Lập báo cáo\nNội dung.',
      ['section Mục 2', 'section Mục 2 > article Điều 8'],
    ],
  ])('%s begins with its unit', (_what, text, units) => {
    expect(unitsOf(text).slice(0, units.length)).toEqual(units);
    const { kind, title } = parseDocument(text).metadata;
    expect({ kind, title }).toEqual({ kind: null, title: null });
  });

  it('of some articles begins right below its title', () => {
    const heading =
      'BỘ NỘI VỤ\nSố: 12/2031/TT-BNV\nHà Nội, ngày 5 tháng 6 năm 2031\nTHÔNG TƯ\nHướng dẫn lưu trữ điện tử';
    const articles = 'Điều 5. Nộp hồ sơ\n1. Nộp trong năm.\nĐiều 9. Trả hồ sơ\n1. Trả trong tháng.';
    const { metadata } = parseDocument(`${heading}\n${articles}`);
    expect(metadata.title).toBe('Hướng dẫn lưu trữ điện tử');
    expect(unitsOf(`${heading}\n${articles}`)).toEqual([
      ...['article Điều 5', 'article Điều 5 > clause 1'],
      ...['article Điều 9', 'article Điều 9 > clause 1'],
    ]);
  });
});

describe('labels', () => {
  it('of articles may be decimal, and those of points in brackets', () => {
    expect(
      unitsOf(
        'Điều 2.001 Phạm vi\nMột.\nĐiều 2.005 Từ ngữ\n(a) Tàu là tàu;\n(b) Cảng là cảng.\nĐiều 3.1. Hồ sơ\nBa.',
      ),
    ).toEqual([
      'article Điều 2.001',
      'article Điều 2.005',
      'article Điều 2.005 > point a',
      'article Điều 2.005 > point b',
      'article Điều 3.1',
    ]);
  });

  it('of decimal articles need no closing mark where the next one counts on', () => {
    const text =
      'Chương 1\nQUY ĐỊNH CHUNG\nĐiều 1.1 Phạm vi\nQuy định về hồ sơ.\nĐiều 1.2 Giải thích\nHồ sơ là tập giấy.\nChương 2\nHỒ SƠ\nĐiều 2.1 Đơn\nTheo mẫu.\n';
    expect(unitsOf(text)).toEqual([
      'chapter Chương 1',
      'chapter Chương 1 > article Điều 1.1',
      'chapter Chương 1 > article Điều 1.2',
      'chapter Chương 2',
      'chapter Chương 2 > article Điều 2.1',
    ]);
    const called =
      'Điều 1.1 Phạm vi\nQuy định về hồ sơ.\nĐiều 2.2 Giải thích\nHồ sơ là tập giấy.\nĐiều 3. Hiệu lực\nTừ ngày ký.\n';
    expect(unitsOf(called)).toEqual(['article Điều 1', 'article Điều 2', 'article Điều 3']);
  });

  it('leave a sentence about a decimal article alone', () => {
    expect(
      unitsOf(decree('Điều 1. Một\nÁp dụng như sau.\nĐiều 1.003 của Quy chế bay được áp dụng.')),
    ).toEqual(['article Điều 1']);
  });

  it('begin the body below a title that ends in a word that numbers follow', () => {
    const text =
      'ỦY BAN NHÂN DÂN\nTỈNH SƠN HẢI\nSố: 22/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSơn Hải, ngày 5 tháng 7 năm 2025\nKẾ HOẠCH\nChuyển đổi số\nI. MỤC TIÊU\n1. Một.\nII. TỔ CHỨC\n1. Hai.';
    expect(parseDocument(text).metadata.title).toBe('Chuyển đổi số');
    expect(unitsOf(text)).toEqual([
      'division I',
      'division I > division 1',
      'division II',
      'division II > division 1',
    ]);
  });
});

describe('the body', () => {
  const notice = (body: string): string =>
    `ỦY BAN NHÂN DÂN\nXÃ SÔNG LA\n-------\nSố: 4/TB-UBND\nSông La, ngày 4 tháng 8 năm 2025\n\nTHÔNG BÁO\nPhân công nhiệm vụ thành viên\n\n${body}`;

  it('may begin with a chapter that is not the first', () => {
    const text = notice(
      'Ủy ban nhân dân xã báo cáo như sau:\nII. KẾT QUẢ\n1. Về thu\na. Đủ.\nb. Đúng hạn.\n2. Về chi\nĐủ.\nIII. TỒN TẠI\n1. Chậm.\nIII. PHƯƠNG HƯỚNG\n1. Nhanh hơn.',
    );
    expect(outline(text)).toEqual([
      'ii: KẾT QUẢ',
      'ii / 1: Về thu',
      'ii / 1 / a: Đủ.',
      'ii / 1 / b: Đúng hạn.',
      'ii / 2: Về chi',
      'iii: TỒN TẠI',
      'iii / 1: Chậm.',
      'iii: PHƯƠNG HƯỚNG',
      'iii / 1: Nhanh hơn.',
    ]);
  });

  it('may begin with a number right below the title, and a table further down', () => {
    const text = notice(
      '1. Mục tiêu\n- Rõ việc;\n2. Phân công theo bảng sau:\nTT\tHọ tên\tViệc\n1\tLò Văn Thử\tChung\n2\tHà Thị Thử\tTài chính\n\n3. Thông báo có hiệu lực từ ngày ký.',
    ).replace('viên\n\n1.', 'viên\n1.');
    const { children } = parseDocument(text).body;
    expect(children.map(({ type }) => type)).toEqual(['heading', 'division', 'division', 'division']);
  });
});

describe('a list', () => {
  it.each(['-', '•', '▪', '■', '◆', '➢', '✓', '❖', '\uf0b7', '\uf0fc'])('has an item for each %s', (sign) => {
    const text = decree(`Điều 1. Phạm vi\nÁp dụng cho:\n${sign} Tổ bảo vệ: trực 24/24;\n${sign} Tổ điện.`);
    expect(unitsOf(text)).toEqual(['article Điều 1']);
    const [article] = parseDocument(text).body.children.filter(({ type }) => type === 'article');
    const items = article && 'children' in article ? article.children : [];
    expect(items.map(({ type }) => type)).toEqual(['paragraph', 'bullet', 'bullet']);
  });
});

describe('what a text is amended to read, without quotation marks,', () => {
  it.each([
    [
      'ends where the next provision amends',
      'Điều 1. Sửa đổi\n1. Sửa đổi Điều 7 như sau:\nĐiều 7. Nguyên tắc\n1. Công khai.\n2. Minh bạch.\n2. Bãi bỏ Điều 9.\nĐiều 2. Hiệu lực\nTừ ngày ký.',
      [
        'article Điều 1',
        'article Điều 1 > clause 1',
        'article Điều 1 > clause 1 > quotation',
        'article Điều 1 > clause 1 > quotation > article Điều 7',
        'article Điều 1 > clause 1 > quotation > article Điều 7 > clause 1',
        'article Điều 1 > clause 1 > quotation > article Điều 7 > clause 2',
        'article Điều 1 > clause 2',
        'article Điều 2',
      ],
    ],
    [
      'may be a clause',
      'Điều 1. Sửa đổi khoản 2 Điều 4 như sau:\n2. Nội dung mới của khoản.\nĐiều 2. Hiệu lực\nTừ ngày ký.',
      [
        'article Điều 1',
        'article Điều 1 > quotation',
        'article Điều 1 > quotation > division 2',
        'article Điều 2',
      ],
    ],
  ])('%s', (_what, body, units) => {
    expect(unitsOf(decree(body))).toEqual(units);
  });

  it('is none where the numbers below are not those of the provisions that are amended', () => {
    const units = unitsOf(
      decree(
        'Điều 1. Sửa đổi khoản 7, khoản 9 Điều 1 Quyết định số 12/QĐ-UBND như sau:\n1. Tổng mức đầu tư.\n2. Thời gian.',
      ),
    );
    expect(units).toEqual(['article Điều 1', 'article Điều 1 > clause 1', 'article Điều 1 > clause 2']);
  });

  it('is none where the provision only lists amendments', () => {
    expect(
      unitsOf(
        decree(
          'Điều 1. Sửa đổi, bổ sung một số khoản của Điều 1 như sau:\n1. Sửa đổi khoản 1:\nNội dung.\n2. Bãi bỏ khoản 2.',
        ),
      ),
    ).not.toContain('article Điều 1 > quotation');
  });
});

describe('below a signature', () => {
  const signed = decree(
    'Điều 1. Ban hành\nBan hành các văn bản kèm theo./.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nNguyễn Văn Thử\n',
  );

  it.each([
    [
      'Phụ lục I: Mẫu đơn\n1. Ba.\n2. Bốn.\nPhụ lục II. Danh mục hồ sơ\n1. Bảy.',
      ['appendix Phụ lục I', 'appendix Phụ lục II'],
    ],
    ['Phụ lục\nDanh mục hồ sơ\n1. Ba.\n2. Bốn.', ['appendix Phụ lục']],
    [
      'QUY CHẾ HOẠT ĐỘNG\nCỦA HỘI ĐỒNG THỬ NGHIỆM\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nMột.',
      ['appendix QUY CHẾ'],
    ],
    ['ĐỀ ÁN THỬ NGHIỆM\nI. MỤC TIÊU\n1. Một.', ['appendix ĐỀ ÁN']],
  ])('%j is an attached text with units of its own', (below, labels) => {
    const units = unitsOf(`${signed}\n${below}`);
    expect(units.filter((path) => /^appendix [^>]+$/u.test(path))).toEqual(labels);
    expect(units.some((path) => path.startsWith(`${labels[0]} > `))).toBe(true);
  });

  it('a list of whom it is sent to is no attached text', () => {
    const units = unitsOf(`${signed}\nDANH SÁCH ĐƠN VỊ GỬI THÔNG TƯ\n1. Bộ Thử;\n2. Bộ Nghiệm.`);
    expect(units.filter((path) => path.startsWith('appendix'))).toEqual([]);
  });

  it('a list of appendices is none of them', () => {
    const units = unitsOf(
      `${signed}\nPHỤ LỤC\nPhụ lục 1. Kết quả kiểm tra\nPhụ lục 2. Thông tin cơ bản\nPhụ lục 3. Quyết định`,
    );
    expect(units).toEqual(['article Điều 1', 'appendix PHỤ LỤC']);
  });
});

describe('a second document in one file', () => {
  const first = decree(
    'Điều 1. Một\nHai.\n\nNơi nhận:\n- Lưu: VT.\nTM. CHÍNH PHỦ\nTHỦ TƯỚNG\nNguyễn Văn Thử\n',
  );

  it('keeps its own heading and is reported', () => {
    const { body, diagnostics } = parseDocument(`${first}\n${first.replace('Số: 9/', 'Số: 10/')}`, {
      lang: 'en',
    });
    expect(body.children.filter(({ type }) => type === 'heading')).toHaveLength(2);
    expect(diagnostics.map(({ rule, message, severity }) => ({ rule, message, severity }))).toEqual([
      {
        rule: 'document/another-document',
        severity: 'info',
        message: 'another document in the same file: NGHỊ ĐỊNH, Số: 10/2024/NĐ-CP',
      },
    ]);
  });

  it('is not seen where there is one', () => {
    expect(parseDocument(first).diagnostics).toEqual([]);
  });
});

describe('an article on one line', () => {
  it.each([
    [
      'with its clauses',
      'Điều 3. Nguyên tắc 1. Công khai. 2. Đúng thẩm quyền. 3. Kịp thời.\nĐiều 4. Kinh phí 1. Ngân sách. 2. Nguồn khác.',
      ['article Điều 3', 'clause 1', 'clause 2', 'clause 3', 'article Điều 4', 'clause 1', 'clause 2'],
    ],
    [
      'with points and the articles below it',
      'Điều 1. Kinh phí 1. Ngân sách nhà nước. 2. Nguồn khác, gồm: a) Tài trợ; b) Viện trợ. Điều 2. Hiệu lực Từ ngày ký.',
      ['article Điều 1', 'clause 1', 'clause 2', 'point a', 'point b', 'article Điều 2'],
    ],
    [
      'with the first of its clauses',
      'Điều 7. Trách nhiệm 1. Sở Tài chính bố trí kinh phí.\n2. Sở Nội vụ theo dõi.',
      ['article Điều 7', 'clause 1', 'clause 2'],
    ],
    [
      'and has numbers that count nothing',
      'Điều 6. Các sở báo cáo theo mẫu số 1. Các xã báo cáo quý 2. Kết quả gửi về Sở.',
      ['article Điều 6'],
    ],
    ['and quotes a clause', 'Điều 6. Cụm từ “Hồ sơ 1. Đơn. 2. Ảnh.” được bỏ.', ['article Điều 6']],
  ])('%s', (_what, text, expected) => {
    expect(unitsOf(text).map((path) => path.split(' > ').at(-1))).toEqual(expected);
  });
});

describe('a table of contents', () => {
  it('needs no leaders below its name, and its entries may take several lines', () => {
    const text =
      'ỦY BAN NHÂN DÂN TỈNH HÀ NAM\nKẾ HOẠCH\nPhát triển du lịch\n\nMỤC LỤC\n\tTrang\nPHẦN I. ĐÁNH GIÁ\t3\n1. Kết quả\t3\n2. Tồn tại trong công tác quản lý về du lịch trên địa\nbàn tỉnh\t5\nPHẦN II. NHIỆM VỤ\t7\n\nPHẦN I. ĐÁNH GIÁ\n1. Kết quả\nNăm 2024 có 5 triệu lượt khách.\n2. Tồn tại\nCòn thiếu vốn.\nPHẦN II. NHIỆM VỤ\nLập quy hoạch.\n';
    expect(unitsOf(text)).toEqual([
      'part PHẦN I',
      'part PHẦN I > division 1',
      'part PHẦN I > division 2',
      'part PHẦN II',
    ]);
    const contents = parseDocument(text).body.children.find(({ type }) => type === 'contents');
    expect(contents).toMatchObject({ children: { length: 7 } });
  });

  it('is none where its name heads text', () => {
    const text = 'KẾ HOẠCH\nVề việc thử\n\nMỤC LỤC\n1. Hồ sơ năm 2024\n2. Hồ sơ năm 2023\n';
    expect(unitsOf(text)).toEqual(['division 1', 'division 2']);
  });
});

it('the label of a form above the national name is a line of its heading', () => {
  const text =
    'Mẫu số 03\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nĐƠN ĐỀ NGHỊ CẤP PHÉP\nKính gửi: Sở Xây dựng.\n1. Tên tổ chức: ......\n';
  const { body, metadata } = parseDocument(text);
  expect(body.children.map(({ type }) => type)).not.toContain('chrome');
  expect(body.children[0]).toMatchObject({
    type: 'heading',
    children: [
      { type: 'paragraph', value: 'Mẫu số 03' },
      { name: 'nationalName' },
      { name: 'motto' },
      { name: 'kind', value: 'ĐƠN ĐỀ NGHỊ' },
      { name: 'title', value: 'CẤP PHÉP' },
    ],
  });
  expect(metadata.issuer).not.toBe('Mẫu số 03');
});

it('a table whose cells are separated by tabs has a cell for each of them', () => {
  const text =
    'KẾ HOẠCH\nVề việc thử\n\nA. KẾT QUẢ\nSTT\tXã, phường\tSố hộ\n1\tPhường Hòa\t120\n2\tXã Bình\t87\nB. KIẾN NGHỊ\n1. Bổ sung kinh phí.\n';
  const [result] = parseDocument(text).body.children.filter(({ type }) => type === 'division');
  expect(result).toMatchObject({
    children: [
      {
        type: 'table',
        children: [
          { children: { length: 3 } },
          { children: { length: 3 } },
          {
            children: [{}, { column: 2, children: [{ value: 'Xã Bình' }] }, { children: [{ value: '87' }] }],
          },
        ],
      },
    ],
  });
});

it('a form with a title in lower case is one if the national name is below it', () => {
  const text =
    'BỘ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 1/2024/TT-BYT\nHà Nội, ngày 15 tháng 7 năm 2024\nTHÔNG TƯ\nVề việc thử\n\nĐiều 1. Phạm vi\nTheo mẫu.\n\nBỘ TRƯỞNG\nTrần Văn Thử\n\nPhụ lục\nMẪU ĐỀ CƯƠNG\n(Ban hành kèm theo Thông tư số 1/2024/TT-BTC)\n\nMẫu số 01. Đề cương dự án hỗ trợ sản xuất\nliên kết\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n1. Tên đơn vị: ......\n2. Địa chỉ: ......\n';
  expect(unitsOf(text)).toEqual(['article Điều 1', 'appendix Phụ lục', 'appendix Phụ lục > form Mẫu số 01']);
});

it('a provision is amended without quotation marks by any verb of amending above it', () => {
  const text =
    'Điều 1. Sửa đổi, bổ sung một số điều của Nghị quyết số 62/2023/NQ-HĐND\n1. Sửa đổi, bổ sung Điều 2 như sau:\nĐiều 2. Đối tượng\n1. Hộ nghèo.\n2. Hộ cận nghèo.\n2. Sửa đổi, bổ sung Điều 6 như sau:\nĐiều 6. Mức\nBa triệu đồng.\nĐiều 2. Hiệu lực\nTừ ngày ký.\n';
  expect(unitsOf(text).filter((path) => !path.includes('quotation'))).toEqual([
    'article Điều 1',
    'article Điều 1 > clause 1',
    'article Điều 1 > clause 2',
    'article Điều 2',
  ]);
});

it.each([
  ['Điều 1. Sửa đổi\n1. Sửa đổi Điều 3 như sau:\n‟Điều 3. Mới\n1. Một.”\n2. Bãi bỏ Điều 4.\n'],
  ['Điều 1. Sửa đổi\n1. Sửa đổi Điều 3 như sau:\n„Điều 3. Mới\n1. Một.”\n2. Bãi bỏ Điều 4.\n'],
])('a quotation opens with whatever looks like the mark: %j', (text) => {
  expect(unitsOf(text).filter((path) => !path.includes('quotation'))).toEqual([
    'article Điều 1',
    'article Điều 1 > clause 1',
    'article Điều 1 > clause 2',
  ]);
});

describe('articles below parts that only capitals or numerals count', () => {
  it('belong to these', () => {
    const text =
      'HỢP ĐỒNG\nGIÁM SÁT THI CÔNG\n\nI. CĂN CỨ KÝ KẾT\nNhu cầu của hai bên.\nII. CÁC BÊN\n1. Bên giao thầu\n2. Bên nhận thầu\nIII. NỘI DUNG\nĐiều 1. Hồ sơ\n1.1. Hợp đồng này.\nĐiều 2. Giá\nIV. ĐIỀU KHOẢN CHUNG\nĐiều 3. Hiệu lực\nTừ ngày ký.';
    expect(unitsOf(text)).toEqual([
      'division I',
      'division II',
      'division II > division 1',
      'division II > division 2',
      'division III',
      'division III > article Điều 1',
      'division III > article Điều 1 > division 1.1',
      'division III > article Điều 2',
      'division IV',
      'division IV > article Điều 3',
    ]);
  });
});

describe('a row of units', () => {
  it.each([
    [
      'by capitals ranks above numerals where its first was left out',
      'Mục 1. ĐƠN GIẢN HÓA\nI. CHỨNG KHOÁN\n1. Đơn.\n2. Bản sao.\nB. TÀI CHÍNH\nI. HỒ SƠ\n1. Đơn.\nC. BẢO HIỂM\nI. HỒ SƠ\n1. Đơn.',
      [
        'section Mục 1',
        'section Mục 1 > division I',
        'section Mục 1 > division I > division 1',
        'section Mục 1 > division I > division 2',
        'section Mục 1 > division B',
        'section Mục 1 > division B > division I',
        'section Mục 1 > division B > division I > division 1',
        'section Mục 1 > division C',
        'section Mục 1 > division C > division I',
        'section Mục 1 > division C > division I > division 1',
      ],
    ],
    [
      'below a heading within a list is one of its own',
      '1. Hồ sơ\n2. Mẫu thuyết minh\nI. THÔNG TIN CHUNG\n1. Tên dự án.\n2. Thời gian.\nII. MỤC TIÊU\n1. Mục tiêu chung.',
      [
        'division 1',
        'division 2',
        'division 2 > division I',
        'division 2 > division I > division 1',
        'division 2 > division I > division 2',
        'division 2 > division II',
        'division 2 > division II > division 1',
      ],
    ],
    [
      'by decimals may be of sections',
      'Mục 1. THỦ TỤC\nMục 1.1. CẮT GIẢM\nI. LAO ĐỘNG\nBỏ.\nMục 1.2. ĐƠN GIẢN HÓA\nI. LAO ĐỘNG\nRút.\nMục 2. ĐIỀU KIỆN\nBỏ.',
      [
        'section Mục 1',
        'section Mục 1 > subsection Mục 1.1',
        'section Mục 1 > subsection Mục 1.1 > division I',
        'section Mục 1 > subsection Mục 1.2',
        'section Mục 1 > subsection Mục 1.2 > division I',
        'section Mục 2',
      ],
    ],
  ])('%s', (_what, text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});

describe('a text without the marks of its letters', () => {
  const BARE = `UY BAN NHAN DAN
TINH BAC NINH
CONG HOA XA HOI CHU NGHIA VIET NAM
Doc lap - Tu do - Hanh phuc
So: 12/2025/QD-UBND
Bac Ninh, ngay 15 thang 7 nam 2025

QUYET DINH
Ve viec quan ly cho

Can cu Nghi dinh so 60/2024/ND-CP ngay 05 thang 6 nam 2024 cua Chinh phu;

QUYET DINH:

Dieu 1. Pham vi
Quyet dinh nay ap dung cho cac cho.
Dieu 2. Hieu luc
1. Quyet dinh nay co hieu luc tu ngay 01 thang 8 nam 2025.
2. Bai bo Quyet dinh so 5/2020/QD-UBND ngay 3/4/2020.

TM. UY BAN NHAN DAN
CHU TICH

Nguyen Van Thu
`;

  it('has its units, what it says of itself, and what it cites', () => {
    expect(unitsOf(BARE)).toEqual([
      'article Điều 1',
      'article Điều 2',
      'article Điều 2 > clause 1',
      'article Điều 2 > clause 2',
    ]);
    const { metadata, citations } = parseDocument(BARE);
    expect(metadata).toMatchObject({
      kind: 'Quyết định',
      number: '12/2025/QĐ-UBND',
      issuedOn: '2025-07-15',
      issuer: 'Ủy ban nhân dân tỉnh Bắc Ninh',
      place: 'Bắc Ninh',
      effectiveOn: '2025-08-01',
    });
    expect(citations.map(({ kind, number, relation, text }) => [kind, number, relation, text])).toEqual([
      [
        'Nghị định',
        '60/2024/NĐ-CP',
        'basis',
        'Nghi dinh so 60/2024/ND-CP ngay 05 thang 6 nam 2024 cua Chinh phu',
      ],
      ['Quyết định', '5/2020/QĐ-UBND', 'repeals', 'Quyet dinh so 5/2020/QD-UBND ngay 3/4/2020'],
    ]);
  });

  it('in another language stays as it is', () => {
    const text = 'The ke hoach plan of nam 2024 applies.';
    expect(parseDocument(text).body.children).toMatchObject([{ type: 'paragraph', value: text }]);
  });
});
