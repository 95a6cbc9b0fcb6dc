import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

const worksOf = (text: string) => parseDocument(text).works;
const numbers = (text: string) =>
  worksOf(text).map((work) => `${work.number ?? work.name} x${work.mentions}`);

describe('mentions of one document are one work', () => {
  it('in whatever way it is cited', () => {
    const text = `Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư (sau đây gọi tắt là Nghị định 30);
Theo Nghị định số 30/2020/NĐ-CP.
Theo Nghị định số 30/2020/NĐ -CP ngày 05/3/2020.
Theo khoản 1 Điều 5 Nghị định 30.
Theo Nghị định số 30/2020/N\u00d0–CP.`;
    expect(numbers(text)).toEqual(['30/2020/NĐ-CP x6']);
  });

  it('whichever place the tone has', () => {
    expect(numbers('Theo Luật Hoà giải ở cơ sở năm 2013.\nTheo Luật Hòa giải ở cơ sở.')).toHaveLength(1);
  });

  it('by its name and by its number', () => {
    const [work, ...more] = worksOf('Theo Luật Đất đai năm 2024.\nTheo Luật Đất đai số 31/2024/QH15.');
    expect(more).toEqual([]);
    expect(work).toMatchObject({ number: '31/2024/QH15', mentions: 2 });
  });

  it('by an alias that is no short number', () => {
    const text = `Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ (sau đây gọi tắt là Quyết định số 06);
Tiếp tục thực hiện Quyết định số 06.`;
    expect(numbers(text)).toEqual(['06/QĐ-TTg x3']);
  });
});

describe('two documents are two works', () => {
  it.each([
    [
      'of two provinces',
      'Theo Quyết định số 18/2020/QĐ-UBND của Ủy ban nhân dân tỉnh Vĩnh Phúc và Quyết định số 18/2020/QĐ-UBND của Ủy ban nhân dân tỉnh Hà Giang.',
    ],
    [
      'of two years with one number',
      'Theo Quyết định số 5/QĐ-TTg ngày 1/1/2019 và Quyết định số 5/QĐ-TTg ngày 2/2/2020.',
    ],
    ['of two kinds', 'Theo Nghị quyết số 5/2020/NQ-CP và Nghị định số 5/2020/NĐ-CP.'],
    ['of one name over time', 'Theo Luật Đất đai năm 2013.\nTheo Luật Đất đai năm 2024.'],
    ['with serials that begin alike', 'Theo Nghị định số 3/2020/NĐ-CP và Nghị định số 30/2020/NĐ-CP.'],
  ])('%s', (_what, text) => {
    expect(worksOf(text)).toHaveLength(2);
  });
});

describe('a law that is named', () => {
  it.each([
    ['Luật Đất đai năm 2003', '13/2003/QH11'],
    ['Luật Đất đai năm 2013', '45/2013/QH13'],
    ['Luật Đất đai năm 2024', '31/2024/QH15'],
    ['Bộ luật Lao động năm 2019', '45/2019/QH14'],
    ['Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015', '77/2015/QH13'],
  ])('%s has its number on the work, not on the mention', (text, number) => {
    const { works, citations } = parseDocument(`Việc này thực hiện theo ${text}.`);
    expect(citations.map((citation) => citation.number)).toEqual([null]);
    expect(works.map((work) => work.number)).toEqual([number]);
  });

  it('is the newest in force at the document’s date where no year is said', () => {
    const on = (date: string) => `CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 1/2020/NĐ-CP
Hà Nội, ${date}
NGHỊ ĐỊNH
Về việc thử
Căn cứ Luật Đất đai;
Điều 1. Phạm vi
Nghị định này quy định việc thử.`;
    expect(worksOf(on('ngày 05 tháng 3 năm 2010'))[0]?.number).toBe('13/2003/QH11');
    expect(worksOf(on('ngày 05 tháng 3 năm 2020'))[0]?.number).toBe('45/2013/QH13');
    expect(worksOf(on('ngày 05 tháng 3 năm 2025'))[0]?.number).toBe('31/2024/QH15');
  });
});

describe('dates that contradict each other', () => {
  it('stay on the mentions and are reported', () => {
    const { works, citations, diagnostics } = parseDocument(
      'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.\nTheo Nghị định số 30/2020/NĐ-CP ngày 06/3/2020.',
    );
    expect(works).toHaveLength(1);
    expect(citations.map((citation) => citation.date)).toEqual(['2020-03-05', '2020-03-06']);
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toEqual(['citation/date-conflict']);
  });
});

describe('the URN of a work', () => {
  const citedIn = (head: string, citation: string) =>
    parseDocument(
      `${head}\nĐộc lập - Tự do - Hạnh phúc\nVề việc thử\nĐiều 1. Một\nThực hiện ${citation} và các văn bản có liên quan.`,
    ).works.map((work) => work.urn);
  const province =
    'ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 9/KH-UBND\nLào Cai, ngày 12 tháng 7 năm 2024\nKẾ HOẠCH';
  const ministry =
    'BỘ TÀI CHÍNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 9/2024/TT-BTC\nHà Nội, ngày 12 tháng 7 năm 2024\nTHÔNG TƯ';

  it.each([
    ['Luật Đầu tư công năm 2019', 'urn:lex:vn:quoc.hoi:luat:2019-06-13;39-2019-qh14'],
    ['Luật Đầu tư công số 39/2019/QH14 ngày 13/6/2019', 'urn:lex:vn:quoc.hoi:luat:2019-06-13;39-2019-qh14'],
    ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020', 'urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp'],
    ['Chỉ thị số 14/CT-TTg ngày 06/7/2022', 'urn:lex:vn:thu.tuong.chinh.phu:chi.thi:2022-07-06;14-ct-ttg'],
    [
      'Thông tư số 55/2023/TT-BTC ngày 15/8/2023',
      'urn:lex:vn:bo.tai.chinh:thong.tu:2023-08-15;55-2023-tt-btc',
    ],
    [
      'Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị',
      'urn:lex:vn:bo.chinh.tri:nghi.quyet:2019-09-27;52-nq-tw',
    ],
  ])('of %s does not hang on who cites it', (citation, urn) => {
    expect(citedIn(province, citation)).toEqual([urn]);
    expect(citedIn(ministry, citation)).toEqual([urn]);
  });

  it("of a province's document is that province's", () => {
    expect(citedIn(province, 'Quyết định số 19/2018/QĐ-UBND ngày 10/12/2018')).toEqual([
      'urn:lex:vn;lao.cai:uy.ban.nhan.dan:quyet.dinh:2018-12-10;19-2018-qd-ubnd',
    ]);
  });
});
