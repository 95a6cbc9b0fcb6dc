import { describe, expect, it } from 'vitest';
import type { LayoutTable, RegionKind } from '../../src/model/index.js';
import { readSource, type Source } from '../../src/read/index.js';
import { type DocxParts, docx, paragraph, run } from './support/package.js';

const sourceOf = (body: string, parts: DocxParts = {}): Promise<Source> =>
  readSource(docx(body, parts), { path: 'a.docx' });

const typed = (text: string, properties = ''): string => paragraph(run(text), properties);
const cell = (text: string, properties = '', more = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${typed(text)}${more}</w:tc>`;
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** "2+1x3 text": column, columns and rows of each cell. */
const gridOf = ({ text }: Source, { rows }: LayoutTable): readonly (readonly string[])[] =>
  rows.map(({ cells }) =>
    cells.map(
      ({ column, columns, rows: spanned, start, end }) =>
        `${column}+${columns}x${spanned} ${text.slice(start, end).replaceAll('\n', '/')}`,
    ),
  );

const gridsOf = async (body: string, parts: DocxParts = {}) => {
  const source = await sourceOf(body, parts);
  return (source.layout?.tables ?? []).map((found) => gridOf(source, found));
};

const regionsOf = async (kind: RegionKind, body: string, parts: DocxParts = {}) => {
  const { text, layout } = await sourceOf(body, parts);
  return (layout?.regions ?? [])
    .filter((region) => region.kind === kind)
    .map(({ start, end, label }) => (label === null ? '' : `${label}: `) + text.slice(start, end));
};

const goesOn = '<w:vMerge/>';
const starts = '<w:vMerge w:val="restart"/>';

describe('a table', () => {
  it('has the columns and rows that its cells span, merged cells once', async () => {
    const body = table(
      row(cell('TT', starts) + cell('Kinh phí', '<w:gridSpan w:val="2"/>') + cell('Ghi chú', starts)),
      row(cell('', goesOn) + cell('Trung ương') + cell('Địa phương') + cell('', goesOn)),
      row(cell('1') + cell('45') + cell('30') + cell('')),
    );
    expect(await gridsOf(body)).toEqual([
      [
        ['1+1x2 TT', '2+2x1 Kinh phí', '4+1x2 Ghi chú'],
        ['2+1x1 Trung ương', '3+1x1 Địa phương'],
        ['1+1x1 1', '2+1x1 45', '3+1x1 30', '4+1x1 '],
      ],
    ]);
  });

  it('begins a new merge where one ends, and keeps text that stands in a merged cell', async () => {
    const body = table(
      row(cell('A', starts) + cell('a1')),
      row(cell('phụ', goesOn) + cell('a2')),
      row(cell('B', starts) + cell('b1')),
      row(cell('C') + cell('c1')),
      row(cell('D', goesOn) + cell('d1')),
    );
    expect(await gridsOf(body)).toEqual([
      [
        ['1+1x2 A/phụ', '2+1x1 a1'],
        ['2+1x1 a2'],
        ['1+1x1 B', '2+1x1 b1'],
        ['1+1x1 C', '2+1x1 c1'],
        ['1+1x1 D', '2+1x1 d1'],
      ],
    ]);
  });

  it('counts columns left out at the beginning of a row, and joins cells merged in a row', async () => {
    const body = table(
      row(cell('A') + cell('B') + cell('C')),
      row(cell('b') + cell('c'), '<w:gridBefore w:val="1"/>'),
      row(cell('d', '<w:hMerge w:val="restart"/>') + cell('', '<w:hMerge/>') + cell('e')),
    );
    expect(await gridsOf(body)).toEqual([
      [
        ['1+1x1 A', '2+1x1 B', '3+1x1 C'],
        ['2+1x1 b', '3+1x1 c'],
        ['1+2x1 d', '3+1x1 e'],
      ],
    ]);
  });

  it('has its tables inside cells with these, and the rows that the file marks as its head', async () => {
    const inner = table(row(cell('x') + cell('y')), row(cell('z') + cell('w')));
    const source = await sourceOf(
      table(
        row(cell('TT') + cell('Nội dung'), '<w:tblHeader/>'),
        row(cell('1') + cell('Trước', '', inner + typed('Sau'))),
      ),
    );
    const [outer] = source.layout?.tables ?? [];
    expect(source.layout?.tables).toHaveLength(1);
    expect(outer?.headerRows).toBe(1);
    const held = outer?.rows[1]?.cells[1]?.tables ?? [];
    expect(held.map((found) => gridOf(source, found))).toEqual([
      [
        ['1+1x1 x', '2+1x1 y'],
        ['1+1x1 z', '2+1x1 w'],
      ],
    ]);
    expect(source.text).toBe('TT\nNội dung\n1\nTrước\nx\ny\nz\nw\nSau\n');
  });

  it('finds rows and cells in content controls, and leaves out those that were deleted', async () => {
    const control = (content: string): string =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = table(
      control(row(cell('A') + control(cell('B')))),
      row(cell('bỏ') + cell('bỏ'), '<w:del/>'),
      row(cell('C') + cell('bỏ', '<w:cellDel/>') + cell('D')),
    );
    expect(await gridsOf(body)).toEqual([
      [
        ['1+1x1 A', '2+1x1 B'],
        ['1+1x1 C', '2+1x1 D'],
      ],
    ]);
  });

  it('keeps numbers that only a list makes, in a cell that holds nothing else', async () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const blank = `<w:tc>${paragraph('', numbered)}</w:tc>`;
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = table(row(blank + cell('Một')), row(blank + cell('Hai')));
    expect(await gridsOf(body, { numbering })).toEqual([
      [
        ['1+1x1 1.', '2+1x1 Một'],
        ['1+1x1 2.', '2+1x1 Hai'],
      ],
    ]);
  });
});

describe('a frame', () => {
  const framesOf = async (body: string): Promise<readonly boolean[]> =>
    ((await sourceOf(body)).layout?.tables ?? []).map(({ frame }) => frame);
  const lines = (...texts: readonly string[]): string =>
    `<w:tc>${texts.map((text) => typed(text)).join('')}</w:tc>`;

  it.each([
    ['a letterhead', row(lines('SỞ Y TẾ', 'Số: 5/KH-SYT') + lines('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))],
    [
      'a letterhead of the Party',
      row(lines('HUYỆN ỦY SA PA', '*', 'Số 12-KH/HU') + lines('ĐẢNG CỘNG SẢN VIỆT NAM')),
    ],
    [
      'a letterhead without the national name',
      row(lines('ĐOÀN XÃ BẢN PHÙNG', 'Số: 07-CV/ĐTN') + lines('Bản Phùng, ngày 02 tháng 3 năm 2026')),
    ],
    [
      'recipients and a signature',
      row(lines('Nơi nhận:', '- Lưu: VT.') + lines('CHỦ TỊCH', '', 'Lò Văn Ón')),
    ],
    [
      'signatures alone',
      row(lines('TM. ỦY BAN NHÂN DÂN', 'Giàng A Páo') + lines('TM. BAN THƯỜNG VỤ', 'Vừ Thị Dua')),
    ],
    ['a signature in rows', row(lines('') + lines('GIÁM ĐỐC')) + row(lines('') + lines('', 'Tẩn Mý Dao'))],
    [
      'places for signatures',
      row(lines('Người lập', '(Ký, ghi rõ họ tên)') + lines('Kế toán trưởng', '(Ký tên)')),
    ],
    ['addressees', row(lines('Kính gửi:') + lines('- Sở Nội vụ;', '- Sở Tài chính.'))],
    ['a box around one text', row(lines('MẬT'))],
  ])('is %s', async (_, rows) => {
    expect(await framesOf(table(rows))).toEqual([true]);
  });

  it.each([
    ['names and offices', row(cell('HỌ TÊN') + cell('CHỨC VỤ')) + row(cell('Lý Thị Sen') + cell('Kế toán'))],
    [
      'heads above names',
      row(cell('NGƯỜI GIAO') + cell('NGƯỜI NHẬN')) + row(cell('Hà Văn Mo') + cell('Vi An')),
    ],
    ['numbers', row(cell('Chỉ tiêu') + cell('2025')) + row(cell('Hộ nghèo') + cell('30'))],
    ['a recipient', row(cell('Số') + cell('Nơi nhận')) + row(cell('5/QĐ-UBND') + cell('Sở Nội vụ'))],
    [
      'documents and dates',
      row(cell('Số, ngày') + cell('Tên')) + row(cell('Số 5, ngày 02 tháng 3 năm 2026') + cell('Kế hoạch')),
    ],
    [
      'many rows with the national name in one',
      Array.from({ length: 9 }, (_, at) =>
        row(cell(String(at)) + cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
      ).join(''),
    ],
  ])('is no table of %s', async (_, rows) => {
    expect(await framesOf(table(rows))).toEqual([false]);
  });

  it('is read column by column, and row by row where the columns change', async () => {
    const wide = '<w:gridSpan w:val="2"/>';
    const { text } = await sourceOf(
      table(
        row(cell('SỞ Y TẾ') + cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
        row(cell('Số: 5/QĐ-SYT') + cell('Lai Châu, ngày 02 tháng 3 năm 2026')),
        row(cell('QUYẾT ĐỊNH', wide)),
      ),
    );
    expect(text.trimEnd().split('\n')).toEqual([
      'SỞ Y TẾ',
      'Số: 5/QĐ-SYT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Lai Châu, ngày 02 tháng 3 năm 2026',
      'QUYẾT ĐỊNH',
    ]);
  });
});

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string =>
  `${mark('begin')}<w:r><w:instrText>${text}</w:instrText></w:r>${mark('separate')}`;

describe('a table of contents', () => {
  const lines = ['Chương I. Quy định chung\t1', 'Chương II. Tổ chức thực hiện\t4'];
  const [first = '', second = ''] = lines;
  const after = typed('Chương I') + typed('QUY ĐỊNH CHUNG');

  it('is a region where a content control, a style or a field makes it', async () => {
    const gallery =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>' +
      `<w:sdtContent>${typed(first)}${typed(second)}</w:sdtContent></w:sdt>`;
    const styles = '<w:style w:type="paragraph" w:styleId="Muclc2"><w:name w:val="toc 2"/></w:style>';
    const styled = typed(first, '<w:pStyle w:val="TOC1"/>') + typed(second, '<w:pStyle w:val="Muclc2"/>');
    const field =
      paragraph(`${instruction(' TOC \\o "1-3" \\h ')}${run(first)}`) +
      paragraph(run(second)) +
      paragraph(mark('end'));
    const simple = paragraph(`<w:fldSimple w:instr=" TOC \\c Bảng ">${run(lines.join('  '))}</w:fldSimple>`);
    expect(await regionsOf('contents', gallery + after)).toEqual([lines.join('\n')]);
    expect(await regionsOf('contents', styled + after, { styles })).toEqual([lines.join('\n')]);
    expect(await regionsOf('contents', field + after)).toEqual([lines.join('\n')]);
    expect(await regionsOf('contents', simple + after)).toEqual([lines.join('  ')]);
  });

  it('takes its heading along, and leaves the text that goes on in its last paragraph', async () => {
    const body =
      typed('Mục lục') +
      typed('') +
      paragraph(`${instruction('TOC')}${run(first)}`) +
      paragraph(`${mark('end')}${run('Phần thứ nhất')}`);
    expect(await regionsOf('contents', body)).toEqual([`Mục lục\n\n${first}`]);
  });

  it('holds fields of its own, and is not the one that only looks like it', async () => {
    const page = `${instruction('PAGEREF _Toc1')}${run('7')}${mark('end')}`;
    const body =
      paragraph(`${instruction('TOC')}${run('Điều 1')}${page}`) +
      paragraph(run('Điều 2') + mark('end')) +
      after;
    expect(await regionsOf('contents', body)).toEqual(['Điều 17\nĐiều 2']);
    const other = paragraph(`${instruction('TOCX')}${run('Điều 1')}${mark('end')}`);
    expect(await regionsOf('contents', other)).toEqual([]);
  });

  it('stays running text where its field never ends', async () => {
    const body = paragraph(`${instruction('TOC')}${run(first)}`) + after;
    expect(await regionsOf('contents', body)).toEqual([]);
    expect((await sourceOf(body)).text).toContain('QUY ĐỊNH CHUNG');
  });
});

describe('a field', () => {
  it('shows what it stands for, and nothing of a field in its instruction', async () => {
    const inner = `${instruction('MERGEFIELD GioiTinh')}${run('«Nam»')}${mark('end')}`;
    const body = paragraph(
      `${run('Ông ')}${mark('begin')}<w:r><w:instrText> IF </w:instrText></w:r>${inner}${mark('separate')}${run('Sùng A Lử')}${mark('end')}`,
    );
    expect((await sourceOf(body)).text).toBe('Ông Sùng A Lử\n');
  });

  it('hides no text below it where it is damaged', async () => {
    const body = paragraph(`${mark('begin')}<w:r><w:instrText>IF</w:instrText></w:r>`) + typed('Điều 1');
    expect((await sourceOf(body)).text).toBe('Điều 1\n');
  });
});

describe('notes and text boxes', () => {
  it('are regions, the notes with their labels', async () => {
    const call = '<w:r><w:footnoteReference w:id="4"/></w:r>';
    const footnotes = `<w:footnote w:id="4">${typed('Đã được')}${typed('bãi bỏ')}</w:footnote>`;
    const box = `<w:r><w:pict><w:txbxContent>${typed('HỎA TỐC')}</w:txbxContent></w:pict></w:r>`;
    const body = paragraph(run('Điều 5') + call + box) + paragraph(run('xem') + call);
    expect(await regionsOf('footnote', body, { footnotes })).toEqual(['1: [1] Đã được\nbãi bỏ']);
    expect(await regionsOf('textBox', body)).toEqual(['HỎA TỐC']);
    expect((await sourceOf(body, { footnotes })).text).toContain('Điều 5[1]\nHỎA TỐC\nxem[1]');
  });
});

describe('paragraphs', () => {
  it('are told by their place in the body, those in cells and deleted rows counted', async () => {
    const body =
      typed('một') +
      table(row(cell('hai') + cell('ba')), row(cell('bỏ') + cell('bỏ'), '<w:del/>')) +
      typed('') +
      typed('bảy');
    const { text, layout } = await sourceOf(body);
    expect(layout?.origins.map(({ paragraph: at, start, end }) => [at, text.slice(start, end)])).toEqual([
      [1, 'một'],
      [2, 'hai'],
      [3, 'ba'],
      [7, 'bảy'],
    ]);
  });
});

describe('pages', () => {
  const broken = '<w:r><w:lastRenderedPageBreak/></w:r>';
  const asked = '<w:r><w:br w:type="page"/></w:r>';
  const pagesOf = async (body: string, parts: DocxParts = {}): Promise<readonly string[]> => {
    const { text, layout } = await sourceOf(body, parts);
    return (layout?.pages ?? []).map(({ page, offset }) => `${page} ${text.slice(offset).split('\n', 1)[0]}`);
  };

  it('begin where Word last broke them, also within a paragraph', async () => {
    const body =
      typed('Đầu') + paragraph(`${run('trước ')}${broken}${run('sau')}`) + paragraph(broken + run('Cuối'));
    expect(await pagesOf(body)).toEqual(['1 Đầu', '2 sau', '3 Cuối']);
  });

  it('are unknown where Word left no mark', async () => {
    expect(await pagesOf(typed('Đầu') + paragraph(asked) + typed('Sau'))).toEqual([]);
  });

  it('that were asked for are not counted twice', async () => {
    const section = paragraph('', '<w:sectPr/>');
    const body =
      typed('một') +
      paragraph(asked) +
      paragraph(broken + run('hai')) +
      paragraph(asked) +
      typed('ba') +
      section +
      typed('bốn') +
      '<w:sectPr/>';
    expect(await pagesOf(body)).toEqual(['1 một', '2 hai', '3 ba', '4 bốn']);
  });

  it('go over all cells of a row, and a note goes back to the page of its call', async () => {
    const tall = (name: string): string =>
      `<w:tc>${typed(`${name} đầu`)}${paragraph(broken + run(`${name} cuối`))}</w:tc>`;
    const call = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const body =
      paragraph(run('Mở') + call) +
      table(row(tall('A') + tall('B')), row(cell('C') + cell('D'))) +
      paragraph(broken + run('Kết'));
    const footnotes = `<w:footnote w:id="1">${typed('chú')}</w:footnote>`;
    expect(await pagesOf(body, { footnotes })).toEqual(['1 Mở[1]', '2 A cuối', '3 Kết', '1 [1] chú']);
  });
});

describe('formulas', () => {
  it('are written as on a line', async () => {
    const letter = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
    const fraction = `<m:f><m:fPr/><m:num>${letter('a+b')}</m:num><m:den>${letter('2')}</m:den></m:f>`;
    const square = `<m:sSup><m:e>${letter('r')}</m:e><m:sup>${letter('2')}</m:sup></m:sSup>`;
    const body = paragraph(`<m:oMath>${letter('S = ')}${fraction}${letter(' + ')}${square}</m:oMath>`);
    expect((await sourceOf(body)).text).toBe('S = (a+b)/2 + r^2\n');
  });
});

describe('a file within the file', () => {
  const chunk = '<w:altChunk r:id="r1"/>';
  const relationTo = (target: string): string =>
    `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${target}"/>`;
  const around = typed('Trước') + chunk + typed('Sau');
  const holding = (name: string, bytes: Uint8Array): DocxParts => ({
    relationships: relationTo(name),
    files: { [`word/${name}`]: bytes },
  });
  const page =
    '<html><head><meta charset="utf-8"></head><body><p>Điều 1. Phạm vi</p><p>Điều 2. Hiệu lực</p></body></html>';
  const longPage = page.replace('Phạm vi', `Phạm vi ${'của quy chế này '.repeat(30).trim()}`);

  it.each([
    ['a web page', 'chunk.htm', Buffer.from(page)],
    [
      'a web archive',
      'chunk.mht',
      Buffer.from(
        [
          'MIME-Version: 1.0',
          'Content-Type: multipart/related;',
          '\tboundary="--=_1"',
          '',
          '----=_1',
          'Content-Type: text/html; charset="utf-8"',
          'Content-Transfer-Encoding: quoted-printable',
          '',
          Buffer.from(page)
            .toString('latin1')
            .replace(/[=\x80-\xff]/g, (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase()}`)
            .replace('<p>', '<p>=\r\n'),
          '----=_1--',
        ].join('\r\n'),
      ),
    ],
    ['a text', 'chunk.txt', Buffer.from('Điều 1. Phạm vi\nĐiều 2. Hiệu lực\n')],
    ['a Word file', 'chunk.docx', Buffer.from(docx(typed('Điều 1. Phạm vi') + typed('Điều 2. Hiệu lực')))],
  ])('is read in its place: %s', async (_, name, bytes) => {
    const { text, warnings } = await sourceOf(around, holding(name, bytes));
    expect(text).toBe('Trước\nĐiều 1. Phạm vi\nĐiều 2. Hiệu lực\nSau\n');
    expect(warnings).toEqual([]);
  });

  it('is all document where it is a web page, however the lengths of its parts differ', async () => {
    const { text } = await sourceOf(around, holding('chunk.htm', Buffer.from(longPage)));
    expect(text.split('\n').slice(-4)).toEqual([
      expect.stringMatching(/^Điều 1/),
      'Điều 2. Hiệu lực',
      'Sau',
      '',
    ]);
  });

  it('brings its tables along', async () => {
    const inner = docx(
      typed('Bảng') + table(row(cell('Xã') + cell('Hộ')), row(cell('Nậm Cắn') + cell('12'))),
    );
    expect(await gridsOf(around, holding('chunk.docx', inner))).toEqual([
      [
        ['1+1x1 Xã', '2+1x1 Hộ'],
        ['1+1x1 Nậm Cắn', '2+1x1 12'],
      ],
    ]);
  });

  it.each([
    ['a picture', holding('chunk.jpg', Uint8Array.of(0xff, 0xd8, 0xff))],
    ['a part that is missing', { relationships: relationTo('none.htm') }],
    ['a part without relationship', {}],
  ])('is named in a warning where it cannot be read: %s', async (_, parts) => {
    const { text, warnings } = await sourceOf(around, parts);
    expect(text).toBe('Trước\nSau\n');
    expect(warnings.map(({ problem }) => problem.code)).toEqual(['partNotRead']);
  });

  it('may not hold others without end', async () => {
    let inner = docx(typed('tận cùng'));
    for (let depth = 0; depth < 5; depth += 1)
      inner = docx(typed(`tầng ${depth}`) + chunk, holding('chunk.docx', inner));
    const { text } = await readSource(inner, { path: 'a.docx' });
    expect(text).toContain('tầng 4\ntầng 3');
    expect(text).not.toContain('tận cùng');
  });
});
