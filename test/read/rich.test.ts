import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { readFileSource, readSource } from '../../src/read/index.js';
import { docx, odt, paragraph, run } from './support/package.js';

const linesOf = async (bytes: Uint8Array, format: string): Promise<readonly string[]> => {
  const source = await readSource(bytes, { path: 'a.doc' });
  expect(source.info.format).toBe(format);
  return source.text.trimEnd().split('\n');
};

describe('RTF', () => {
  const rtf = (body: string): Promise<readonly string[]> => {
    const fonts =
      '{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset163 Arial;}{\\f2\\fcharset0 .VnTime;}{\\f3\\fcharset2 Symbol;}}';
    return linesOf(
      Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}{\\stylesheet{Normal;}}${body}}`, 'latin1'),
      'rtf',
    );
  };

  it('reads Unicode escapes and skips what stands for them', async () => {
    expect(await rtf("\\uc1\\u272?i\\u7873?u 5\\par {\\uc2\\u7843\\'61\\'3f\\uc0 o}\\par")).toEqual([
      'Điều 5',
      'ảo',
    ]);
  });

  it('decodes runs by the code page of their font', async () => {
    expect(await rtf("\\f1 \\'d0i\\'ea\\'ccu\\f2  kho\\'b6n\\f3\\'b7\\par")).toEqual(['Điều khoản•']);
  });

  it.each(['1258', '1252', '65001'])(
    'decodes a font of before Unicode by its name in code page %s',
    async (page) => {
      const fonts =
        '{\\fonttbl{\\f0 Times New Roman;}{\\f1\\fnil\\fcharset163 .VnTime;}{\\f2\\fnil VNI-Times;}}';
      const body = "\\f1 Ngh\\'de \\'ae\\'denh\\f2  kho\\'61\\'fbn\\par";
      const file = Buffer.from(`{\\rtf1\\ansi\\ansicpg${page}\\deff0${fonts}${body}}`, 'latin1');
      expect(await linesOf(file, 'rtf')).toEqual(['Nghị định khoản']);
    },
  );

  it('keeps list labels and headers, leaves out pictures, fields’ codes, deleted and hidden text', async () => {
    const body =
      '{\\listtext a)\\tab}\\u272?i\\u7875?m\\par{\\*\\unknown x}{\\pict 00ff}{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt see}}{\\deleted no}{\\v no}{\\header head}!\\par';
    expect(await rtf(body)).toEqual(['head', '', 'a)\tĐiểm', 'see!']);
  });

  it('reads tables cell by cell and notes at the end', async () => {
    const body =
      '\\trowd\\intbl STT\\cell T\\u234?n\\cell\\row\\pard\\intbl 1\\cell M\\u7897?t\\par hai\\cell\\row\\pard Sau{\\super\\chftn}{\\footnote\\pard Ghi}.\\par';
    expect(await rtf(body)).toEqual(['STT', 'Tên', '1', 'Một', 'hai', 'Sau[1].', '', '[1] Ghi']);
  });
});

describe('OpenDocument', () => {
  it('labels list items, over levels and interruptions', async () => {
    const styles =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>' +
      '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>';
    const item = (content: string): string => `<text:list-item><text:p>${content}</text:p></text:list-item>`;
    const nested = `<text:list-item><text:p>hai</text:p><text:list>${'abcde'.replace(/./g, item)}</text:list></text:list-item>`;
    const body = `<text:list text:style-name="L">${item('một')}${nested}</text:list><text:p>giữa</text:p><text:list text:style-name="L" text:continue-numbering="true">${item('ba')}</text:list>`;
    const lines = await linesOf(odt(body, styles), 'odt');
    expect(lines).toEqual(['1. một', '2. hai', 'a) a', 'b) b', 'c) c', 'd) d', 'đ) e', 'giữa', '3. ba']);
  });

  it('reads spaces, breaks, notes, text boxes and tables, and leaves out deleted text', async () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:p>bỏ</text:p></text:changed-region></text:tracked-changes>' +
      '<text:p>Số:<text:s text:c="3"/>/QĐ<text:line-break/>hai<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>ghi</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>KHẨN</text:p></draw:text-box></draw:frame></text:p>' +
      '<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>';
    expect(await linesOf(odt(body), 'odt')).toEqual(['Số:   /QĐ', 'hai[1]', 'KHẨN', 'A', 'B', '', '[1] ghi']);
  });
});

describe('Markdown', () => {
  it.each([
    ['a bold line and a quotation', null, 'Số: 4/CV\n\n**CỤC THỬ**\n\n> Điều 5. Hồ sơ', 'markdown'],
    [
      'a table in HTML above it, in a file named so',
      'a/b.md',
      '<table><tr><td>SỞ</td></tr></table>\n\n# THƯ',
      'markdown',
    ],
    ['a page, though named so', 'a/b.md', '<html><body># THƯ</body></html>\n# THƯ', 'html'],
    ['a bold line in a file named so', 'a/Thư.MD', 'Số: 4/CV\n\n**CỤC THỬ**\n\nKính gửi: Sở Thử', 'markdown'],
    ['a bold line in a file named otherwise', 'thư.txt', 'Số: 4/CV\n\n**CỤC THỬ**\n', 'text'],
    ['nothing, in a file named so', 'thư.md', 'Số: 4/CV\n\nKính gửi: Sở Thử\n', 'text'],
  ])('is told by %s', async (_what, path, text, format) => {
    expect((await readSource(Buffer.from(text), { path })).info.format).toBe(format);
  });

  const markdown = (text: string): Promise<readonly string[]> => linesOf(Buffer.from(text), 'markdown');

  it('drops marks and the bullets of points, and keeps numbers as typed', async () => {
    const text =
      '## Chương I\n### Điều 1. Phạm vi\n1. Khoản **một**\n- a) điểm\n- đ) điểm\n3. Khoản ba\n- gạch\n\n____________\n\nHết\n';
    expect(await markdown(text)).toEqual([
      'Chương I',
      'Điều 1. Phạm vi',
      '1. Khoản một',
      'a) điểm',
      'đ) điểm',
      '3. Khoản ba',
      '- gạch',
      '',
      'Hết',
    ]);
  });

  it('reads tables cell by cell and notes at the end', async () => {
    const text = '# Bảng\n\n| STT | Tên |\n| --- | --- |\n| 1 | Một |\n\nSau[^1].\n\n[^1]: Ghi\n\n## Hết\n';
    const lines = await markdown(text);
    expect(lines.filter((line) => line !== '')).toEqual([
      'Bảng',
      'STT',
      'Tên',
      '1',
      'Một',
      'Sau[1].',
      'Hết',
      '[1] Ghi',
    ]);
  });
});

it('ends a table of Markdown where a line below it has no bars', async () => {
  const source = '# Bảng\n\n| STT | Tên |\n| --- | --- |\n| 1 | Một |\nĐiều 8. **Hiệu lực**\n1. Từ nay.\n';
  const { text, layout } = await readSource(Buffer.from(source), { path: 'a.md' });
  expect(layout?.tables[0]?.rows).toHaveLength(2);
  expect(text.trimEnd().endsWith('\nĐiều 8. Hiệu lực\n1. Từ nay.')).toBe(true);
});

describe('a table written as HTML in Markdown', () => {
  const rows = [
    '<tr><th rowspan="2">TT</th><th colspan="2">Kinh phí</th></tr>',
    '<tr><th>Tỉnh</th><th>Xã</th></tr>',
    '<tr><td>1</td><td colspan="2">400 <b>triệu</b><br>đồng</td></tr>',
  ];

  it.each([
    ['in one piece', '\n'],
    ['divided by blank lines', '\n\n'],
  ])('has its cells and spans, %s', async (_, between) => {
    const table = ['<table>', ...rows, '</table>'].join(between);
    const source = Buffer.from(`**CỤC THỬ**\n\nPhân bổ như sau:\n\n${table}\n\nĐề nghị thực hiện.\n`);
    const { text, layout } = await readSource(source, { path: 'a.md' });
    expect(layout?.tables).toHaveLength(1);
    const cells = layout?.tables[0]?.rows.map((row) =>
      row.cells.map(({ start, end, columns }) => [text.slice(start, end), columns]),
    );
    expect(cells).toEqual([
      [
        ['TT', 1],
        ['Kinh phí', 2],
      ],
      [
        ['Tỉnh', 1],
        ['Xã', 1],
      ],
      [
        ['1', 1],
        ['400 triệu\nđồng', 2],
      ],
    ]);
    expect(text.trimEnd().endsWith('\nĐề nghị thực hiện.')).toBe(true);
  });
});

it('takes no more into a table written as HTML in Markdown than it has', async () => {
  const source =
    '**CỤC THỬ**\n\nPhân bổ kinh phí cho các xã và phường trên địa bàn tỉnh như sau:\n\n<table>\n<tr><td>1</td></tr>\n\nĐiều 1. Kinh phí\n\nĐiều 2. Thi hành\n';
  const { text, layout } = await readSource(Buffer.from(source), { path: 'a.md' });
  expect(layout?.tables).toHaveLength(1);
  const lines = text.split('\n').filter((line) => line !== '');
  expect(lines.slice(-2)).toEqual(['Điều 1. Kinh phí', 'Điều 2. Thi hành']);
});

describe('the tables that Pandoc draws', () => {
  const sourceOf = (text: string) => readSource(Buffer.from(text), { path: 'a.md' });
  const cellsOf = async (markdown: string): Promise<readonly string[]> => {
    const { text, layout } = await sourceOf(markdown);
    return (layout?.tables ?? []).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' ')),
      ),
    );
  };

  it('with a grid are the letterhead and the signature', async () => {
    const text = `+-----------------------+-------------------------------------------+
| **ỦY BAN NHÂN DÂN**\\  | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\\   |
| **XÃ BÌNH AN**        | **Độc lập - Tự do - Hạnh phúc**           |
|                       |                                           |
| Số: 61/QĐ-UBND        | *Bình An, ngày 22 tháng 9 năm 2025*       |
+-----------------------+-------------------------------------------+

**QUYẾT ĐỊNH**

**Về việc thử**

**Điều 1.** Thử.

+-----------------------+---------------------------+
| ***Nơi nhận:***       | **CHỦ TỊCH**              |
|                       |                           |
| \\- Như Điều 1;        | **Lê Văn Thử**            |
|                       |                           |
| \\- Lưu: VT.           |                           |
+-----------------------+---------------------------+
`;
    const source = await sourceOf(text);
    const { metadata } = parseDocument(source.text, { layout: source.layout });
    expect(metadata).toMatchObject({
      number: '61/QĐ-UBND',
      issuedOn: '2025-09-22',
      issuer: 'Ủy ban nhân dân xã Bình An',
      place: 'Bình An',
      recipients: ['Như Điều 1', 'Lưu: VT'],
    });
    expect(metadata.signers.map(({ name }) => name)).toEqual(['Lê Văn Thử']);
  });

  it.each([
    [
      'between rules',
      `  ----------------------------------------
  **STT**   **Họ và tên**   **Chức danh**
  --------- --------------- ---------------
  1         Lê Văn          Chủ tịch
            Thử[^1]

  2         Hà Thị Mẫu      Phó Chủ tịch
  ----------------------------------------
`,
      ['STT', 'Họ và tên', 'Chức danh', '1', 'Lê Văn Thử[1]', 'Chủ tịch', '2', 'Hà Thị Mẫu', 'Phó Chủ tịch'],
    ],
    [
      'line by line',
      `  STT   Họ và tên    Chức danh
  ----- ------------ --------------
  1     Lê Văn Thử   Chủ tịch
  2     Hà Thị Mẫu
`,
      ['STT', 'Họ và tên', 'Chức danh', '1', 'Lê Văn Thử', 'Chủ tịch', '2', 'Hà Thị Mẫu', ''],
    ],
    [
      'with merged cells',
      `+-----+------------+-----------+
| STT | Họ và tên  | Chức danh |
+=====+============+===========+
| 1   | Lê Văn Thử | Chủ tịch  |
+-----+------------+-----------+
| Tổng số một người            |
+-----+------------+-----------+
`,
      ['STT', 'Họ và tên', 'Chức danh', '1', 'Lê Văn Thử', 'Chủ tịch', 'Tổng số một người'],
    ],
  ])('%s have their cells', async (_how, table, cells) => {
    expect(await cellsOf(`# Danh sách\n\n${table}\n2\\. Hết.\n\n[^1]: Ghi\n`)).toEqual(cells);
  });

  it.each([
    [
      'rules of a letterhead',
      'SỞ THỬ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n-------          ---------------',
    ],
    ['a rule and text', '----------------------\n\nHết'],
    ['a border alone', '+----+----+\n\nHết'],
  ])('are not %s', async (_what, text) => {
    expect(await cellsOf(`# A\n\n${text}\n`)).toEqual([]);
  });
});

describe('files named .doc', () => {
  it('are read as what they are', async () => {
    expect(await linesOf(docx(paragraph(run('Điều 1'))), 'docx')).toEqual(['Điều 1']);
    expect(await linesOf(Buffer.from('<html><p>Điều 1</p></html>'), 'html')).toEqual(['Điều 1']);
    expect(await linesOf(Buffer.from('{\\rtf1 a}'), 'rtf')).toEqual(['a']);
  });
});

const decree = '../shared/nd30';

describe.skipIf(!existsSync(decree))('Decree 30/2020/NĐ-CP (needs ../shared/nd30)', () => {
  const read = async (name: string): Promise<string> =>
    (await readFileSource(`${decree}/${name}`)).text.replace(/\s+/g, ' ').trim();

  it('reads the same from .docx, .doc and .md', async () => {
    const docx2 = await read('Phuluc2.docx');
    expect(await read('Phuluc2.doc')).toBe(docx2);
    expect(await read('Phuluc2.md')).toBe(docx2);
  });

  it('gives the decree’s heading the same lines from .docx and .md', async () => {
    const [fromDocx, fromMarkdown] = [await read('30_2020_ND_CP.docx'), await read('30_2020_ND_CP.md')];
    expect(fromMarkdown.slice(0, 2000)).toBe(fromDocx.slice(0, 2000));
    expect(fromDocx).toMatch(/^CHÍNH PHỦ Số: 30\/2020\/NĐ-CP CỘNG HÒA/);
  });
});
