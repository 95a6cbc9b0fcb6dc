import { describe, expect, it } from 'vitest';
import { consolidateDocuments, parseDocument } from '../../src/index.js';
import { CLOSING, headOf } from './circular.js';

const BASE = parseDocument(`${headOf('12/2020/TT-BYT', 'Quy định về kho thuốc')}Điều 1. Quản lý
1. Kho có thủ kho. Thủ kho giữ sổ. Sổ lưu 05 năm.
2. Kho mở cửa hằng ngày.
Kho đóng cửa ngày lễ.
Lịch mở cửa được niêm yết.
3. Kho gồm:
a) Kho lạnh:
- Tủ lạnh;
- Tủ đông;
b) Kho thường.
4. Kho tại TP. Huế do ông B. quản lý. Kho tại Vinh do Sở quản lý.
5. Kho mát gồm:
a) Kho A;
b) Kho B.
6. Thủ kho báo cáo Bộ. Bộ kiểm tra kho.
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2020.
${CLOSING}`);

const WORK = 'Thông tư số 12/2020/TT-BYT';

const amendmentOf = (...orders: readonly string[]) =>
  parseDocument(`${headOf('07/2024/TT-BYT', `Sửa đổi, bổ sung một số điều của ${WORK}`)}Điều 1. Sửa đổi, bổ sung một số điều của ${WORK}
${orders.map((order, index) => `${index + 1}. ${order}`).join('\n')}
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2024.
${CLOSING}`);

/** What orders take away from the lines of the act, and what they put into them. */
function changesBy(...orders: readonly string[]) {
  const linesOf = (text: string): readonly string[] =>
    text.split('\n').flatMap((line) => (/^\[\d+\] /u.test(line) ? [] : line.replaceAll(/\[\d+\]/gu, '')));
  const before = linesOf(consolidateDocuments(BASE, []).text);
  const {
    text,
    document: { consolidation },
  } = consolidateDocuments(BASE, [amendmentOf(...orders)]);
  const after = linesOf(text);
  return {
    gone: before.filter((line) => !after.includes(line)),
    fresh: after.filter((line) => !before.includes(line)),
    refused: consolidation.refused.map(({ reason }) => reason),
    text,
  };
}

const SENTENCES = '1. Kho có thủ kho. Thủ kho giữ sổ. Sổ lưu 05 năm.';

describe('changes of paragraphs, sentences and items that are counted', () => {
  it.each([
    [
      'Sửa đổi câu thứ hai khoản 1 Điều 1 như sau: “Thủ kho giữ thẻ.”',
      [SENTENCES],
      ['1. Kho có thủ kho. Thủ kho giữ thẻ. Sổ lưu 05 năm.'],
    ],
    [
      'Sửa đổi câu đầu khoản 1 Điều 1 như sau: “Kho có bảo vệ”.',
      [SENTENCES],
      ['1. Kho có bảo vệ. Thủ kho giữ sổ. Sổ lưu 05 năm.'],
    ],
    ['Bỏ câu cuối khoản 6 Điều 1.', ['6. Thủ kho báo cáo Bộ. Bộ kiểm tra kho.'], ['6. Thủ kho báo cáo Bộ.']],
    ['Bỏ câu cuối khoản 1 Điều 1.', [SENTENCES], ['1. Kho có thủ kho. Thủ kho giữ sổ.']],
    ['Bổ sung câu sau vào cuối khoản 1 Điều 1: “Sổ được in.”', [SENTENCES], [`${SENTENCES} Sổ được in.`]],
    [
      'Bổ sung vào cuối khoản 1 Điều 1 một câu như sau: “Sổ được in.”',
      [SENTENCES],
      [`${SENTENCES} Sổ được in.`],
    ],
    [
      'Sửa đổi đoạn thứ hai khoản 2 Điều 1 như sau: “Kho đóng cửa khi có bão.”',
      ['Kho đóng cửa ngày lễ.'],
      ['Kho đóng cửa khi có bão.'],
    ],
    ['Bãi bỏ đoạn 2 khoản 2 Điều 1.', ['Kho đóng cửa ngày lễ.'], []],
    ['Bổ sung đoạn cuối khoản 2 Điều 1 như sau: “Lịch được gửi cho Sở.”', [], ['Lịch được gửi cho Sở.']],
    [
      'Bổ sung đoạn thứ ba vào sau đoạn thứ hai khoản 2 Điều 1 như sau: “Lịch do thủ kho lập.”',
      [],
      ['Lịch do thủ kho lập.'],
    ],
    ['Bổ sung gạch đầu dòng thứ ba điểm a khoản 3 Điều 1 như sau: “- Tủ mát;”', [], ['- Tủ mát;']],
    ['Bãi bỏ gạch đầu dòng thứ hai điểm a khoản 3 Điều 1.', ['- Tủ đông;'], []],
  ])('%s', (order, gone, fresh) => {
    expect(changesBy(order)).toMatchObject({ gone, fresh, refused: [] });
  });

  it('puts a new paragraph right after the one that is named', () => {
    const order = 'Bổ sung đoạn thứ ba vào sau đoạn thứ hai khoản 2 Điều 1 như sau: “Lịch do thủ kho lập.”';
    expect(changesBy(order).text).toContain('Kho đóng cửa ngày lễ.\nLịch do thủ kho lập.\nLịch mở cửa');
  });

  it.each([
    // Where the first sentence ends is not certain.
    'Sửa đổi câu thứ hai khoản 4 Điều 1 như sau: “Kho do Bộ quản lý.”',
    'Bỏ câu cuối khoản 4 Điều 1.',
    // The items may count as paragraphs.
    'Sửa đổi đoạn thứ hai khoản 5 Điều 1 như sau: “Kho C.”',
    'Bãi bỏ đoạn cuối khoản 5 Điều 1.',
    'Sửa đổi câu thứ hai đoạn thứ nhất khoản 2 Điều 1 như sau: “Kho đóng cửa.”',
    // There are three already, or only one.
    'Bổ sung câu thứ hai vào khoản 1 Điều 1 như sau: “Kho có cửa.”',
    'Bãi bỏ câu thứ tư khoản 1 Điều 1.',
    'Bổ sung đoạn vào khoản 2 Điều 1 như sau: “Kho có cửa.”',
  ])('leaves the text as it was where the part is not certain: %s', (order) => {
    const { gone, fresh, refused } = changesBy(order);
    expect({ gone, fresh }).toEqual({ gone: [], fresh: [] });
    expect(refused).toHaveLength(1);
  });

  it('does not count again in a text that the same act has changed', () => {
    const { fresh, refused } = changesBy('Bãi bỏ câu thứ nhất và câu thứ hai khoản 1 Điều 1.');
    expect(fresh).toEqual(['1. Thủ kho giữ sổ. Sổ lưu 05 năm.']);
    expect(refused).toEqual(['target-ambiguous']);
  });
});
