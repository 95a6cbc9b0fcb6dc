import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { does } from './say.js';

const A = 'Nghị định số 1/2020/NĐ-CP';
const B = 'Nghị định số 2/2021/NĐ-CP';
const C = 'Thông tư số 3/2022/TT-BTC';
const NA = '1/2020/NĐ-CP';
const NB = '2/2021/NĐ-CP';
const NC = '3/2022/TT-BTC';

describe('a change that is said not to be made', () => {
  it.each([
    `Quyết định này không thay thế ${A}.`,
    `Không bãi bỏ ${A}.`,
    `Chưa sửa đổi, bổ sung ${A} trong năm 2025.`,
    `Việc ban hành Quyết định này không làm hết hiệu lực ${A}.`,
    `Đến nay chưa có văn bản nào thay thế ${A}.`,
    `Thông tư này không nhằm sửa đổi hoặc bãi bỏ ${A}.`,
    `Hướng dẫn này không phải là văn bản thay thế ${A}.`,
    `Không ban hành quyết định mới để thay thế ${A}.`,
    `${A} không bị bãi bỏ, tiếp tục được áp dụng.`,
    `${A} chưa hết hiệu lực thì tiếp tục thực hiện.`,
    `Các nội dung khác tại ${A} chưa bị thay thế.`,
    `${A} không được thay thế bằng Quyết định này.`,
    `Các đơn vị không chờ văn bản hướng dẫn thay thế ${A}.`,
    `Trong khi chờ Nghị định mới thay thế ${A}, thực hiện theo mẫu cũ.`,
    `Chưa có văn bản hướng dẫn khoản 3 Điều 37 ${A}.`,
  ])('%s', (sentence) => {
    expect(does(sentence)).toEqual([`refers ${NA}`]);
  });

  it.each([
    [`Bãi bỏ ${A}, không bãi bỏ ${B}.`, ['repeals', 'refers']],
    [`Không bãi bỏ ${A}; ${B} tiếp tục có hiệu lực.`, ['refers', 'refers']],
    [`Quyết định này thay thế ${A}; ${B} vẫn còn hiệu lực.`, ['repeals', 'refers']],
    [`Bãi bỏ ${A}; các quy định khác của ${B} không thay đổi.`, ['repeals', 'refers']],
    [`Bãi bỏ ${A}; ${B} không bị bãi bỏ.`, ['repeals', 'refers']],
    [`Bãi bỏ ${A} và ${B}; các nội dung khác giữ nguyên.`, ['repeals', 'repeals']],
    [`Bãi bỏ ${A}, ${B}, các nội dung còn lại tiếp tục có hiệu lực.`, ['repeals', 'repeals']],
    [`Không những thay thế ${A} mà còn thay thế ${B}.`, ['repeals', 'repeals']],
    [`Nội dung không còn phù hợp thì bãi bỏ ${A} và ${B}.`, ['repeals', 'repeals']],
  ])('%s', (sentence, [first, second]) => {
    expect(does(sentence)).toEqual([`${first} ${NA}`, `${second} ${NB}`]);
  });
});

describe('the Ministry whose name has a verb for planning', () => {
  it('issues the circular that changes others', () => {
    const text = `BỘ XÂY DỰNG\n-------\nSố: 31/2026/TT-BXD\n\nTHÔNG TƯ\nSửa đổi, bổ sung một số quy định về vận tải\n\nTheo đề nghị của Vụ trưởng Vụ Pháp chế;\nBộ trưởng Bộ Xây dựng ban hành Thông tư sửa đổi, bổ sung một số điều của ${C}.\n\nĐiều 1. Hiệu lực\nThông tư này có hiệu lực từ ngày ký.\n`;
    expect(parseDocument(text).citations.map(({ relation }) => relation)).toEqual(['amends']);
  });
});

const lines = (...each: readonly string[]): string => each.join('\n');
const done = (text: string): readonly string[] =>
  parseDocument(text).citations.map(({ relation, number }) => `${relation} ${number}`);

describe('what another document that is cited does', () => {
  const plan = (...sentences: readonly string[]): string =>
    lines('ĐẢNG ỦY XÃ AN HÒA', 'Số: 12-KH/ĐU', '', 'KẾ HOẠCH', 'Tổ chức hội thi', '', ...sentences, '');
  const guides = 'Thực hiện Hướng dẫn số 8-HD/BTGTW ngày 02/3/2026';
  const edges = (text: string): readonly string[] => {
    const { citations } = parseDocument(text);
    return citations.map(
      ({ relation, number, by }) =>
        `${citations.find(({ id }) => id === by)?.number ?? 'self'} ${relation} ${number}`,
    );
  };

  it.each([
    ['thay thế Hướng dẫn số 6-HD/BTGTW.', ['8-HD/BTGTW repeals 6-HD/BTGTW']],
    [
      'thay thế Hướng dẫn số 5-HD/BTGTW, Hướng dẫn số 6-HD/BTGTW và Hướng dẫn số 7-HD/BTGTW.',
      ['5', '6', '7'].map((number) => `8-HD/BTGTW repeals ${number}-HD/BTGTW`),
    ],
    ['bị thay thế bởi Hướng dẫn số 9-HD/BTGTW.', ['8-HD/BTGTW repealedBy 9-HD/BTGTW']],
  ])('is said of it where "Hướng dẫn này" cannot be the plan: %s', (predicate, found) => {
    expect(edges(plan(`${guides}; Hướng dẫn này ${predicate}`))).toEqual([
      'self implements 8-HD/BTGTW',
      ...found,
    ]);
  });

  it('is said of it in a note as well, but not where several are cited', () => {
    const note = (text: string): string =>
      plan(text, '', '[1] Hướng dẫn này thay thế Hướng dẫn số 6-HD/BTGTW.');
    expect(edges(note(`${guides}[1].`)).at(-1)).toBe('8-HD/BTGTW repeals 6-HD/BTGTW');
    expect(edges(note(`${guides}[1] và Hướng dẫn số 9-HD/BTGTW.`)).at(-1)).toBe('self refers 6-HD/BTGTW');
  });

  it('is not taken from what the document says of itself', () => {
    expect(edges(plan(`${guides}; Kế hoạch này thay thế Kế hoạch số 3-KH/ĐU.`)).at(-1)).toBe(
      'self repeals 3-KH/ĐU',
    );
  });
});

describe('what a paper without legal force says of acts that have it', () => {
  it.each([
    ['BÁO CÁO', 'Kiến nghị Bộ Tài chính:\n- Sửa đổi'],
    ['TỜ TRÌNH', 'Nghị định được ban hành sẽ thay thế'],
    ['KẾ HOẠCH', 'a) Bãi bỏ'],
    ['BIÊN BẢN', 'Hội đồng thống nhất sửa đổi, bổ sung'],
  ])('is no change in a %s', (kind, words) => {
    expect(done(lines(kind, 'Về công tác phí', '', 'I. NỘI DUNG', `1. ${words} ${C}.`))).toEqual([
      `refers ${NC}`,
    ]);
  });

  it('is a change in a decision, and in a regulation that one issues', () => {
    for (const kind of ['NGHỊ ĐỊNH', 'QUY CHẾ'])
      expect(done(lines(kind, 'Về công tác phí', '', `Điều 1. Bãi bỏ ${C}.`))).toEqual([`repeals ${NC}`]);
  });

  it('is a change where it replaces a paper of its own sort, or puts an error right', () => {
    const plan = 'Kế hoạch số 12/KH-UBND ngày 05/3/2024';
    expect(done(lines('KẾ HOẠCH', 'Về công tác phí', '', `1. Kế hoạch này thay thế ${plan}.`))).toEqual([
      'repeals 12/KH-UBND',
    ]);
    expect(
      done(lines('CÔNG VĂN', 'V/v đính chính', '', `Đính chính ${C} như sau: sửa 15 thành 16.`)),
    ).toEqual([`amends ${NC}`]);
  });
});

describe('the end of a document as a moment or a condition', () => {
  it.each([
    `Sau khi ${A} hết hiệu lực, Sở cập nhật thủ tục.`,
    `Ban hành hướng dẫn trước ngày ${A} hết hiệu lực.`,
    `Việc này thực hiện cho đến khi ${A} bị bãi bỏ.`,
    `Trường hợp ${A} hết hiệu lực thì áp dụng văn bản mới.`,
    `Nếu ${A} được thay thế thì thực hiện theo văn bản mới.`,
  ])('%s', (sentence) => {
    expect(does(sentence)).toEqual([`refers ${NA}`]);
  });

  it('is none after the moment from which it ends', () => {
    expect(does(`Kể từ ngày Quyết định này có hiệu lực, ${A} hết hiệu lực.`)).toEqual([`repeals ${NA}`]);
  });
});

describe('what another document is to change, or has changed', () => {
  it.each([
    `Xây dựng Quyết định sửa đổi, bổ sung một số điều của ${A}.`,
    `Hoàn thành Đề án sửa đổi, thay thế ${A}.`,
    `Lập đề nghị xây dựng Nghị quyết của Hội đồng nhân dân tỉnh thay thế ${A}.`,
    `Xây dựng quy chế mới thay ${A}.`,
    `Dự thảo Nghị quyết thay thế ${A}.`,
    `Dự kiến trong tháng 6 ban hành QĐ thay thế ${A}.`,
    `Đăng ký nghị quyết thay thế ${A} vào chương trình năm 2026.`,
    `Phấn đấu trong quý II hoàn tất Thông tư bãi bỏ ${A}.`,
    `Rà soát, tham mưu ban hành Nghị quyết sửa đổi ${A}.`,
    `Cho ý kiến về việc sửa đổi, bổ sung ${A}.`,
    `Lấy ý kiến đối với việc bãi bỏ ${A}.`,
  ])('%s', (sentence) => {
    expect(does(sentence)).toEqual([`refers ${NA}`]);
  });

  it.each([
    `Quyết định này thay thế ${A}.`,
    `Thông tư này bãi bỏ ${A}.`,
    `Sửa đổi Quy chế xây dựng kế hoạch ban hành kèm theo ${A}.`,
    `Bãi bỏ quy định về lập dự án tại ${A}.`,
  ])('is told from what this one changes: %s', (sentence) => {
    expect(does(sentence)).toEqual([expect.stringMatching(/^(?:repeals|amends) /u)]);
  });

  it('leaves what an act issues itself', () => {
    const text = [
      'ỦY BAN NHÂN DÂN TỈNH AN HÒA\n\nSố: 05/2024/QĐ-UBND\nAn Hòa, ngày 05 tháng 3 năm 2024\n\nQUYẾT ĐỊNH',
      `Ban hành Quy định sửa đổi, bổ sung một số điều của Quy định kèm theo ${A}\n`,
      `Căn cứ ${C};\n\nQUYẾT ĐỊNH:\n`,
      `Điều 1. Ban hành Quy định sửa đổi, bổ sung một số điều của Quy định kèm theo ${A}.`,
      `Điều 2. Giao Sở Tư pháp xây dựng Quyết định thay thế ${B}.`,
    ].join('\n');
    const { citations } = parseDocument(text);
    expect(citations.map(({ relation, number }) => `${relation} ${number}`)).toEqual([
      `amends ${NA}`,
      `basis ${NC}`,
      `amends ${NA}`,
      `refers ${NB}`,
    ]);
  });
});

describe('an order to others', () => {
  it.each([
    `4. Ủy ban nhân dân xã An Bình thực hiện nghiêm chỉ đạo; thu hồi ${A} đã gửi nhầm.`,
    `b) Bộ Nội vụ sửa đổi ${A}, hoàn thành trong tháng 5.`,
    `Kiến nghị Bộ Xây dựng hướng dẫn khoản 2 Điều 30 ${A}.`,
    `Giao Sở Tài chính hướng dẫn thi hành ${A}.`,
  ])('%s', (sentence) => {
    const letter = `BỘ TÀI CHÍNH\n\nSố: 5/BTC-PC\nHà Nội, ngày 05 tháng 3 năm 2024\n\nKính gửi: Các bộ\n\n${sentence}\n`;
    expect(parseDocument(letter).citations.map(({ relation }) => relation)).toEqual(['refers']);
  });
});
