import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { linesOfFrame, type Metadata } from '../../src/model/index.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
const BODY = '\nCăn cứ nhiệm vụ được giao;\n\nĐiều 1. Phạm vi\nVăn bản này quy định việc thử.\n';

describe('what is read from texts as they are found', () => {
  it.each<readonly [string, string, Partial<Metadata>]>([
    [
      'the head of a Party document in one column, a star below the issuer',
      `TỈNH ỦY LÂM ĐỒNG\n*\nSố 5-TB/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nLâm Đồng, ngày 12 tháng 6 năm 2024\n\nTHÔNG BÁO\nvề việc thử\n-----\n${BODY}`,
      { issuer: 'Tỉnh ủy Lâm Đồng', number: '5-TB/TU', title: 'về việc thử' },
    ],
    [
      'a commune whose name has the word for an association, and a title that continues after a semicolon',
      `UBND XÃ TÂN HỘI ĐÔNG\n${NATION}Số: 7/BC-UBND\nTân Hội Đông, ngày 13 tháng 01 năm 2026\n\nBÁO CÁO\nKết quả năm 2025;\nphương hướng năm 2026\n${BODY}`,
      { issuer: 'Ủy ban nhân dân xã Tân Hội Đông', title: 'Kết quả năm 2025; phương hướng năm 2026' },
    ],
    [
      'where a firm is, below its name',
      `CÔNG TY CỔ PHẦN GỖ NAM TRÀ\nNhà máy: Lô C4, KCN Bắc Chu Lai\n-----o0o-----\n${NATION}Số: 7/KH-NTP\nĐà Nẵng, ngày 13 tháng 01 năm 2026\n\nKẾ HOẠCH\nThử việc\n${BODY}`,
      { number: '7/KH-NTP', place: 'Đà Nẵng', title: 'Thử việc', issuer: 'Công ty Cổ phần Gỗ nam trà' },
    ],
    [
      'an office under the letterhead of its body',
      `ỦY BAN NHÂN DÂN XÃ EA H’LEO\nVĂN PHÒNG\n${NATION}Số: 7/TB-VP\nEa H’leo, ngày 13 tháng 01 năm 2026\n\nTHÔNG BÁO\nThử việc\n${BODY}`,
      { issuer: 'Văn phòng Ủy ban nhân dân xã Ea H’leo', place: 'Ea H’leo' },
    ],
    [
      'a national name over two lines',
      `ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\n-------\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 7/KH-UBND\n|\nLạng Sơn, ngày 13\ntháng 01 năm 2020\n|\nKẾ HOẠCH\nTHỬ VIỆC NĂM 2019 -\n2020\nThực hiện Chỉ\nthị số 8/CT-TTg, Ủy ban nhân dân tỉnh thử.\n`,
      { issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn', issuedOn: '2020-01-13', title: 'THỬ VIỆC NĂM 2019 - 2020' },
    ],
    [
      'a subject that continues below the place and date beside it',
      `BỘ Y TẾ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n          Độc lập - Tự do - Hạnh phúc\nSố: 5/BYT-DP\nV/v thử việc          Hà Nội, ngày 07 tháng 6 năm 2021\ntại các tỉnh\n\nKính gửi: Các sở y tế\n\nBộ Y tế đề nghị thử.\n`,
      { title: 'thử việc tại các tỉnh', place: 'Hà Nội' },
    ],
    [
      'a subject that is written out above the national name',
      `SỞ NỘI VỤ\nSố: 5/SNV-CC\nVề việc thử\n${NATION}Thành phố Hồ Chí Minh, ngày 10 tháng 01 năm 2025\n\nKính gửi: Các sở\n\nSở Nội vụ đề nghị thử.\n`,
      { issuer: 'Sở Nội vụ', number: '5/SNV-CC', title: 'thử', place: 'Thành phố Hồ Chí Minh' },
    ],
    [
      'a letter that says neither its subject nor has units',
      `SỞ NỘI VỤ\nSố: 5/SNV-CC\n${NATION}Lào Cai, ngày 10 tháng 01 năm 2025\nKính gửi:\n- Các sở;\n- Các phòng.\nSở Nội vụ đề nghị thử.\n`,
      { kind: 'Công văn', number: '5/SNV-CC' },
    ],
    [
      'an issuer whose name ends like the national one',
      `NGÂN HÀNG NHÀ NƯỚC          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVIỆT NAM          Độc lập - Tự do - Hạnh phúc\nSố: 5/QĐ-NHNN          Hà Nội, ngày 10 tháng 01 năm 2025\n\nQUYẾT ĐỊNH\nVề việc thử\n${BODY}`,
      { issuer: 'Ngân hàng Nhà nước Việt Nam', number: '5/QĐ-NHNN', title: 'Về việc thử' },
    ],
    [
      'the issuer below the kind, which is no title',
      `BAN BÍ THƯ\n*\nSố 5-CT/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 25 tháng 8 năm 2023\n\nCHỈ THỊ\nCỦA BAN BÍ THƯ\nvề việc thử\n${BODY}`,
      { kind: 'Chỉ thị', title: 'về việc thử' },
    ],
    [
      'a table of documents below, which is no list of facts above',
      `SỞ NỘI VỤ\nSố: 5/HD-SNV\n${NATION}Lào Cai, ngày 25 tháng 8 năm 2023\n\nHƯỚNG DẪN\nThử nghiệm\n\nCăn cứ Luật Giá;\n1. Văn bản\nSTT\nSố, ký hiệu\nNgày ban hành\n1\n6/QĐ-UBND\n01/6/2020\nPhần B\nQUY TRÌNH\nThử.\n`,
      { kind: 'Hướng dẫn', number: '5/HD-SNV', issuedOn: '2023-08-25', title: 'Thử nghiệm' },
    ],
    [
      'a title whose lines are paragraphs',
      `SỞ NỘI VỤ\n\nSố: 5/BC-SNV\n\n${NATION}\nLào Cai, ngày 25 tháng 8 năm 2023\n\nBÁO CÁO\n\nKết quả thử nghiệm quý II\n\nvà việc phải làm\n\nSở Nội vụ báo cáo như sau:\n\nĐã thử.\n`,
      { kind: 'Báo cáo', title: 'Kết quả thử nghiệm quý II và việc phải làm' },
    ],
    [
      'a sentence right below the title',
      `SỞ NỘI VỤ\nSố: 5/BC-SNV\n${NATION}Lào Cai, ngày 25 tháng 8 năm 2023\nBÁO CÁO\nKết quả thử nghiệm\nquý II năm 2023\nThực hiện Kế hoạch số 6/KH-UBND, Sở Nội vụ báo cáo như sau:\nI. KẾT QUẢ\nĐã thử.\n`,
      { kind: 'Báo cáo', title: 'Kết quả thử nghiệm quý II năm 2023' },
    ],
    [
      'the sort of a conclusion, which is no title',
      `THANH TRA TỈNH CAO BẰNG\nSố: 5/KL-TTr\n${NATION}Cao Bằng, ngày 25 tháng 8 năm 2023\n\nKẾT LUẬN THANH TRA\nViệc thử\n${BODY}`,
      { kind: 'Kết luận', title: 'Việc thử' },
    ],
    [
      'the issuer after the kind, which is not a title',
      `CHÍNH PHỦ\nSố: 5/CP\n${NATION}Hà Nội, ngày 25 tháng 8 năm 1993\n\nNGHỊ ĐỊNH CỦA CHÍNH PHỦ\nVề việc thử\n${BODY}`,
      { kind: 'Nghị định', title: 'Về việc thử' },
    ],
    [
      'a title whose kind got lost',
      `ỦY BAN NHÂN DÂN |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 5/2018/QĐ-UBND |\nĐiện Biên, ngày 26 tháng 03 năm 2018 |\nBAN HÀNH QUY CHẾ THỬ\nỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN\n${BODY}`,
      { kind: 'Quyết định', issuer: 'Ủy ban nhân dân tỉnh Điện Biên', title: 'BAN HÀNH QUY CHẾ THỬ' },
    ],
    [
      "a hospital's own name, as the text spells it",
      `SỞ Y TẾ HÀ NỘI\nBỆNH VIỆN THANH NHÀN\nSố: 5/QĐ-BV\n${NATION}Hà Nội, ngày 25 tháng 8 năm 2023\n\nQUYẾT ĐỊNH\nVề việc thử\n${BODY}Điều 2. Bệnh viện Thanh Nhàn thi hành.\n`,
      { issuer: 'Bệnh viện Thanh Nhàn' },
    ],
    [
      'facts of a page that share a row',
      `Số hiệu: | 5/2018/QĐ-BYT | Loại văn bản: | Quyết định\nNơi ban hành: | Bộ Y tế | Người ký: | Lê Văn Thử\nNgày ban hành: | 26/03/2018 | Ngày hiệu lực: | 01/05/2018\nLĩnh vực: Y tế, Giá, Tình trạng: Đang cập nhật\n${BODY}`,
      {
        kind: 'Quyết định',
        number: '5/2018/QĐ-BYT',
        issuedOn: '2018-03-26',
        effectiveOn: '2018-05-01',
        field: 'Y tế, Giá',
      },
    ],
    [
      'facts of a page in rows of a table, and the subject that only the page has',
      `Quyết định 5/2025/QĐ-UBND năm 2025 phân cấp quản lý bến bãi do tỉnh Lào Cai ban hành\n| Số hiệu | 5/2025/QĐ-UBND |\n| Ngày có hiệu lực | 01/12/2025 |\n| Loại văn bản | Quyết định |\n| Cơ quan ban hành | Tỉnh Lào Cai |\n| Người ký | Lê Văn Thử |\n|\nỦY BAN NHÂN DÂN |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 5/2025/QĐ-UBND |\nLào Cai, ngày 20 tháng 11 năm 2025 |${BODY}`,
      {
        kind: 'Quyết định',
        effectiveOn: '2025-12-01',
        title: 'phân cấp quản lý bến bãi',
        issuer: 'Ủy ban nhân dân tỉnh Lào Cai',
      },
    ],
    [
      'the day of effect alone, in a list above the heading',
      `• Hiệu lực: Còn hiệu lực\n  • Ngày có hiệu lực: 15/01/2015\nBỘ Y TẾ\nSố: 1/2014/TT-BYT\n${NATION}Hà Nội, ngày 25 tháng 11 năm 2014\n\nTHÔNG TƯ\nVề việc thử\n${BODY}`,
      { issuer: 'Bộ Y tế', effectiveOn: '2015-01-15' },
    ],
    [
      'facts that are glued to each other, or not said',
      `Công văn 57/CT-QLN của Cục Thuế Hà Nội về việc quản lý nợ\nCơ quan ban hành: Cục Thuế Hà NộiSố công báo:Đang cập nhật\nSố hiệu:57/CT-QLNNgày đăng công báo:Đang cập nhật\nLoại văn bản:Công vănNgười ký:Lê Văn Thử\nNgày ban hành:06/09/2010Ngày hết hiệu lực:Đang cập nhật\nLĩnh vực: Đã biết\n`,
      {
        kind: 'Công văn',
        number: '57/CT-QLN',
        issuedOn: '2010-09-06',
        issuer: 'Cục Thuế Hà Nội',
        title: 'về việc quản lý nợ',
        field: null,
        signers: [{ name: 'Lê Văn Thử', position: null, authority: null }],
      },
    ],
    [
      'a kind that only an old number says',
      `BỘ Y TẾ | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 11-BYT/TT | Hà Nội, ngày 03 tháng 5 năm 1995 |\nThi hành Nghị định số 5-CP ngày 4-5-1994 của Chính phủ, Bộ Y tế hướng dẫn như sau:\n1. Thử.\n`,
      { kind: 'Thông tư', number: '11-BYT/TT', issuer: 'Bộ Y tế' },
    ],
    [
      'a title that begins like another kind, its own kind lost',
      `BỘ Y TẾ\n${NATION}Số: 4/2016/TT-BYT\nHà Nội, ngày 25 tháng 10 năm 2016\n\nHƯỚNG DẪN THI HÀNH MỘT SỐ ĐIỀU VỀ THỬ\n${BODY}`,
      { kind: 'Thông tư', title: 'HƯỚNG DẪN THI HÀNH MỘT SỐ ĐIỀU VỀ THỬ', issuer: 'Bộ Y tế' },
    ],
    [
      'a title in quotation marks',
      `BỘ Y TẾ\n${NATION}Số: 4/QĐ-BYT\nHà Nội, ngày 25 tháng 10 năm 2016\n\nQUYẾT ĐỊNH\n“VỀ VIỆC BAN HÀNH QUY CHẾ”\nBỘ TRƯỞNG BỘ Y TẾ\n${BODY}`,
      { title: 'VỀ VIỆC BAN HÀNH QUY CHẾ' },
    ],
    [
      'a subject that ends with an abbreviation on a line of its own',
      `CỤC THUẾ HÀ NỘI\n-------\n|\n${NATION}|\nSố: 5/CTHN-TT\nV/v chính sách thuế\nGTGT\n|\nHà Nội, ngày 07 tháng 6 năm 2021\n|\nKính gửi: Công ty Thử\n`,
      { title: 'chính sách thuế GTGT', issuer: 'Cục Thuế Hà Nội' },
    ],
    [
      'a subject after another lead',
      `SỞ Y TẾ\n${NATION}Số: 5/SYT-VP\nVề: thử việc tại phường.\nHà Nội, ngày 07 tháng 6 năm 2021\n\nKính gửi: Các phường\n\nSở Y tế đề nghị thử.\n`,
      { kind: 'Công văn', title: 'thử việc tại phường.' },
    ],
  ])('%s', (_what, text, says) => {
    expect(parseDocument(text).metadata).toMatchObject(says);
  });

  it.each([
    ['cells below each other', '|\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Thử |\n'],
    [
      'cells in one row',
      '| Nơi nhận: - Như Điều 1; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn Thử |\n',
    ],
  ])('who signed, in %s', (_what, closing) => {
    const text = `ỦY BAN NHÂN DÂN XÃ A\n${NATION}Số: 5/QĐ-UBND\nA, ngày 26 tháng 03 năm 2018\nQUYẾT ĐỊNH\nVề việc thử\n${BODY}\n${closing}`;
    expect(parseDocument(text).metadata.signers.map(({ name }) => name)).toEqual(['Lê Văn Thử']);
  });
});

describe('who signs, on whose behalf and as what, on one line', () => {
  it.each([
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG\n\nLê Văn Thử', 'KT. BỘ TRƯỞNG', 'Thứ trưởng'],
    ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH\nLê Văn Thử', 'TM. ỦY BAN NHÂN DÂN', 'Chủ tịch'],
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH\nLê Văn Thử', 'KT. CHỦ TỊCH', 'Phó Chủ tịch'],
    ['TL. BỘ TRƯỞNG VỤ TRƯỞNG VỤ PHÁP CHẾ\nLê Văn Thử', 'TL. BỘ TRƯỞNG', 'Vụ trưởng Vụ Pháp chế'],
    [
      'KT. CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG\nPHÓ CHỦ TỊCH\nLê Văn Thử',
      'KT. CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG',
      'Phó Chủ tịch',
    ],
  ])('%j', (closing, authority, position) => {
    const text = `BỘ Y TẾ\n${NATION}Số: 5/QĐ-BYT\nHà Nội, ngày 26 tháng 03 năm 2018\nQUYẾT ĐỊNH\nVề việc thử\n${BODY}\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\n${closing}\n`;
    expect(parseDocument(text).metadata.signers).toEqual([{ name: 'Lê Văn Thử', position, authority }]);
  });
});

describe('what a page has above a heading without the national name', () => {
  it('is no issuer', () => {
    const { body } = parseDocument(
      `Nghị định về bến bãi\nTóm tắt | Nội dung | Tải về\n\nCHÍNH PHỦ\nNGHỊ ĐỊNH\nVề bến bãi\n${BODY}`,
    );
    const [page, heading] = body.children;
    expect(page?.type).toBe('chrome');
    const fields = heading?.type === 'heading' ? linesOfFrame(heading).map(({ value }) => value) : [];
    expect(fields).toEqual(['CHÍNH PHỦ', 'NGHỊ ĐỊNH', 'Về bến bãi']);
  });
});

describe('a letter without units', () => {
  it('has those that it is sent to in its preamble', () => {
    const { body } = parseDocument(
      `SỞ NỘI VỤ\nSố: 5/SNV-CC\nV/v thử\n${NATION}Lào Cai, ngày 10 tháng 01 năm 2025\n\nKính gửi:\n- Các sở\nvà các ban;\n- Các phòng.\n\nSở Nội vụ đề nghị thử.\n`,
    );
    expect(body.children).toMatchObject([
      { type: 'heading' },
      {
        type: 'preamble',
        children: [{ name: 'addressee', value: 'Kính gửi: - Các sở và các ban; - Các phòng.' }],
      },
      { type: 'paragraph', value: 'Sở Nội vụ đề nghị thử.' },
    ]);
  });
});

describe('a consolidated text', () => {
  it('lists in its preamble what it was amended by', () => {
    const { body, citations } = parseDocument(
      `BỘ Y TẾ\n${NATION}Số: 5/VBHN-BYT\nHà Nội, ngày 1 tháng 2 năm 2023\n\nTHÔNG TƯ\nQUY ĐỊNH VIỆC THỬ\n\nThông tư số 6/2019/TT-BYT ngày 1 tháng 2 năm 2019 quy định việc thử, được sửa đổi, bổ sung bởi:\n1. Thông tư số 7/2020/TT-BYT ngày 1 tháng 2 năm 2020.\n2. Thông tư số 8/2021/TT-BYT ngày 1 tháng 2 năm 2021.\nCăn cứ Luật Dược;\n\nChương I\nCHUNG\nĐiều 1. Thử\nThử.\n`,
    );
    expect(body.children.map(({ type }) => type)).toEqual(['heading', 'preamble', 'chapter']);
    expect(citations.map(({ relation, number, name, by }) => [relation, number ?? name, by])).toEqual([
      ['refers', '6/2019/TT-BYT', null],
      ['amendedBy', '7/2020/TT-BYT', 'c1'],
      ['amendedBy', '8/2021/TT-BYT', 'c1'],
      ['basis', 'Dược', null],
    ]);
  });
});
