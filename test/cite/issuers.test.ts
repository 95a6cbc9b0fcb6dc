import { describe, expect, it } from 'vitest';
import { extractCitations, parseDocument } from '../../src/index.js';

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
    [
      'Thông tư liên tịch số 8/2010/TTLT-BTC-BCA ngày 15/11/2010 giữa Bộ Tài chính và Bộ Công an',
      'Bộ Tài chính, Bộ Công an',
    ],
    ['Chương trình số 5/CTr-BYT ngày 3/4/2020 giữa Bộ Y tế, Bộ Công an', 'Bộ Y tế, Bộ Công an'],
    ['Công văn số 12/STC-NS ngày 02/3/2022 của Sở Tài chính', 'Sở Tài chính'],
    ['Quyết định số 12/QĐ-SXD ngày 03/4/2025 của Giám đốc Sở', 'Giám đốc Sở'],
    ['Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư', 'Bộ Chính trị, Ban Bí thư'],
    [
      'Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng',
      'Ban Chấp hành Trung ương Đảng',
    ],
    ['Giấy phép số 5/GP-UBND do Ủy ban nhân dân xã Mường Lai', 'Ủy ban nhân dân xã Mường Lai'],
  ])('%s', (text, issuer) => {
    const [citation] = extractCitations(`Thực hiện ${text} về công tác quản lý.`);
    expect(citation?.issuer).toBe(issuer);
    expect(citation?.text).toBe(text);
  });

  it.each([
    'Vụ Trang thiết bị và Công trình y tế',
    'Văn phòng Đăng ký đất đai tỉnh Hà Tĩnh',
    'Cục Đăng ký quốc gia giao dịch bảo đảm',
    'Văn phòng Điều phối Nông thôn mới tỉnh Hòa Bình',
    'Cục Tần số vô tuyến điện',
    'Cục Quản lý đê điều và Phòng, chống thiên tai',
    'Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh Nam Định',
    'Cục Chất lượng, Chế biến và Phát triển thị trường',
    'Vụ Các vấn đề chung về xây dựng pháp luật',
    'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông',
    'Ban Quản lý rừng phòng hộ Sông Chu',
    'Hội đồng quản lý Quỹ Phát triển đất',
    'Cục Hộ tịch, quốc tịch, chứng thực',
    'Ban Dân tộc và Tôn giáo tỉnh Lào Cai',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Bình Xuyên',
    'Ban Chỉ đạo Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
    'Phòng Cảnh sát quản lý hành chính về trật tự xã hội Công an tỉnh Nghệ An',
    'Thuế cơ sở 5 thành phố Hà Nội',
    'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai',
    'Phòng Kinh tế, Hạ tầng và Đô thị phường Vĩnh Yên',
  ])('is named whole and no further: %s', (issuer) => {
    for (const after of [' về việc bố trí kinh phí;', ', theo đó rà soát danh mục.', ' phê duyệt kế hoạch.'])
      expect(
        extractCitations(`Theo Báo cáo số 7/BC-ABC ngày 05/3/2026 của ${issuer}${after}`)[0]?.issuer,
      ).toBe(issuer);
  });

  it.each([
    ['Luật số 43/2024/QH15 do Sở Nội vụ thực hiện.', 'Quốc hội'],
    ['Ý kiến về Luật Nhà ở của Sở Xây dựng về việc bán nhà ở cũ.', 'Quốc hội'],
    ['Nghị quyết số 190/2025/QH15 ngày 19/02/2025 của Chính phủ.', 'Quốc hội'],
    ['Nghị quyết số 76/2025/UBTVQH15 do Bộ Nội vụ chủ trì soạn thảo.', 'Ủy ban Thường vụ Quốc hội'],
    ['Tổng kết Pháp lệnh Cảnh sát cơ động của Công an tỉnh Hà Tĩnh.', 'Ủy ban Thường vụ Quốc hội'],
    ['Công văn số 4500/BKHCN-CĐSQG ngày 03/9/2025.', 'Bộ Khoa học và Công nghệ'],
    ['Quyết định số 1021/QĐ-BDTTG ngày 03/9/2025.', 'Bộ Dân tộc và Tôn giáo'],
    ['Thông tư liên tịch số 8/2010/TTLT-BTC-BCA ngày 15/11/2010.', 'Bộ Tài chính, Bộ Công an'],
    ['Pháp lệnh Bảo vệ rừng phòng hộ ngày 04/4/1984.', 'Hội đồng Nhà nước'],
    ['Báo cáo số 18/BCTĐ-BTP ngày 04/4/2024.', 'Bộ Tư pháp'],
    ['Tờ trình số 45/TTr-CT ngày 02/02/2026.', null],
    ['Báo cáo số 88/BC-TCT ngày 05/5/2024.', null],
    ['Kế hoạch số 12/KH-ABC do Phòng Nội vụ chủ trì thực hiện.', null],
  ])('is no other than who may issue it, and who has to do it is none: %s', (text, issuer) => {
    expect(parseDocument(text).works[0]?.issuer ?? null).toBe(issuer);
  });

  it('is nobody after a time', () => {
    expect(extractCitations('Theo Quyết định số 18/QĐ-BYT giữa Quý II năm 2020.')[0]?.issuer).toBeNull();
  });

  it('is open where the mention does not say', () => {
    expect(extractCitations('Theo Quyết định số 18/2020/QĐ-UBND.')[0]?.issuer).toBeNull();
  });
});

describe('an issuer named before the number', () => {
  const issuers = (text: string): readonly (string | null)[] =>
    extractCitations(text).map(({ issuer }) => issuer);

  it.each([
    ['Theo Quyết định của Ủy ban nhân dân tỉnh Hà Nam số 12/2019/QĐ-UBND.', ['Ủy ban nhân dân tỉnh Hà Nam']],
    [
      'Căn cứ các Nghị định của Chính phủ: số 91/2015/NĐ-CP ngày 13/10/2015, số 32/2018/NĐ-CP về vốn;',
      ['Chính phủ', 'Chính phủ'],
    ],
    [
      'Theo các Thông tư của Bộ Tài chính (số 78/2014/TT-BTC, 96/2015/TT-BTC).',
      ['Bộ Tài chính', 'Bộ Tài chính'],
    ],
    ['Theo Quyết định số 7/QĐ-UBND của Sở Y tế và số 8/QĐ-UBND.', ['Sở Y tế', null]],
  ])('is that of all in its list: %s', (text, expected) => {
    expect(issuers(text)).toEqual(expected);
  });
});
