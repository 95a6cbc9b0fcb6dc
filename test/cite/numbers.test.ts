import { describe, expect, it } from 'vitest';
import { extractCitations, parseDocument } from '../../src/index.js';
import { cites } from './say.js';

describe('a number', () => {
  it('belongs to a kind that an old line end has glued to the word before', () => {
    expect(cites('Thực hiệnQuyết định số 14/QĐ-TTg ngày 08/10/2012 của Thủ tướng Chính phủ.')).toEqual([
      'Quyết định | 14/QĐ-TTg | 2012-10-08',
    ]);
  });

  it.each([
    ['Thông tư 31/2013TT-BGDĐT ngày 01/8/2013', 'Thông tư | 31/2013/TT-BGDĐT | 2013-08-01'],
    ['Quyết định số 44/2007 QĐ-BGDĐT', 'Quyết định | 44/2007/QĐ-BGDĐT | -'],
  ])('lacks the slash after its year: %s', (written, expected) => {
    expect(cites(`Theo ${written}.`)).toEqual([expected]);
    expect(extractCitations(`Theo ${written}.`)[0]?.confidence).toBe('repaired');
  });

  it('is none where a month precedes a kind', () => {
    expect(cites('Trong tháng 12/2020 QĐ-UBND chưa có.')).toEqual([]);
  });

  it('comes after an abbreviated kind and a colon', () => {
    expect(cites('(Ban hành kèm theo QĐ số: 595/QĐ-BHXH ngày 14/4/2017)')).toEqual([
      'Quyết định | 595/QĐ-BHXH | 2017-04-14',
    ]);
  });

  it('that names another kind is no law’s', () => {
    expect(cites('Theo Luật Đất đai, thông số 12/2020/TT-BTC.')).toEqual([
      'Luật | Đất đai | -',
      '- | 12/2020/TT-BTC | -',
    ]);
  });

  it.each([
    // Party documents have a hyphen after the serial.
    ['Nghị quyết số 52-NQ/TW', 'Nghị quyết', '52-NQ/TW'],
    ['Chương trình hành động số 84-CTr/TU', 'Chương trình hành động', '84-CTr/TU'],
    ['Nghị quyết số 34-NQ/TU', 'Nghị quyết', '34-NQ/TU'],
    ['Kết luận số 102-KL/TU', 'Kết luận', '102-KL/TU'],
    ['Quy định số 69-QĐ/TW', 'Quy định', '69-QĐ/TW'],
    ['Tờ trình số 118-TTr/BCSĐ', 'Tờ trình', '118-TTr/BCSĐ'],
    ['Hướng dẫn số 31-HD/BTCTW', 'Hướng dẫn', '31-HD/BTCTW'],
    ['Công văn số 552-CV/VPTU', 'Công văn', '552-CV/VPTU'],
    // Normative documents have a year.
    ['Nghị định số 30/2020/NĐ-CP', 'Nghị định', '30/2020/NĐ-CP'],
    ['Nghị quyết số 30a/2008/NQ-CP', 'Nghị quyết', '30a/2008/NQ-CP'],
    ['Nghị quyết số 66.11/2026/NQ-CP', 'Nghị quyết', '66.11/2026/NQ-CP'],
    ['Luật Đầu tư công số 58/2024/QH15', 'Luật', '58/2024/QH15'],
    ['Nghị quyết số 02/2020/UBTVQH14', 'Nghị quyết', '02/2020/UBTVQH14'],
    ['Pháp lệnh số 24/2004/PL-UBTVQH11', 'Pháp lệnh', '24/2004/PL-UBTVQH11'],
    ['Thông tư số 05/2018/TT-BNNPTNT', 'Thông tư', '05/2018/TT-BNNPTNT'],
    ['Nghị quyết số 10/2021/NQ-HĐND', 'Nghị quyết', '10/2021/NQ-HĐND'],
    ['Quyết định số 24/2009/QĐ-UBND', 'Quyết định', '24/2009/QĐ-UBND'],
    ['Quyết định số 26/2022/QĐ-TTg', 'Quyết định', '26/2022/QĐ-TTg'],
    // Firms and contracts have it last.
    ['Công văn số 2055/EVNNPC-AT+KT', 'Công văn', '2055/EVNNPC-AT+KT'],
    ['Công văn số 27/CV-MP/2022', 'Công văn', '27/CV-MP/2022'],
    ['Biên bản số 04/BB-HQ/2023', 'Biên bản', '04/BB-HQ/2023'],
    // Others do not.
    ['Quyết định số 2289/QĐ-TTg', 'Quyết định', '2289/QĐ-TTg'],
    ['Kế hoạch số 100/KH-UBND', 'Kế hoạch', '100/KH-UBND'],
    ['Thông báo số 77/TB-UBND', 'Thông báo', '77/TB-UBND'],
    ['Tờ trình số 473/TTr-NN&PTNT', 'Tờ trình', '473/TTr-NN&PTNT'],
    ['Văn bản hợp nhất số 04/VBHN-VPQH', 'Văn bản hợp nhất', '04/VBHN-VPQH'],
    ['Công điện số 125/CĐ-TTg', 'Công điện', '125/CĐ-TTg'],
    ['Chỉ thị số 14/CT-TTg', 'Chỉ thị', '14/CT-TTg'],
    ['Báo cáo số 162/BC-STP', 'Báo cáo', '162/BC-STP'],
    // Official letters name no kind in their number.
    ['Công văn số 1153/BNNMT-QLĐĐ', 'Công văn', '1153/BNNMT-QLĐĐ'],
    ['Công văn số 597/HC-QLHC', 'Công văn', '597/HC-QLHC'],
    ['Văn bản số 7201/VPCP-KSTT', 'Văn bản', '7201/VPCP-KSTT'],
    // Joint documents.
    ['Thông tư liên tịch số 85/2016/TTLT-BQP-BYT-BTC', 'Thông tư liên tịch', '85/2016/TTLT-BQP-BYT-BTC'],
    [
      'Nghị quyết liên tịch số 01/2008/NQLT-BLĐTBXH-BCA-BVHTTDL-UBTƯMTTQVN',
      'Nghị quyết liên tịch',
      '01/2008/NQLT-BLĐTBXH-BCA-BVHTTDL-UBTƯMTTQVN',
    ],
    ['Thông tư liên tịch số 213/2013/TTLT/BTC-BLĐTBXH', 'Thông tư liên tịch', '213/2013/TTLT/BTC-BLĐTBXH'],
    ['Quy chế số 06/QC-TT.HĐND-UBND', 'Quy chế', '06/QC-TT.HĐND-UBND'],
    // Old ones.
    ['Quyết định số 21/QĐ.UB', 'Quyết định', '21/QĐ.UB'],
    ['Nghị định số 50/CP', 'Nghị định', '50/CP'],
    ['Nghị định số 206-CP', 'Nghị định', '206-CP'],
    ['Quyết định số 1468-NN/KNKL/QĐ', 'Quyết định', '1468-NN/KNKL/QĐ'],
    ['Chỉ thị số 05-NN/CT', 'Chỉ thị', '05-NN/CT'],
    ['Quyết định số 111-HĐBT', 'Quyết định', '111-HĐBT'],
    ['Quyết định số 54-TTg', 'Quyết định', '54-TTg'],
    ['Thông tư số 12/TT-LB', 'Thông tư', '12/TT-LB'],
    ['Lệnh số 28-L/CTN', 'Lệnh', '28-L/CTN'],
    ['Luật số 14/2017/QH14-1', 'Luật', '14/2017/QH14-1'],
  ])('%s', (text, kind, number) => {
    for (const sentence of [
      text,
      `Thực hiện ${text} ngày 01/02/2020.`,
      `Theo ${text}, các đơn vị báo cáo.`,
    ]) {
      const [citation, ...more] = extractCitations(sentence);
      expect(more, sentence).toEqual([]);
      expect(citation, sentence).toMatchObject({ kind, number, name: null });
    }
  });

  it.each([
    ['Thông tư số 09/2022/TT-\nBLĐTBXH ngày 01/02/2022', '09/2022/TT-BLĐTBXH'],
    ['Quyết định số 27/2018/QĐ \n-TTg ngày 01/02/2018', '27/2018/QĐ-TTg'],
    ['Nghị định số 68/2000/NĐ -CP ngày 17 tháng 11 năm 2000', '68/2000/NĐ-CP'],
    ['Quyết định số 24/2009/QĐ - UBND ngày 01/02/2009', '24/2009/QĐ-UBND'],
    ['Thông tư số 27/2016/TTBLĐTBXH ngày 20/9/2016', '27/2016/TTBLĐTBXH'],
    ['Quyết định số 1719/QÐ-TTg ngày 14/10/2021', '1719/QĐ-TTg'],
    ['Nghị định số 161/2018/NĐ–CP ngày 29 tháng 11 năm 2018', '161/2018/NĐ-CP'],
    ['Nghị định số 30/2020/N\u00d0\u00ad-CP', '30/2020/NĐ-CP'],
    ['Nghị định số\u00a030/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['Nghị định số 30 / 2020 / NĐ-CP', '30/2020/NĐ-CP'],
    ['Nghị định số 30/2020/\nNĐ-CP', '30/2020/NĐ-CP'],
    ['Nghị quyết số 08-\nNQ/TW ngày 16/01/2017', '08-NQ/TW'],
    ['Nghị định số: 30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['Nghị định 30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['Thông báo số 02/TB-2026', '02/TB-2026'],
    ['Thông báo số 12/TB-THPT/26', '12/TB-THPT/26'],
    ['Kế hoạch số 15/2025-2026/KH-THPT', '15/2025-2026/KH-THPT'],
  ])('is joined and made uniform: %j', (text, number) => {
    expect(extractCitations(`Thực hiện ${text}`).map((citation) => citation.number)).toEqual([number]);
  });

  it('says whether it had to be corrected', () => {
    const confidence = (text: string) => extractCitations(text).map((citation) => citation.confidence);
    expect(confidence('Thực hiện Nghị định số 30/2020/NĐ-CP.')).toEqual(['exact']);
    expect(confidence('Thực hiện Nghị định số 30/2020/NĐ -CP.')).toEqual(['repaired']);
    expect(confidence('Thực hiện Thông tư số 09/2022/TT-\nBLĐTBXH.')).toEqual(['repaired']);
    expect(confidence('Thực hiện các Nghị định số 1/2020/NĐ-CP, số 2/2021/NĐ-CP.')).toEqual([
      'exact',
      'inferred',
    ]);
  });

  it.each([
    [
      'a sentence after it',
      'Theo Quyết định số 12/QĐ-UBND. Các sở báo cáo.',
      ['Quyết định | 12/QĐ-UBND | -'],
    ],
    ['a bracket', '(Nghị định số 30/2020/NĐ-CP)', ['Nghị định | 30/2020/NĐ-CP | -']],
    ['quotation marks', '“Nghị định số 30/2020/NĐ-CP”', ['Nghị định | 30/2020/NĐ-CP | -']],
    ['a mark of a footnote', 'Nghị định số 30/2020/NĐ-CP[1]', ['Nghị định | 30/2020/NĐ-CP | -']],
  ])('ends before %s', (_what, sentence, expected) => {
    expect(cites(sentence)).toEqual(expected);
  });
});

describe('a list names its kind once', () => {
  it.each([
    [
      'Thực hiện các Nghị định số 1/2020/NĐ-CP, số 2/2021/NĐ-CP và 3/2022/NĐ-CP của Chính phủ.',
      ['Nghị định | 1/2020/NĐ-CP | -', 'Nghị định | 2/2021/NĐ-CP | -', 'Nghị định | 3/2022/NĐ-CP | -'],
    ],
    [
      'Thực hiện các Nghị quyết số 82/NQ-CP ngày 18/5/2023, số 30a/2008/NQ-CP của Chính phủ.',
      ['Nghị quyết | 82/NQ-CP | 2023-05-18', 'Nghị quyết | 30a/2008/NQ-CP | -'],
    ],
    [
      'Tại các Công văn: số 611/UBND-NN ngày 11/5/2022, số 1044/UBND-NN ngày 03/8/2022.',
      ['Công văn | 611/UBND-NN | 2022-05-11', 'Công văn | 1044/UBND-NN | 2022-08-03'],
    ],
    [
      'Nghị định số 34/2016/NĐ-CP ngày 14/5/2016; Nghị định số 154/2020/NĐ-CP.',
      ['Nghị định | 34/2016/NĐ-CP | 2016-05-14', 'Nghị định | 154/2020/NĐ-CP | -'],
    ],
  ])('%s', (sentence, expected) => {
    expect(cites(sentence)).toEqual(expected);
  });
});

describe('numbers that share their symbol are citations of their own', () => {
  it.each([
    ['Quyết định số 12, 13/QĐ-UBND', ['Quyết định | 12 | -', 'Quyết định | 13/QĐ-UBND | -']],
    ['quyết định số 12 và số 13/QĐ-UBND', ['Quyết định | 12 | -', 'Quyết định | 13/QĐ-UBND | -']],
    ['Quyết định số 12,13/QĐ-UBND', ['Quyết định | 12 | -', 'Quyết định | 13/QĐ-UBND | -']],
    ['Nghị định 5 và 6/2021/NĐ-CP', ['Nghị định | 5 | -', 'Nghị định | 6/2021/NĐ-CP | -']],
    [
      'các Thông tư số 01, 02 và 03/2020/TT-BTC ngày 01/02/2020',
      ['Thông tư | 01 | -', 'Thông tư | 02 | -', 'Thông tư | 03/2020/TT-BTC | 2020-02-01'],
    ],
    [
      'các Thông tư: 01/2019, 02/2019 và 03/2020/TT-BTC',
      ['Thông tư | 01/2019 | -', 'Thông tư | 02/2019 | -', 'Thông tư | 03/2020/TT-BTC | -'],
    ],
    [
      'Quyết định số 10/QĐ-UBND ngày 05/6/2019, 12, 13/QĐ-UBND',
      ['Quyết định | 10/QĐ-UBND | 2019-06-05', 'Quyết định | 12 | -', 'Quyết định | 13/QĐ-UBND | -'],
    ],
    ['Nghị quyết số 10; 12-NQ/TW', ['Nghị quyết | 10 | -', 'Nghị quyết | 12-NQ/TW | -']],
    ['Công văn số 5, 6/UBND-KT', ['Công văn | 5 | -', 'Công văn | 6/UBND-KT | -']],
  ])('%s', (text, expected) => {
    expect(cites(`Bãi bỏ ${text}.`)).toEqual(expected);
    expect(extractCitations(`Bãi bỏ ${text}.`).map(({ relation }) => relation)).toEqual(
      expected.map(() => 'repeals'),
    );
  });

  it.each([
    ['Nghị quyết 57, 12/KH-UBND', ['Nghị quyết | 57 | -', '- | 12/KH-UBND | -']],
    ['Chương trình 135, 12/2020/NQ-CP', ['- | 12/2020/NQ-CP | -']],
    ['đạt 12,5/QĐ-UBND', []],
  ])('unless they are of other kinds: %s', (text, expected) => {
    expect(cites(`Theo ${text}.`)).toEqual(expected);
  });

  it('are each where they are written', () => {
    const texts = extractCitations('Bãi bỏ các Thông tư số 01, 02 và 03/2020/TT-BTC.').map(
      (each) => each.text,
    );
    expect(texts).toEqual(['Thông tư số 01', '02', '03/2020/TT-BTC']);
  });

  it('mean the documents with the whole numbers', () => {
    const { citations, works } = parseDocument(
      'Thông tư số 01/2018/TT-BYT còn hiệu lực.\n\nBãi bỏ các Thông tư số 01 và 03/2020/TT-BTC. Thông tư số 01/2020/TT-BTC đã cũ.',
    );
    expect(works.map(({ number }) => number)).toEqual(['01/2018/TT-BYT', '01/2020/TT-BTC', '03/2020/TT-BTC']);
    expect(citations.map(({ work }) => work)).toEqual(['w1', 'w2', 'w3', 'w2']);
  });
});

describe('a number of a firm or an association', () => {
  it.each([
    ['Nghị quyết số 01/NQ-ĐHĐCĐ.2025 ngày 25/4/2025.', 'Nghị quyết | 01/NQ-ĐHĐCĐ.2025 | 2025-04-25'],
    ['theo Nghị quyết số 01/NQ-ĐHĐCĐ.2025. Các cổ đông', 'Nghị quyết | 01/NQ-ĐHĐCĐ.2025 | -'],
    ['theo Hợp đồng số 27/HĐ-MP/2022. Các bên', 'Hợp đồng | 27/HĐ-MP/2022 | -'],
    ['Nghị quyết số 45/25/NQ-HĐQT ngày 01/2/2025', 'Nghị quyết | 45/25/NQ-HĐQT | 2025-02-01'],
    ['Công văn số 12-2026/HNK-CV ngày 06/3/2026', 'Công văn | 12-2026/HNK-CV | 2026-03-06'],
    ['Thông báo số 15230/25 ngày 05/12/2025', 'Thông báo | 15230/25 | 2025-12-05'],
    ['Quyết định số 12.2025/QĐ-ABC', 'Quyết định | 12.2025/QĐ-ABC | -'],
    ['Biên bản họp HĐQT số 08/BB-HĐQT.2026 ngày 11/3/2026', 'Biên bản | 08/BB-HĐQT.2026 | 2026-03-11'],
    ['Quyết định số 12/QĐ-UBND. 2026 là năm đầu', 'Quyết định | 12/QĐ-UBND | -'],
  ])('%s', (sentence, said) => {
    expect(cites(sentence)).toEqual([said]);
  });

  it.each(['Thông báo 12/25', 'tỷ lệ 12/25', 'giai đoạn 2020-2025/QĐ', 'tháng 12-2026/năm'])(
    'is none: %s',
    (sentence) => {
      expect(cites(sentence)).toEqual([]);
    },
  );
});

describe('a number is corrected', () => {
  it.each([
    ['Nghị định số 01-2021/NĐ-CP', 'Nghị định | 01/2021/NĐ-CP | -'],
    ['Thông tư 05 - 2019/TT-BTC', 'Thông tư | 05/2019/TT-BTC | -'],
    ['Nghị quyết số 30a-2008/NQ-CP', 'Nghị quyết | 30a/2008/NQ-CP | -'],
  ])('whose year comes after a dash: %s', (text, expected) => {
    expect(cites(`Căn cứ ${text};`)).toEqual([expected]);
    expect(extractCitations(`Căn cứ ${text};`).map(({ confidence }) => confidence)).toEqual(['repaired']);
  });

  it('but no span of years', () => {
    expect(cites('Kế hoạch giai đoạn 2016-2020/KH-UBND.')).toEqual([]);
  });

  it.each([
    ['Công văn1234/BNV-TCCV', 'Công văn | 1234/BNV-TCCV | -'],
    ['Quyết định45/QĐ-TTg', 'Quyết định | 45/QĐ-TTg | -'],
    ['Thông tư01/2020/TT-BTC', 'Thông tư | 01/2020/TT-BTC | -'],
    ['Quyết định số123/QĐ-UBND', 'Quyết định | 123/QĐ-UBND | -'],
    ['Quyết địnhsố 123/QĐ-UBND', 'Quyết định | 123/QĐ-UBND | -'],
    ['(số123/QĐ-UBND)', '- | 123/QĐ-UBND | -'],
  ])('that is glued to the word before it: %s', (text, expected) => {
    expect(cites(`Thực hiện ${text} đã gửi.`)).toEqual([expected]);
  });
});

describe('what only looks like a number of a document is none', () => {
  it.each([
    'Kê khai theo Mẫu số 01/PLI và Biểu 001.N/BCB-TP.',
    'Mã HS 1211.20 và mã thống kê 5510.20.',
    'Trực 24/7, đạt 2/3 chỉ tiêu trước ngày 31/12/2020.',
    'Bảo đảm TCVN 8414:2010, QCVN 41:2019/BGTVT và ISO 9001:2015.',
    'Điện thoại (0292) 3.888.999, tổng đài 1022.',
    'Tài khoản số 0123/KB-TW tại Kho bạc Nhà nước.',
    'Nghị định này có hiệu lực từ ngày 01/01/2024.',
    'Theo khoản 2 Điều này và Điều 5 Thông tư này.',
    'Quyết định trên có hiệu lực từ ngày ký.',
    'Theo quy định của pháp luật về đất đai và luật chuyên ngành.',
    'Họp ngày 12/5/2023 tại phòng số 5/A.',
  ])('%s', (sentence) => {
    expect(cites(sentence)).toEqual([]);
  });
});

describe('papers, and marks after their numbers', () => {
  it.each([
    ['Giấy phép số 507/GP-UBND ngày 12/3/2021', 'Giấy phép | 507/GP-UBND | 2021-03-12'],
    ['Giấy phép kinh doanh số 12/GP-BCT', 'Giấy phép | 12/GP-BCT | -'],
    ['Giấy chứng nhận số 44/TD-PCCC', 'Giấy chứng nhận | 44/TD-PCCC | -'],
    ['Đơn đề nghị số 258/ĐĐN-ĐNN ngày 22/5/2025', 'Đơn đề nghị | 258/ĐĐN-ĐNN | 2025-05-22'],
    ['Án lệ số 26/2020/AL', 'Án lệ | 26/2020/AL | -'],
    ['Giấy xác nhận số 12/GXN-STNMT', 'Giấy xác nhận | 12/GXN-STNMT | -'],
    ['Tờ trình số 197/TTr-CAT(PC08) ngày 23/5/2025', 'Tờ trình | 197/TTr-CAT | 2025-05-23'],
    ['Tờ trình số 204/TTr-CTCP(KT) ngày 08/9/2025', 'Tờ trình | 204/TTr-CTCP | 2025-09-08'],
    ['Công văn số 93/CAT-PX03(TĐ), ngày 07/01/2026', 'Công văn | 93/CAT-PX03 | 2026-01-07'],
    ['Chỉ thị 93/CT-05', 'Chỉ thị | 93/CT-05 | -'],
    ['Nghị quyết số 12/NQ-03 ngày 05/4/1993', 'Nghị quyết | 12/NQ-03 | 1993-04-05'],
    [
      'Quyết định về việc giao quyền xử phạt số 19/QĐ-GQXP ngày 01/7/2025',
      'Quyết định | 19/QĐ-GQXP | 2025-07-01',
    ],
    ['Kế hoạch về phòng, chống thiên tai số 5/KH-UBND', 'Kế hoạch | 5/KH-UBND | -'],
    ['Kế hoạch số      /KH-UBND ngày      /7/2026', 'Kế hoạch | - | 2026-07'],
    ['Quyết định số ……/QĐ-UBND ngày …/01/2026', 'Quyết định | - | 2026-01'],
  ])('%s', (text, expected) => {
    expect(cites(`Theo ${text} của Ủy ban nhân dân tỉnh.`)).toEqual([expected]);
  });

  it.each([
    'Công ước Liên hợp quốc về Luật Biển năm 1982 có hiệu lực.',
    'Theo Công ước của Liên hợp quốc về Luật Biển.',
    'Nghị định thư sửa đổi Hiệp định về Luật Hàng hải được phê chuẩn.',
    'Giấy phép lái xe hạng B của ông A.',
    'Nộp bản sao Giấy chứng nhận quyền sử dụng đất seri BX 123456.',
  ])('is no document: %s', (text) => {
    expect(cites(text)).toEqual([]);
  });

  it('keeps the law beside a treaty', () => {
    expect(cites('Theo Công ước về Luật Biển và Luật Biển Việt Nam số 18/2012/QH13.')).toEqual([
      'Luật | 18/2012/QH13 | -',
    ]);
  });

  it('reads the day on which the National Assembly passed a law', () => {
    expect(cites('Luật Nhà ở được Quốc hội thông qua ngày 27/11/2023 không điều chỉnh.')).toEqual([
      'Luật | Nhà ở | 2023-11-27',
    ]);
  });
});

describe('a paper that an authority has issued', () => {
  it.each([
    ['Tờ trình số 197/TTr-CAT(PA05) ngày 12/5/2026 của Công an tỉnh', 'Tờ trình | 197/TTr-CAT | 2026-05-12'],
    ['Báo cáo số 35/BC-CAX(TH) ngày 02 tháng 3 năm 2026', 'Báo cáo | 35/BC-CAX | 2026-03-02'],
    ['Công văn số 3104/SGTVT-KT&VL ngày 05/4/2024', 'Công văn | 3104/SGTVT-KT&VL | 2024-04-05'],
    ['Công văn số 88/SNN&PTNT-TT&BVTV ngày 05/4/2024', 'Công văn | 88/SNN&PTNT-TT&BVTV | 2024-04-05'],
    ['Biên bản vi phạm hành chính số 12/BB-VPHC lập ngày 03/3/2026', 'Biên bản | 12/BB-VPHC | 2026-03-03'],
    ['Hợp đồng số 15/HĐMB ký ngày 15/01/2026', 'Hợp đồng | 15/HĐMB | 2026-01-15'],
    ['Giấy phép số 507/GP-UBND cấp ngày 20/6/2023', 'Giấy phép | 507/GP-UBND | 2023-06-20'],
    [
      'án lệ số 47/2021/AL được Hội đồng Thẩm phán thông qua ngày 25/11/2021',
      'Án lệ | 47/2021/AL | 2021-11-25',
    ],
    ['Quyết định số ....../QĐ-UBND ngày ..../3/2026', 'Quyết định | - | 2026-03'],
    [
      'Quyết định số       /2026/QĐ-UBND ngày      tháng      năm 2026 của Ủy ban nhân dân tỉnh',
      'Quyết định | - | 2026',
    ],
    ['Kế hoạch số    /KH-UBND ngày    /    /2026', 'Kế hoạch | - | 2026'],
    ['Báo cáo 35 ngày 12/5/2026 của Sở Nội vụ', 'Báo cáo | 35 | 2026-05-12'],
    ['Kế hoạch 120, ngày 15/5/2016 của Tỉnh ủy', 'Kế hoạch | 120 | 2016-05-15'],
    ['Tờ trình 93/CT-05 ngày 04/5/2005', 'Tờ trình | 93/CT-05 | 2005-05-04'],
  ])('is cited by its number or its date: %s', (text, expected) => {
    expect(cites(`Thực hiện theo ${text}.`)).toEqual([expected]);
  });

  it.each(['Ban hành 2 Kế hoạch 5 năm.', 'Kế hoạch 5 năm 2026 - 2030.', 'Báo cáo 6 tháng đầu năm 2026.'])(
    'is none in "%s"',
    (text) => {
      expect(cites(text)).toEqual([]);
    },
  );

  it('keeps its number and date though lines end in them, in running text and in footnotes of any mark', () => {
    const head = 'BỘ Y TẾ\nSố: 15/BC-BYT\nHà Nội, ngày 05 tháng 3 năm 2026\n\nBÁO CÁO\nKết quả công tác\n\n';
    const broken = [
      ['09/2022/NĐ-\nCP', '09/2022/NĐ-CP'],
      ['09/\n2022/NĐ-CP', '09/2022/NĐ-CP'],
      ['09/2022\n/NĐ-CP', '09/2022/NĐ-CP'],
      ['52-\nNQ/TW', '52-NQ/TW'],
      ['52-NQ\n/TW', '52-NQ/TW'],
      ['52-NQ/\nTW', '52-NQ/TW'],
    ] as const;
    for (const [written, number] of broken) {
      const cited = `Theo Văn bản số ${written} ngày 05/01\n/2022 về quản lý.\n`;
      expect(cites(cited)).toEqual([`Văn bản | ${number} | 2022-01-05`]);
      for (const [call, note] of [
        ['¹', '¹ '],
        ['[1]', '[1] '],
        ['(1)', '(1) '],
        ['1', '1. '],
        ['*', '* '],
      ]) {
        const text = `${head}I. KẾT QUẢ\n1. Công tác phòng bệnh được triển khai theo quy định${call}.\n\n${note}${cited}\n2\n\n2. Công tác khám bệnh được duy trì.\n`;
        expect(cites(text), note).toEqual([`Văn bản | ${number} | 2022-01-05`]);
      }
    }
  });
});
