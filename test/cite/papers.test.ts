import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

const cited = (text: string): readonly (readonly [string | null, string | null])[] =>
  parseDocument(`BIÊN BẢN\nKiểm tra\n\n1. Hồ sơ gồm:\n${text}\n2. Hết.\n`).citations.map(
    ({ kind, number }) => [kind, number],
  );

describe('a paper with a number', () => {
  it.each([
    [
      'Giấy chứng nhận đăng ký đầu tư số 2763514/GCN-KKT cấp lần đầu.',
      'Giấy chứng nhận đăng ký đầu tư',
      '2763514/GCN-KKT',
    ],
    [
      'Giấy chứng nhận đăng ký đầu tư số 5467823190/GCN-BQL ngày 11/3/2019.',
      'Giấy chứng nhận đăng ký đầu tư',
      '5467823190/GCN-BQL',
    ],
    ['Giấy phép môi trường số 88/GPMT-UBND ngày 15/11/2023.', 'Giấy phép môi trường', '88/GPMT-UBND'],
    ['Giấy phép khai thác khoáng sản số 31/GP-UBND.', 'Giấy phép khai thác khoáng sản', '31/GP-UBND'],
    ['Giấy phép số 507/GP-UBND.', 'Giấy phép', '507/GP-UBND'],
    ['Biên bản họp Đại hội thành viên số 01/BB-ĐHTV.', 'Biên bản', '01/BB-ĐHTV'],
    ['Biên bản thương thảo hợp đồng số 09/BBTT.', 'Biên bản', '09/BBTT'],
    ['Giấy chứng nhận số 44/TD-PCCC.', 'Giấy chứng nhận', '44/TD-PCCC'],
    [
      'Chứng thư thẩm định giá số 126/2026/CT-SL ngày 25/8/2026.',
      'Chứng thư thẩm định giá',
      '126/2026/CT-SL',
    ],
    [
      'Thỏa ước lao động tập thể số 01/2025/TƯLĐTT ngày 10/6/2025.',
      'Thỏa ước lao động tập thể',
      '01/2025/TƯLĐTT',
    ],
    ['Thoả ước lao động tập thể số 01/2025/TƯLĐTT.', 'Thỏa ước lao động tập thể', '01/2025/TƯLĐTT'],
    ['Chương trình công tác số 05-CTr/TĐTN-VP ngày 12/01/2026.', 'Chương trình công tác', '05-CTr/TĐTN-VP'],
    ['Chương trình số 05-CTr/TU ngày 12/01/2026.', 'Chương trình', '05-CTr/TU'],
    ['Biên bản thương thảo hợp đồng số 09/BBTT ngày 03/3/2026.', 'Biên bản', '09/BBTT'],
    ['Biên bản nghiệm thu hợp đồng số 15/2024/HĐ-ABC.', 'Hợp đồng', '15/2024/HĐ-ABC'],
    ['Mệnh lệnh số 05/ML-TL ngày 03/3/2026.', 'Mệnh lệnh', '05/ML-TL'],
    ['Thư chấp thuận số 12/TCT-BQL ngày 03/3/2026.', 'Thư chấp thuận', '12/TCT-BQL'],
    ['Kế hoạch liên ngành số 15/KHLN-SDTTG-HPN ngày 09/7/2026.', 'Kế hoạch liên ngành', '15/KHLN-SDTTG-HPN'],
  ])('is cited under its whole name: %s', (text, kind, number) => {
    expect(cited(text)).toEqual([[kind, number]]);
  });

  it.each([
    'Số điện thoại 0912345678/VP gọi trong giờ hành chính.',
    'Tài khoản 3713123456/KBNN mở tại Kho bạc.',
    'Giấy chứng nhận quyền sử dụng đất số BK 123456.',
    'Chứng thư số do nhà cung cấp phát hành.',
  ])('is no other code: %s', (text) => {
    expect(cited(text)).toEqual([]);
  });
});
