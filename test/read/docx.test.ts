import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/index.js';
import { type DocxParts, docx, paragraph, run } from './support/package.js';

const linesOf = async (body: string, parts: DocxParts = {}): Promise<readonly string[]> => {
  const source = await readSource(docx(body, parts), { path: 'a.docx' });
  expect(source.info.format).toBe('docx');
  return source.text.trimEnd().split('\n');
};

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const list = (
  levels: string,
  uses = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
): DocxParts => ({
  numbering: `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${uses}`,
});

const item = (text: string, at = 0, listId = 1): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${listId}"/></w:numPr>`);

const cell = (...paragraphs: readonly string[]): string =>
  `<w:tc>${paragraphs.map((text) => paragraph(run(text))).join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('numbered paragraphs', () => {
  it('letters points with the Vietnamese alphabet', async () => {
    const lines = await linesOf(
      'abcdefgh'.replace(/./g, (text) => item(text)),
      list(level(0, 'lowerLetter', '%1)')),
    );
    expect(lines).toEqual(['a) a', 'b) b', 'c) c', 'd) d', 'đ) e', 'e) f', 'g) g', 'h) h']);
  });

  it('keeps to the Latin alphabet where đ was typed by hand and the list starts after it', async () => {
    const uses =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const lines = await linesOf(item('sau đ') + item('tiếp'), list(level(0, 'lowerLetter', '%1)'), uses));
    expect(lines).toEqual(['e) sau đ', 'f) tiếp']);
  });

  it('starts a level anew below a higher one, and writes the numbers of several levels', async () => {
    const levels =
      level(0, 'upperRoman', 'Chương %1.') +
      level(1, 'decimal', '%1.%2.', '<w:isLgl/>') +
      level(2, 'lowerLetter', '%3)');
    const body = item('A') + item('x', 1) + item('y', 1) + item('z', 2) + item('B') + item('w', 1);
    const lines = await linesOf(body, list(levels));
    expect(lines).toEqual(['Chương I. A', '1.1. x', '1.2. y', 'a) z', 'Chương II. B', '2.1. w']);
  });

  it('counts on over other paragraphs, and articles by their style', async () => {
    const parts: DocxParts = {
      ...list(level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>')),
      styles:
        '<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    };
    const article = (text: string): string => paragraph(run(text), '<w:pStyle w:val="Dieu"/>');
    const lines = await linesOf(
      article('Phạm vi') + paragraph(run('Nội dung.')) + article('Đối tượng'),
      parts,
    );
    expect(lines).toEqual(['Điều 1. Phạm vi', 'Nội dung.', 'Điều 2. Đối tượng']);
  });

  it('turns the bullets of symbol fonts into characters and leaves dashes dashes', async () => {
    const parts = list(level(0, 'bullet', '\uF0B7') + level(1, 'bullet', '-'));
    expect(await linesOf(item('một') + item('hai', 1), parts)).toEqual(['• một', '- hai']);
  });
});

describe('tracked changes', () => {
  it('reads insertions and leaves out deletions and moved text', async () => {
    const body = paragraph(
      `${run('Điều 1 ')}<w:ins>${run('mới')}</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>` +
        `<w:moveFrom>${run('đi')}</w:moveFrom><w:moveTo>${run(' đến')}</w:moveTo>`,
    );
    expect(await linesOf(body)).toEqual(['Điều 1 mới đến']);
  });

  it('joins paragraphs whose mark was deleted, and does not count one that is gone', async () => {
    const gone = '<w:rPr><w:del/></w:rPr>';
    const place = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const body =
      item('một') +
      paragraph('<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>', place + gone) +
      item('hai');
    expect(await linesOf(body, list(level(0, 'decimal', '%1.')))).toEqual(['1. một', '2. hai']);
    expect(await linesOf(paragraph(run('nửa '), gone) + paragraph(run('sau')))).toEqual(['nửa sau']);
  });
});

describe('tables', () => {
  it('reads the heading column by column, whether it has one row or two', async () => {
    const expected = [
      'ỦY BAN NHÂN DÂN',
      'Số: 5/QĐ-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Huế, ngày 01 tháng 02 năm 2024',
    ];
    const [issuer = '', number = '', nation = '', motto = '', date = ''] = expected;
    expect(await linesOf(table(row(cell(issuer, '_____', number), cell(nation, motto, date))))).toEqual([
      issuer,
      '',
      number,
      nation,
      motto,
      date,
    ]);
    expect(
      await linesOf(table(row(cell(issuer), cell(nation, motto)), row(cell(number), cell(date)))),
    ).toEqual(expected);
  });

  it('reads other tables row by row, cell by cell', async () => {
    const body = table(row(cell('STT'), cell('Tên')), row(cell('1'), cell('Một', 'hai')));
    expect(await linesOf(body)).toEqual(['STT', 'Tên', '1', 'Một', 'hai']);
  });
});

describe('what stands beside the text', () => {
  it('puts notes at the end, by the number of their call', async () => {
    const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`;
    const body = paragraph(run('Điều 5.') + call(7) + run(' Bãi bỏ') + call(3));
    const lines = await linesOf(body, { footnotes: note(3, 'ba') + note(7, 'bảy') });
    expect(lines).toEqual(['Điều 5.[1] Bãi bỏ[2]', '', '[1] bảy', '[2] ba']);
  });

  it('reads a text box once, after the paragraph that holds it', async () => {
    const box = `<w:txbxContent>${paragraph(run('HỎA TỐC'))}</w:txbxContent>`;
    const alternatives = `<mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const body = paragraph(`${run('Kính gửi')}<w:r>${alternatives}</w:r>`) + paragraph(run('Sau'));
    expect(await linesOf(body)).toEqual(['Kính gửi', 'HỎA TỐC', 'Sau']);
  });

  it('leaves out hidden text and field codes', async () => {
    const body = paragraph(
      `${run('thấy')}${run('ẩn', '<w:vanish/>')}<w:r><w:instrText>PAGE</w:instrText></w:r>`,
    );
    expect(await linesOf(body)).toEqual(['thấy']);
  });

  it('writes capitals that only the format makes', async () => {
    expect(await linesOf(paragraph(run('Quyết định', '<w:caps/>')))).toEqual(['QUYẾT ĐỊNH']);
  });

  it('keeps line breaks, tabs and hyphens that do not break', async () => {
    const body = paragraph(
      '<w:r><w:t>30/2020/NĐ</w:t><w:noBreakHyphen/><w:t>CP</w:t><w:br/><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>',
    );
    expect(await linesOf(body)).toEqual(['30/2020/NĐ-CP', 'a\tb']);
  });
});

describe('fonts from before Unicode', () => {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}"/>`;

  it('converts the runs in such fonts and no others', async () => {
    const body =
      paragraph(run('®iÒu 5. ', font('.VnTime')) + run('Điều 6', font('Times New Roman'))) +
      paragraph(run('quyÕt ®Þnh', font('.VnTimeH'))) +
      paragraph(run('Caên cöù Luaä', font('VNI-Times')) + run('t', font('VNI-Times')));
    expect(await linesOf(body)).toEqual(['điều 5. Điều 6', 'QUYẾT ĐỊNH', 'Căn cứ Luật']);
  });

  it('leaves Unicode text alone that kept the name of such a font', async () => {
    expect(await linesOf(paragraph(run('Điều 5', font('.VnTime'))))).toEqual(['Điều 5']);
  });
});
