import { describe, expect, it } from 'vitest';
import { bodies, issuerOfAbbreviation, matchIssuer, properCase } from '../../src/lexicon/issuers.js';
import { formerProvinces, provinces } from '../../src/lexicon/provinces.js';

describe('abbreviations of issuers in numbers', () => {
  it.each([
    ['BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
    ['BLÐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
    ['BTC', 'Bộ Tài chính'],
    ['BKHCN', 'Bộ Khoa học và Công nghệ'],
    ['BCT', 'Bộ Công Thương'],
    ['BNNMT', 'Bộ Nông nghiệp và Môi trường'],
    ['BGD&ĐT', 'Bộ Giáo dục và Đào tạo'],
    ['TTg', 'Thủ tướng Chính phủ'],
    ['TTG', 'Thủ tướng Chính phủ'],
    ['CP', 'Chính phủ'],
    ['QH13', 'Quốc hội'],
    ['UBTVQH14', 'Ủy ban Thường vụ Quốc hội'],
    ['UBVHXH15', 'Ủy ban Văn hóa và Xã hội của Quốc hội'],
    ['HĐNN8', 'Hội đồng Nhà nước'],
    ['UBND', 'Ủy ban nhân dân'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['TU', 'Tỉnh ủy'],
    ['HĐTP', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao'],
    ['VKSNDTC', 'Viện kiểm sát nhân dân tối cao'],
    ['KTNN', 'Kiểm toán nhà nước'],
    ['NHNN', 'Ngân hàng Nhà nước Việt Nam'],
    ['VPCP', 'Văn phòng Chính phủ'],
    ['SKHCN', 'Sở Khoa học và Công nghệ'],
  ])('%s is %s', (abbreviation, name) => {
    expect(issuerOfAbbreviation(abbreviation)).toBe(name);
  });

  it('does not know what is none', () => {
    expect(issuerOfAbbreviation('QQQ')).toBeNull();
    expect(issuerOfAbbreviation('')).toBeNull();
  });

  it('gives no abbreviation to two bodies', () => {
    const all = bodies.flatMap((body) => body.abbreviations.map((own) => own.toUpperCase()));
    expect(all.filter((own, index) => all.indexOf(own) !== index)).toEqual([]);
  });
});

describe('proper case', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH VĨNH PHÚC', 'Ủy ban nhân dân tỉnh Vĩnh Phúc'],
    ['UỶ BAN NHÂN DÂN\n TỈNH HOÀ BÌNH', 'Ủy ban nhân dân tỉnh Hòa Bình'],
    ['BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Bộ Lao động - Thương binh và Xã hội'],
    ['BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['KT. CHỦ TỊCH', 'KT. Chủ tịch'],
    ['TM. ỦY BAN NHÂN DÂN', 'TM. Ủy ban nhân dân'],
    ['TUQ. CHỦ TỊCH', 'TUQ. Chủ tịch'],
    ['PHÓ CHỦ TỊCH', 'Phó Chủ tịch'],
    ['PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'Phó Chủ tịch Thường trực'],
    ['SỞ Y TẾ', 'Sở Y tế'],
    ['SỞ CÔNG THƯƠNG TỈNH LÀO CAI', 'Sở Công Thương tỉnh Lào Cai'],
    ['UBND HUYỆN BÌNH XUYÊN', 'Ủy ban nhân dân huyện Bình Xuyên'],
    ['HĐND THÀNH PHỐ HỒ CHÍ MINH', 'Hội đồng nhân dân Thành phố Hồ Chí Minh'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', 'Ủy ban nhân dân thành phố Hà Nội'],
    ['ỦY BAN NHÂN DÂN QUẬN 1', 'Ủy ban nhân dân Quận 1'],
    ['UBND XÃ THANH TRÙ', 'Ủy ban nhân dân xã Thanh Trù'],
    ['CỤC AN TOÀN LAO ĐỘNG', 'Cục An toàn lao động'],
    ['PHÒNG KẾ HOẠCH - TÀI CHÍNH', 'Phòng Kế hoạch - Tài chính'],
    ['VỤ KHOA HỌC VÀ CÔNG NGHỆ', 'Vụ Khoa học và Công nghệ'],
    ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'Bảo hiểm xã hội Việt Nam'],
    ['BẢO HIỂM XÃ HỘI TỈNH BẮC GIANG', 'Bảo hiểm xã hội tỉnh Bắc Giang'],
    ['BAN CHẤP HÀNH ĐẢNG BỘ TỈNH VĨNH PHÚC', 'Ban Chấp hành Đảng bộ tỉnh Vĩnh Phúc'],
    ['HUYỆN ỦY TAM ĐẢO', 'Huyện ủy Tam Đảo'],
    ['ĐẢNG ỦY UBND TỈNH LÀO CAI', 'Đảng ủy Ủy ban nhân dân tỉnh Lào Cai'],
    ['ỦY BAN THƯỜNG VỤ QUỐC HỘI', 'Ủy ban Thường vụ Quốc hội'],
    ['GIÁM ĐỐC SỞ Y TẾ', 'Giám đốc Sở Y tế'],
    ['CHÍNH PHỦ', 'Chính phủ'],
    ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
    ['TỔNG CÔNG TY ĐIỆN LỰC', 'Tổng công ty Điện lực'],
    ['', ''],
  ])('%j becomes %j', (upper, proper) => {
    expect(properCase(upper)).toBe(proper);
    expect(properCase(proper)).toBe(proper);
  });
});

describe('reading an issuer in running text', () => {
  const of = (text: string): string | null => matchIssuer(text, 0)?.name ?? null;
  const rest = (text: string): string => text.slice(matchIssuer(text, 0)?.end ?? 0);

  it.each([
    ['Bộ trưởng Bộ Khoa học và Công nghệ', ' quy định về đo lường'],
    ['Thủ tướng Chính phủ', ' ban hành Chương trình'],
    ['Chính phủ', ' về chế độ'],
    ['Bộ Chính trị', ' và Quyết định số 12'],
    ['Bộ Khoa học và Công nghệ', ' và một số quy định'],
    ['Bộ Y tế', ', Bộ Tài chính'],
    ['Bộ Lao động - Thương binh và Xã hội', ' hướng dẫn'],
    ['Ủy ban nhân dân tỉnh', ' thực hiện'],
    ['Ủy ban nhân dân tỉnh Vĩnh Phúc', ' về việc'],
    ['Ủy ban nhân dân huyện Bình Xuyên, tỉnh Vĩnh Phúc', ', ngày 1'],
    ['Ủy ban nhân dân xã Thanh Trù', ' Ban hành quy chế'],
    ['Hội đồng nhân dân tỉnh', ' quy định'],
    ['Ban Chấp hành Đảng bộ tỉnh Vĩnh Phúc', ' thực hiện Nghị quyết'],
    ['Ban Thường vụ Tỉnh ủy', ' về'],
    ['Ban Thường vụ Tỉnh ủy Vĩnh Phúc', ' về'],
    ['Ủy ban Văn hóa và Xã hội của Quốc hội', '.'],
    ['Hội đồng Bộ trưởng', ' về việc'],
    ['Tổng cục trưởng Tổng cục Giáo dục nghề nghiệp', ' ngày'],
    ['Cục trưởng Cục An toàn lao động', '; '],
    ['Cục An toàn lao động', ' ban hành'],
    ['Chủ tịch nước', ' về'],
    ['Giám đốc Sở Y tế tỉnh Bắc Ninh', ' ký'],
    ['Văn phòng Ủy ban nhân dân tỉnh Vĩnh Phúc', ' gửi'],
    ['Vụ Khoa học và Công nghệ', ' trình'],
    ['Sở Y tế Hà Nội', ' hướng dẫn'],
    ['Liên bộ Tài chính - Lao động', ' hướng dẫn'],
  ])('reads %j and stops', (name, after) => {
    expect(of(name + after)).toBe(name);
    expect(rest(name + after)).toBe(after);
    const broken = name.replaceAll(' ', '\n');
    expect(matchIssuer(broken + after, 0)).toMatchObject({ end: broken.length, name });
  });

  it.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['HĐND tỉnh quy định', 'Hội đồng nhân dân tỉnh'],
    ['UBND TP. Hồ Chí Minh', 'Ủy ban nhân dân Thành phố Hồ Chí Minh'],
    ['Chủ tịch UBND Quận 1', 'Chủ tịch Ủy ban nhân dân Quận 1'],
    ['Bộ LĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
    ['Bộ KH&CN', 'Bộ Khoa học và Công nghệ'],
    ['Sở KH&CN tỉnh Vĩnh Phúc', 'Sở Khoa học và Công nghệ tỉnh Vĩnh Phúc'],
    ['Bộ Lao động Thương binh và Xã hội về', 'Bộ Lao động - Thương binh và Xã hội'],
    ['Ban chấp hành Đảng bộ tỉnh Vĩnh Phúc', 'Ban Chấp hành Đảng bộ tỉnh Vĩnh Phúc'],
    ['Bộ Lao động, Thương binh và Xã hội về', 'Bộ Lao động - Thương binh và Xã hội'],
    ['Bộ Tư lệnh Quân khu 7 về', 'Bộ Tư lệnh Quân khu 7'],
    ['Ban Chỉ đạo 1. Thành lập', 'Ban Chỉ đạo'],
    ['Uỷ ban Thường vụ Quốc hội', 'Ủy ban Thường vụ Quốc hội'],
    ['BỘ TÀI CHÍNH', 'Bộ Tài chính'],
    ['ỦY BAN NHÂN DÂN HUYỆN BÌNH XUYÊN VỀ VIỆC', 'Ủy ban nhân dân huyện Bình Xuyên'],
  ])('names %j in full: %j', (text, name) => {
    expect(of(text)).toBe(name);
  });

  it('tells office, body and places apart', () => {
    expect(matchIssuer('Chủ tịch UBND huyện Bình Xuyên, tỉnh Vĩnh Phúc', 0)).toMatchObject({
      office: 'Chủ tịch',
      body: 'Ủy ban nhân dân',
      places: [
        { type: 'huyện', name: 'Bình Xuyên', province: false },
        { type: 'tỉnh', name: 'Vĩnh Phúc', province: true },
      ],
    });
    expect(matchIssuer('Ban Thường vụ Thành ủy Hà Nội', 0)).toMatchObject({
      office: null,
      body: 'Ban Thường vụ Thành ủy',
      places: [{ type: null, name: 'Hà Nội', province: true }],
    });
    expect(matchIssuer('UBND huyện Hà Nam', 0)?.places[0]?.province).toBe(false);
    expect(matchIssuer('Bộ trưởng', 0)).toMatchObject({ office: 'Bộ trưởng', body: null, places: [] });
  });

  it('takes the term of office with it, out of the name', () => {
    const text = 'Ban Chấp hành Trung ương Đảng khóa XII về';
    expect(of(text)).toBe('Ban Chấp hành Trung ương Đảng');
    expect(rest(text)).toBe(' về');
  });

  it.each([
    'bộ phận',
    'Bộ luật Lao động',
    'Bộ tiêu chí',
    'Nghị định số',
    'Hội đồng thẩm định',
    'này',
    '',
    '12',
  ])('reads none in %j', (text) => {
    expect(matchIssuer(text, 0)).toBeNull();
  });
});

describe('provinces', () => {
  it('are 63 before 1 July 2025 and 34 after', () => {
    expect(new Set(formerProvinces).size).toBe(63);
    expect(new Set(provinces).size).toBe(34);
  });
});
