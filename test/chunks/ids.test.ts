import { describe, expect, it } from 'vitest';
import { chunkDocument, parseDocument } from '../../src/index.js';
import type { Chunk } from '../../src/model/index.js';

const laws = ['Lưu trữ', 'Thư viện', 'Di sản văn hóa', 'Giao dịch điện tử', 'An toàn thông tin mạng'];
const basesOf = (names: readonly string[]): string =>
  names.map((name) => `Căn cứ Luật ${name} ngày 21 tháng 6 năm 2024;\n`).join('');

const decision = (bases: string, notes: string): string => `BỘ NỘI VỤ
Số: 15/QĐ-BNV
Hà Nội, ngày 05 tháng 02 năm 2026

QUYẾT ĐỊNH
Ban hành danh mục kho lưu trữ

${bases}Theo đề nghị của Vụ trưởng Vụ Lưu trữ.

Điều 1. Danh mục
Ban hành kèm theo Quyết định này danh mục kho lưu trữ.
Điều 2. Hiệu lực
Quyết định này có hiệu lực kể từ ngày ký.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.
BỘ TRƯỞNG

Trần Văn Bình

PHỤ LỤC
DANH MỤC KHO LƯU TRỮ
(Kèm theo Quyết định số 15/QĐ-BNV ngày 05 tháng 02 năm 2026)

${notes}Kho số một ở gác hai, giữ sổ sách của Văn phòng từ năm 1990.
Kho số hai ở gác ba, giữ bản đồ và bản vẽ của Vụ Kế hoạch.
Kho số ba ở gác tư, giữ phim ảnh của Vụ Tuyên truyền.
`;

const MOST = 40;
const chunksOf = (text: string): readonly Chunk[] =>
  chunkDocument(parseDocument(text), text, { maxTokens: MOST });
const base = 'urn:lex:vn:bo.noi.vu:quyet.dinh:2026-02-05;15-qd-bnv#';

describe('the id of a chunk', () => {
  const before = chunksOf(decision(basesOf(laws), ''));
  const idOf = (opening: string, chunks = before): string | undefined =>
    chunks.find(({ text }) => text.startsWith(opening))?.id;

  it('says which part of the document it begins', () => {
    expect(idOf('BỘ NỘI VỤ')).toBe(`${base}heading`);
    expect(idOf('Điều 1')).toBe(`${base}art_1`);
    expect(idOf('Nơi nhận')).toBe(`${base}closing`);
    expect(idOf('PHỤ LỤC')).toBe(`${base}att_PHỤ-LỤC`);
  });

  it('is that of the preamble only if all of it is in the chunk', () => {
    const short = chunksOf(decision(basesOf(['Lưu trữ']), ''));
    expect(idOf('Căn cứ Luật Lưu trữ', short)).toBe(`${base}preamble`);
    expect(idOf('Căn cứ Luật Lưu trữ')).toBe(`${base}preamble~Căn-cứ-Luật-Lưu-trữ-ngày-21-tháng`);
  });

  it('has the first words of one that does not begin a part', () => {
    expect(idOf('Căn cứ Luật Di sản')).toBe(`${base}preamble~Căn-cứ-Luật-Di-sản-văn-hóa-ngày`);
    expect(idOf('Kho số hai')).toBe(`${base}att_PHỤ-LỤC~Kho-số-hai-ở-gác-ba-giữ-bản`);
  });

  it.each([
    ['a basis above it', decision(basesOf(['Kế toán', 'Đo lường', ...laws]), '')],
    [
      'a paragraph above it',
      decision(basesOf(laws), 'Sổ kho được giữ ở phòng đọc và được kiểm kê mỗi quý một lần.\n'),
    ],
  ])('stays with %s', (_what, text) => {
    const after = new Map(chunksOf(text).map((chunk) => [chunk.text, chunk.id]));
    const kept = before.filter((chunk) => after.has(chunk.text));
    expect(kept.length).toBeGreaterThan(before.length / 2);
    expect(kept.map((chunk) => after.get(chunk.text))).toEqual(kept.map(({ id }) => id));
  });
});
