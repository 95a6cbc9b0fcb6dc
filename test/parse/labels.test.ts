import { describe, expect, it } from 'vitest';
import { decree, outline, plan } from './outline.js';

describe('units of legal documents', () => {
  it.each([
    [
      'articles, clauses, points',
      'Điều 1. Phạm vi\n1. Một.\n2. Hai:\na) Chữ a;\nb) Chữ b;\nc) Chữ c;\nd) Chữ d;\nđ) Chữ đ;\ne) Chữ e.\n3. Ba.\nĐiều 2. Đối tượng\nMọi người.',
      [
        'điều 1: Phạm vi',
        'điều 1 / 1: Một.',
        'điều 1 / 2: Hai:',
        'điều 1 / 2 / a: Chữ a;',
        'điều 1 / 2 / b: Chữ b;',
        'điều 1 / 2 / c: Chữ c;',
        'điều 1 / 2 / d: Chữ d;',
        'điều 1 / 2 / đ: Chữ đ;',
        'điều 1 / 2 / e: Chữ e.',
        'điều 1 / 3: Ba.',
        'điều 2: Đối tượng',
      ],
    ],
    [
      'points closed by a comma',
      'Điều 1. Phạm vi\n1. Một\na, Chữ a theo điểm\nb, c khoản 2 Điều 5;\nb, Chữ b.',
      [
        'điều 1: Phạm vi',
        'điều 1 / 1: Một',
        'điều 1 / 1 / a: Chữ a theo điểm b, c khoản 2 Điều 5;',
        'điều 1 / 1 / b: Chữ b.',
      ],
    ],
    [
      'articles of a scanned text that lacks tones',
      'Điều 1. Phạm vi\nMột.\nĐiêu 2. Hiệu lực\nHai.\nĐiểu 3. Thi hành\nBa.',
      ['điều 1: Phạm vi', 'điều 2: Hiệu lực', 'điều 3: Thi hành'],
    ],
    [
      'articles of a web page that lost spaces, and a reference that lost one',
      'Điều1. Phạm vi\nMột theo\nĐiều5 Luật Giá.\nĐiều2: Hiệu lực\nHai.',
      ['điều 1: Phạm vi', 'điều 2: Hiệu lực'],
    ],
    [
      'parts, chapters, sections, subsections',
      'Phần thứ nhất\nCHUNG\nChương I\nMỘT\nMục 1\nHAI\nTiểu mục 1. BA\nĐiều 1. Bốn\nNăm.\nMục 2. SÁU\nĐiều 2. Bảy\nTám.\nPhần thứ hai\nRIÊNG\nChương II\nCHÍN\nĐiều 3. Mười\nHết.',
      [
        'phần thứ nhất: CHUNG',
        'phần thứ nhất / chương i: MỘT',
        'phần thứ nhất / chương i / mục 1: HAI',
        'phần thứ nhất / chương i / mục 1 / tiểu mục 1: BA',
        'phần thứ nhất / chương i / mục 1 / tiểu mục 1 / điều 1: Bốn',
        'phần thứ nhất / chương i / mục 2: SÁU',
        'phần thứ nhất / chương i / mục 2 / điều 2: Bảy',
        'phần thứ hai: RIÊNG',
        'phần thứ hai / chương ii: CHÍN',
        'phần thứ hai / chương ii / điều 3: Mười',
      ],
    ],
    [
      'a heading over two lines',
      'Chương I\nQUY ĐỊNH CHUNG VỀ QUẢN LÝ\nVÀ SỬ DỤNG TÀI SẢN\nĐiều 1. Một\nHai.',
      ['chương i: QUY ĐỊNH CHUNG VỀ QUẢN LÝ VÀ SỬ DỤNG TÀI SẢN', 'chương i / điều 1: Một'],
    ],
    [
      'an inserted article',
      'Điều 1. Một\nA.\nĐiều 1a. Hai\nB.\nĐiều 2. Ba\nC.',
      ['điều 1: Một', 'điều 1a: Hai', 'điều 2: Ba'],
    ],
    [
      'small numerals below a point',
      'Điều 1. Phạm vi\n1. Một:\na) Chữ a:\ni) loại một;\nii) loại hai;\niii) loại ba;\niv) loại bốn;\nv) loại năm.\nb) Chữ b.\n2. Hai.',
      [
        'điều 1: Phạm vi',
        'điều 1 / 1: Một:',
        'điều 1 / 1 / a: Chữ a:',
        'điều 1 / 1 / a / i: loại một;',
        'điều 1 / 1 / a / ii: loại hai;',
        'điều 1 / 1 / a / iii: loại ba;',
        'điều 1 / 1 / a / iv: loại bốn;',
        'điều 1 / 1 / a / v: loại năm.',
        'điều 1 / 1 / b: Chữ b.',
        'điều 1 / 2: Hai.',
      ],
    ],
    [
      'small numerals below a clause',
      'Điều 1. Phạm vi\n1. Một:\ni) Loại một;\n\nii) Loại hai.\n2. Hai.',
      [
        'điều 1: Phạm vi',
        'điều 1 / 1: Một:',
        'điều 1 / 1 / i: Loại một;',
        'điều 1 / 1 / ii: Loại hai.',
        'điều 1 / 2: Hai.',
      ],
    ],
    [
      'the letters i, v and x in their rows, one before them forgotten',
      'Điều 1. Phạm vi\n1. Một:\ne) Chữ e;\ng) Chữ g;\ni) Chữ i;\nk) Chữ k.\n2. Hai:\nu) Chữ u;\nv) Chữ v;\nx) Chữ x.',
      [
        'điều 1: Phạm vi',
        'điều 1 / 1: Một:',
        'điều 1 / 1 / e: Chữ e;',
        'điều 1 / 1 / g: Chữ g;',
        'điều 1 / 1 / i: Chữ i;',
        'điều 1 / 1 / k: Chữ k.',
        'điều 1 / 2: Hai:',
        'điều 1 / 2 / u: Chữ u;',
        'điều 1 / 2 / v: Chữ v;',
        'điều 1 / 2 / x: Chữ x.',
      ],
    ],
    [
      'articles that a dash or a slash parts from their headings',
      'Điều 1: Một\nA.\nĐiều 2 - Hai\nB.\nĐiều 3/ Ba\nC.',
      ['điều 1: Một', 'điều 2: Hai', 'điều 3: Ba'],
    ],
    ...['/-', './', '-/', '.-', '/.', './-'].map((marks): [string, string, string[]] => [
      `labels closed by "${marks}"`,
      `Điều 1. Một\n1${marks} Hai:\na${marks} Ba;\nb${marks} Bốn.\n2${marks}Năm.`,
      ['điều 1: Một', 'điều 1 / 1: Hai:', 'điều 1 / 1 / a: Ba;', 'điều 1 / 1 / b: Bốn.', 'điều 1 / 2: Năm.'],
    ]),
    [
      'an article without a heading',
      'Điều 1.\nMột hai ba.\nĐiều 2.\nBốn năm sáu.',
      ['điều 1: Một hai ba.', 'điều 2: Bốn năm sáu.'],
    ],
  ])('%s', (_what, body, expected) => {
    expect(outline(decree(body))).toEqual(expected);
  });
});

describe('units of plans', () => {
  it.each([
    [
      'rows of two numbers without the number above them',
      'I. Một\n1.1 Hai\n1.2 Ba\n1.2.1 Bốn\n1.2.2 Thử\n2.1 Sáu\nII. Bảy',
      [
        'i: Một',
        'i / 1.1: Hai',
        'i / 1.2: Ba',
        'i / 1.2 / 1.2.1: Bốn',
        'i / 1.2 / 1.2.2: Thử',
        'i / 2.1: Sáu',
        'ii: Bảy',
      ],
    ],
    [
      'capitals, romans, numbers, letters',
      'A. MỘT\nI. HAI\n1. Ba\n1.1. Bốn\na) Năm;\nb) Sáu.\n1.2. Bảy.\n2. Tám\nII. CHÍN\n1. Mười.\nB. HẾT\nI. CUỐI\n1. Xong.',
      [
        'a: MỘT',
        'a / i: HAI',
        'a / i / 1: Ba',
        'a / i / 1 / 1.1: Bốn',
        'a / i / 1 / 1.1 / a: Năm;',
        'a / i / 1 / 1.1 / b: Sáu.',
        'a / i / 1 / 1.2: Bảy.',
        'a / i / 2: Tám',
        'a / ii: CHÍN',
        'a / ii / 1: Mười.',
        'b: HẾT',
        'b / i: CUỐI',
        'b / i / 1: Xong.',
      ],
    ],
    [
      'numbers with the one above them in capitals',
      'I. MỘT\nI.1. Hai\nI.2. Ba\nII. BỐN\nII.1. Năm\na) Sáu\nII.2. Bảy\nII.2.1. Tám\nIII. CHÍN',
      [
        'i: MỘT',
        'i / i.1: Hai',
        'i / i.2: Ba',
        'ii: BỐN',
        'ii / ii.1: Năm',
        'ii / ii.1 / a: Sáu',
        'ii / ii.2: Bảy',
        'ii / ii.2 / ii.2.1: Tám',
        'iii: CHÍN',
      ],
    ],
    [
      'brackets and slashes',
      'I/ MỘT\n1/ Hai\n2/ Ba\nII/ BỐN\n1) Năm\n2) Sáu',
      ['i: MỘT', 'i / 1: Hai', 'i / 2: Ba', 'ii: BỐN', 'ii / 1: Năm', 'ii / 2: Sáu'],
    ],
    [
      'a dash after the label',
      'I- MỘT\n1- Hai\n2- Ba\nII- BỐN',
      ['i: MỘT', 'i / 1: Hai', 'i / 2: Ba', 'ii: BỐN'],
    ],
  ])('%s', (_what, body, expected) => {
    expect(outline(plan(body))).toEqual(expected);
  });

  it('goes from H to I as a letter, and from nothing to I as a roman', () => {
    const letters = 'ABCDEGHI'.split('').map((letter) => `${letter}. MỤC ${letter}\nNội dung.`);
    expect(outline(plan(letters.join('\n'))).map((unit) => unit.split(':')[0])).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'g',
      'h',
      'i',
    ]);
  });
});

describe('a label', () => {
  it.each([
    [
      'with a slash right before its text',
      '1. Kiến nghị\na/Bổ sung biên chế;\nb/Nâng cấp phần mềm.\n2. Kết luận\nĐã xong.',
      ['1: Kiến nghị', '1 / a: Bổ sung biên chế;', '1 / b: Nâng cấp phần mềm.', '2: Kết luận'],
    ],
    [
      'of a part of a point',
      '1. Kiến nghị\na) Bổ sung:\na.1) Biên chế;\na.2) Kinh phí.\nb) Nâng cấp:\nb.1) Phần mềm;\nb.2) Máy tính.',
      [
        '1: Kiến nghị',
        '1 / a: Bổ sung:',
        '1 / a / a.1: Biên chế;',
        '1 / a / a.2: Kinh phí.',
        '1 / b: Nâng cấp:',
        '1 / b / b.1: Phần mềm;',
        '1 / b / b.2: Máy tính.',
      ],
    ],
  ])('%s opens a unit', (_what, body, expected) => {
    expect(outline(plan(body))).toEqual(expected);
  });

  it('of a part of a point needs no point above it', () => {
    expect(outline(decree('Điều 1. Phạm vi điều chỉnh\na.1) Trực tiếp;\na.2) Qua điện thoại.'))).toEqual([
      'điều 1: Phạm vi điều chỉnh',
      'điều 1 / a.1: Trực tiếp;',
      'điều 1 / a.2: Qua điện thoại.',
    ]);
  });
});

describe('what only looks like a label', () => {
  it.each([
    ['an abbreviation with a slash', 'I. MỘT\nGửi báo cáo.\nb/c Thường trực.', ['i: MỘT']],
    ['a bullet', 'I. MỘT\n- Hai;\n+ Ba;\n* Bốn;\n• Năm.', ['i: MỘT']],
    ['a date', 'I. MỘT\nHọp ngày\n12. Tháng sau báo cáo.', ['i: MỘT']],
    ['an amount', 'I. MỘT\nKinh phí là 2.150 tỷ đồng.', ['i: MỘT']],
    [
      'a reference at a line’s start',
      'I. MỘT\nThực hiện theo quy định tại\nĐiều 5 của Nghị định này.',
      ['i: MỘT'],
    ],
    ['a chapter that is referred to', 'I. MỘT\nViệc này theo\nChương II Luật Tố cáo.', ['i: MỘT']],
    ['a percentage', 'I. MỘT\nĐạt tỷ lệ\n95% chỉ tiêu.', ['i: MỘT']],
  ])('%s', (_what, body, expected) => {
    expect(outline(plan(body))).toEqual(expected.map((unit) => unit));
  });
});
