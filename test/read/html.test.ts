import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/index.js';

const readHtml = async (html: string | Uint8Array) =>
  readSource(typeof html === 'string' ? Buffer.from(html) : html, { path: 'a.html' });
const linesOf = async (html: string): Promise<readonly string[]> =>
  (await readHtml(`<html><body>${html}</body></html>`)).text.trimEnd().split('\n');

const heading =
  '<table><tr><td><p>ỦY BAN NHÂN DÂN<br>TỈNH X<br>-----</p></td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr>' +
  '<tr><td>Số: 12/2024/QĐ-UBND</td><td>X, ngày 01 tháng 02 năm 2024</td></tr></table>';
const headingLines = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH X',
  'Số: 12/2024/QĐ-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'X, ngày 01 tháng 02 năm 2024',
];
const bases = '<p>Căn cứ <a href="/luat">Luật Đất đai ngày 18 tháng 01 năm 2024</a>;</p>';
const text = `<p>Điều 1. ${'Quy định này áp dụng cho mọi cơ quan. '.repeat(8)}</p>`;
const textLines = [
  'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;',
  `Điều 1. ${'Quy định này áp dụng cho mọi cơ quan. '.repeat(8)}`.trim(),
];

describe('lines', () => {
  it('ends them at blocks and breaks, folds white space, decodes entities', async () => {
    const lines = await linesOf('<p>Một&nbsp;&amp; hai\n   ba<br>bốn</p><div>năm<div>sáu</div>bảy</div>');
    expect(lines).toEqual(['Một & hai ba', 'bốn', 'năm', 'sáu', 'bảy']);
  });

  it('keeps a blank line that shows as one, and no element without content', async () => {
    const lines = await linesOf(
      '<p>PHỤ LỤC</p><p></p><p>BIỂU MẪU</p><p><br></p><p>Mẫu số 01</p><p>&nbsp;</p><p>A</p>',
    );
    expect(lines).toEqual(['PHỤ LỤC', 'BIỂU MẪU', '', 'Mẫu số 01', '', 'A']);
  });

  it('labels list items as they show', async () => {
    const lines = await linesOf(
      '<ol start="3"><li>c</li><li>d<ol type="a"><li>x</li></ol></li></ol><ul><li>y</li></ul>',
    );
    expect(lines).toEqual(['3. c', '4. d', 'a. x', '- y']);
  });

  it('reads pages saved from Word: their labels, no deletions, nothing hidden', async () => {
    const lines = await linesOf(
      "<p class=MsoListParagraph style='mso-list:l0 level1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Khoản<o:p></o:p></p>" +
        '<!--[if gte mso 9]><xml>bỏ</xml><![endif]--><p>a<del>b</del><ins>c</ins><span style="mso-hide:all">d</span></p><p style="display: none">e</p>',
    );
    expect(lines).toEqual(['1. Khoản', 'ac']);
  });

  it('tells the calls of notes from the words before them, and from powers', async () => {
    const lines = await linesOf(
      '<p>Luật năm 2019<sup><a href="#fn1">1</a></sup>; Luật năm 2020<a href="#fn2"><sup>2</sup></a>; 12 m<sup>2</sup>.</p>' +
        '<p id="fn1"><sup>1</sup> Luật số 43/2019/QH14.</p>',
    );
    expect(lines).toEqual(['Luật năm 2019[1]; Luật năm 2020[2]; 12 m2.', '[1] Luật số 43/2019/QH14.']);
  });

  it('keeps the lines of preformatted text', async () => {
    expect(await linesOf('<pre>Điều 1.\n  a\nb</pre>')).toEqual(['Điều 1.', 'a', 'b']);
  });

  it('converts text in fonts from before Unicode', async () => {
    const lines = await linesOf(
      '<p><font face=".VnTime">kho¶n 2</font> và <span style="font-family:VNI-Times">Ñieàu</span></p>',
    );
    expect(lines).toEqual(['khoản 2 và Điều']);
  });
});

describe('the document in its page', () => {
  const menu =
    '<div class="menu"><ul><li><a href="/1">Trang chủ</a></li><li><a href="/2">Văn bản mới</a></li></ul></div>';
  const related = `<div class="box"><h3><a href="/x">Văn bản cùng chủ đề</a></h3>${['1', '2', '3'].map((n) => `<p><a href="/${n}">Nghị định ${n}/2020/NĐ-CP</a></p>`).join('')}</div>`;
  const properties =
    '<table><tr><td>Số hiệu:</td><td>12/2024/QĐ-UBND</td><td>Người ký:</td><td>Trần A</td></tr><tr><td>Ngày ban hành:</td><td>01/02/2024</td></tr></table>';
  const rows = ['Số hiệu 12/2024/QĐ-UBND', 'Người ký Trần A', 'Ngày ban hành 01/02/2024'];

  it.each(['toanvancontent', 'unknown'])(
    'is found in a container called %s, with the page’s metadata',
    async (id) => {
      const page = `<form>${menu}${properties}<div><div id="${id}">${heading}${bases}${text}</div>${related}</div><script>x()</script></form>`;
      const lines = await linesOf(page);
      expect(lines.filter((line) => line !== '')).toEqual([...rows, ...headingLines, ...textLines]);
    },
  );

  const filledLinesOf = async (html: string): Promise<readonly string[]> =>
    (await linesOf(html)).filter((line) => line !== '');

  it('is the fuller one of two boxes of one name, the first of which only sums it up', async () => {
    const summary = `<div class="fulltext"><p>${'Tóm tắt nội dung chính của văn bản. '.repeat(10)}</p></div>`;
    const lines = await filledLinesOf(
      `${menu}${summary}<div class="fulltext">${heading}${bases}${text}</div>`,
    );
    expect(lines).toEqual(expect.arrayContaining([...headingLines, ...textLines]));
  });

  it('keeps a paragraph whose generated name happens to hold what advertisements are called', async () => {
    const lines = await filledLinesOf(
      `<div>${heading}${bases}${text}<p id="p-13-ad4">Điều 2. Hiệu lực thi hành.</p></div>`,
    );
    expect(lines).toContain('Điều 2. Hiệu lực thi hành.');
  });

  it('is found in nested layout tables', async () => {
    const page = `<table><tr><td>${menu}</td><td><table><tr><td>${heading}${bases}${text}</td></tr></table></td></tr></table>`;
    expect(await filledLinesOf(page)).toEqual([...headingLines, ...textLines]);
  });

  it('has the notes and the further sections that a word processor puts beside it', async () => {
    const mark = '<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>';
    const main = `<div class=WordSection1>${heading}${bases}${text}<p>Điều 2. Kinh phí${mark}.</p></div>`;
    const lastLines = async (beside: string) =>
      (await linesOf(main + beside)).filter((line) => line !== '').slice(-2);
    const note = '<p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Theo Luật số 31/2024/QH15.</p>';
    expect(await lastLines(`<div><br clear=all><hr><div id=ftn1>${note}</div></div>`)).toEqual([
      'Điều 2. Kinh phí[1].',
      '[1] Theo Luật số 31/2024/QH15.',
    ]);
    expect(await lastLines('<b><br clear=all></b><div class=WordSection2><p>PHỤ LỤC</p></div>')).toEqual([
      'Điều 2. Kinh phí[1].',
      'PHỤ LỤC',
    ]);
  });

  it('is the whole page where there is no more', async () => {
    expect(await linesOf('<p>Kính gửi: Ông A</p><p>Trân trọng.</p>')).toEqual([
      'Kính gửi: Ông A',
      'Trân trọng.',
    ]);
  });
});

describe('encodings', () => {
  const page = (charset: string): string => `<html><head>${charset}</head><body><p>Điều 5</p></body></html>`;
  const windows1258 = (html: string): Uint8Array =>
    Buffer.from(html.replace('Điều', '\xD0i\xEA\xCCu'), 'latin1');

  it.each([
    ['a declaration', windows1258(page('<meta charset="windows-1258">')), 'windows-1258'],
    [
      'a wrong declaration',
      windows1258(page('<meta http-equiv="Content-Type" content="text/html; charset=utf-8">')),
      'windows-1258',
    ],
    ['no declaration', windows1258(page('')), 'windows-1258'],
    ['a byte order mark', Buffer.from(`\uFEFF${page('')}`, 'utf16le'), 'utf-16le'],
    ['UTF-8 that says windows-1252', Buffer.from(page('<meta charset=windows-1252>')), 'utf-8'],
  ])('takes %s', async (_, bytes, encoding) => {
    const source = await readHtml(bytes);
    expect(source).toMatchObject({ text: 'Điều 5\n', info: { format: 'html', encoding } });
  });
});
