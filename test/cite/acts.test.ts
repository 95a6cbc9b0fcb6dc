import { describe, expect, it } from 'vitest';
import { does } from './say.js';

const A = 'Nghị định số 1/2020/NĐ-CP';
const B = 'Nghị định số 2/2021/NĐ-CP';
const NA = '1/2020/NĐ-CP';
const NB = '2/2021/NĐ-CP';

describe('what is done to a document', () => {
  it.each([
    // Who carries out an instruction carries out what gives it.
    ['implements', `Thực hiện chỉ đạo của Thủ tướng Chính phủ tại ${A}, các sở báo cáo.`],
    ['implements', `Thực hiện ý kiến của Chủ tịch Ủy ban nhân dân tỉnh tại ${A}.`],
    ['refers', `Các nhiệm vụ giao tại ${A} đã hoàn thành.`],
    ['repeals', `Thu hồi ${A}.`],
    ['refers', `Việc thu hồi đất theo ${A} đã xong.`],
    ['repeals', `Dừng thực hiện ${A}.`],
    // What is suspended holds again later.
    ['refers', `Tạm dừng thực hiện ${A}.`],
    ['refers', `Ngưng hiệu lực toàn bộ ${A} đến hết ngày 31/12/2026.`],
    ['refers', `Tạm ngưng áp dụng khoản 2 Điều 5 ${A} từ ngày 01/7/2025.`],
    ['refers', `${A} ngưng hiệu lực thi hành từ ngày 01/7/2025.`],
    ['repeals', `${A} chấm dứt hiệu lực kể từ ngày ký.`],
    ['amends', `Điều chỉnh khoản 2 Điều 1 ${A} như sau:`],
    ['refers', `Mức lương được điều chỉnh theo quy định tại ${A}.`],
    ['amends', `Thay đổi thành viên Ban Chỉ đạo tại ${A}.`],
    ['repeals', `Bãi bỏ khoản 3 Điều 8; Điều 10 của Quy chế ban hành kèm theo ${A}.`],
    // The verb governs the list though its first item is no document.
    ['basis', `Căn cứ Điều lệ Đảng; ${A};`],
    ['basis', `Căn cứ pháp lý: ${A}.`],
    ['refers', `Thực hiện theo quy định của pháp luật; ${A} và văn bản có liên quan.`],
  ])('%s: %s', (relation, sentence) => {
    expect(does(sentence)).toEqual([`${relation} ${NA}`]);
  });

  it.each([
    [`Bãi bỏ các Nghị định của Chính phủ: số ${NA} về A; số ${NB} về B.`, [`repeals ${NA}`, `repeals ${NB}`]],
    [`Bãi bỏ ${A} và tạm dừng thực hiện ${B}.`, [`repeals ${NA}`, `refers ${NB}`]],
    [`Tạm dừng thực hiện ${A} và bãi bỏ ${B}.`, [`refers ${NA}`, `repeals ${NB}`]],
    [`${A} được điều chỉnh tại ${B}.`, [`refers ${NA}`, `amendedBy ${NB} by ${NA}`]],
    [
      `Khoản 2 Điều 5 ${A} được bãi bỏ theo quy định tại Điều 3 ${B}.`,
      [`refers ${NA}`, `repealedBy ${NB} by ${NA}`],
    ],
    [`Khoản này được sửa đổi theo quy định tại Điều 3 ${B}.`, [`refers ${NB}`]],
    [`Căn cứ ${A} (sau đây gọi là Nghị định 1), ${B};`, [`basis ${NA}`, 'refers 1', `basis ${NB}`]],
    [
      `Căn cứ Thông tư số 3/2022/TT-BTC hướng dẫn Luật Giá và ${A};`,
      ['basis 3/2022/TT-BTC', 'details Giá by 3/2022/TT-BTC', `details ${NA} by 3/2022/TT-BTC`],
    ],
    [
      `Căn cứ Công văn số 4/SNV-CC v/v triển khai ${A} và Thông tư số 3/2022/TT-BTC;`,
      ['basis 4/SNV-CC', `implements ${NA} by 4/SNV-CC`, 'implements 3/2022/TT-BTC by 4/SNV-CC'],
    ],
    [
      'Xét Báo cáo thẩm định số 6/BC-STP và Tờ trình số 5/TTr-STC của Sở Tài chính;',
      ['refers 6/BC-STP', 'proposal 5/TTr-STC'],
    ],
  ])('%s', (sentence, expected) => {
    expect(does(sentence)).toEqual(expected);
  });
});
