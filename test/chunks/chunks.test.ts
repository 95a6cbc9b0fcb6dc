import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chunkDocument, parseDocument } from '../../src/index.js';
import { type Chunk, isUnit, nodesOf, type TreeNode } from '../../src/model/index.js';
import { textsOf } from '../hostile/texts.js';

const folder = new URL('../../fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name): readonly [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')]);

const chunksOf = (text: string, maxTokens?: number): readonly Chunk[] =>
  chunkDocument(parseDocument(text), text, { maxTokens });

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The text with everything blanked that is not part of the document. */
const withoutSurroundings = (text: string): string => {
  let rest = text;
  for (const { type, position } of nodesOf(parseDocument(text).body)) {
    if (type !== 'chrome' && type !== 'furniture' && type !== 'contents') continue;
    const { start, end } = position;
    rest = rest.slice(0, start.offset) + ' '.repeat(end.offset - start.offset) + rest.slice(end.offset);
  }
  return rest;
};

const decree = (second: string): string => `CHÍNH PHỦ
Số: 15/2026/NĐ-CP
Hà Nội, ngày 05 tháng 02 năm 2026

NGHỊ ĐỊNH
Quy định về lưu trữ

Căn cứ Luật Lưu trữ số 33/2024/QH15;

Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Nghị định này quy định về lưu trữ tài liệu.
Điều 2. Giải thích từ ngữ
1. Hồ sơ là tập tài liệu theo khoản 3 Điều 2 Luật Lưu trữ số 33/2024/QH15.
${second}
Chương II
TỔ CHỨC THỰC HIỆN
Điều 3. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày 01 tháng 4 năm 2026.

TM. CHÍNH PHỦ
THỦ TƯỚNG
Trần Văn Bình
`;

describe.each([800, 120])('chunks of at most %i tokens', (maxTokens) => {
  it.each([...fixtures, ...textsOf(4000).map(({ name, text }) => [name, text] as const)])(
    'of %s are short enough, in order, and have unique ids',
    (_name, text) => {
      const chunks = chunksOf(text, maxTokens);
      let end = 0;
      for (const { position, text: slice, tokens } of chunks) {
        expect(slice).toBe(text.slice(position.start.offset, position.end.offset));
        expect(tokens).toBeLessThanOrEqual(maxTokens);
        expect(position.start.offset).toBeGreaterThanOrEqual(end);
        end = position.end.offset;
      }
      expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length);
    },
  );

  it.each(fixtures)('of %s leave no word out', (_name, text) => {
    const rest = withoutSurroundings(text);
    const kept = chunksOf(text, maxTokens).map(({ position: { start, end } }) =>
      rest.slice(start.offset, end.offset),
    );
    expect(wordsOf(kept.join('\n'))).toEqual(wordsOf(rest));
  });

  it.each(fixtures)('of %s never contain two articles, or a heading without its text', (_name, text) => {
    const { body } = parseDocument(text);
    const nodes = nodesOf(body, ({ type }) => type !== 'quotation' && type !== 'footnote');
    const articles = nodes.filter(({ type }) => type === 'article');
    const isFull = (node: TreeNode): boolean => 'children' in node && node.children.length > 0;
    for (const { position, id } of chunksOf(text, maxTokens)) {
      const isIn = ({ position: { start } }: TreeNode): boolean =>
        start.offset >= position.start.offset && start.offset < position.end.offset;
      expect(articles.filter(isIn).length, id).toBeLessThan(2);
      const cutUnits = nodes.filter(
        (node) =>
          isUnit(node) && isFull(node) && isIn(node) && node.position.end.offset > position.end.offset,
      );
      for (const unit of cutUnits) {
        const first = 'children' in unit ? unit.children[0] : undefined;
        expect(first?.position.start.offset ?? 0, `${id} of ${maxTokens}`).toBeLessThan(position.end.offset);
      }
    }
  });

  it.each(fixtures)('of %s have each citation once', (_name, text) => {
    const document = parseDocument(text);
    const inChunks = chunkDocument(document, text, { maxTokens }).flatMap(({ citations }) => citations);
    const surroundings = nodesOf(document.body).filter(
      ({ type }) => type === 'chrome' || type === 'furniture',
    );
    const cited = document.citations.filter(
      ({ position: { start } }) =>
        !surroundings.some(
          ({ position }) => start.offset >= position.start.offset && start.offset < position.end.offset,
        ),
    );
    expect(inChunks.map(({ id }) => id).toSorted()).toEqual(
      expect.arrayContaining(cited.map(({ id }) => id).toSorted()),
    );
    expect(new Set(inChunks.map(({ id }) => id)).size).toBe(inChunks.length);
  });
});

describe('a chunk', () => {
  const chunks = chunksOf(decree('2. Sổ là tài liệu.'));

  it('is an article, with the heading of the chapter that begins with it', () => {
    expect(chunks.map(({ text }) => text.split('\n')[0])).toEqual([
      'CHÍNH PHỦ',
      'Chương I',
      'Điều 2. Giải thích từ ngữ',
      'Chương II',
      'TM. CHÍNH PHỦ',
    ]);
  });

  it('has the headings above it, and the labels of its unit', () => {
    expect(chunks[2]?.trail).toEqual([
      'Nghị định 15/2026/NĐ-CP Quy định về lưu trữ',
      'Chương I. QUY ĐỊNH CHUNG',
      'Điều 2. Giải thích từ ngữ',
    ]);
    expect(chunks[2]?.unit).toEqual(['Chương I', 'Điều 2']);
  });

  it('is named by its document and its unit', () => {
    expect(chunks[2]?.id).toBe('urn:lex:vn:chinh.phu:nghi.dinh:2026-02-05;15-2026-nd-cp#art_2');
  });

  it('keeps its id when other units change', () => {
    const changed = chunksOf(decree(`2. ${'Sổ là tài liệu có số trang. '.repeat(400)}\n3. Thẻ là tài liệu.`));
    const idOf = (list: readonly Chunk[], opening: string): string | undefined =>
      list.find(({ text }) => text.startsWith(opening))?.id;
    for (const opening of ['CHÍNH PHỦ', 'Chương I\n', 'Chương II\n', 'TM. CHÍNH PHỦ'])
      expect(idOf(changed, opening)).toBe(idOf(chunks, opening));
    expect(changed.length).toBeGreaterThan(chunks.length);
  });

  it('lists what it cites', () => {
    expect(chunks[2]?.citations.map(({ number }) => number)).toEqual(['33/2024/QH15']);
  });

  it('lists the rows of its tables with the heads of their columns', () => {
    const text = `KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n\n| STT | Nội dung | Cơ quan chủ trì |\n| --- | --- | --- |\n| 1 | Rà soát văn bản | Sở Tư pháp |\n| 2 | Báo cáo | Sở Nội vụ |\n`;
    expect(chunksOf(text).flatMap(({ rows }) => rows)).toEqual([
      'STT: 1; Nội dung: Rà soát văn bản; Cơ quan chủ trì: Sở Tư pháp',
      'STT: 2; Nội dung: Báo cáo; Cơ quan chủ trì: Sở Nội vụ',
    ]);
  });

  it('of a long paragraph ends where a sentence does', () => {
    const text = `KẾ HOẠCH\nI. MỤC ĐÍCH\n${'Các cơ quan rà soát văn bản đã ban hành. '.repeat(60)}`;
    const parts = chunksOf(text, 100).slice(1);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.every((chunk) => chunk.text.endsWith('.'))).toBe(true);
  });
});
