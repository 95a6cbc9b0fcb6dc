import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import type { Metadata } from '../../src/model/index.js';

const metadata = (text: string): Metadata => parseDocument(text).metadata;
const TAIL = '\n\nCăn cứ nhiệm vụ được giao;\n\nĐiều 1. Phạm vi\nVăn bản này quy định việc thử.\n';

interface Case {
  readonly what: string;
  readonly text: string;
  readonly says: Partial<Metadata>;
}

const cases: readonly Case[] = [
  {
    what: 'a decree',
    text: 'CHÍNH PHỦ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 118/2024/NĐ-CP\nHà Nội, ngày 27 tháng 9 năm 2024\nNGHỊ ĐỊNH\nQuy định về làng nghề\nvà nghề thủ công',
    says: {
      kind: 'Nghị định',
      number: '118/2024/NĐ-CP',
      issuedOn: '2024-09-27',
      issuer: 'Chính phủ',
      place: 'Hà Nội',
      title: 'Quy định về làng nghề và nghề thủ công',
    },
  },
  {
    what: 'a decision of a province, the body over two lines',
    text: 'ỦY BAN NHÂN DÂN\nTỈNH VĨNH PHÚC\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 27/2023/QĐ-UBND\nVĩnh Phúc, ngày 18 tháng 9 năm 2023\n\nQUYẾT ĐỊNH\nBan hành Quy chế phối hợp',
    says: {
      kind: 'Quyết định',
      number: '27/2023/QĐ-UBND',
      issuedOn: '2023-09-18',
      issuer: 'Ủy ban nhân dân tỉnh Vĩnh Phúc',
      place: 'Vĩnh Phúc',
      title: 'Ban hành Quy chế phối hợp',
    },
  },
  {
    what: 'a department under its province',
    text: 'UBND TỈNH LÀO CAI\nSỞ CÔNG THƯƠNG\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 15/QĐ-SCT\nLào Cai, ngày 02 tháng 3 năm 2022\n\nQUYẾT ĐỊNH\nVề việc thử',
    says: { number: '15/QĐ-SCT', issuer: 'Sở Công Thương', place: 'Lào Cai', title: 'Về việc thử' },
  },
  {
    what: 'a draft with blanks',
    text: 'DỰ THẢO\n\nUBND TỈNH LÀO CAI\nSỞ CÔNG THƯƠNG\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố:      /KH-SCT\nLào Cai, ngày     tháng 7 năm 2026\n\nKẾ HOẠCH\nTháng khuyến mại',
    says: { kind: 'Kế hoạch', number: null, issuedOn: '2026-07', issuer: 'Sở Công Thương', place: 'Lào Cai' },
  },
  {
    what: 'an official letter whose subject lacks "V/v"',
    text: 'UBND TỈNH LÀO CAI\nSỞ CÔNG THƯƠNG\nSố: 15/SCT-VP\nĐôn đốc thực hiện số hóa tài liệu năm 2026\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLào Cai, ngày 02 tháng 3 năm 2026\n\nKính gửi: Các phòng thuộc Sở',
    says: {
      kind: 'Công văn',
      number: '15/SCT-VP',
      issuer: 'Sở Công Thương',
      title: 'Đôn đốc thực hiện số hóa tài liệu năm 2026',
    },
  },
  {
    what: 'an official letter whose subject lacks "V/v", below the place and date',
    text: 'SỞ CÔNG THƯƠNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH LÀO CAI\tĐộc lập - Tự do - Hạnh phúc\nSố: 15/SCT-VP\tLào Cai, ngày 02 tháng 3 năm 2026\nRà soát văn bản năm 2026\n\nKính gửi: Các phòng thuộc Sở',
    says: { kind: 'Công văn', number: '15/SCT-VP', title: 'Rà soát văn bản năm 2026' },
  },
  {
    what: 'a letter of a company named below its number',
    text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/SCT-VP\nSở Công Thương tỉnh Lào Cai\n\nKính gửi: Các phòng thuộc Sở',
    says: { kind: 'Công văn', number: '15/SCT-VP', title: null },
  },
  {
    what: 'an official letter',
    text: 'BỘ TÀI CHÍNH\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 3318/BTC-NSNN\nV/v kinh phí thực hiện chính sách\nhỗ trợ học sinh bán trú\nHà Nội, ngày 28 tháng 3 năm 2024\n\nKính gửi: Ủy ban nhân dân các tỉnh',
    says: {
      kind: 'Công văn',
      number: '3318/BTC-NSNN',
      issuedOn: '2024-03-28',
      issuer: 'Bộ Tài chính',
      title: 'kinh phí thực hiện chính sách hỗ trợ học sinh bán trú',
    },
  },
  {
    what: "a Party committee's resolution",
    text: 'TỈNH ỦY SÓC TRĂNG\n*\nSố 12-NQ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nSóc Trăng, ngày 30 tháng 8 năm 2024\n\nNGHỊ QUYẾT\nvề phát triển kinh tế biển',
    says: {
      kind: 'Nghị quyết',
      number: '12-NQ/TU',
      issuedOn: '2024-08-30',
      place: 'Sóc Trăng',
      title: 'về phát triển kinh tế biển',
    },
  },
  {
    what: 'a law, dated by its adoption',
    text: 'QUỐC HỘI\n________\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n________\nLuật số: 12/2025/QH15\n\nLUẬT\nCHỢ TRUYỀN THỐNG\n\nCăn cứ Hiến pháp;\nQuốc hội ban hành Luật Chợ truyền thống.\n\nĐiều 1. Phạm vi điều chỉnh\nLuật này quy định về chợ.\n\nLuật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV, kỳ họp thứ 10 thông qua ngày 09 tháng 12 năm 2025.\n\nCHỦ TỊCH QUỐC HỘI\n\nPhùng Đức Thuận',
    says: {
      kind: 'Luật',
      number: '12/2025/QH15',
      issuedOn: '2025-12-09',
      issuer: 'Quốc hội',
      title: 'CHỢ TRUYỀN THỐNG',
    },
  },
  {
    what: 'a kind glued together',
    text: 'CHÍNH PHỦ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 1/2024/NĐ-CP\nHà Nội, ngày 27 tháng 9 năm 2024\nNGHỊĐỊNH\nQuy định về việc thử',
    says: { kind: 'Nghị định', title: 'Quy định về việc thử' },
  },
  {
    what: 'the old place of the tone',
    text: 'UỶ BAN NHÂN DÂN\nTỈNH THANH HOÁ\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 5/CT-UBND\nThanh Hoá, ngày 7 tháng 9 năm 2023\nCHỈ THỊ\nVề việc thử',
    says: { kind: 'Chỉ thị', number: '5/CT-UBND', issuedOn: '2023-09-07', place: 'Thanh Hoá' },
  },
  {
    what: 'a number and a date broken over lines',
    text: 'THỦ TƯỚNG CHÍNH PHỦ\n______________\nSố: 26/2022/QĐ-\nTTg\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 21 tháng 11\nnăm 2022\nQUYẾT ĐỊNH\nVề chính sách hỗ trợ',
    says: {
      number: '26/2022/QĐ-TTg',
      issuedOn: '2022-11-21',
      issuer: 'Thủ tướng Chính phủ',
      place: 'Hà Nội',
    },
  },
];

describe('a heading', () => {
  it.each(cases)('of $what', ({ text, says }) => {
    expect(metadata(`${text}${TAIL}`)).toMatchObject(says);
  });

  it.each(['SAO Y', 'SAO LỤC', 'TRÍCH SAO'])('is that of what was copied, below %s', (form) => {
    const symbol = { 'SAO Y': 'SY', 'SAO LỤC': 'SL', 'TRÍCH SAO': 'TrS' }[form];
    const letterhead =
      'ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG NAI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 44/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc mua sắm\nĐiều 1. Mua sắm.';
    const above = parseDocument(`${form}\nSố: 05/${symbol}-VP\n${letterhead}`);
    expect(above.metadata.number).toBe('44/QĐ-UBND');
    const below = parseDocument(
      `${letterhead}${TAIL}\n${form} BẢN CHÍNH\nSố: 05/${symbol}-VP\nĐồng Nai, ngày 10 tháng 3 năm 2025\nCHÁNH VĂN PHÒNG\nBùi Thị Hạnh`,
    );
    expect(below.metadata.number).toBe('44/QĐ-UBND');
    expect(below.citations).toEqual([]);
  });

  it('says nothing where there is none', () => {
    expect(
      metadata('Cần rà soát các văn bản đã ban hành.\nCác đơn vị báo cáo trước cuối năm.'),
    ).toMatchObject({
      kind: null,
      number: null,
      issuedOn: null,
      issuer: null,
      place: null,
      title: null,
      signers: [],
      recipients: [],
      urn: null,
    });
  });

  it("does not cite the document's own number", () => {
    for (const { text } of cases)
      expect(
        parseDocument(text.split('\n\n')[0] ?? text).citations.filter(({ kind }) => kind !== 'Hiến pháp'),
      ).toEqual([]);
  });
});

describe('a kind in lower case below the letterhead', () => {
  const HEAD =
    'ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 12/QĐ-UBND\nLào Cai, ngày 05 tháng 6 năm 2024\n';

  it.each([
    [
      'Quyết định\nBan hành Quy chế phối hợp\ngiữa các sở',
      'Quyết định',
      'Ban hành Quy chế phối hợp giữa các sở',
    ],
    ['\nQuyết định\nVề việc giao đất', 'Quyết định', 'Về việc giao đất'],
    ['\nQuyết Định\nBAN HÀNH QUY CHẾ', 'Quyết định', 'BAN HÀNH QUY CHẾ'],
    ['\nKế hoạch\n\nTổ chức hội chợ mùa thu', 'Kế hoạch', 'Tổ chức hội chợ mùa thu'],
    ['\nThông báo\nkết luận của Chủ tịch', 'Thông báo', 'kết luận của Chủ tịch'],
    ['\nBáo cáo\nKết quả công tác năm', 'Báo cáo', 'Kết quả công tác năm'],
  ])('%j', (below, kind, title) => {
    expect(metadata(`${HEAD}${below}${TAIL}`)).toMatchObject({ kind, title, number: '12/QĐ-UBND' });
  });

  it('is in the heading, not in the text', () => {
    const { body } = parseDocument(`${HEAD}\nKế hoạch\nTổ chức hội chợ mùa thu${TAIL}`);
    expect(body.children.map(({ type }) => type)).toEqual(['heading', 'preamble', 'article']);
  });

  it.each([
    ['the word that enacts', '\nCăn cứ nhiệm vụ được giao;\n\nQuyết định:\n\nĐiều 1. Giao đất\nGiao đất.\n'],
    ['the rest of a subject', 'V/v góp ý dự thảo\nBáo cáo\n\nKính gửi: Sở Công Thương\n\nĐề nghị góp ý.\n'],
    [
      'the rest of a sentence',
      '\nTheo nhiệm vụ được giao, Ủy ban nhân dân tỉnh ban hành\nKế hoạch\nhội chợ mùa thu.\n',
    ],
  ])('is not %s', (_what, below) => {
    const { kind, title } = metadata(`${HEAD.replace('QĐ-UBND', 'UBND-KT')}${below}`);
    expect([kind, title]).not.toContain('Kế hoạch');
    expect(title ?? '').toMatch(/^(?:góp ý dự thảo Báo cáo)?$/u);
    expect(kind === null || kind === 'Công văn').toBe(true);
  });

  it('needs a letterhead', () => {
    expect(metadata('Danh sách tài liệu\nQuyết định\nBản đồ khu vực\n')).toMatchObject({
      kind: null,
      title: null,
    });
  });
});

describe("a law site's page around a document", () => {
  const document =
    'BỘ Y TẾ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 1877/QĐ-BYT\nHà Nội, ngày 13 tháng 4 năm 2021\n\nQUYẾT ĐỊNH\nVề việc ủy quyền\n\nĐiều 1. Phạm vi\nỦy quyền cho Vụ trưởng.\n';
  const page =
    'Trang chủ\nĐăng nhập | Đăng ký\nQuyết định 1877/QĐ-BYT năm 2021 ủy quyền do Bộ Y tế ban hành\nSố hiệu: 1877/QĐ-BYT\nLoại văn bản: Quyết định\nNơi ban hành: Bộ Y tế\nNgười ký: Nguyễn Thử\nNgày ban hành: 13/04/2021\nNgày hiệu lực: 15/04/2021\nLĩnh vực: Thể thao - Y tế\n\n';

  it('says when it takes effect, its field and who signed', () => {
    expect(metadata(page + document)).toMatchObject({
      kind: 'Quyết định',
      number: '1877/QĐ-BYT',
      issuedOn: '2021-04-13',
      issuer: 'Bộ Y tế',
      title: 'Về việc ủy quyền',
      effectiveOn: '2021-04-15',
      field: 'Thể thao - Y tế',
      signers: [{ name: 'Nguyễn Thử' }],
    });
  });

  it('cites nothing', () => {
    expect(parseDocument(page + document).citations).toEqual([]);
  });
});

describe('a document that says between kind and title which one it is', () => {
  const grounds = '\nCăn cứ Luật Xây dựng ngày 26 tháng 11 năm 2003;\nĐiều 1. Thử nghiệm.\n';

  it.each([
    [
      'in capitals on a line of its own',
      'NGHỊ ĐỊNH\n\nSỐ 41/2005/NĐ-CP NGÀY 25 THÁNG 3 NĂM 2005\n\nVỀ BẾN BÃI\n\nCHÍNH PHỦ\n',
      {
        number: '41/2005/NĐ-CP',
        issuedOn: '2005-03-25',
        issuer: 'Chính phủ',
        title: 'VỀ BẾN BÃI',
      },
    ],
    [
      'with the issuer, the title after it',
      'THÔNG TƯ\nCỦA BỘ XÂY DỰNG SỐ 02/2004/TT-BXD NGÀY 22 THÁNG 7\nNĂM 2004 HƯỚNG DẪN LẬP DỰ TOÁN\n',
      {
        number: '02/2004/TT-BXD',
        issuedOn: '2004-07-22',
        issuer: 'Bộ Xây dựng',
        title: 'HƯỚNG DẪN LẬP DỰ TOÁN',
      },
    ],
    [
      'in lower case, the issuer last',
      'NGHỊ ĐỊNH\nSố 88-CP ngày 17-8-1994 của Chính phủ về quản lý đất đô thị\n',
      { number: '88-CP', issuedOn: '1994-08-17', issuer: 'Chính phủ', title: 'về quản lý đất đô thị' },
    ],
    [
      'beside the kind',
      'QUYẾT ĐỊNH CỦA BỘ TRƯỞNG BỘ XÂY DỰNG SỐ 7/2006/QĐ-BXD NGÀY 10/3/2006\nVỀ VIỆC THỬ\n',
      {
        number: '7/2006/QĐ-BXD',
        issuedOn: '2006-03-10',
        issuer: 'Bộ trưởng Bộ Xây dựng',
        title: 'VỀ VIỆC THỬ',
      },
    ],
  ])('%s', (_, head, says) => {
    const document = parseDocument(head + grounds);
    expect(document.metadata).toMatchObject(says);
    expect(document.citations.map(({ relation }) => relation)).toEqual(['basis']);
  });

  it('is believed less than its letterhead', () => {
    const head =
      'BỘ XÂY DỰNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 9/2006/QĐ-BXD\nHà Nội, ngày 4 tháng 5 năm 2006\nQUYẾT ĐỊNH\nCỦA BỘ TRƯỞNG BỘ XÂY DỰNG SỐ 09/2006/QĐ-BXD NGÀY 05 THÁNG 5 NĂM 2006 VỀ VIỆC THỬ\n';
    expect(metadata(head + grounds)).toMatchObject({
      number: '9/2006/QĐ-BXD',
      issuedOn: '2006-05-04',
      issuer: 'Bộ Xây dựng',
      title: 'VỀ VIỆC THỬ',
    });
  });

  it('is not one that only says who issues it before its subject', () => {
    const text = 'QUYẾT ĐỊNH\nCỦA ỦY BAN NHÂN DÂN THÀNH PHỐ V/V PHÊ DUYỆT\nĐỀ CƯƠNG QUY HOẠCH\n';
    expect(metadata(text + grounds).title).toBe('PHÊ DUYỆT ĐỀ CƯƠNG QUY HOẠCH');
  });

  it('is not one whose title begins with a number of things', () => {
    const text = 'QUYẾT ĐỊNH\nSố lượng phó trưởng phòng thuộc sở\n';
    expect(metadata(text + grounds).title).toBe('Số lượng phó trưởng phòng thuộc sở');
  });
});

describe('a title in capitals', () => {
  it('ends above a sentence, however its lines are cut', () => {
    const text =
      'QUỐC HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nLUẬT\nBẾN BÃI\nLuật Bến bãi số\n12/2012/QH13 ngày 5 tháng 6 năm 2012, được sửa đổi\nbổ sung bởi:\n1. Luật Chợ số 5/2020/QH14.\nCăn cứ Hiến pháp;\n';
    expect(metadata(text).title).toBe('BẾN BÃI');
  });
});

describe('a title', () => {
  it('continues with the years of an anniversary', () => {
    const text =
      'BAN THỬ\nSố: 4-HD/BT\nHà Nội, ngày 7 tháng 8 năm 2025\n\nHƯỚNG DẪN\ntuyên truyền kỷ niệm 80 năm Ngày Mở bến\n(19/8/1945 - 19/8/2025) và Ngày Chợ\n(1945 - 2025)\n(Kèm theo Công văn số 4)\nI. MỤC ĐÍCH\nMột.\n';
    expect(metadata(text).title).toBe(
      'tuyên truyền kỷ niệm 80 năm Ngày Mở bến (19/8/1945 - 19/8/2025) và Ngày Chợ (1945 - 2025)',
    );
  });
});

describe('a title in capitals that names a document', () => {
  it('continues below the line whose symbol has lower-case letters', () => {
    const text =
      'KẾ HOẠCH\nTHỰC HIỆN QUYẾT ĐỊNH SỐ 85/QĐ-TTg NGÀY 10 THÁNG 7 NĂM 2019\nPHÊ DUYỆT ĐỀ ÁN BẾN BÃI\nCăn cứ Luật Chợ;\nI. MỤC TIÊU\n';
    expect(metadata(text).title).toBe(
      'THỰC HIỆN QUYẾT ĐỊNH SỐ 85/QĐ-TTg NGÀY 10 THÁNG 7 NĂM 2019 PHÊ DUYỆT ĐỀ ÁN BẾN BÃI',
    );
  });
});

describe('a city under an abbreviation', () => {
  const head = (issuer: string, place: string): Metadata =>
    metadata(
      `${issuer}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/TB-BHXH\n${place}, ngày 23 tháng 6 năm 2023\n\nTHÔNG BÁO\nVề việc thử${TAIL}`,
    );

  it.each(['TP.Hồ Chí Minh', 'TP. Hồ Chí Minh', 'TP.HCM', 'Tp.Hồ Chí Minh'])('is the place: %s', (place) => {
    expect(head('BẢO HIỂM XÃ HỘI TP.HỒ CHÍ MINH', place)).toMatchObject({
      issuer: 'Bảo hiểm xã hội Thành phố Hồ Chí Minh',
      place,
    });
  });
});

describe('a letterhead with two bodies', () => {
  const fieldsOf = (letterhead: string, kind = 'QUYẾT ĐỊNH'): readonly string[] => {
    const [heading] = parseDocument(`${letterhead}\nSố: 12/QĐ-BV\n\n${kind}\nVề việc thử${TAIL}`).body
      .children;
    const lines = heading?.type === 'heading' ? heading.children : [];
    return lines.flatMap((line) =>
      line.type === 'field' && /issuer/iu.test(line.name) ? [`${line.name}: ${line.value}`] : [],
    );
  };

  it.each([
    ['SỞ Y TẾ\nBỆNH VIỆN ĐA KHOA TỈNH', ['parentIssuer: SỞ Y TẾ', 'issuer: BỆNH VIỆN ĐA KHOA TỈNH']],
    ['UBND TỈNH LÀO CAI SỞ CÔNG THƯƠNG', ['parentIssuer: UBND TỈNH LÀO CAI', 'issuer: SỞ CÔNG THƯƠNG']],
    ['ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI', ['issuer: ỦY BAN NHÂN DÂN', 'issuer: TỈNH LÀO CAI']],
  ])('names the superior one: %j', (letterhead, fields) => {
    expect(fieldsOf(letterhead)).toEqual(fields);
  });

  const issuerOf = (letterhead: string): string | null =>
    metadata(`${letterhead}\nSố: 12/KH-BTT\n\nKẾ HOẠCH\nVề việc thử${TAIL}`).issuer;

  it.each([
    [
      'MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH LÀO CAI\nBAN THƯỜNG TRỰC',
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai',
    ],
    ['TỈNH ỦY LÀO CAI\nBAN TUYÊN GIÁO VÀ DÂN VẬN', 'Ban Tuyên giáo và Dân vận Tỉnh ủy Lào Cai'],
    ['CỤC THUẾ\nTHUẾ THÀNH PHỐ HẢI PHÒNG', 'Thuế thành phố Hải Phòng'],
    ['THUẾ TỈNH LÂM ĐỒNG\nTHUẾ CƠ SỞ 4 TỈNH LÂM ĐỒNG', 'Thuế cơ sở 4 tỉnh Lâm Đồng'],
    ['SỞ Y TẾ\nVĂN PHÒNG', 'Văn phòng Sở Y tế'],
  ])(
    'is issued by the committee or the office of the first, by the lower body of others: %j',
    (letterhead, issuer) => {
      expect(issuerOf(letterhead)).toBe(issuer);
    },
  );

  it.each(['PHỤ LỤC', 'MỤC LỤC', 'TT', 'THUYẾT MINH DỰ THẢO'])('is none in the label "%s"', (label) => {
    expect(
      metadata(`${label}\nDANH MỤC VĂN BẢN HẾT HIỆU LỰC\n1. Thông tư số 01/2015/TT-BNV.\n`).issuer,
    ).toBeNull();
  });

  it('does not sign where it enacts, however short the decision is', () => {
    const text =
      'SỞ Y TẾ\nSố: 5/QĐ-SYT\nLai Châu, ngày 02 tháng 8 năm 2025\n\nQUYẾT ĐỊNH\nVề việc thử\n\nGIÁM ĐỐC SỞ Y TẾ\n\nCăn cứ Luật Dược;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Quy chế.\n\nGIÁM ĐỐC\nPhạm Văn Mẫu\n';
    expect(parseDocument(text).body.children.map(({ type }) => type)).toEqual([
      'heading',
      'preamble',
      'article',
      'closing',
    ]);
  });

  it('names neither superior where both issue the document', () => {
    expect(fieldsOf('BỘ TÀI CHÍNH\nBỘ Y TẾ', 'THÔNG TƯ LIÊN TỊCH')).toEqual([
      'issuer: BỘ TÀI CHÍNH',
      'issuer: BỘ Y TẾ',
    ]);
  });
});

describe('an issuer whose name is cut', () => {
  it.each([
    ['ỦY BAN THƯỜNG VỤ\nQUỐC HỘI', 'Ủy ban Thường vụ Quốc hội'],
    ['BAN THƯỜNG VỤ\nTỈNH ỦY', 'Ban Thường vụ Tỉnh ủy'],
    ['THỦ TƯỚNG\nCHÍNH PHỦ', 'Thủ tướng Chính phủ'],
    ['VĂN PHÒNG\nCHÍNH PHỦ', 'Văn phòng Chính phủ'],
  ])('%j', (lines, name) => {
    expect(
      metadata(`${lines}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nQUYẾT ĐỊNH\nVề việc thử${TAIL}`).issuer,
    ).toBe(name);
  });
});

describe('an issuer', () => {
  it('is both of those who issue a joint circular, each on its line', () => {
    const text =
      'BỘ TÀI CHÍNH\nBỘ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 4/2009/TTLT-BTC-BNV\n\nTHÔNG TƯ LIÊN TỊCH\nHướng dẫn thử';
    expect(metadata(text + TAIL).issuer).toBe('Bộ Tài chính - Bộ Nội vụ');
  });

  it('is the other body below a committee, and no part of its name', () => {
    const text =
      'ỦY BAN NHÂN DÂN\nỦY BAN MTTQ VIỆT NAM\nTỈNH LÀO CAI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 4/QC-UBND-UBMTTQ\n\nQUY CHẾ\nPHỐI HỢP';
    expect(metadata(text + TAIL).issuer).toMatch(/^Ủy ban MTTQ .*tỉnh Lào Cai$/iu);
  });

  it('is both of those who enact where no letterhead is left', () => {
    const text =
      'THÔNG TƯ LIÊN TỊCH\nQUY ĐỊNH VỀ THỬ NGHIỆM\nCăn cứ Luật Đo lường ngày 11 tháng 11 năm 2011;\nBộ trưởng Bộ Y tế và Bộ trưởng Bộ Tài chính ban hành Thông tư liên tịch về thử nghiệm.\nĐiều 1. Phạm vi\n';
    expect(metadata(text).issuer).toBe('Bộ trưởng Bộ Y tế - Bộ trưởng Bộ Tài chính');
  });

  it('is who enacts where no letterhead is left', () => {
    const text =
      'THÔNG TƯ\nQUY ĐỊNH VỀ THỬ NGHIỆM\nCăn cứ Luật Đo lường ngày 11 tháng 11 năm 2011;\nBộ trưởng Bộ Y tế ban hành Thông tư quy định về thử nghiệm.\nĐiều 1. Phạm vi\n';
    expect(metadata(text).issuer).toBe('Bộ trưởng Bộ Y tế');
  });
});

describe('the preamble', () => {
  const fields = (text: string): readonly string[] =>
    parseDocument(text).body.children.flatMap((node) =>
      node.type === 'preamble'
        ? node.children.flatMap((child) => (child.type === 'field' ? [`${child.name}: ${child.value}`] : []))
        : [],
    );

  it('lists its grounds with dashes where the Party writes', () => {
    const text =
      'TỈNH ỦY LÀO CAI\n*\nSố 7-QĐ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nQUY ĐỊNH\nvề việc thử\n\n- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy định số 3-QĐ/TW;\n- Xét đề nghị của Văn phòng Tỉnh ủy,\n\nĐiều 1. Phạm vi\n';
    expect(fields(text).map((each) => each.split(':')[0])).toEqual(['basis', 'basis', 'proposal']);
  });

  it('has a ground whole that is cut above a capital', () => {
    const text =
      'NGHỊ ĐỊNH\nVề bến bãi\nCăn cứ Luật Tổ chức\nChính phủ ngày 25 tháng 12 năm 2001;\nTheo đề nghị của Bộ trưởng\nBộ Xây dựng;\nĐiều 1. Phạm vi\n';
    expect(fields(text)).toEqual([
      'basis: Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;',
      'proposal: Theo đề nghị của Bộ trưởng Bộ Xây dựng;',
    ]);
  });

  it('has a proposal whole that ends above the enacting line', () => {
    const text =
      'QUYẾT ĐỊNH\nVề việc thử\nXét đề nghị của Giám đốc\nSở Xây dựng tại Tờ trình số 3/TTr-SXD,\nQUYẾT ĐỊNH:\nĐiều 1. Phạm vi\n';
    expect(fields(text)).toEqual([
      'proposal: Xét đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 3/TTr-SXD,',
      'enactingLine: QUYẾT ĐỊNH:',
    ]);
  });

  it('says whom a letter without units is sent to', () => {
    const letter = (address: string): string =>
      `SỞ XÂY DỰNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 8/SXD-VP\nHà Nội, ngày 5 tháng 6 năm 2020\n${address}\nTrong thời gian qua việc xây dựng đã được\nquản lý tốt.\n`;
    expect(fields(letter('Kính gửi: Các phòng, ban thuộc\nsở'))).toEqual([
      'addressee: Kính gửi: Các phòng, ban thuộc sở',
    ]);
    expect(fields(letter('Kính gửi:\n- Các phòng thuộc Sở\nXây dựng;\n- Các ban.'))).toEqual([
      'addressee: Kính gửi: - Các phòng thuộc Sở Xây dựng; - Các ban.',
    ]);
    expect(fields(letter('Kính gửi:\n- Các phòng;\n- Các ban.'))).toEqual([
      'addressee: Kính gửi: - Các phòng; - Các ban.',
    ]);
  });

  it.each(['QUYẾT ĐỊNH', 'NGHỊ ĐỊNH :'])('has %j above the first article as its enacting line', (line) => {
    const text = `NGHỊ ĐỊNH\nVề việc thử\nCăn cứ Luật Chợ ngày 5 tháng 6 năm 2010;\n${line}\nĐiều 1: Phạm vi thử.\n`;
    expect(fields(text)[1]).toBe(`enactingLine: ${line}`);
  });

  it('begins below who enacts though its grounds have dashes', () => {
    const text =
      'QUYẾT ĐỊNH\nVỀ BẾN BÃI\nỦY BAN NHÂN DÂN TỈNH LÀO CAI\n- Căn cứ Luật Chợ ngày 5 tháng 6 năm 2010;\nQUYẾT ĐỊNH:\nĐiều 1. Thử.\n';
    expect(metadata(text)).toMatchObject({ title: 'VỀ BẾN BÃI', issuer: 'Ủy ban nhân dân tỉnh Lào Cai' });
  });

  it('parts the proposal from the sentence that enacts', () => {
    const text =
      'THÔNG TƯ\nVề bến bãi\nTheo đề nghị của Vụ trưởng Vụ Pháp chế\nBộ trưởng Bộ Xây dựng ban hành Thông tư về bến bãi.\nĐiều 1. Phạm vi\n';
    expect(fields(text)).toEqual(['proposal: Theo đề nghị của Vụ trưởng Vụ Pháp chế']);
  });
});

describe('what is below a title', () => {
  const CONTRACT =
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHỢP ĐỒNG\nTƯ VẤN GIÁM SÁT THI CÔNG\nSố: 14/2026/HĐ-TVGS\nThanh Hóa, ngày 16 tháng 3 năm 2026\n\nI. CĂN CỨ KÝ KẾT\nNhu cầu của hai bên.\n';

  it('may be the number, the place and the date', () => {
    expect(metadata(CONTRACT)).toMatchObject({
      number: '14/2026/HĐ-TVGS',
      place: 'Thanh Hóa',
      issuedOn: '2026-03-16',
      title: 'TƯ VẤN GIÁM SÁT THI CÔNG',
    });
  });

  it('is no date that a line end has cut from the title', () => {
    const text = `CHÍNH PHỦ\nSố: 9/NĐ-CP\nHà Nội, ngày 12 tháng 7 năm 2024\nNGHỊ ĐỊNH\nSửa đổi Nghị định số 5/NĐ-CP\nngày 2 tháng 3 năm 2020\n\nĐiều 1. Phạm vi\n`;
    expect(metadata(text)).toMatchObject({
      issuedOn: '2024-07-12',
      title: 'Sửa đổi Nghị định số 5/NĐ-CP ngày 2 tháng 3 năm 2020',
    });
  });
});

describe('a schedule', () => {
  it.each([
    'Thứ Hai, ngày 02/3/2026',
    'THỨ BA, ngày 03 tháng 3 năm 2026',
    'Thứ 4 ngày 04/3/2026',
    'Chủ nhật, ngày 08/3/2026',
    'Sáng ngày 02/3/2026',
  ])('has days that are no place and date: %s', (day) => {
    const text = `UBND XÃ BÌNH MINH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nLỊCH CÔNG TÁC TUẦN\n\n${day}\nSáng: 8h00 giao ban.\n`;
    expect(metadata(text)).toMatchObject({ place: null, issuedOn: null });
  });
});

describe('a form in a file of its own', () => {
  const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n';

  it.each([
    [`Mẫu số 05\n${HEAD}\nGIẤY ĐỀ NGHỊ HỖ TRỢ CHI PHÍ`, 'GIẤY ĐỀ NGHỊ HỖ TRỢ CHI PHÍ', null],
    [`${HEAD}\nBẢN ĐĂNG KÝ DỰ THI`, 'BẢN ĐĂNG KÝ DỰ THI', null],
    [
      `CÔNG TY SAO MAI\n${HEAD}......, ngày .... tháng .... năm ....\nTỜ KHAI\nCấp lại chứng chỉ của Công ty Sao Mai`,
      'TỜ KHAI Cấp lại chứng chỉ của Công ty Sao Mai',
      'Công ty Sao Mai',
    ],
  ])('is no letter though it is sent to somebody: %j', (head, title, issuer) => {
    expect(metadata(`${head}\n\nKính gửi: Sở Xây dựng ........\n\n1. Họ và tên: ........\n`)).toMatchObject({
      kind: null,
      title,
      issuer,
    });
  });

  it.each([
    `CÔNG TY SAO MAI\nSố: ..../CV-BN\n${HEAD}......, ngày .... tháng .... năm ....`,
    `${HEAD}ỦY BAN NHÂN DÂN TỈNH LÀO CAI`,
    `${HEAD}SỞ TÀI CHÍNH\nV/v báo cáo số liệu`,
  ])('is none that has a number, a subject, or only who writes: %j', (head) => {
    expect(metadata(`${head}\n\nKính gửi: Sở Xây dựng\n\nĐề nghị Sở xem xét.\n`).kind).toBe('Công văn');
  });
});

describe('a number without the usual letters', () => {
  const numbered = (number: string): string =>
    `CÔNG TY CỔ PHẦN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nMÂY XANH              Độc lập - Tự do - Hạnh phúc\n${number}             Hà Tĩnh, ngày 05 tháng 12 năm 2025\n\nTHÔNG BÁO\nVề việc thử${TAIL}`;

  it.each([
    ['Số: 15230/25', '15230/25'],
    ['Số: 12', '12'],
    ['Số 12', '12'],
    ['Số: 123/2025', '123/2025'],
    ['Số: 12/TB-PCC.2026', '12/TB-PCC.2026'],
    ['Số: 12-2026/HNK-CV', '12-2026/HNK-CV'],
    ['Số: 45/25/NQ-HĐQT', '45/25/NQ-HĐQT'],
    ['Số: 02/PLHĐ-2026', '02/PLHĐ-2026'],
    ['Số: 7/TB.26', '7/TB.26'],
    ['Số: 12/TB-PCC/26', '12/TB-PCC/26'],
    ['Số: 15/25-26/TB', '15/25-26/TB'],
    ['Số/No.: 310/TB-PCC', '310/TB-PCC'],
    ['Số (No.): 310/TB-PCC', '310/TB-PCC'],
    ['Số: l2/TB-PCC', '12/TB-PCC'],
    ['Số: 1O5/TB', '105/TB'],
    ['Số:    /2025', null],
  ])('%s, and leaves the place whole', (written, number) => {
    expect(metadata(numbered(written))).toMatchObject({ number, place: 'Hà Tĩnh', issuedOn: '2025-12-05' });
  });

  it('is found in a letterhead in two languages, whose issuer is the one in Vietnamese', () => {
    expect(
      metadata(
        `VIỆN THỬ NGHIỆM          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nINSTITUTE OF TESTS          Độc lập - Tự do - Hạnh phúc\nSOCIALIST REPUBLIC OF VIETNAM\nIndependence - Freedom - Happiness\n\nSố/No.: 310/TB-VTN          Sơn La, ngày 08 tháng 5 năm 2026\n\nTHÔNG BÁO\nVề việc thử${TAIL}`,
      ),
    ).toMatchObject({ issuer: 'Viện Thử nghiệm', number: '310/TB-VTN', place: 'Sơn La' });
  });

  it.each([
    'Chúng tôi, một bên là Ông: Lê Văn Thử',
    'Hôm nay, ngày 05 tháng 12 năm 2025',
    'Bên A: Công ty Thử',
  ])('leaves the title above the parties of a contract: %s', (line) => {
    expect(
      metadata(
        `CÔNG TY MÂY XANH\nSố: 12/HĐLĐ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHỢP ĐỒNG LAO ĐỘNG\n\n${line}\nChức vụ: Giám đốc\n\nĐiều 1. Việc\nLàm thử.\n`,
      ).title,
    ).toBe('LAO ĐỘNG');
  });

  it('is not the day in the subject of a letter', () => {
    expect(
      metadata(
        `CÔNG TY CỔ PHẦN MÂY XANH\nSố: 12/MX\nV/v khai thuế của hộ\ntừ ngày 01/01/2026\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Tĩnh, ngày 05 tháng 12 năm 2025\n\nKính gửi: Hộ kinh doanh Thử\n\nCông ty trả lời như sau:${TAIL}`,
      ),
    ).toMatchObject({
      title: 'khai thuế của hộ từ ngày 01/01/2026',
      place: 'Hà Tĩnh',
      issuedOn: '2025-12-05',
    });
  });

  it.each(['Số 12 Nguyễn Trãi', 'Số: 12 lần', 'MẪU SỐ: 12', 'Số: 0312345678'])('is none: %s', (line) => {
    expect(
      metadata(
        `CÔNG TY CỔ PHẦN MÂY XANH\n${line}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTHÔNG BÁO\nVề việc thử${TAIL}`,
      ).number,
    ).toBeNull();
  });
});
