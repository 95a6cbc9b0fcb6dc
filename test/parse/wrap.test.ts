import { describe, expect, it } from 'vitest';
import { extractCitations, parseDocument } from '../../src/index.js';
import { wrapped } from '../metamorphic/mutations.js';
import { decree, outline } from './outline.js';

const body = `Điều 1. Phạm vi điều chỉnh
1. Nghị định này quy định về điều kiện, trình tự, thủ tục hỗ trợ và trách nhiệm của các cơ quan, tổ chức, cá nhân có liên quan theo quy định tại khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.
2. Số tháng được hưởng hỗ trợ trong một năm học đối với mỗi học sinh bán trú là 9. Trường hợp học sinh nghỉ học quá 45 ngày trong một năm thì không được hưởng hỗ trợ của tháng đó theo quy định của pháp luật.
Điều 2. Trách nhiệm của Sở Nông nghiệp và Phát triển nông thôn trong việc tổ chức thực hiện
Sở Nông nghiệp và Phát triển nông thôn chủ trì, phối hợp với các cơ quan có liên quan tổ chức thực hiện Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 và các văn bản hướng dẫn.`;

/** The text of the first article. */
const typesInArticle = (text: string): readonly string[] => {
  const article = parseDocument(text).body.children.find((node) => node.type === 'article');
  return article?.type === 'article' ? article.children.map((child) => child.type) : [];
};

describe('hard-wrapped lines', () => {
  it.each([45, 52, 60, 68, 75, 83, 90, 105])('at %i characters read as they did before', (width) => {
    const text = wrapped(width)(decree(body));
    expect(outline(text)).toEqual(outline(decree(body)));
    expect(extractCitations(text).map(({ number, name, date }) => [number, name, date])).toEqual([
      ['30/2020/NĐ-CP', null, '2020-03-05'],
      [null, 'Tổ chức chính quyền địa phương', '2015-06-19'],
    ]);
  });

  it('part a heading that names a kind from a line that begins with a fraction', () => {
    const text = 'I. Nội dung\nMột.\nII. Kết luận\n55/58 hộ nhất trí (đạt 94,8%).\nBiên bản lập xong.';
    expect(outline(text)).toEqual(['i: Nội dung', 'ii: Kết luận']);
  });

  it('keep a day in the middle of its sentence', () => {
    const text = 'I. Nội dung\n1. Tuyên truyền ý nghĩa Quốc khánh\n2/9; khơi dậy lòng tự hào.\n2. Hai.';
    expect(outline(text)[1]).toBe('i / 1: Tuyên truyền ý nghĩa Quốc khánh 2/9; khơi dậy lòng tự hào.');
  });

  it('go on in the name of a province', () => {
    const text =
      'I. Nội dung\n1. Chương trình của Ủy ban nhân dân tỉnh Hà\nGiang;\n2. Hai của Sở Y tế Hà\nNam Định đã họp.';
    expect(outline(text)).toEqual([
      'i: Nội dung',
      'i / 1: Chương trình của Ủy ban nhân dân tỉnh Hà Giang;',
      'i / 2: Hai của Sở Y tế Hà',
    ]);
  });

  it('keep a sentence that continues with a number in its paragraph', () => {
    expect(typesInArticle(wrapped(60)(decree(body)))).toEqual(['clause', 'clause']);
  });
});

describe('paragraphs on one line each', () => {
  it('stay paragraphs, however long', () => {
    const sentence = `${'Cơ quan có thẩm quyền xem xét, quyết định theo quy định của pháp luật '.repeat(4).trim()}.`;
    expect(typesInArticle(decree(`Điều 1. Một\n${sentence}\n${sentence}\n${sentence}`))).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});
