import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

/** A document of a notary's office, with these lines right below its letterhead. */
const titled = (lines: string, number = 'Số: 12/PCC-TH') =>
  parseDocument(`SỞ TƯ PHÁP TỈNH LÀO CAI          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG CÔNG CHỨNG SỐ 1              Độc lập - Tự do - Hạnh phúc
${number}               Lào Cai, ngày 12 tháng 7 năm 2025

${lines}

Kính gửi: Ông Lê Văn Thử

Nội dung như sau:
1. Việc thứ nhất.
2. Việc thứ hai.

TRƯỞNG PHÒNG

Lê Thị Nghiệm
`).metadata;

const ISSUER = 'Phòng Công chứng số 1';

describe('a title below the letterhead', () => {
  it.each([
    ['CÁO TRẠNG', 'Cáo trạng'],
    ['YÊU CẦU BÁO GIÁ', 'Yêu cầu báo giá'],
    ['THƯ MỜI', 'Thư mời'],
    ['BẢN CAM KẾT', 'Bản cam kết'],
    ['LỜI KÊU GỌI', 'Lời kêu gọi'],
    ['GIẤY BIÊN NHẬN', 'Giấy biên nhận'],
  ])('is a kind, whatever the number says: %s', (line, kind) => {
    expect(titled(line, 'Số: 58/CT-VKS')).toMatchObject({ kind, issuer: ISSUER, number: '58/CT-VKS' });
  });

  it('is the title where no kind is known by these words, and no part of the issuer', () => {
    expect(titled('LỜI HIỆU TRIỆU\nToàn dân tham gia trồng cây', 'Số: 58/CT-XYZ')).toMatchObject({
      kind: null,
      issuer: ISSUER,
      title: 'LỜI HIỆU TRIỆU Toàn dân tham gia trồng cây',
    });
  });

  it.each(['về việc đền bù đất', 'Về việc đền bù đất'])('goes on in the lines below it: %s', (subject) => {
    expect(titled(`ĐƠN KIẾN NGHỊ\n${subject}`, 'Số: 12/ĐKN')).toMatchObject({
      kind: null,
      issuer: ISSUER,
      title: `ĐƠN KIẾN NGHỊ ${subject}`,
    });
  });

  it('may have the name of a kind in it', () => {
    expect(titled('BẢN KẾT LUẬN ĐIỀU TRA')).toMatchObject({
      kind: null,
      issuer: ISSUER,
      title: 'BẢN KẾT LUẬN ĐIỀU TRA',
    });
  });

  it('leaves a letter its subject', () => {
    expect(titled('THƯ TƯ VẤN PHÁP LÝ\nV/v chấm dứt hợp đồng')).toMatchObject({
      kind: 'Công văn',
      issuer: ISSUER,
      title: 'chấm dứt hợp đồng',
    });
  });

  it.each(['DỰ THẢO LẦN 2', 'HỎA TỐC', '*'])('is none of the marks there: %s', (line) => {
    expect(titled(line)).toMatchObject({ kind: 'Công văn', issuer: ISSUER, title: null });
  });

  it('is no body', () => {
    expect(titled('TRUNG TÂM THỬ NGHIỆM')).toMatchObject({ issuer: 'Trung tâm Thử nghiệm', title: null });
  });
});
