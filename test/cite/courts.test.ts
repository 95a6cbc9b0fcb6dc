import { describe, expect, it } from 'vitest';
import { cites, does } from './say.js';

describe('a judgment or a decision of a court', () => {
  it.each([
    [
      'Bản án kinh doanh, thương mại sơ thẩm số 06/2025/KDTM-ST ngày 30 tháng 7 năm 2025',
      'Bản án | 06/2025/KDTM-ST | 2025-07-30',
    ],
    ['Bản án hôn nhân và gia đình phúc thẩm số 16/2025/HNGĐ-PT', 'Bản án | 16/2025/HNGĐ-PT | -'],
    ['Bản án dân sự sơ thẩm số 33/2025/DS-ST', 'Bản án | 33/2025/DS-ST | -'],
    ['Quyết định công nhận thuận tình ly hôn số 12/2025/QĐST-HNGĐ', 'Quyết định | 12/2025/QĐST-HNGĐ | -'],
    [
      'Quyết định công nhận thuận tình ly hôn và sự thỏa thuận của các đương sự số 12/2025/QĐST-HNGĐ',
      'Quyết định | 12/2025/QĐST-HNGĐ | -',
    ],
    [
      'Thông báo về việc thụ lý vụ án số 112/2025/TB-TLVA ngày 05/5/2025',
      'Thông báo | 112/2025/TB-TLVA | 2025-05-05',
    ],
  ])('%s', (sentence, said) => {
    expect(cites(sentence)).toEqual([said]);
  });

  it('is none that the case has in the register of the court', () => {
    expect(
      cites(
        'xét xử vụ án thụ lý số: 112/2025/TLST-DS ngày 05 tháng 5 năm 2025 theo Quyết định đưa vụ án ra xét xử số: 41/2025/QĐXXST-DS',
      ),
    ).toEqual(['Quyết định | 41/2025/QĐXXST-DS | -']);
    expect(cites('hồ sơ vụ án hình sự số 40/2024/TLST-HS ngày 02/5/2024')).toEqual([]);
    expect(cites('vụ án thụ lý số 15/2025/KDTM-TL ngày 02/10/2025')).toEqual([]);
  });
});

describe('an act', () => {
  it.each([
    ['Công văn 1284/TCT-TTKT(nay là CT) ngày 31/3/2022', 'Công văn | 1284/TCT-TTKT | 2022-03-31'],
    [
      'Công văn số 1284/TCT-TTKT (trước đây là Cục Thu) ngày 31/3/2022',
      'Công văn | 1284/TCT-TTKT | 2022-03-31',
    ],
    ['Công văn số 1284/TCT-TTKT (bản sao) và ngày 31/3/2022', 'Công văn | 1284/TCT-TTKT | -'],
    ['Luật Đầu tư sửa đổi năm 2024', 'Luật | Đầu tư | 2024'],
    ['Luật Đầu tư sửa đổi, bổ sung 2024', 'Luật | Đầu tư | 2024'],
    ['Luật Đầu tư sửa đổi nhiều điều', 'Luật | Đầu tư | -'],
  ])('has a word between its number or name and its date: %s', (sentence, said) => {
    expect(cites(sentence)).toEqual([said]);
  });

  it('that amends another is a basis, its title left out', () => {
    expect(does('Căn cứ Luật Đấu thầu số 22/2023/QH15 và Luật sửa đổi số 90/2025/QH15;')).toEqual([
      'basis 22/2023/QH15',
      'basis 90/2025/QH15',
    ]);
    expect(cites('Luật sửa đổi, bổ sung số 90/2025/QH15')).toEqual(['Luật | 90/2025/QH15 | -']);
  });

  it.each([
    ['Căn cứ: Quyết định phân công số 05/QĐ-UBND ngày 03/3/2025;', 'basis 05/QĐ-UBND'],
    ['- Các căn cứ: Luật Đất đai, Luật Nhà ở.', 'basis Đất đai', 'basis Nhà ở'],
    ['Việc này đã rõ. Cơ sở pháp lý: Luật Đất đai.', 'basis Đất đai'],
    ['Căn cứ để so sánh: theo Luật Đất đai', 'refers Đất đai'],
  ])('stands after a colon: %s', (sentence, ...done) => {
    expect(does(sentence)).toEqual(done);
  });
});
