import { describe, expect, it } from 'vitest';
import { cites, does } from './say.js';

const A = 'Nghị định số 1/2020/NĐ-CP';
const B = 'Nghị định số 2/2021/NĐ-CP';
const NA = '1/2020/NĐ-CP';
const NB = '2/2021/NĐ-CP';

const both = (relation: string): readonly string[] => [`${relation} ${NA}`, `${relation} ${NB}`];

describe('what stands before a colon in the sentence', () => {
  it.each([
    ['implements', `Tổ chức thực hiện nghiêm các văn bản chỉ đạo của cấp trên, trọng tâm là: ${A}; ${B}.`],
    ['implements', `Tiếp tục triển khai các nghị quyết, chỉ thị, cụ thể: ${A}; ${B}.`],
    ['implements', `Quán triệt, thực hiện tốt các văn bản, gồm: ${A}, ${B}.`],
    ['repeals', `Quyết định này thay thế các quyết định sau: ${A}; ${B}.`],
    ['repeals', `Thông tư này bãi bỏ những văn bản dưới đây: ${A}; ${B}.`],
    ['refers', `Luật quy định việc bãi bỏ các văn bản sau: ${A}; ${B}.`],
    ['refers', `Quyết định này không thay thế các quyết định sau: ${A}; ${B}.`],
  ])('%s: %s', (relation, sentence) => {
    expect(does(sentence)).toEqual(both(relation));
  });
});

describe('what stands above a list', () => {
  it.each([
    ['basis', '1. Đề nghị Sở Nội vụ, căn cứ quy định tại:'],
    ['basis', 'Giao các đơn vị căn cứ các văn bản sau, căn cứ vào:'],
    ['basis', 'I. CĂN CỨ XÂY DỰNG KẾ HOẠCH'],
    ['basis', 'II. CĂN CỨ'],
    ['basis', '1. Cơ sở pháp lý'],
    ['basis', 'I. CÁC CĂN CỨ LẬP BÁO CÁO'],
    ['refers', 'I. NHIỆM VỤ'],
  ])('%s: %s', (relation, above) => {
    expect(does(`${above}\n- ${A} ngày 01/02/2020 của Chính phủ;\n- ${B} của Chính phủ.`)).toEqual(
      both(relation),
    );
  });
});

describe('a list of legal bases', () => {
  it('goes on below an item that cites no document', () => {
    expect(
      does('Căn cứ:\n- Nghị định số 1/2020/NĐ-CP;\n- TCVN 9436:2012;\n- Quyết định số 22/QĐ-UBND.'),
    ).toEqual(['basis 1/2020/NĐ-CP', 'basis 22/QĐ-UBND']);
  });

  it('ends below an item that ends the sentence', () => {
    expect(
      does('Căn cứ:\n- Nghị định số 1/2020/NĐ-CP.\nNội dung thử.\nQuyết định số 22/QĐ-UBND đã được gửi.'),
    ).toEqual(['basis 1/2020/NĐ-CP', 'refers 22/QĐ-UBND']);
  });
});

describe('who proposes, one after the other', () => {
  it.each([
    'Xét đề nghị của Sở Y tế tại Văn bản số 1/SYT-VP ngày 1/2/2025; Công an tỉnh tại Văn bản số 2/CAT-PX03;',
    'Xét đề nghị của Sở Y tế tại Văn bản số 1/SYT-VP; của Công an tỉnh tại Công văn số 2/CAT-PX03;',
    'Theo đề nghị của Sở Y tế tại Tờ trình số 1/SYT-VP và của Công an tỉnh tại Văn bản số 2/CAT-PX03;',
    'Xét đề nghị của các cơ quan:\n- Sở Y tế tại Văn bản số 1/SYT-VP ngày 1/2/2025;\n- Công an tỉnh tại Văn bản số 2/CAT-PX03;',
  ])('%s', (sentence) => {
    expect(does(sentence)).toEqual(['proposal 1/SYT-VP', 'proposal 2/CAT-PX03']);
  });

  it('but an opinion proposes nothing', () => {
    expect(
      does(
        'Xét đề nghị của Sở Y tế tại Tờ trình số 1/SYT-VP và ý kiến của Công an tỉnh tại Công văn số 2/CAT-PX03;',
      ),
    ).toEqual(['proposal 1/SYT-VP', 'refers 2/CAT-PX03']);
  });
});

describe('a phrase in quotation marks', () => {
  it('is repealed as a part of the document that loses it', () => {
    expect(does(`Bãi bỏ cụm từ “theo ${A}” tại khoản 2 Điều 3 ${B}.`)).toEqual([
      `refers ${NA}`,
      `repeals ${NB}`,
    ]);
  });

  it.each([
    `Bỏ cụm từ “hoặc theo ${A}” tại điểm a khoản 4 Điều 11 ${B}.`,
    `Thay thế từ “${A}” bằng từ “quy định” tại Điều 5 ${B}.`,
    `Bổ sung cụm từ "quy định tại ${A}" vào sau cụm từ "thuế" tại Điều 5 ${B}.`,
  ])('only names the document in it: %s', (sentence) => {
    expect(does(sentence)).toEqual([`refers ${NA}`, `amends ${NB}`]);
  });
});

describe('parts that are joined to what is changed', () => {
  it.each([
    `Bãi bỏ Điều 4, khoản 3 Điều 5 ${A} và toàn bộ ${B}.`,
    `Bãi bỏ Chương III ${A}, Phụ lục V ban hành kèm theo ${B}.`,
    `Bãi bỏ ${A}, một phần ${B}.`,
    `Hủy bỏ khoản 2 Điều 1 ${A} và các biểu mẫu kèm theo ${B}.`,
  ])('%s', (sentence) => {
    expect(does(sentence)).toEqual(both('repeals'));
  });
});

it('a range of provisions that opens an item is what the list does something to', () => {
  const items = `1. Từ Điều 8 đến Điều 10 ${A}.\n2. Các khoản từ 2 đến 4 Điều 5 ${B}.`;
  expect(does(`Điều 9. Bãi bỏ các văn bản sau đây:\n${items}`)).toEqual(both('repeals'));
});

describe('what says when a law was amended', () => {
  it.each([
    `Căn cứ Luật Công đoàn năm 2012 (được sửa đổi, bổ sung năm 2024), ${A};`,
    `Căn cứ Luật Công đoàn (sửa đổi, bổ sung năm 2020, 2025) và ${A};`,
  ])('does not say what this document does: %s', (sentence) => {
    expect(does(sentence)).toEqual(['basis Công đoàn', `basis ${NA}`]);
  });

  it.each([
    `Những điểm mới sửa đổi năm 2025 so với ${A}: bỏ một số điều.`,
    `Nội dung bổ sung năm 2024 so với ${A} gồm ba nhóm.`,
    `Các quy định được sửa đổi lần thứ hai năm 2020 của ${A} đã rõ.`,
  ])('nor before what it is compared with: %s', (sentence) => {
    expect(does(sentence)).toEqual([`refers ${NA}`]);
  });
});

describe('acts that amend one that ends', () => {
  it.each(['gồm:', 'bao gồm:', 'cụ thể là:'])('end with it where they are listed after "%s"', (words) => {
    const sentence = `Thông tư này thay thế ${A} và các Nghị định sửa đổi, bổ sung Nghị định số 1/2020/NĐ-CP ${words} ${B}.`;
    expect(does(sentence)).toEqual([`repeals ${NA}`, `repeals ${NA}`, `repeals ${NB}`]);
  });
});

describe('the title of an appendix', () => {
  it.each([
    ['repeals', 'Văn bản quy phạm pháp luật hết hiệu lực một phần'],
    ['repeals', 'CÁC QUYẾT ĐỊNH BỊ BÃI BỎ'],
    ['repeals', 'HẾT HIỆU LỰC'],
    ['refers', 'DANH MỤC VĂN BẢN ĐỀ NGHỊ BÃI BỎ'],
    ['refers', 'THỦ TỤC HÀNH CHÍNH TẠI CÁC VĂN BẢN BỊ BÃI BỎ'],
    ['refers', 'Kế hoạch đình chỉ thi công'],
    ['refers', 'Danh mục dự án đình chỉ thi công'],
  ])('%s: %s', (relation, title) => {
    expect(does(`PHỤ LỤC\n${title}\n1. ${A};\n2. ${B}.`)).toEqual(both(relation));
  });
});

describe('groups of legal bases below their heading', () => {
  const grouped = (...lines: readonly string[]): readonly string[] =>
    does(['I. CĂN CỨ PHÁP LÝ', ...lines].join('\n'));

  it.each([
    [['1. Văn bản của Đảng', `- ${A};`, '2. Văn bản của Nhà nước', `- ${B}.`]],
    [['1. Văn bản của Nhà nước', 'a) Văn bản của Trung ương:', `- ${A};`, 'b) Văn bản của tỉnh', `- ${B}.`]],
    [['1. Các luật', `a) ${A};`, '2. Nghị định của Chính phủ', `a) ${B}.`]],
  ])('%j', (lines) => {
    expect(grouped(...lines)).toEqual(both('basis'));
  });

  it('end with the unit, and with a heading of something else', () => {
    expect(
      grouped('1. Văn bản của Đảng', `- ${A};`, 'II. MỤC TIÊU', '1. Văn bản của tỉnh', `- ${B}.`),
    ).toEqual([`basis ${NA}`, `refers ${NB}`]);
    expect(grouped('1. Văn bản của Đảng', `- ${A};`, '2. Thực trạng', `- ${B}.`)).toEqual([
      `basis ${NA}`,
      `refers ${NB}`,
    ]);
  });
});

describe('acts that have changed another, with semicolons between them', () => {
  const C = 'Nghị định số 3/2022/NĐ-CP';
  const NC = '3/2022/NĐ-CP';
  const changed = (relation: string): readonly string[] => [
    `${relation} ${NA}`,
    `amendedBy ${NB} by ${NA}`,
    `amendedBy ${NC} by ${NA}`,
  ];

  it.each([
    ['basis', `Căn cứ ${A} (sửa đổi, bổ sung bởi ${B}; ${C});`],
    ['basis', `Căn cứ ${A} (được sửa đổi bởi khoản 2 Điều 1 ${B}; khoản 3 Điều 4 ${C} về phí);`],
    ['basis', `Căn cứ ${A} được sửa đổi, bổ sung bởi ${B}; ${C};`],
    ['refers', `Theo ${A} được sửa đổi, bổ sung bởi ${B}; ${C} thì chủ đầu tư phải lập dự án.`],
    ['repeals', `Bãi bỏ ${A} (đã được sửa đổi bởi ${B}; ${C}).`],
  ])('%s: %s', (relation, sentence) => {
    expect(does(sentence)).toEqual(changed(relation));
  });

  it.each([
    ['basis', `Căn cứ ${A} (sửa đổi, bổ sung bởi ${B}); ${C};`],
    ['basis', `Căn cứ ${A} được sửa đổi bởi ${B}; ${C} ngày 05/5/2022 của Chính phủ quy định về phí;`],
    ['repeals', `Bãi bỏ ${A} đã được sửa đổi bởi ${B}; ${C}.`],
  ])('end where the next item is another document, %s: %s', (relation, sentence) => {
    expect(does(sentence)).toEqual([`${relation} ${NA}`, `amendedBy ${NB} by ${NA}`, `${relation} ${NC}`]);
  });
});

describe('numbers in brackets after a kind and its issuer', () => {
  it('are all of that kind', () => {
    expect(
      cites('Theo các Thông tư của Bộ Tài chính (số 78/2014/TT-BTC, 96/2015/TT-BTC và 25/2018/TT-BTC).'),
    ).toEqual([
      'Thông tư | 78/2014/TT-BTC | -',
      'Thông tư | 96/2015/TT-BTC | -',
      'Thông tư | 25/2018/TT-BTC | -',
    ]);
  });

  it('but for one that is of another', () => {
    expect(cites('Theo Quyết định của Ủy ban nhân dân tỉnh (số 12/TB-UBND).')).toEqual([
      '- | 12/TB-UBND | -',
    ]);
  });
});

it('a list goes on where each number begins with a capital "Số"', () => {
  expect(
    does('Căn cứ các Quyết định của Chủ tịch UBND huyện: Số 10/QĐ-UBND ngày 05/5/2022; Số 20/QĐ-UBND;'),
  ).toEqual(['basis 10/QĐ-UBND', 'basis 20/QĐ-UBND']);
});
