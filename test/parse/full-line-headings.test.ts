import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

const WIDTH = 86;

/** Breaks a paragraph as an editor does, at the last space before the margin. */
function wrapped(paragraph: string): string {
  const lines: string[] = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

const headingsOf = (paragraphs: readonly string[]): readonly (string | null)[] =>
  parseDocument(paragraphs.map(wrapped).join('\n')).body.children.flatMap((node) =>
    node.type === 'article' ? [node.heading] : [],
  );

const TEXTS = [
  'Quy chế này quy định về việc tổ chức và hoạt động của hội đồng trường, về trách nhiệm của hội đồng trường trước cơ quan quản lý và quan hệ phối hợp giữa hội đồng với các cơ quan khác có liên quan.',
  'Quy chế này áp dụng đối với các trường và những tổ chức, cá nhân liên quan đến việc tổ chức, hoạt động của hội đồng trường tại các cơ sở giáo dục trên địa bàn tỉnh này.',
  'Các thành viên bàn bạc tập thể và quyết định theo đa số, công khai trước toàn thể các viên chức, người lao động của nhà trường và trước cơ quan quản lý trực tiếp của nhà trường.',
  'Kinh phí hoạt động của hội đồng do ngân sách của nhà trường bảo đảm, theo đúng mức chi mà cơ quan có thẩm quyền đã quy định cho từng năm.',
];
const HEADINGS = ['Phạm vi điều chỉnh', 'Đối tượng áp dụng', 'Nguyên tắc', 'Kinh phí'];

const headed = TEXTS.flatMap((text, at) => [`Điều ${at + 1}. ${HEADINGS[at]}`, text]);
const FULL = 'Quyền hạn và trách nhiệm giải trình trước cơ quan quản lý của hội đồng trường';
const REPORT = 'Hội đồng trường trình bày báo cáo hằng năm và trả lời chất vấn tại các cuộc họp.';

describe('a heading of an article that fills its line', () => {
  it('leaves no room for the next word in the texts below', () => {
    expect(`Điều 5. ${FULL} Hội`.length).toBeGreaterThan(WIDTH);
  });

  it('ends where the next line begins with words that are written small elsewhere', () => {
    expect(headingsOf([...headed, `Điều 5. ${FULL}`, REPORT])).toEqual([...HEADINGS, FULL]);
  });

  it('continues where the next line begins with a proper name', () => {
    const own = 'Quyền hạn của hội đồng trường và trách nhiệm giải trình của hội đồng trước Sở';
    expect(headingsOf([...headed, `Điều 5. ${own}`, 'Giáo dục và Đào tạo', REPORT]).at(-1)).toBe(
      `${own} Giáo dục và Đào tạo`,
    );
  });

  it('is not looked for where articles have no headings', () => {
    const bare = TEXTS.map((text, at) => `Điều ${at + 1}. ${text}`);
    expect(headingsOf([...bare, `Điều 5. ${FULL}`, REPORT]).at(-1)).toBeNull();
  });
});
