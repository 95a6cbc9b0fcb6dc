import type { Draft, DraftLook, DraftPage, DraftParagraph, DraftParts } from './draft.js';

const page: DraftPage = {
  width: 210,
  height: 297,
  margins: [20, 20, 20, 30],
  number: { place: 'header', align: 'center', size: 14, onFirst: false },
};

const centred = (size: number, more: Partial<DraftLook> = {}): DraftLook => ({
  size,
  align: 'center',
  ...more,
});
const text: DraftLook = { size: 14, align: 'both', firstLine: 12.7, before: 6 };

const lines = (look: DraftLook, ...texts: readonly string[]): readonly DraftParagraph[] =>
  texts.map((written, index) => ({
    ...look,
    text: written,
    // One line below all.
    rule: look.rule === true && index === texts.length - 1,
  }));

const articles = (...texts: readonly string[]): readonly DraftParagraph[] =>
  texts.map((written) => ({
    ...text,
    text: written,
    boldStart: /^Điều \d+\./u.exec(written)?.[0].length ?? 0,
  }));

const recipients = (...items: readonly string[]): readonly DraftParagraph[] => [
  { text: 'Nơi nhận:', size: 12, bold: true, italic: true, align: 'left' },
  ...lines({ size: 11, align: 'left' }, ...items),
];

const head: Omit<DraftParts, 'kind' | 'title' | 'number' | 'body' | 'recipients'> = {
  issuer: lines(centred(13, { bold: true, rule: true }), 'ỦY BAN NHÂN DÂN', 'TỈNH HÒA SƠN'),
  national: lines(centred(13, { bold: true }), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  motto: lines(centred(14, { bold: true, rule: true }), 'Độc lập - Tự do - Hạnh phúc'),
  placeDate: lines(centred(14, { italic: true }), 'Hòa Sơn, ngày 05 tháng 01 năm 2024'),
  subject: [],
  addressee: [],
  authority: [],
  basis: [],
  enacting: [],
  heads: [],
  signature: lines(centred(14, { bold: true }), 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình'),
  appendix: [],
};

const number = (written: string) => lines(centred(13), written);
const kind = (written: string) => lines(centred(14, { bold: true }), written);
const title = (written: string) => lines(centred(14, { bold: true, rule: true }), written);
const basis = (...texts: readonly string[]) => lines({ ...text, italic: true }, ...texts);

const enacted = {
  authority: kind('ỦY BAN NHÂN DÂN TỈNH HÒA SƠN'),
  basis: basis(
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
    'Theo đề nghị của Giám đốc Sở Nội vụ.',
  ),
  enacting: kind('QUYẾT ĐỊNH:'),
} as const;

const decision: Draft = {
  name: 'a decision',
  page,
  parts: {
    ...head,
    ...enacted,
    number: number('Số: 15/QĐ-UBND'),
    kind: kind('QUYẾT ĐỊNH'),
    title: title('Về việc thành lập Tổ công tác chuyển đổi số'),
    body: articles(
      'Điều 1. Thành lập Tổ công tác chuyển đổi số của tỉnh, do Giám đốc Sở Khoa học và Công nghệ làm Tổ trưởng, có nhiệm vụ đôn đốc các sở, ban, ngành thực hiện kế hoạch đã được phê duyệt.',
      'Điều 2. Tổ công tác họp mỗi tháng một lần, báo cáo kết quả với Ủy ban nhân dân tỉnh trước ngày cuối cùng của tháng và tự giải thể sau khi hoàn thành nhiệm vụ được giao.',
      'Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và các thành viên Tổ công tác chịu trách nhiệm thi hành Quyết định này kể từ ngày ký ban hành./.',
    ),
    recipients: recipients('- Như Điều 3;', '- Lưu: VT, NV.'),
  },
};

const letter: Draft = {
  name: 'a letter',
  page: { ...page, margins: [25, 15, 25, 35] },
  parts: {
    ...head,
    number: number('Số: 27/UBND-NV'),
    subject: lines(centred(12, { before: 6 }), 'V/v báo cáo công tác văn thư'),
    kind: [],
    title: [],
    addressee: lines(centred(14), 'Kính gửi: Sở Nội vụ'),
    body: lines(
      text,
      'Ủy ban nhân dân tỉnh đề nghị Sở Nội vụ báo cáo kết quả công tác văn thư, lưu trữ năm 2023 của các cơ quan, đơn vị thuộc tỉnh, những khó khăn, vướng mắc và kiến nghị cách khắc phục.',
      'Báo cáo gửi về Văn phòng Ủy ban nhân dân tỉnh trước ngày 20 tháng 01 năm 2024, kèm theo số liệu của từng đơn vị, để tổng hợp và trình Chủ tịch Ủy ban nhân dân tỉnh xem xét./.',
    ),
    recipients: recipients('- Như trên;', '- Lưu: VT, NV.'),
  },
};

const plan: Draft = {
  name: 'a plan',
  page,
  parts: {
    ...head,
    number: number('Số: 31/KH-UBND'),
    kind: kind('KẾ HOẠCH'),
    title: title('Chuyển đổi số trên địa bàn tỉnh năm 2024'),
    body: [
      ...lines({ ...text, bold: true }, 'I. MỤC ĐÍCH, YÊU CẦU'),
      ...lines(
        text,
        '1. Nâng cao nhận thức của cán bộ, công chức, viên chức và người dân về chuyển đổi số, làm cho mọi cơ quan thấy rõ việc của mình và tự giác thực hiện trong cả năm.',
        '2. Gắn việc chuyển đổi số với cải cách hành chính, bảo đảm an toàn thông tin, tiết kiệm, không trùng lặp với những chương trình đã được cấp có thẩm quyền phê duyệt.',
      ),
      ...lines({ ...text, bold: true }, 'II. TỔ CHỨC THỰC HIỆN'),
      ...lines(
        text,
        '1. Sở Khoa học và Công nghệ chủ trì, phối hợp với các sở, ban, ngành hướng dẫn, đôn đốc, kiểm tra việc thực hiện Kế hoạch này và báo cáo Ủy ban nhân dân tỉnh.',
        '2. Sở Tài chính bố trí kinh phí từ ngân sách tỉnh theo quy định của pháp luật về ngân sách nhà nước và hướng dẫn các đơn vị lập dự toán, quyết toán hằng năm./.',
      ),
    ],
    recipients: recipients('- Các sở, ban, ngành;', '- Lưu: VT, KT.'),
  },
};

const notice: Draft = {
  name: 'a notice',
  page,
  parts: {
    ...head,
    number: number('Số: 44/TB-UBND'),
    kind: kind('THÔNG BÁO'),
    title: title('Về việc nghỉ Tết Nguyên đán năm 2024'),
    body: lines(
      { ...text, size: 13, firstLine: 10 },
      'Ủy ban nhân dân tỉnh thông báo thời gian nghỉ Tết Nguyên đán năm 2024 của cán bộ, công chức, viên chức và người lao động trong các cơ quan, đơn vị thuộc tỉnh như sau.',
      'Các cơ quan, đơn vị bố trí người trực, giải quyết công việc trong những ngày nghỉ, bảo đảm phục vụ tốt tổ chức và người dân, giữ gìn an ninh, trật tự và an toàn giao thông./.',
    ),
    recipients: recipients('- Các sở, ban, ngành;', '- Lưu: VT, NC.'),
  },
};

const chapters = (heads: readonly string[]) => lines(centred(14, { bold: true }), ...heads);

const rules: Draft = {
  name: 'a decision with chapters and an appendix',
  page,
  table: 160,
  parts: {
    ...head,
    ...enacted,
    number: number('Số: 52/QĐ-UBND'),
    kind: kind('QUYẾT ĐỊNH'),
    title: title('Về việc quản lý trang thông tin điện tử của tỉnh'),
    heads: chapters(['Chương I', 'QUY ĐỊNH CHUNG']),
    body: articles(
      'Điều 1. Quyết định này quy định việc cung cấp, cập nhật và bảo vệ thông tin trên trang thông tin điện tử của tỉnh; danh sách người quản trị được nêu tại Phụ lục kèm theo Quyết định này.',
      'Điều 2. Văn phòng Ủy ban nhân dân tỉnh quản lý trang thông tin điện tử; các sở, ban, ngành cung cấp thông tin thuộc lĩnh vực của mình và chịu trách nhiệm về nội dung đã cung cấp./.',
    ),
    recipients: recipients('- Như Điều 2;', '- Lưu: VT, TH.'),
    appendix: [
      ...lines(centred(14, { bold: true }), 'Phụ lục', 'DANH SÁCH NGƯỜI QUẢN TRỊ'),
      ...lines(
        centred(14, { italic: true }),
        '(Kèm theo Quyết định số 52/QĐ-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Hòa Sơn)',
      ),
    ],
  },
};

/** Drafts that hold to the decree in everything. */
export const drafts: readonly Draft[] = [decision, letter, plan, notice, rules];
