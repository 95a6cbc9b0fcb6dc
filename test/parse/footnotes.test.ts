import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import type { Footnote, TreeNode } from '../../src/model/index.js';
import { decree, outline } from './outline.js';

const footnotesIn = (node: TreeNode): readonly Footnote[] => [
  ...(node.type === 'footnote' ? [node] : []),
  ...('children' in node ? node.children.flatMap(footnotesIn) : []),
];

describe('footnotes', () => {
  it.each([
    [
      'in brackets',
      'Điều 1. Phạm vi[1]\n1. Một.\n2. Hai.[2]\n\n[1] Điều này được sửa đổi.\n[2] Khoản này được bổ sung.\n\nĐiều 2. Ba\nBốn.',
    ],
    [
      'bare',
      'Điều 1. Phạm vi1\n1. Một.\n2. Hai.2\n\n1 Điều này được sửa đổi.\n2 Khoản này được bổ sung.\n12\nCÔNG BÁO/Số 1/Ngày 04-3-2024\nĐiều 2. Ba\nBốn.',
    ],
  ])('%s are no units', (_what, body) => {
    const text = decree(body);
    expect(footnotesIn(parseDocument(text).body).map((note) => note.label)).toEqual(['1', '2']);
    expect(outline(text)).toEqual(
      ['điều 1: Phạm vi', 'điều 1 / 1: Một.', 'điều 1 / 2: Hai.2', 'điều 2: Ba'].map((unit) =>
        _what === 'bare' ? unit : unit.replace('Hai.2', 'Hai.[2]'),
      ),
    );
  });

  it.each([',', '.', ';'])('are recognised by a mark before %j', (closer) => {
    const text = decree(
      `Điều 1. Phạm vi\n1. Chính phủ ban hành Nghị định quy định việc thử1${closer}\n2. Hai.\n\n1 Nghị định này được sửa đổi.`,
    );
    expect(footnotesIn(parseDocument(text).body).map((note) => note.label)).toEqual(['1']);
  });

  it('glued to a label leave the label as it is', () => {
    const text = decree(
      'Điều 1. Một\nA.\nĐiều 2.1 (được bãi bỏ)\nĐiều 3. Ba\nC.\n\n1 Điều này được bãi bỏ theo quy định tại Điều 1.',
    );
    expect(outline(text).map((unit) => unit.split(':')[0])).toEqual(['điều 1', 'điều 2', 'điều 3']);
  });

  it.each([
    ['V.09.02.041', 'V.09.02.04'],
    ['V.09.02.0412', 'V.09.02.0412'],
    ['V.09.02.04', 'V.09.02.04'],
    ['1.21', '1.21'],
  ])('called after a code are distinguished from it: %s', (written, code) => {
    const text = decree(
      `Điều 1. Giảng viên - Mã số: ${written}\n1. Một.\n2. Hai.\n\n1 Tên Điều này được sửa đổi theo quy định tại Điều 1.`,
    );
    expect(outline(text)[0]).toBe(`điều 1: Giảng viên - Mã số: ${code}`);
  });

  it('that interrupt a sentence do not end it', () => {
    const text = decree(
      'Điều 1. Một\n1. Cơ quan có thẩm quyền1 xem xét hồ sơ theo quy định tại Nghị định số\n\n1 Cụm từ này được sửa đổi theo quy định tại Điều 1.\n12\nCÔNG BÁO/Số 1/Ngày 04-3-2024\n30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.\n2. Hai.',
    );
    const { citations } = parseDocument(text);
    expect(citations.map(({ number, date, unit }) => ({ number, date, unit }))).toEqual([
      { number: '30/2020/NĐ-CP', date: '2020-03-05', unit: ['Điều 1', '1'] },
    ]);
  });

  const textOf = (node: TreeNode): string =>
    node.type === 'furniture'
      ? ''
      : 'value' in node
        ? node.value
        : 'children' in node
          ? node.children.map(textOf).filter(Boolean).join(' ')
          : '';
  const notesOf = (text: string): readonly string[] =>
    footnotesIn(parseDocument(text).body).map((note) => `${note.label}: ${textOf(note)}`);
  const short = ' '.repeat(42);
  const long = ' '.repeat(130);
  const foot = (page: number): string => `\n${page}\nCÔNG BÁO/Số 12 + 13/Ngày 04-3-2024\n`;

  it.each([
    ['with the rules above them', short, long],
    ['where the rules got lost', '', ''],
  ])('over pages are whole, %s', (_what, rule, restRule) => {
    const text = decree(
      [
        'Điều 1. Một',
        'Bộ trưởng ban hành Thông tư về việc thử.1',
        rule,
        '1 Thông tư số 08/2023/TT-BTN có căn cứ ban hành như sau:',
        '“Căn cứ Luật Thử nghiệm ngày 13 tháng 11 năm 2020;',
        foot(2),
        'Điều 2. Hai',
        '1. Người dân nộp hồ sơ.',
        '2. Cơ quan trả kết quả.',
        restRule,
        'Căn cứ Nghị định số 62/2022/NĐ-CP ngày 12 tháng 9 năm 2022 của Chính phủ;',
        'Theo đề nghị của Vụ trưởng Vụ Thử nghiệm.”',
        foot(3),
        'Điều 3. Ba',
        '1. Hồ sơ gồm đơn.2',
        rule,
        '2 Khoản này được sửa đổi theo quy định tại khoản 1 Điều 3 của Thông tư số 08/2023/TT-BTN.',
        foot(4),
        '2. Cơ quan xem đơn.',
      ].join('\n'),
    );
    expect(notesOf(text)).toEqual([
      '1: Thông tư số 08/2023/TT-BTN có căn cứ ban hành như sau: Căn cứ Luật Thử nghiệm ngày 13 tháng 11 năm 2020; Căn cứ Nghị định số 62/2022/NĐ-CP ngày 12 tháng 9 năm 2022 của Chính phủ; Theo đề nghị của Vụ trưởng Vụ Thử nghiệm.”',
      '2: Khoản này được sửa đổi theo quy định tại khoản 1 Điều 3 của Thông tư số 08/2023/TT-BTN.',
    ]);
    expect(outline(text)).toEqual([
      'điều 1: Một',
      'điều 2: Hai',
      'điều 2 / 1: Người dân nộp hồ sơ.',
      'điều 2 / 2: Cơ quan trả kết quả.',
      'điều 3: Ba',
      'điều 3 / 1: Hồ sơ gồm đơn.2',
      'điều 3 / 2: Cơ quan xem đơn.',
    ]);
  });

  it('below a year that their mark is glued to are found', () => {
    const text = decree(
      'Điều 1. Một\nThông tư hướng dẫn Chương trình giai đoạn 2021 - 20251.\n\n1 Thông tư số 02/2023/TT-BTN có căn cứ ban hành khác.\n2\nCÔNG BÁO/Số 1/Ngày 04-3-2024\nĐiều 2. Hai\nBa.',
    );
    expect(notesOf(text)).toEqual(['1: Thông tư số 02/2023/TT-BTN có căn cứ ban hành khác.']);
  });

  it('below a form and its remarks are footnotes of the form', () => {
    const text = decree(
      [
        'Điều 1. Một',
        'Ban hành biểu mẫu.',
        'KT. BỘ TRƯỞNG',
        'THỨ TRƯỞNG',
        'Nguyễn Văn Thử',
        '',
        'PHỤ LỤC',
        'BIỂU MẪU',
        '(Kèm theo Thông tư số 08/2023/TT-BTN)',
        'Mẫu số 011',
        'ĐƠN ĐỀ NGHỊ',
        'Họ và tên: …………',
        'Ghi chú: (*) ghi theo hướng dẫn.',
        short,
        '1 Mẫu này được ban hành theo quy định tại Điều 4 của Thông tư số 08/2023/TT-BTN.',
        foot(5),
        'Mẫu số 02',
        'TỜ KHAI',
        'Tôi khai: …………',
      ].join('\n'),
    );
    expect(notesOf(text)).toEqual([
      '1: Mẫu này được ban hành theo quy định tại Điều 4 của Thông tư số 08/2023/TT-BTN.',
    ]);
    const types = new Set<string>();
    const gather = (node: TreeNode): void => {
      types.add(node.type);
      if ('children' in node) node.children.forEach(gather);
    };
    gather(parseDocument(text).body);
    expect(types).not.toContain('chrome');
  });

  it('end where an article begins, though nothing parts the two', () => {
    const text = decree(
      'Điều 1. Một\n1. Một.1\n\n1 Khoản này được sửa đổi theo quy định tại Điều 1.\nĐiều 2. Hai\nBa.',
    );
    expect(notesOf(text)).toEqual(['1: Khoản này được sửa đổi theo quy định tại Điều 1.']);
    expect(outline(text)).toContain('điều 2: Hai');
  });

  it('that a page break has cut do not hide the text between their parts', () => {
    const text = decree(
      [
        'Điều 1. Một',
        '1. Có hiệu lực.1',
        '',
        '1 Điều 2 của Thông tư số 12/2024/TT-BTN quy định như sau:',
        '“Điều 2. Hiệu lực thi hành',
        foot(77),
        'Cơ quan nào không nêu ở đây thì theo quy định chung của pháp luật về việc thử nghiệm.',
        long,
        'Thông tư này có hiệu lực từ ngày ký.”',
      ].join('\n'),
    );
    const leaves: string[] = [];
    const gather = (node: TreeNode): void => {
      if ('value' in node) leaves.push(node.value);
      if ('children' in node) node.children.forEach(gather);
    };
    gather(parseDocument(text).body);
    expect(leaves.join(' ')).toContain('Cơ quan nào không nêu ở đây');
  });
});

describe('paragraphs numbered in square brackets', () => {
  const reasons =
    '[1] Về thẩm quyền: Hội đồng có quyền xét.\n[2] Về nội dung: Đơn có căn cứ.\nHội đồng quyết định như sau.';
  const notesIn = (text: string): number =>
    JSON.stringify(parseDocument(text).body).split('"type":"footnote"').length - 1;

  it('are no footnotes where the text has no such marks', () => {
    expect(notesIn(`Điều 1. Nhận định\nHội đồng thấy:\n${reasons}`)).toBe(0);
    expect(notesIn(`Điều 1. Nhận định\nHội đồng thấy:\n\n${reasons}`)).toBe(0);
  });

  it('are footnotes where they are parted from the text and only their marks were lost', () => {
    expect(notesIn(`Điều 1. Nhận định\nHội đồng đã xem xét.\n\n${reasons}`)).toBe(2);
  });

  it('are footnotes where it has', () => {
    expect(notesIn(`Điều 1. Nhận định\nHội đồng[1] thấy[2] như sau:\n${reasons}`)).toBe(2);
  });
});
