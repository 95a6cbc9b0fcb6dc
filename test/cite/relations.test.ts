import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { does } from './say.js';

const A = 'Nghị định số 1/2020/NĐ-CP';
const B = 'Nghị định số 2/2021/NĐ-CP';
const C = 'Thông tư số 3/2022/TT-BTC';
const NA = '1/2020/NĐ-CP';
const NB = '2/2021/NĐ-CP';

describe('what a document does to what it cites', () => {
  it.each([
    ['basis', `Căn cứ ${A};`],
    ['basis', `Chiểu ${A};`],
    ['basis', `Chiểu theo ${A},`],
    ['refers', `Việc này dẫn chiếu ${A}.`],
    ['basis', `Căn cứ vào ${A}, Ủy ban nhân dân tỉnh yêu cầu.`],
    ['implements', `Thực hiện ${A}, các sở báo cáo.`],
    ['implements', `Triển khai thực hiện ${A}.`],
    ['implements', `Tiếp tục thực hiện ${A}.`],
    ['implements', `Tổ chức thi hành ${A}.`],
    ['implements', `Quán triệt, thực hiện có hiệu quả ${A}.`],
    ['details', `Thông tư này quy định chi tiết một số điều của ${A}.`],
    ['details', `Thông tư này hướng dẫn thi hành ${A}.`],
    ['details', `Thông tư này hướng dẫn một số điều của ${A}.`],
    ['details', `Thông tư này hướng dẫn một số nội dung tại ${A}.`],
    ['details', `Thông tư này hướng dẫn thực hiện một số quy định trong ${A}.`],
    ['refers', `Việc này theo hướng dẫn một số điều của ${A}.`],
    ['amends', `Sửa đổi, bổ sung một số điều của ${A}.`],
    ['amends', `Sửa đổi khoản 2 Điều 5 ${A} như sau:`],
    ['amends', `Bổ sung Điều 5a vào sau Điều 5 ${A}.`],
    ['repeals', `Bãi bỏ ${A}.`],
    ['repeals', `Quyết định này thay thế ${A}.`],
    ['repeals', `${A} hết hiệu lực kể từ ngày Quyết định này có hiệu lực.`],
    ['repeals', `Quy định tại Chương IV ${A} hết hiệu lực kể từ ngày Quyết định này có hiệu lực.`],
    ['repeals', `Hủy bỏ ${A}.`],
    ['repeals', `Các quy định tại ${A} trái với Nghị định này đều bãi bỏ.`],
    ['repeals', `Điều 2 ${A} nay bãi bỏ và thay bằng Điều 2 mới sau đây:`],
    ['amends', `Điều 2 ${A} nói trên nay sửa đổi như sau:`],
    ['amends', `Khoản 2 Điều 5 ${A} được sửa đổi, bổ sung như sau:`],
    ['repeals', `Đình chỉ việc thi hành ${A}.`],
    ['refers', `Theo quy định tại ${A}.`],
    ['refers', `Mức phạt được quy định chi tiết tại Điều 5 ${A}.`],
    ['amends', `Sửa đổi Quy trình thu phí; quản lý sổ ban hành kèm theo ${A} như sau:`],
    ['refers', `Dự án được phê duyệt tại ${A}.`],
    ['refers', `Mức chi quy định tại Điều 5 ${A}.`],
    ['refers', `Đối tượng đã hưởng hỗ trợ theo ${A} thì không áp dụng.`],
    ['refers', `Được xếp lương căn cứ thời gian đóng bảo hiểm theo hướng dẫn tại ${A}.`],
    ['refers', `Việc thực hiện chế độ đối với cán bộ xã gặp khó khăn (trong đó có ${A}).`],
    ['implements', `Thực hiện các văn bản của Trung ương (trong đó có ${A}).`],
    ['refers', `Thu bổ sung cân đối 109.285 ${A}`],
    ['refers', `Bộ Xây dựng xây dựng Thông tư sửa đổi, bổ sung một số điều của ${A}.`],
  ])('%s: %s', (relation, sentence) => {
    expect(does(sentence)).toEqual([`${relation} ${NA}`]);
  });

  it.each([
    [
      'a submission proposes',
      'Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 5/TTr-STC;',
      ['proposal 5/TTr-STC'],
    ],
    [
      'a submission is considered',
      'Xét Tờ trình số 5/TTr-UBND ngày 01/02/2024 của Ủy ban nhân dân tỉnh;',
      ['proposal 5/TTr-UBND'],
    ],
    [
      'a text is issued with',
      '(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 01/02/2024)',
      ['issues 5/QĐ-UBND'],
    ],
    ['each of a list', `Căn cứ ${A} và ${B};`, [`basis ${NA}`, `basis ${NB}`]],
    [
      'each of a list with dates',
      `Bãi bỏ ${A} ngày 1/1/2020; ${B} ngày 2/2/2021.`,
      [`repeals ${NA}`, `repeals ${NB}`],
    ],
    [
      'what somebody has issued to carry out another',
      `Thực hiện chỉ đạo của tỉnh, Sở Nội vụ đã ban hành Kế hoạch số 5/KH-SNV; Công văn số 6/SNV-TC.`,
      ['refers 5/KH-SNV', 'refers 6/SNV-TC'],
    ],
    [
      'what somebody writes because of what was said above',
      `Căn cứ quy định nêu trên, ngày 01/4/2023 Sở Nội vụ có văn bản số 5/SNV-TC.`,
      ['refers 5/SNV-TC'],
    ],
    [
      'one of those that are carried out',
      `Thực hiện các nghị định của Chính phủ, trong đó có ${A}.`,
      [`implements ${NA}`],
    ],
    [
      'what is listed as issued, below what it carries out',
      `Thực hiện ${A}, Ủy ban nhân dân huyện đã ban hành các văn bản sau:\n- Kế hoạch số 5/KH-UBND;\n- Quyết định số 6/QĐ-UBND.`,
      [`implements ${NA}`, 'refers 5/KH-UBND', 'refers 6/QĐ-UBND'],
    ],
    [
      'the clause below one that ends in a colon',
      `Điều 1. Thay đổi\n1. Sửa đổi Điều 3 ${A} như sau:\n“Điều 3. Thử.”\n2. ${B} được tiếp tục áp dụng.`,
      [`amends ${NA}`, `refers ${NB}`],
    ],
    [
      'what stands below a heading that tells of things that are replaced',
      `- Về việc thay thế hóa đơn bằng bảng kê:\nTổng cục Thuế đã có Công văn số 39/TCT-DNL hướng dẫn.`,
      ['refers 39/TCT-DNL'],
    ],
    [
      'each of a list whose numbers stand alone behind a semicolon',
      `Thực hiện các Nghị quyết của Hội đồng nhân dân tỉnh: số 34/NQ-HĐND ngày 22/12/2020 về phát triển; 35/NQ-HĐND ngày 26/10/2021 về tài chính; số 36/NQ-HĐND ngày 08/12/2021 về nhiệm vụ năm.`,
      ['implements 34/NQ-HĐND', 'implements 35/NQ-HĐND', 'implements 36/NQ-HĐND'],
    ],
    [
      'what is listed below another sentence',
      `Bộ hướng dẫn thực hiện ${A}. Về việc này có ý kiến như sau:\n- Công văn số 5/SNV-TC đã nêu rõ.`,
      [`details ${NA}`, 'refers 5/SNV-TC'],
    ],
    [
      'what no longer holds, behind a colon',
      `Kể từ ngày Thông tư này có hiệu lực thi hành, các văn bản sau hết hiệu lực: ${A}; ${B}.`,
      [`repeals ${NA}`, `repeals ${NB}`],
    ],
    [
      'each of a list whose last item says that it no longer holds',
      `${A} được sửa đổi bởi ${B}; Thông tư số 3/2022/TT-BTC; khoản 2 Điều 5 Thông tư số 4/2023/TT-BTC hết hiệu lực kể từ ngày Nghị định này có hiệu lực.`,
      [`repeals ${NA}`, `amendedBy ${NB} by ${NA}`, 'repeals 3/2022/TT-BTC', 'repeals 4/2023/TT-BTC'],
    ],
    [
      'not what goes on to hold before what no longer holds',
      `${A} tiếp tục có hiệu lực; ${B} hết hiệu lực.`,
      [`refers ${NA}`, `repeals ${NB}`],
    ],
    [
      'what unnamed documents guide',
      `Thực hiện theo ${A} được sửa đổi bởi ${B} và các văn bản hướng dẫn thi hành ${A}.`,
      [`refers ${NA}`, `amendedBy ${NB} by ${NA}`, `refers ${NA}`],
    ],
    [
      'what an act replaces that takes effect with another',
      `Quyết định này có hiệu lực kể từ ngày ${A} có hiệu lực thi hành và thay thế ${B}.`,
      [`refers ${NA}`, `repeals ${NB}`],
    ],
    [
      'what no longer holds once this holds',
      `Kể từ ngày Thông tư này có hiệu lực thi hành, ${A} hết hiệu lực.`,
      [`repeals ${NA}`],
    ],
    [
      'what no longer holds since this was signed',
      `Quyết định này có hiệu lực từ ngày ký, ${A} hết hiệu lực thi hành.`,
      [`repeals ${NA}`],
    ],
    ['verbs one after another', `Thực hiện ${A}; thay thế ${B}.`, [`implements ${NA}`, `repeals ${NB}`]],
  ])('%s', (_what, sentence, expected) => {
    expect(does(sentence)).toEqual(expected);
  });
});

describe('an order to others to change a document changes nothing', () => {
  it.each([
    `Giao Sở Tài chính sửa đổi ${A}.`,
    `1. Giao cho các Sở, ngành rà soát, tham mưu bãi bỏ ${A}.`,
    `Đề nghị Bộ Tài chính sửa đổi, bổ sung ${A}.`,
    `Đề nghị Bộ Tài chính: Sửa đổi ${A}.`,
    `Kiến nghị Chính phủ sớm ban hành Nghị định thay thế ${A}.`,
    `Sở Tư pháp chủ trì, phối hợp với các sở sửa đổi ${A}.`,
    `Tham mưu Ủy ban nhân dân tỉnh thay thế ${A}.`,
    `Trình Chính phủ bãi bỏ ${A}.`,
  ])('%s', (sentence) => {
    expect(does(sentence)).toEqual([`refers ${NA}`]);
  });

  it('in a list below it', () => {
    expect(does(`Giao Sở Tài chính:\n\n- Sửa đổi ${A};\n\n- Bãi bỏ ${B}.`)).toEqual([
      `refers ${NA}`,
      `refers ${NB}`,
    ]);
    expect(does(`Điều 1. Giao Sở Tài chính:\n\n- Sửa đổi ${A}.\n\nĐiều 2. Bãi bỏ ${B}.`)).toEqual([
      `refers ${NA}`,
      `repeals ${NB}`,
    ]);
  });

  it('nor the next one', () => {
    expect(does(`Giao Sở Tài chính sửa đổi ${A} và thay thế ${B}.`)).toEqual([
      `refers ${NA}`,
      `refers ${NB}`,
    ]);
  });

  it.each([
    [
      'repeals',
      `Giám đốc Sở Tài chính có trách nhiệm thi hành Quyết định này, Quyết định này thay thế ${A}.`,
    ],
    ['repeals', `Bãi bỏ quy định giao Sở Tài chính chủ trì tại ${A}.`],
    ['amends', `Sửa đổi khoản 2 Điều 5 ${A} như sau: Giao Sở Tài chính chủ trì.`],
    ['implements', `Giao Sở Tài chính thực hiện ${A}.`],
  ])('but this one %s: %s', (relation, sentence) => {
    expect(does(sentence)).toEqual([`${relation} ${NA}`]);
  });
});

describe('what is done to unnamed documents that change another is told of that one', () => {
  it.each([
    ['repeals', `Bãi bỏ các quyết định sửa đổi ${A}.`],
    ['repeals', `Bãi bỏ các văn bản sửa đổi, bổ sung một số điều của ${A}.`],
    ['repeals', `Các Nghị định sửa đổi, bổ sung ${A} hết hiệu lực từ ngày 01/01/2024.`],
    ['basis', `Căn cứ các Nghị định sửa đổi, bổ sung ${A};`],
    ['refers', `Áp dụng quy định tại các văn bản quy phạm pháp luật sửa đổi, thay thế ${A}.`],
  ])('%s: %s', (relation, sentence) => {
    expect(does(sentence)).toEqual([`${relation} ${NA}`]);
  });

  it('beside the one itself', () => {
    expect(does(`Bãi bỏ ${A} và các Nghị định sửa đổi, bổ sung ${A}.`)).toEqual([
      `repeals ${NA}`,
      `repeals ${NA}`,
    ]);
    expect(does(`Theo ${A} và các Nghị định sửa đổi ${A}.`)).toEqual([`refers ${NA}`, `refers ${NA}`]);
  });
});

describe('what a cited document does to another', () => {
  it.each([
    [
      'Thực hiện Chương trình hành động số 84-CTr/TU ngày 31/12/2019 của Tỉnh ủy thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019.',
      ['implements 84-CTr/TU', 'implements 52-NQ/TW by 84-CTr/TU'],
    ],
    [
      `Căn cứ ${B} ngày 02/02/2021 của Chính phủ sửa đổi, bổ sung một số điều của ${A};`,
      [`basis ${NB}`, `amends ${NA} by ${NB}`],
    ],
    [
      'Căn cứ Nghị định số 81/2018/NĐ-CP của Chính phủ quy định chi tiết Luật Thương mại về xúc tiến thương mại;',
      ['basis 81/2018/NĐ-CP', 'details Thương mại by 81/2018/NĐ-CP'],
    ],
    [
      'Theo Công văn số 15/BNV-TL ngày 2/2/2022 của Bộ Nội vụ gửi các địa phương về thực hiện Kết luận số 28-KL/TW.',
      ['refers 15/BNV-TL', 'implements 28-KL/TW by 15/BNV-TL'],
    ],
    [
      'Theo Công văn số 15/BNV-TL ngày 2/2/2022, gửi báo cáo về Bộ Nội vụ theo quy định tại Nghị định số 5/2020/NĐ-CP.',
      ['refers 15/BNV-TL', 'refers 5/2020/NĐ-CP'],
    ],
    [`Thực hiện ${A} được sửa đổi, bổ sung bởi ${B}.`, [`implements ${NA}`, `amendedBy ${NB} by ${NA}`]],
    [`Căn cứ ${A} (được sửa đổi, bổ sung theo ${B});`, [`basis ${NA}`, `amendedBy ${NB} by ${NA}`]],
    [`Theo ${A} được sửa đổi, bổ sung ${B}.`, [`refers ${NA}`, `amendedBy ${NB} by ${NA}`]],
    [`Theo ${A} đã được thay thế bởi ${B}.`, [`refers ${NA}`, `repealedBy ${NB} by ${NA}`]],
    [`Theo ${A} đã bị bãi bỏ bởi ${B}.`, [`refers ${NA}`, `repealedBy ${NB} by ${NA}`]],
    [
      'Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 22/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật ngày 18/6/2020;',
      [
        'basis Ban hành văn bản quy phạm pháp luật',
        'basis sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật',
        'amends Ban hành văn bản quy phạm pháp luật by sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(does(sentence)).toEqual(expected);
  });

  it('a passive edge points from the later document to the earlier', () => {
    const { works, edges } = parseDocument(`Căn cứ ${A} được sửa đổi, bổ sung bởi ${B};`);
    const numberOf = (id: string) => works.find((work) => work.id === id)?.number ?? id;
    expect(edges.map((edge) => `${numberOf(edge.source)} ${edge.relation} ${numberOf(edge.target)}`)).toEqual(
      [`self basis ${NA}`, `${NB} amends ${NA}`],
    );
  });
});

describe('what a document is about ends', () => {
  it.each([
    [
      'where somebody acts',
      `Theo Công văn số 5/BNV-CB ngày 1/2/2024 của Bộ Nội vụ về việc báo cáo, Sở Nội vụ đề nghị các cơ quan thực hiện ${A}.`,
      ['refers 5/BNV-CB', `implements ${NA}`],
    ],
    [
      'where somebody has acted',
      `Theo Công văn số 5/BNV-CB về việc biên soạn tài liệu, Bộ Tài chính đã chuẩn bị đề cương giới thiệu Luật Phí và lệ phí.`,
      ['refers 5/BNV-CB', 'refers Phí và lệ phí'],
    ],
    [
      'before what it is compared with',
      `${B} quy định về phí có nhiều thay đổi so với quy định tại ${A}.`,
      [`refers ${NB}`, `refers ${NA}`],
    ],
  ])('%s', (_where, sentence, expected) => {
    expect(does(sentence)).toEqual(expected);
  });
});

describe('what a draft will do is not done yet', () => {
  it.each([
    `Bộ Tư pháp có ý kiến đối với dự thảo Nghị định sửa đổi, bổ sung ${A}.`,
    `Phó Thủ tướng chỉ đạo hoàn thiện dự thảo Nghị định sửa đổi, bổ sung ${A}.`,
    `Bộ Tài chính lấy ý kiến các bộ, ngành về dự thảo Thông tư hướng dẫn thi hành ${A}.`,
  ])('%s', (sentence) => {
    expect(does(sentence)).toEqual([`refers ${NA}`]);
  });

  it('nor when it is submitted', () => {
    expect(does(`Bộ Tài chính kính trình Chính phủ dự thảo Nghị định sửa đổi, bổ sung ${A}.`)).toEqual([
      `refers ${NA}`,
    ]);
  });
});

describe('a title in capitals', () => {
  const document = (title: string): string =>
    `ỦY BAN NHÂN DÂN\nTỈNH VĨNH PHÚC\nSố: 9/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nVĩnh Phúc, ngày 05 tháng 6 năm 2024\n\nKẾ HOẠCH\n${title}\n\nI. MỤC ĐÍCH\n1. Thử.`;

  it('tells by whom a document was issued and what that one does to another', () => {
    const title =
      'THỰC HIỆN KẾ HOẠCH SỐ 16-KH/TU NGÀY 24 THÁNG 5 NĂM 2024 CỦA BAN THƯỜNG VỤ TỈNH ỦY VỀ VIỆC TRIỂN KHAI CHỈ THỊ SỐ 12-CT/TW NGÀY 05 THÁNG 01 NĂM 2024 CỦA BAN BÍ THƯ';
    const { citations } = parseDocument(document(title));
    const told = citations.map(({ number, issuer, relation, by }) => [number, issuer, relation, by]);
    expect(told).toEqual([
      ['16-KH/TU', 'Ban Thường vụ Tỉnh ủy', 'implements', null],
      ['12-CT/TW', 'Ban Bí thư', 'implements', 'c1'],
    ]);
  });

  it("does not cite the document's own number", () => {
    const title = 'CỦA ỦY BAN NHÂN DÂN TỈNH VĨNH PHÚC SỐ 9/KH-UBND NGÀY 05 THÁNG 6 NĂM 2024 VỀ VIỆC THỬ';
    expect(parseDocument(document(title)).citations).toEqual([]);
  });
});

describe('a short name', () => {
  it('in brackets behind "sau đây gọi tắt là" refers', () => {
    expect(does(`Thực hiện ${A} (sau đây gọi tắt là Nghị định số 1).`)).toEqual([
      `implements ${NA}`,
      'refers 1',
    ]);
  });
});

describe('what one document is told to do to another', () => {
  it.each([
    [`Trong khi ${C} đã thay thế ${A}.`, ['refers 3/2022/TT-BTC', 'repeals 1/2020/NĐ-CP by 3/2022/TT-BTC']],
    [`${B} sẽ sửa đổi, bổ sung ${A}.`, ['refers 2/2021/NĐ-CP', 'amends 1/2020/NĐ-CP by 2/2021/NĐ-CP']],
    [
      `Sở Tài chính rà soát mức phí quy định tại ${A}, ${B} sửa đổi, bổ sung ${A}.`,
      ['refers 1/2020/NĐ-CP', 'refers 2/2021/NĐ-CP', 'amends 1/2020/NĐ-CP by 2/2021/NĐ-CP'],
    ],
  ])('%s', (sentence, expected) => {
    expect(does(sentence)).toEqual(expected);
  });
});

it('goes on over a semicolon to a range of provisions of another document', () => {
  expect(does(`Bãi bỏ khoản 15 Điều 1 ${A}; từ Điều 11 đến Điều 14 ${B}.`)).toEqual([
    'repeals 1/2020/NĐ-CP',
    'repeals 2/2021/NĐ-CP',
  ]);
});

it('proposes by all papers of a list but reports', () => {
  const list = 'tại Tờ trình số 77/TTr-SCT ngày 25/3/2026, Công văn số 690/SCT-QLTM và Báo cáo số 12/BC-SCT';
  const { citations } = parseDocument(
    `QUYẾT ĐỊNH\nVề việc phê duyệt\n\nTheo đề nghị của Giám đốc Sở Công Thương ${list}.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt.\n`,
  );
  expect(citations.map(({ relation }) => relation)).toEqual(['proposal', 'proposal', 'refers']);
});
