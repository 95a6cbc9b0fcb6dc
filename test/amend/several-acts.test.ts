import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { pinText } from '../../src/model/index.js';

const actWith = (order: string): string => `BỘ NỘI VỤ
Số: 12/2025/TT-BNV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 10 tháng 6 năm 2025
THÔNG TƯ
Sửa đổi, bổ sung một số điều của các Thông tư về quản lý hồ sơ
Điều 1. Sửa đổi các Thông tư về quản lý hồ sơ
1. ${order}
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2025.
BỘ TRƯỞNG
Nguyễn Văn Bình`;

function changes(order: string): readonly string[] {
  const { operations, works } = parseDocument(actWith(order));
  return operations.map(({ action, target, oldText, newText }) => {
    const number = works.find(({ id }) => id === target.work)?.number ?? 'no work';
    const pins = target.pins.map(pinText).join(', ');
    return `${action} ${number} ${pins}: ${oldText} > ${newText}`;
  });
}

const [OLD, OTHER] = ['Thông tư số 05/2019/TT-BNV', 'Thông tư số 06/2019/TT-BNV'];
const DESCRIBED = `${OLD} ngày 12 tháng 4 năm 2019 của Bộ trưởng Bộ Nội vụ hướng dẫn Luật Lưu trữ và Luật Viên chức`;
const WORDS = 'cụm từ “bản giấy” bằng cụm từ “bản điện tử”';
const IN_BOTH = [
  'replacePhrase 05/2019/TT-BNV khoản 2 Điều 3: bản giấy > bản điện tử',
  'replacePhrase 06/2019/TT-BNV Điều 4: bản giấy > bản điện tử',
];

describe('a change of words in several acts', () => {
  it.each([
    `Thay thế ${WORDS} tại khoản 2 Điều 3 ${OLD}; Điều 4 ${OTHER}.`,
    `Thay thế ${WORDS} tại khoản 2 Điều 3 ${OLD} và Điều 4 ${OTHER}.`,
    `Thay thế ${WORDS} tại khoản 2 Điều 3 của ${OLD} và tại Điều 4 của ${OTHER}.`,
    `Thay thế ${WORDS} tại khoản 2 Điều 3 ${DESCRIBED}, Điều 4 ${OTHER} ngày 15 tháng 4 năm 2019 của Bộ trưởng Bộ Nội vụ.`,
    `Tại khoản 2 Điều 3 ${OLD} và Điều 4 ${OTHER}, thay thế ${WORDS}.`,
    `Cụm từ “bản giấy” tại khoản 2 Điều 3 ${OLD} và Điều 4 ${OTHER} được thay thế bằng cụm từ “bản điện tử”.`,
  ])('is made in each of them: %s', (order) => {
    expect(changes(order)).toEqual(IN_BOTH);
  });

  it('is made in the whole of each where no provision is named', () => {
    expect(changes(`Thay thế ${WORDS} tại ${OLD} và ${OTHER}.`)).toEqual([
      'replacePhrase 05/2019/TT-BNV : bản giấy > bản điện tử',
      'replacePhrase 06/2019/TT-BNV : bản giấy > bản điện tử',
    ]);
  });

  it('is made in several provisions of each', () => {
    expect(
      changes(`Bỏ cụm từ “bản giấy” tại Điều 3, Điều 5 ${OLD} và điểm a khoản 1 Điều 4 ${OTHER}.`),
    ).toEqual([
      'replacePhrase 05/2019/TT-BNV Điều 3: bản giấy > ',
      'replacePhrase 05/2019/TT-BNV Điều 5: bản giấy > ',
      'replacePhrase 06/2019/TT-BNV điểm a khoản 1 Điều 4: bản giấy > ',
    ]);
  });

  it('adds words in each of them', () => {
    expect(
      changes(`Bổ sung cụm từ “và số hóa” vào sau cụm từ “lưu trữ” tại Điều 3 ${OLD} và Điều 4 ${OTHER}.`),
    ).toEqual([
      'replacePhrase 05/2019/TT-BNV Điều 3: lưu trữ > lưu trữ và số hóa',
      'replacePhrase 06/2019/TT-BNV Điều 4: lưu trữ > lưu trữ và số hóa',
    ]);
  });

  it('keeps the words of each act apart', () => {
    expect(
      changes(
        `Thay thế ${WORDS} tại khoản 2 Điều 3 ${OLD} và cụm từ “con dấu” bằng cụm từ “chữ ký số” tại Điều 4 ${OTHER}.`,
      ),
    ).toEqual([
      'replacePhrase 05/2019/TT-BNV khoản 2 Điều 3: bản giấy > bản điện tử',
      'replacePhrase 06/2019/TT-BNV Điều 4: con dấu > chữ ký số',
    ]);
  });
});

describe('an act above its provisions', () => {
  it.each([
    `Bãi bỏ các quy định sau:\na) ${OLD}:\n- Khoản 2 Điều 3;\nb) ${OTHER}:\n- Điều 4.`,
    `Bãi bỏ các quy định sau:\na) ${OLD}: khoản 2 Điều 3;\nb) ${OTHER} ngày 15 tháng 4 năm 2019 của Bộ trưởng Bộ Nội vụ: Điều 4.`,
    `Bãi bỏ các quy định sau:\na) ${OLD} (khoản 2 Điều 3);\nb) ${OTHER}, Điều 4.`,
  ])('says what is repealed: %s', (order) => {
    expect(changes(order)).toEqual([
      'repeal 05/2019/TT-BNV khoản 2 Điều 3: null > null',
      'repeal 06/2019/TT-BNV Điều 4: null > null',
    ]);
  });

  it('may stand in a clause of an article that says what is done', () => {
    const act = actWith('').replace(
      /Điều 1\..*\n1\. \n/u,
      `Điều 1. Bãi bỏ một số quy định tại các Thông tư sau đây\n1. ${OLD}:\na) Khoản 2 Điều 3;\n2. ${OTHER} quy định về lưu trữ:\na) Điều 4;\nb) Điều 5.\n`,
    );
    expect(
      parseDocument(act).operations.map(({ action, target }) => [action, ...target.pins.map(pinText)]),
    ).toEqual([
      ['repeal', 'khoản 2 Điều 3'],
      ['repeal', 'Điều 4'],
      ['repeal', 'Điều 5'],
    ]);
  });
});
