import { expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

it('reads whom an invitation is addressed to', () => {
  const { metadata } = parseDocument(`SỞ Y TẾ TỈNH LÀO CAI
Số: 12/GM-SYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lào Cai, ngày 12 tháng 7 năm 2025

GIẤY MỜI
Họp về việc thử

Kính mời: - Lãnh đạo Sở Nội vụ;
          - Ông Lê Văn Thử.

Sở Y tế trân trọng kính mời quý đại biểu dự họp:
1. Thời gian: 14 giờ.
2. Địa điểm: Phòng họp số 2.
`);
  expect(metadata).toMatchObject({
    kind: 'Giấy mời',
    title: 'Họp về việc thử',
    addressees: ['Lãnh đạo Sở Nội vụ', 'Ông Lê Văn Thử'],
  });
});

it.each(['Tác giả: Ban biên tập', 'Các tin khác', 'Tin cùng chuyên mục'])(
  'leaves what a site has below the signature to the page: %s',
  (line) => {
    const { body, citations } = parseDocument(`SỞ Y TẾ TỈNH LÀO CAI
Số: 12/TB-SYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lào Cai, ngày 12 tháng 7 năm 2025

THÔNG BÁO
Về việc thử

1. Một.
2. Hai.

GIÁM ĐỐC

Lê Văn Thử

${line}
Công văn số 145/UBND-VX về phòng chống dịch (19/11/2025)
`);
    expect(body.children.at(-1)?.type).toBe('chrome');
    expect(citations).toEqual([]);
  },
);

it.each([
  ['BIÊN BẢN', 'Thời gian bắt đầu: 14 giờ 00, ngày 12 tháng 7 năm 2025.'],
  ['BIÊN BẢN', 'Địa điểm: Phòng họp số 2.'],
  ['GIẤY MỜI', 'Sở Y tế trân trọng kính mời Ông Lê Văn Thử tới dự cuộc họp sơ kết công tác y tế.'],
])('takes the first line of the text of a %s for no title: %s', (kind, line) => {
  const { metadata, body } = parseDocument(`SỞ Y TẾ TỈNH LÀO CAI
Số: 12/SYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lào Cai, ngày 12 tháng 7 năm 2025

${kind}

${line}
1. Một.
2. Hai.
`);
  expect(metadata.title).toBeNull();
  expect(body.children[1]).toMatchObject({ type: 'preamble', children: [{ value: line }] });
});

it.each(['Về việc kính mời dự họp', 'Kính mời dự họp', 'Thời gian và địa điểm tiếp công dân'])(
  'takes such words for a title where they are one: %s',
  (title) => {
    const { metadata } = parseDocument(`SỞ Y TẾ TỈNH LÀO CAI
Số: 12/TB-SYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lào Cai, ngày 12 tháng 7 năm 2025

THÔNG BÁO
${title}

1. Một.
2. Hai.
`);
    expect(metadata.title).toBe(title);
  },
);
