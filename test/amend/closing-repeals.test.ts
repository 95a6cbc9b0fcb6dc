import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { pinText } from '../../src/model/index.js';

const act = (...clauses: readonly string[]): string =>
  [
    'BỘ NỘI VỤ',
    'Số: 12/2025/TT-BNV',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Hà Nội, ngày 10 tháng 6 năm 2025',
    'THÔNG TƯ',
    'Quy định về quản lý hồ sơ',
    'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;',
    'Điều 1. Phạm vi điều chỉnh',
    'Thông tư này quy định về quản lý hồ sơ.',
    'Điều 2. Hiệu lực thi hành',
    '1. Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2025.',
    ...clauses.map((clause, index) => `${index + 2}. ${clause}`),
    'BỘ TRƯỞNG',
    'Nguyễn Văn Bình',
  ].join('\n');

function changes(...clauses: readonly string[]): readonly string[] {
  const { operations, works } = parseDocument(act(...clauses));
  return operations.map(({ action, target, effectiveOn }) => {
    const number = works.find(({ id }) => id === target.work)?.number;
    return [action ?? 'unknown', target.part ?? '', ...target.pins.map(pinText), number, effectiveOn]
      .filter((word) => word !== '' && word !== null)
      .join(' ');
  });
}

const OLD = '05/2019/TT-BNV ngày 12 tháng 4 năm 2019 của Bộ trưởng Bộ Nội vụ';
const OTHER = '06/2019/TT-BNV ngày 15 tháng 4 năm 2019 của Bộ trưởng Bộ Nội vụ';

describe('what a closing article says to have no more effect', () => {
  it.each([
    [
      [`Khoản 3 Điều 3 Thông tư số ${OLD} hết hiệu lực kể từ ngày 01 tháng 9 năm 2025.`],
      ['repeal khoản 3 Điều 3 05/2019/TT-BNV 2025-09-01'],
    ],
    [
      [`Điều 8 và khoản 2 Điều 10 Thông tư số ${OLD} hết hiệu lực kể từ ngày Thông tư này có hiệu lực.`],
      ['repeal Điều 8 05/2019/TT-BNV 2025-08-01', 'repeal khoản 2 Điều 10 05/2019/TT-BNV 2025-08-01'],
    ],
    [
      [`Thông tư số ${OLD} hết hiệu lực kể từ ngày Thông tư này có hiệu lực thi hành.`],
      ['repeal act 05/2019/TT-BNV 2025-08-01'],
    ],
    [
      [
        `Các quy định sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực thi hành:\na) Thông tư số ${OLD};\nb) Điều 3 Thông tư số ${OTHER}.`,
      ],
      ['repeal act 05/2019/TT-BNV 2025-08-01', 'repeal Điều 3 06/2019/TT-BNV 2025-08-01'],
    ],
    [
      [`Bãi bỏ các văn bản sau đây:\na) Thông tư số ${OLD};\nb) Điều 3 Thông tư số ${OTHER}.`],
      ['repeal act 05/2019/TT-BNV 2025-08-01', 'repeal Điều 3 06/2019/TT-BNV 2025-08-01'],
    ],
    [
      [`Quy định này có hiệu lực từ ngày 01 tháng 8 năm 2025 và bãi bỏ khoản 2 Điều 14 Thông tư số ${OLD}.`],
      ['repeal khoản 2 Điều 14 05/2019/TT-BNV 2025-08-01'],
    ],
    [
      [`Thông tư này có hiệu lực từ ngày 01 tháng 8 năm 2025 và bãi bỏ Thông tư số ${OLD}.`],
      ['repeal act 05/2019/TT-BNV 2025-08-01'],
    ],
    [
      [`Thông tư này thay thế khoản 2 Điều 14 Thông tư số ${OLD}.`],
      ['repeal khoản 2 Điều 14 05/2019/TT-BNV 2025-08-01'],
    ],
    [
      [`Thông tư này bãi bỏ quy định tại khoản 2 Điều 14 Thông tư số ${OLD}.`],
      ['repeal khoản 2 Điều 14 05/2019/TT-BNV 2025-08-01'],
    ],
    [
      [
        `Thông tư này có hiệu lực từ ngày 01 tháng 8 năm 2025 và thay thế khoản 2 Điều 14 Thông tư số ${OLD}.`,
      ],
      ['repeal khoản 2 Điều 14 05/2019/TT-BNV 2025-08-01'],
    ],
    [
      [`Thông tư này thay thế Thông tư số ${OTHER} và khoản 2 Điều 14 Thông tư số ${OLD}.`],
      ['repeal khoản 2 Điều 14 05/2019/TT-BNV 2025-08-01'],
    ],
    [
      [`Kể từ ngày Luật Hồ sơ có hiệu lực, bãi bỏ khoản 2 Điều 14 Thông tư số ${OLD}.`],
      ['repeal khoản 2 Điều 14 05/2019/TT-BNV'],
    ],
  ])('%j', (clauses, expected) => {
    expect(changes(...clauses)).toEqual(expected);
  });

  it('is nothing where the act takes the place of another as a whole', () => {
    expect(changes(`Thông tư này thay thế Thông tư số ${OLD}.`)).toEqual([]);
  });

  it.each([
    `Thông tư số ${OLD} hết hiệu lực kể từ ngày 01 tháng 8 năm 2025, trừ quy định tại khoản 2 Điều 5.`,
    `Bãi bỏ Thông tư số ${OLD}, trừ Điều 6.`,
    `Cơ chế quy định tại Điều 3 Thông tư số ${OLD} hết hiệu lực kể từ ngày 01 tháng 8 năm 2025.`,
  ])('is listed where it does not end as a whole: %s', (clause) => {
    expect(changes(clause)).toEqual(['unknown 05/2019/TT-BNV 2025-08-01']);
  });
});
