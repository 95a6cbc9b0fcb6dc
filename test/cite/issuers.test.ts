import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/index.js';

describe('who issued a cited document', () => {
  it.each([
    ['Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị', 'Bộ Chính trị'],
    ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ', 'Chính phủ'],
    ['Nghị định số 30/2020/NĐ-CP của Chính phủ ngày 05/3/2020', 'Chính phủ'],
    ['Quyết định số 922/QĐ-TTg của Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'],
    [
      'Thông tư số 5/2018/TT-BNNPTNT của Bộ Nông nghiệp và Phát triển nông thôn',
      'Bộ Nông nghiệp và Phát triển nông thôn',
    ],
    ['Thông tư số 5/2018/TT-BTC của Bộ trưởng Bộ Tài chính', 'Bộ trưởng Bộ Tài chính'],
    ['Quyết định số 18/2020/QĐ-UBND của Ủy ban nhân dân tỉnh Vĩnh Phúc', 'Ủy ban nhân dân tỉnh Vĩnh Phúc'],
    ['Nghị quyết số 10/2021/NQ-HĐND của Hội đồng nhân dân tỉnh Hà Giang', 'Hội đồng nhân dân tỉnh Hà Giang'],
    ['Nghị quyết số 88/2019/QH14 ngày 18 tháng 11 năm 2019 của Quốc hội', 'Quốc hội'],
    [
      'Báo cáo số 43/BC-UBPLTP15 ngày 03 tháng 6 năm 2025 của Ủy ban Pháp luật và Tư pháp',
      'Ủy ban Pháp luật và Tư pháp',
    ],
    [
      'Kế hoạch số 17-KH/ĐUK ngày 01/02/2019 của Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
      'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    ],
    ['Công văn số 5/BHXH-BT ngày 01/02/2020 của BHXH Việt Nam', 'Bảo hiểm xã hội Việt Nam'],
    ['Thông tư số 3/2020/TT-BKHĐT của Bộ Kế hoạch & Đầu tư', 'Bộ Kế hoạch và Đầu tư'],
    [
      'Công văn số 3/SNN-KH của Sở Nông nghiệp & PTNT tỉnh Hà Nam',
      'Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Nam',
    ],
    ['Công văn số 3/BLĐTBXH-KH của Bộ Lao động - TB&XH', 'Bộ Lao động - Thương binh và Xã hội'],
    ['Công văn số 12/STC-NS ngày 02/3/2022 của Sở Tài chính', 'Sở Tài chính'],
  ])('%s', (text, issuer) => {
    const [citation] = extractCitations(`Thực hiện ${text} về công tác quản lý.`);
    expect(citation?.issuer).toBe(issuer);
    expect(citation?.text).toBe(text);
  });

  it('is open where the mention does not say', () => {
    expect(extractCitations('Theo Quyết định số 18/2020/QĐ-UBND.')[0]?.issuer).toBeNull();
  });
});
