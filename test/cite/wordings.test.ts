import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { does } from './say.js';

const A = 'Nghị định số 1/2020/NĐ-CP';
const B = 'Nghị định số 2/2021/NĐ-CP';
const LETTER = 'Công văn số 5/UBND-NC';
const NA = '1/2020/NĐ-CP';
const NB = '2/2021/NĐ-CP';
const NL = '5/UBND-NC';

describe('what is relied on through the words for what it says', () => {
  it.each([
    `Căn cứ các quy định tại ${A};`,
    `Căn cứ quy định tại khoản 2 Điều 5 ${A}, Sở Nội vụ hướng dẫn như sau:`,
    `Căn cứ theo Điều 5 ${A};`,
    `Trên cơ sở ${A}, nhà trường xây dựng kế hoạch.`,
  ])('%s', (sentence) => {
    expect(does(sentence)).toEqual([`basis ${NA}`]);
  });

  it.each([
    `Căn cứ chỉ đạo của Chủ tịch UBND tỉnh tại ${LETTER}, Sở Nội vụ đề nghị:`,
    `Căn cứ hướng dẫn của Sở Tài chính tại ${LETTER};`,
    `Căn cứ kết quả kiểm tra tại ${LETTER};`,
  ])('%s', (sentence) => {
    expect(does(sentence)).toEqual([`basis ${NL}`]);
  });

  it('but not what something else only rests on', () => {
    expect(does(`Quy trình còn dựa trên cơ sở ${A} nên lạc hậu.`)).toEqual([`refers ${NA}`]);
  });
});

describe('a further instruction is followed like the document beside it', () => {
  it.each([
    [`Thực hiện ${A} và ý kiến chỉ đạo tại ${LETTER}, Sở Nội vụ kính mời:`, 'implements'],
    [`Thực hiện ${A}; chỉ đạo của Chủ tịch UBND tỉnh tại ${LETTER}, Sở Nội vụ báo cáo:`, 'implements'],
    [`Thực hiện ${A} về phân cấp và chỉ đạo của Chủ tịch UBND tỉnh tại ${LETTER}.`, 'implements'],
    [`Căn cứ ${A} và kết luận của Chủ tịch UBND tỉnh tại ${LETTER};`, 'basis'],
  ])('%s', (sentence, relation) => {
    expect(does(sentence)).toEqual([`${relation} ${NA}`, `${relation} ${NL}`]);
  });

  it('when two give it', () => {
    const sentence = `Thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công điện số 7/CĐ-TTg và của Chủ tịch UBND tỉnh tại ${LETTER}:`;
    expect(does(sentence)).toEqual(['implements 7/CĐ-TTg', `implements ${NL}`]);
  });

  it('and what is given to do by it is done', () => {
    expect(does(`Thực hiện nhiệm vụ được giao tại ${LETTER}, Sở Xây dựng báo cáo.`)).toEqual([
      `implements ${NL}`,
    ]);
  });
});

describe('what is carried out is not what stands further on', () => {
  it.each([
    `Kinh phí thực hiện Đề án bảo đảm tuân thủ quy định của ${A}.`,
    `Kế hoạch này thực hiện từ ngày ký, nối tiếp ${A}.`,
  ])('%s', (sentence) => {
    expect(does(sentence)).toEqual([`refers ${NA}`]);
  });

  it('a report in brackets tells of it', () => {
    expect(does('Tổng kết thi hành pháp luật (Báo cáo số 340/BC-BNV).')).toEqual(['refers 340/BC-BNV']);
  });

  it('"với" names what it is to go with', () => {
    expect(does(`Gắn việc thực hiện ${A} với ${B}.`)).toEqual([`implements ${NA}`, `refers ${NB}`]);
  });

  it('what is studied is to be carried out', () => {
    expect(does(`Tiếp tục quán triệt sâu sắc ${A}; ${B} về lâm nghiệp.`)).toEqual([
      `implements ${NA}`,
      `implements ${NB}`,
    ]);
  });
});

describe('words of change that change nothing', () => {
  it.each([
    `Công bố 03 thủ tục hành chính sửa đổi quy định tại ${A}.`,
    `Công bố 03 thủ tục hành chính mới ban hành, sửa đổi, bổ sung quy định tại ${A}.`,
    `Công bố danh mục thủ tục hành chính bãi bỏ tại ${A}.`,
    `${A} đã hết hiệu lực từ năm 2022.`,
  ])('%s', (sentence) => {
    expect(does(sentence)).toEqual([`refers ${NA}`]);
  });

  it.each([
    ['2. Đảng ủy Sở Tài chính lãnh đạo:', 'a) Sửa đổi, bổ sung'],
    ['2. Sở Tài chính:', 'a) Rà soát mức chi.\nb) Bãi bỏ'],
    ['2. Trách nhiệm của Sở Tài chính:', 'a) Công khai mức chi.\nb) Thay thế'],
  ])('below the name of others: %s', (heading, verb) => {
    const decision = `ỦY BAN NHÂN DÂN\nTỈNH VĨNH PHÚC\nSố: 9/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nVĩnh Phúc, ngày 05 tháng 6 năm 2024\n\nQUYẾT ĐỊNH\nVề mức chi\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt mức chi.\nĐiều 2. Phân công\n1. Các sở báo cáo.\n${heading}\n${verb} Quyết định số 8/2019/QĐ-UBND.\n`;
    const { citations } = parseDocument(decision);
    expect(citations.map(({ relation }) => relation)).toEqual(['refers']);
  });
});

describe('what is changed stands behind the words for where it is', () => {
  it.each([
    ['repeals', `Bãi bỏ các thủ tục đã được công bố tại ${A}.`],
    ['amends', `Sửa cụm từ “xã” thành “phường” tại Điều 2 ${A}.`],
    ['amends', `Sửa đổi một số nội dung trong Chương trình ban hành kèm theo ${A}.`],
    ['details', `Nghị quyết này quy định cụ thể một số điều của ${A}.`],
  ])('%s: %s', (relation, sentence) => {
    expect(does(sentence)).toEqual([`${relation} ${NA}`]);
  });

  it('"theo" after a comma names what has amended it', () => {
    expect(does(`Căn cứ ${A}, sửa đổi, bổ sung theo ${B};`)).toEqual([
      `basis ${NA}`,
      `amendedBy ${NB} by ${NA}`,
    ]);
  });
});

it.each([
  'Xét đề nghị của Trưởng phòng Kinh tế (Tờ trình số 15/TTr-KT ngày 03/02/2026);',
  'Theo đề nghị của Giám đốc Sở Y tế ở Tờ trình số 15/TTr-KT ngày 05/02/2026.',
])('proposes: %s', (sentence) => {
  expect(does(sentence)).toEqual(['proposal 15/TTr-KT']);
});

it.each([
  '(Đính kèm Công văn số 5/UBND-NC ngày 03/02/2026 của UBND tỉnh)',
  '(Gửi kèm theo Công văn số 5/UBND-NC ngày 03/02/2026 của UBND tỉnh)',
  '(Danh mục kèm theo Công văn số 5/UBND-NC ngày 03/02/2026 của UBND tỉnh)',
])('is issued with: %s', (line) => {
  expect(does(line)).toEqual([`issues ${NL}`]);
});

describe('what a later document has done to one', () => {
  const C = 'Nghị định số 3/2022/NĐ-CP';
  const NC = '3/2022/NĐ-CP';
  it.each([
    [
      `Căn cứ ${A} (hết hiệu lực một phần theo ${B} của Chính phủ);`,
      [`basis ${NA}`, `repealedBy ${NB} by ${NA}`],
    ],
    [`Biểu mẫu tại ${A} đã được ${B} sửa đổi.`, [`refers ${NA}`, `amendedBy ${NB} by ${NA}`]],
    [
      `Theo Phụ lục I ${A} (Phụ lục này đã bị thay thế bởi ${B}).`,
      [`refers ${NA}`, `repealedBy ${NB} by ${NA}`],
    ],
    [
      `${A} được sửa đổi bởi ${B}, đã bị bãi bỏ một phần bởi ${C}.`,
      [`refers ${NA}`, `amendedBy ${NB} by ${NA}`, `repealedBy ${NC} by ${NA}`],
    ],
    [
      `Bộ đã ban hành ${A} về nhà ở, được sửa đổi bởi ${B}, và ${C} về đất.`,
      [`refers ${NA}`, `amendedBy ${NB} by ${NA}`, `refers ${NC}`],
    ],
    [
      `Sửa đổi một số điều của ${B} đã được sửa đổi theo ${C} và ${A}.`,
      [`amends ${NB}`, `amendedBy ${NC} by ${NB}`, `amends ${NA}`],
    ],
    [
      `Sửa đổi một số điều của ${A} đã được sửa đổi theo ${B} và ${C}.`,
      [`amends ${NA}`, `amendedBy ${NB} by ${NA}`, `amendedBy ${NC} by ${NA}`],
    ],
    [
      `Thực hiện ${LETTER} về việc báo cáo, căn cứ ${A}, ${B}, Sở Nội vụ báo cáo:`,
      [`implements ${NL}`, `basis ${NA}`, `basis ${NB}`],
    ],
    [`Đình chỉ ngay công việc khi có nguy cơ (khoản 1 Điều 7 ${A}).`, [`refers ${NA}`]],
    [`Thay thế 18 km ống cũ theo Dự án được duyệt tại ${A}.`, [`refers ${NA}`]],
    [
      `Điều 1. Bãi bỏ toàn bộ các Nghị định sau đây\n1. ${A} về giá.\n2. ${B} về phí.`,
      [`repeals ${NA}`, `repeals ${NB}`],
    ],
    [`Điều 1. Bãi bỏ toàn bộ\n1. ${A} về giá.\n2. ${B} về phí.`, [`repeals ${NA}`, `repeals ${NB}`]],
    [
      `Điều 1. Bãi bỏ toàn bộ các văn bản quy phạm pháp luật\n1. ${A} về giá.\n2. ${B} về phí.`,
      [`repeals ${NA}`, `repeals ${NB}`],
    ],
    [`II. CĂN CỨ THẨM ĐỊNH\n- ${A};\n- ${B}.`, [`basis ${NA}`, `basis ${NB}`]],
    [
      `Đã giải quyết khiếu nại ${A}. 01 vụ công dân rút đơn, đã đình chỉ bằng ${B}.`,
      [`refers ${NA}`, `refers ${NB}`],
    ],
    ['II. GIẢI QUYẾT KHIẾU NẠI KỶ LUẬT ĐẢNG', []],
    [`Công bố danh mục hết hiệu lực tại ${A}.`, [`refers ${NA}`]],
    [`I. CÁC VĂN BẢN LÀM CĂN CỨ TRẢ LỜI\n1. ${A}.\n2. ${B}.`, [`basis ${NA}`, `basis ${NB}`]],
  ])('%s', (sentence, expected) => {
    expect(does(sentence)).toEqual(expected);
  });
});

describe('words that do not part a verb from its document', () => {
  it.each([
    ['details', `Thông tư này quy định chi tiết về nhà ở của ${A}.`],
    ['amends', `Sửa đổi, bổ sung một số điều về phát triển nhà ở của ${A}.`],
    ['implements', `Hướng dẫn thực hiện chính sách nhà ở xã hội ${A}.`],
  ])('%s: %s', (relation, sentence) => {
    expect(does(sentence)).toEqual([`${relation} ${NA}`]);
  });
});

describe('what is done to what a document says', () => {
  it.each([
    ['refers', `Thực hiện đề nghị hỗ trợ hòa nhập cộng đồng tại ${LETTER}.`],
    ['implements', `Thực hiện đề nghị của Sở Nội vụ tại ${LETTER}.`],
  ])('%s: %s', (relation, sentence) => {
    expect(does(sentence)).toEqual([`${relation} ${NL}`]);
  });
});

describe('what is not carried out', () => {
  it.each([
    `Công ty chưa chấp hành ${A}.`,
    `Hành vi không chấp hành ${A} bị xử lý.`,
    `Sau hơn tám năm thi hành, ${A} đã bộc lộ hạn chế.`,
    `Ông A đã thực hiện hành vi: thi công sai ${A}.`,
  ])('%s', (sentence) => {
    expect(does(sentence)).toEqual([`refers ${NA}`]);
  });
});

it('what is carried out goes on with a task given elsewhere', () => {
  expect(does(`Thực hiện quy định của ${A} và nhiệm vụ được giao tại ${LETTER}, ${B}.`)).toEqual([
    `implements ${NA}`,
    `implements ${NL}`,
    `implements ${NB}`,
  ]);
});

it('a proposal may be listed after a report that proposes', () => {
  const sentence =
    'Xét đề nghị của Sở Xây dựng tại Báo cáo số 22/BC-SXD và của Sở Tài chính tại Tờ trình số 19/TTr-STC;';
  expect(does(sentence)).toEqual(['refers 22/BC-SXD', 'proposal 19/TTr-STC']);
});

describe('what a document says of itself, and not one named before it', () => {
  it('is what it rests on below "có ý kiến như sau:"', () => {
    const opening = `Sở Nội vụ nhận được ${LETTER} của UBND huyện. Về vấn đề này, Sở có ý kiến như sau:`;
    expect(does(`${opening}\n1. Căn cứ khoản 2 Điều 5 ${A}, hồ sơ phải có bản kê.`)).toEqual([
      `refers ${NL}`,
      `basis ${NA}`,
    ]);
  });

  it('is what follows "thì"', () => {
    expect(does(`Dự án quy định tại ${A} về trình tự thẩm định thì áp dụng ${B}.`)).toEqual([
      `refers ${NA}`,
      `refers ${NB}`,
    ]);
  });

  it('is what it says again by name of the same law', () => {
    expect(
      does(
        'Theo Điều 2 Luật thi hành án dân sự (sửa đổi năm 2014), người đó có quyền theo Điều 6 Luật Thi hành án dân sự.',
      ),
    ).toEqual(['refers thi hành án dân sự', 'refers Thi hành án dân sự']);
  });

  it('a letter that orders a change makes none', () => {
    expect(does(`Ủy ban nhân dân tỉnh có ${LETTER} giao Sở Tài chính tham mưu sửa đổi ${A}.`)).toEqual([
      `refers ${NL}`,
      `refers ${NA} by ${NL}`,
    ]);
  });
});

it('what an item encloses has not issued it', () => {
  expect(does('1. Kết quả kiểm tra.\n(Đính kèm Báo cáo số 12/BC-SNV ngày 06/5/2024)')).toEqual([
    'refers 12/BC-SNV',
  ]);
});
