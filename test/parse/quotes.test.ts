import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import type { TreeNode } from '../../src/model/index.js';
import { decree, outline } from './outline.js';

const typesIn = (node: TreeNode): readonly string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(typesIn) : []),
];

describe('text that another document is amended to read', () => {
  it.each([
    ['curly marks', '“Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao.”.'],
    ['straight marks', '"Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao.".'],
    ['marks within marks', '“Điều 5. Hồ sơ\n1. Đơn ghi “khẩn”.\n2. Bản sao “sao y”.”.'],
    ['low marks', '„Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao.”.'],
    ['reversed high marks', '‟Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao.”.'],
    ['angle marks', '«Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao.».'],
    ['angle marks with blanks', '« Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao. »'],
    ['curly marks within angle marks', '«Điều 5. Hồ sơ\n1. Đơn ghi “khẩn”.\n2. Bản sao.».'],
    ['one clause', '“2. Bản sao có chứng thực.”.'],
    ['one clause in angle marks', '« 2. Bản sao có chứng thực. »'],
  ])('in %s is no part of the outline', (_what, quoted) => {
    const text = decree(
      `Điều 1. Sửa đổi, bổ sung Nghị định số 30/2020/NĐ-CP\n1. Sửa đổi Điều 5 như sau:\n${quoted}\n2. Bãi bỏ Điều 6.\nĐiều 2. Hiệu lực\nNghị định này có hiệu lực từ ngày ký.`,
    );
    expect(outline(text)).toEqual([
      'điều 1: Sửa đổi, bổ sung Nghị định số 30/2020/NĐ-CP',
      'điều 1 / 1: Sửa đổi Điều 5 như sau:',
      'điều 1 / 2: Bãi bỏ Điều 6.',
      'điều 2: Hiệu lực',
    ]);
    expect(typesIn(parseDocument(text).body).filter((type) => type === 'quotation')).toHaveLength(1);
  });

  it.each([
    ['an article', 'Điều 5 được sửa đổi như sau:', 'Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao.'],
    ['a clause', 'Khoản 2 Điều 5 được sửa đổi, bổ sung như sau:', '2. Bản sao có chứng thực.'],
    ['a clause that is amended now', 'Khoản 2 Điều 5 nay sửa lại là:', '2. Bản sao có chứng thực.'],
    ['a clause that is worded again', 'Khoản 2 Điều 5 được sửa lại như sau:', '2. Bản sao có chứng thực.'],
    ['a point', 'Điểm b khoản 2 Điều 5 được thay thế như sau:', 'b) Bản sao có chứng thực;'],
    ['an article in marks', 'Điều 5 được sửa đổi như sau:', '“Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao.”'],
    ['an article in angle marks', 'Điều 5 được sửa đổi như sau:', '« Điều 5. Hồ sơ\n1. Đơn. »'],
  ])('is one where the provision is named first: %s', (_what, lead, quoted) => {
    const text = decree(
      `Điều 1. Sửa đổi, bổ sung Nghị định số 30/2020/NĐ-CP\n1. ${lead}\n${quoted}\n2. Bãi bỏ Điều 6.\nĐiều 2. Hiệu lực\nNghị định này có hiệu lực từ ngày ký.`,
    );
    expect(outline(text).map((unit) => unit.split(':')[0])).toEqual([
      'điều 1',
      'điều 1 / 1',
      'điều 1 / 2',
      'điều 2',
    ]);
    expect(typesIn(parseDocument(text).body).filter((type) => type === 'quotation')).toHaveLength(1);
    const [first] = parseDocument(text).operations;
    expect(first).toMatchObject({ action: 'replace', target: { pins: [{ article: '5' }] } });
  });

  it.each([
    'Điều 5 được sửa đổi khi cần thiết.',
    'Khoản 2 Điều 5 được thực hiện như sau:',
    'Hồ sơ được sửa đổi, bổ sung như sau:',
  ])('is none where nothing is amended: %s', (lead) => {
    const text = decree(`Điều 1. Hồ sơ\n1. ${lead}\n2. Bản sao có chứng thực.\nĐiều 2. Hiệu lực\nHai.`);
    expect(outline(text).map((unit) => unit.split(':')[0])).toEqual([
      'điều 1',
      'điều 1 / 1',
      'điều 1 / 2',
      'điều 2',
    ]);
    expect(typesIn(parseDocument(text).body)).not.toContain('quotation');
  });

  it('that is never closed swallows no article of the text around it', () => {
    const text = decree('Điều 1. Một\n1. Sửa đổi như sau:\n“2. Hai.\nĐiều 2. Ba\nBốn.\nĐiều 3. Năm\nSáu.');
    const found = outline(text).map((unit) => unit.split(':')[0]);
    expect(found).toEqual(expect.arrayContaining(['điều 1', 'điều 2', 'điều 3']));
  });

  it('in the middle of a sentence is none', () => {
    const text = decree(
      'Điều 1. Một\nThay cụm từ “Bộ Tài chính” bằng cụm từ “Bộ Công Thương”.\nĐiều 2. Hai\nBa.',
    );
    expect(typesIn(parseDocument(text).body)).not.toContain('quotation');
    expect(outline(text)).toEqual(['điều 1: Một', 'điều 2: Hai']);
  });
});

describe('a quotation that no mark closes', () => {
  const named = (text: string): readonly string[] => outline(text).map((unit) => unit.split(':')[0] ?? '');
  const reported = (text: string): readonly (number | undefined)[] =>
    parseDocument(text)
      .diagnostics.filter(({ rule }) => rule === 'document/unclosed-quotation')
      .map(({ position }) => position.start.line - decree('').split('\n').length + 1);

  it.each<[what: string, body: string, units: readonly string[], lines: readonly number[]]>([
    [
      'opens within a line, though a mark closes far below',
      `Chương I
SỬA ĐỔI NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP
Điều 1. Sửa đổi, bổ sung một số khoản của Điều 5
1. Sửa đổi, bổ sung khoản 1 như sau: “1. Nộp hồ sơ đăng ký kiểm tra
a) Người nhập khẩu lập 01 bộ hồ sơ và nộp cho cơ quan kiểm tra.
2. Sửa đổi, bổ sung khoản 4 như sau:
“4. Cơ quan kiểm tra cấp giấy chứng nhận trong 03 ngày làm việc.”.
Điều 2. Sửa đổi, bổ sung Điều 7
“Điều 7. Hồ sơ
Hồ sơ gồm đơn và bản sao.”.
Chương II
SỬA ĐỔI NGHỊ ĐỊNH SỐ 31/2020/NĐ-CP
Điều 3. Sửa đổi, bổ sung khoản 2 Điều 3
“2. Bản sao có chứng thực.”.
Hồ sơ khác giữ nguyên.”.
Chương III
ĐIỀU KHOẢN THI HÀNH
Điều 4. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày ký.`,
      [
        'chương i',
        'chương i / điều 1',
        'chương i / điều 1 / 1',
        'chương i / điều 1 / 2',
        'chương i / điều 2',
        'chương ii',
        'chương ii / điều 3',
        'chương iii',
        'chương iii / điều 4',
      ],
      [4],
    ],
    [
      'opens within a line and ends at the next article',
      `Điều 1. Sửa đổi, bổ sung Nghị định số 30/2020/NĐ-CP
1. Sửa đổi khoản 3 Điều 5 như sau: “3. Hồ sơ gồm:
a) Đơn đề nghị theo mẫu;
b) Bản sao giấy phép.
4. Thời hạn giải quyết là 05 ngày.
Điều 2. Hiệu lực thi hành
1. Nghị định này có hiệu lực từ ngày ký.
2. Các bộ chịu trách nhiệm thi hành.`,
      ['điều 1', 'điều 1 / 1', 'điều 2', 'điều 2 / 1', 'điều 2 / 2'],
      [2],
    ],
    [
      'holds articles and ends at the next one of the text around it',
      `Điều 1. Sửa đổi Điều 15 như sau:
“Điều 15. Hồ sơ
1. Đơn đề nghị.
Điều 16. Trình tự
1. Nộp hồ sơ.
Điều 2. Bãi bỏ Điều 20.
Điều 3. Nghị định này có hiệu lực từ ngày ký.`,
      ['điều 1', 'điều 2', 'điều 3'],
      [2],
    ],
    [
      'ends at the next chapter',
      `Chương I
SỬA ĐỔI NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP
Điều 1. Sửa đổi Điều 15 như sau:
“Điều 15. Hồ sơ
1. Đơn đề nghị.
2. Bản sao.
Chương II
ĐIỀU KHOẢN THI HÀNH
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày ký.`,
      ['chương i', 'chương i / điều 1', 'chương ii', 'chương ii / điều 2'],
      [4],
    ],
    [
      'ends with the text',
      `Điều 1. Nghị định này có hiệu lực từ ngày ký.
Điều 2. Sửa đổi khoản 3 Điều 5 như sau:
“3. Hồ sơ gồm:
a) Đơn đề nghị theo mẫu;
b) Bản sao giấy phép.`,
      ['điều 1', 'điều 2'],
      [3],
    ],
    [
      'opens within a line with a straight mark',
      `Điều 1. Sửa đổi, bổ sung Nghị định số 30/2020/NĐ-CP
1. Sửa đổi khoản 3 Điều 5 như sau: "3. Hồ sơ gồm:
a) Đơn đề nghị theo mẫu;
b) Bản sao giấy phép.
2. Sửa đổi khoản 1 Điều 6 như sau: "1. Thời hạn giải quyết là 05 ngày."
3. Bãi bỏ Điều 9.
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày ký.`,
      ['điều 1', 'điều 1 / 1', 'điều 1 / 2', 'điều 1 / 3', 'điều 2'],
      [2],
    ],
    [
      'begins a line with a straight mark',
      `Điều 1. Sửa đổi, bổ sung Nghị định số 30/2020/NĐ-CP
1. Sửa đổi Điều 5 như sau:
"Điều 5. Hồ sơ
1. Đơn đề nghị theo mẫu;
2. Bản sao giấy phép.
2. Bổ sung Điều 5a như sau:
"Điều 5a. Thời hạn
1. Thời hạn giải quyết là 05 ngày.
2. Thời hạn trả kết quả là 01 ngày."
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày ký.`,
      ['điều 1', 'điều 1 / 1', 'điều 1 / 2', 'điều 2'],
      [3],
    ],
    [
      'opens in the line of an article',
      `Điều 1. Sửa đổi Điều 5 của Nghị định số 30/2020/NĐ-CP như sau: “Điều 5. Hồ sơ
1. Đơn đề nghị theo mẫu.
2. Bản sao giấy phép.
Điều 2. Sửa đổi khoản 2 Điều 6 như sau: “2. Thời hạn:
a) 05 ngày với hồ sơ đủ;
b) 07 ngày với hồ sơ khác.”
Điều 3. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày ký.`,
      ['điều 1', 'điều 2', 'điều 3'],
      [1],
    ],
    [
      'opens in a paragraph below the provision that amends',
      `Điều 1. Sửa đổi, bổ sung khoản 3 Điều 5
Khoản 3 được sửa đổi như sau: “3. Hồ sơ gồm:
a) Đơn đề nghị theo mẫu;
b) Bản sao giấy phép.
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày ký.`,
      ['điều 1', 'điều 2'],
      [2],
    ],
    [
      'holds clauses that are numbered like the next of the text around it',
      `Điều 1. Sửa đổi, bổ sung Điều 5 Nghị định số 30/2020/NĐ-CP
1. Sửa đổi, bổ sung các khoản 1, 2 và 3 như sau: “1. Đơn đề nghị.
2. Bổ sung hồ sơ khi được yêu cầu.
3. Giấy ủy quyền.
2. Bổ sung khoản 4 như sau: “4. Giấy chứng nhận.”.
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày ký.`,
      ['điều 1', 'điều 1 / 1', 'điều 1 / 2', 'điều 2'],
      [2],
    ],
  ])('%s', (_what, body, units, lines) => {
    expect(named(decree(body))).toEqual(units);
    expect(reported(decree(body))).toEqual(lines);
  });

  it.each<[what: string, body: string, units: readonly string[]]>([
    [
      'whole articles that are numbered like those around them',
      `Điều 1. Sửa đổi Chương I như sau:
“Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Nghị định này quy định về hồ sơ.
Điều 2. Đối tượng
Cơ quan, tổ chức.”.
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày ký.`,
      ['điều 1', 'điều 2'],
    ],
    [
      'provisions that amend others',
      `Điều 1. Sửa đổi, bổ sung Nghị định số 9/2022/NĐ-CP
1. Sửa đổi các khoản 1 và 2 Điều 1 như sau:
“1. Sửa đổi khoản 3 Điều 5 như sau:
“3. Hồ sơ gồm đơn và bản sao.”
2. Sửa đổi Điều 8 như sau:
“Điều 8. Thời hạn
Thời hạn là 05 ngày.””.
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày ký.`,
      ['điều 1', 'điều 1 / 1', 'điều 2'],
    ],
  ])('is none that closes and holds %s', (_what, body, units) => {
    expect(named(decree(body))).toEqual(units);
    expect(reported(decree(body))).toEqual([]);
  });

  it('is none where a mark is left over in a sentence', () => {
    const body = `Điều 1. Giải thích
1. Trong Nghị định này “hồ sơ gốc là hồ sơ do cơ quan lưu.
2. Bản sao là bản chụp.
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày ký.`;
    expect(named(decree(body))).toEqual(['điều 1', 'điều 1 / 1', 'điều 1 / 2', 'điều 2']);
    expect(typesIn(parseDocument(decree(body)).body)).not.toContain('quotation');
  });
});

describe('a letter that quotes the provisions it rests on', () => {
  const letter = (quoted: string): string =>
    [
      'CỤC THUẾ TỈNH SÔNG LA',
      'Số: 11/CTSL-TTHT',
      'V/v chi phí được trừ',
      'Sông La, ngày 05 tháng 3 năm 2024',
      '',
      'Kính gửi: Công ty TNHH Minh Phát',
      '',
      '- Căn cứ Điều 4 Thông tư số 96/2015/TT-BTC của Bộ Tài chính:',
      quoted,
      '',
      'Căn cứ các quy định nêu trên, Cục Thuế trả lời Công ty như sau:',
      '1. Chi phí có hóa đơn thì được trừ.',
      '2. Công ty tự chịu trách nhiệm về hồ sơ.',
    ].join('\n');

  it.each([
    [
      'an article',
      '“Điều 4. Sửa đổi Điều 6 như sau:\n1. Trừ các khoản nêu tại khoản 2, doanh nghiệp được trừ…”',
    ],
    ['a clause', '“1. Doanh nghiệp được trừ mọi khoản chi:\na) Có hóa đơn;\nb) Có chứng từ.”'],
    [
      'a clause in straight marks',
      '"1. Doanh nghiệp được trừ mọi khoản chi:\na) Có hóa đơn;\nb) Có chứng từ."',
    ],
  ])('has no unit of %s', (_what, quoted) => {
    expect(outline(letter(quoted)).map((unit) => unit.split(':')[0])).toEqual(['1', '2']);
    expect(typesIn(parseDocument(letter(quoted)).body).filter((type) => type === 'quotation')).toHaveLength(
      1,
    );
  });

  it('still has its legal basis above the quotation', () => {
    const [cited] = parseDocument(letter('“1. Doanh nghiệp được trừ mọi khoản chi.”')).citations;
    expect(cited).toMatchObject({ number: '96/2015/TT-BTC', relation: 'basis' });
  });
});

describe('a provision quoted from the middle of a line on', () => {
  const letter = (body: string): string =>
    [
      'CỤC THUẾ TỈNH SÔNG LA',
      'Số: 12/CTSL-TTHT',
      'V/v hồ sơ hoàn thuế',
      'Sông La, ngày 06 tháng 3 năm 2024',
      '',
      'Kính gửi: Công ty TNHH Minh Phát',
      '',
      body,
    ].join('\n');
  const quotationsIn = (text: string): number =>
    typesIn(parseDocument(text).body).filter((type) => type === 'quotation').length;

  it.each([
    [
      'below a colon',
      'Điều 27 Luật này quy định: “1. Hồ sơ gồm:\na) Đơn;\nb) Bản sao.\n2. Người nộp thuế ký tên.”',
    ],
    ['without a label', 'Điều 27 Luật này quy định: “Hồ sơ gồm:\na) Đơn;\nb) Bản sao.”'],
    ['behind a provision', 'Thực hiện theo khoản 3 Điều 8 “3. Hồ sơ\na) Đơn;\n...\nc) Bản sao.”'],
    ['in straight marks', 'Điều 27 Luật này quy định: "1. Hồ sơ gồm:\na) Đơn;\nb) Bản sao."'],
    ['in a bulleted item', '- Điều 27 Luật này quy định: “1. Hồ sơ gồm:\na) Đơn;\nb) Bản sao.”'],
  ])('has no units %s', (_what, quoting) => {
    const text = letter(
      `Cục Thuế trả lời như sau:\n1. Về thời hạn\nThời hạn là 6 ngày.\n2. Về hồ sơ\n${quoting}\nĐề nghị Công ty thực hiện.\n3. Về nơi nộp\nNộp tại Cục Thuế.`,
    );
    expect(outline(text).map((unit) => unit.split(':')[0])).toEqual(['1', '2', '3']);
    expect(quotationsIn(text)).toBe(1);
  });

  it('has none in a letter without units either', () => {
    const text = letter(
      'Cục Thuế nhận được Công văn số 3/MP.\nĐiều 27 Luật này quy định: “1. Hồ sơ gồm:\na) Đơn;\nb) Bản sao.”\nĐề nghị Công ty thực hiện.',
    );
    expect(outline(text)).toEqual([]);
    expect(quotationsIn(text)).toBe(1);
  });

  it('is no heading', () => {
    const text = letter(
      'Cục Thuế trả lời như sau:\n1. Điều 27 quy định: “1. Hồ sơ hoàn thuế\na) Đơn;\nb) Bản sao.”\nĐề nghị Công ty thực hiện.\n2. Hồ sơ nộp tại Cục Thuế.',
    );
    const [unit] = parseDocument(text).body.children.filter(({ type }) => type === 'division');
    expect(unit).toMatchObject({ label: '1', heading: null });
  });

  it('is none where no mark closes it', () => {
    const text = letter(
      'Cục Thuế trả lời như sau:\n1. Điều 27 quy định: “1. Hồ sơ gồm:\na) Đơn;\nb) Bản sao.\n2. Hồ sơ nộp tại Cục Thuế.',
    );
    expect(outline(text).map((unit) => unit.split(':')[0])).toEqual(['1', '1 / a', '1 / b', '2']);
    expect(quotationsIn(text)).toBe(0);
  });
});
