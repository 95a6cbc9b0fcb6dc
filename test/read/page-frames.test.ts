import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { nodesOf } from '../../src/model/index.js';
import { readSource } from '../../src/read/index.js';
import { docx, odt, paragraph, run } from './support/package.js';

const lines = (...texts: readonly string[]): string => texts.map((text) => paragraph(run(text))).join('');
const cell = (...texts: readonly string[]): string => `<w:tc>${lines(...texts)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

const FULL = `<w:tbl>${row(
  cell('CÔNG TY CỔ PHẦN THỬ NGHIỆM', 'Số: 12/TB-TN'),
  cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Huế, ngày 12 tháng 7 năm 2025'),
)}</w:tbl>`;
const BODY = lines(
  'THÔNG BÁO',
  'Về việc thử',
  'Công ty Cổ phần Thử Nghiệm thông báo như sau:',
  '1. Một.',
  '2. Hai.',
  'GIÁM ĐỐC',
  '',
  'Lê Văn Thử',
);
const PAGE =
  '<w:p><w:r><w:t>Trang </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';

interface Frames {
  readonly body: string;
  readonly header?: string;
  readonly first?: string;
  readonly footer?: string;
}

/** A document whose pages have these headers and footers. */
async function read({ body, header = '', first, footer = '' }: Frames) {
  const part = (name: string, content: string): Uint8Array =>
    strToU8(`<w:${name} xmlns:w="w">${content}</w:${name}>`);
  const isFirst = first === undefined ? '' : '<w:headerReference w:type="first" r:id="r2"/>';
  const section =
    `<w:sectPr><w:headerReference w:type="default" r:id="r1"/>${isFirst}<w:footerReference w:type="default" r:id="r3"/>` +
    `${first === undefined ? '' : '<w:titlePg/>'}</w:sectPr>`;
  const names = ['header1', 'header2', 'footer1'];
  const { text, layout } = await readSource(
    docx(body + section, {
      relationships: names
        .map((name, index) => `<Relationship Id="r${index + 1}" Target="${name}.xml"/>`)
        .join(''),
      files: {
        'word/header1.xml': part('hdr', header),
        'word/header2.xml': part('hdr', first ?? ''),
        'word/footer1.xml': part('ftr', footer),
      },
    }),
    { path: 'a.docx' },
  );
  const { metadata, body: root } = parseDocument(text, { layout });
  const furniture = root.children.flatMap((node) => (node.type === 'furniture' ? [node.value] : []));
  return { text, metadata, furniture };
}

describe('the header of a page in Word', () => {
  it.each([
    ['on all pages', { body: BODY, header: FULL }],
    ['on the first page', { body: BODY, header: '', first: FULL }],
  ])('belongs to the text where it is the letterhead: %s', async (_where, frames) => {
    const { metadata, furniture } = await read(frames);
    expect(metadata).toMatchObject({
      kind: 'Thông báo',
      number: '12/TB-TN',
      issuedOn: '2025-07-12',
      place: 'Huế',
      issuer: 'Công ty Cổ phần Thử Nghiệm',
    });
    expect(furniture).toEqual([]);
  });

  it("belongs to the text where it has a firm's name and address", async () => {
    const header = lines('CÔNG TY CỔ PHẦN THỬ NGHIỆM', 'Địa chỉ: 12 phố Thử, Huế');
    const { metadata } = await read({ body: lines('Số: 12/TB-TN') + BODY, header });
    expect(metadata).toMatchObject({ number: '12/TB-TN', issuer: 'Công ty Cổ phần Thử Nghiệm' });
  });

  it('is furniture where it is a running head, and so is a footer', async () => {
    const { metadata, furniture } = await read({
      body: FULL + BODY,
      header: lines('Sổ tay của Công ty Thử'),
      footer: lines('Lưu hành nội bộ'),
    });
    expect(metadata).toMatchObject({ number: '12/TB-TN', issuer: 'Công ty Cổ phần Thử Nghiệm' });
    expect(furniture).toEqual(['Sổ tay của Công ty Thử', 'Lưu hành nội bộ']);
  });

  it('is kept once where other pages have the same', async () => {
    const header = lines('Sổ tay của Công ty Thử');
    const { furniture } = await read({ body: FULL + BODY, header, first: header });
    expect(furniture).toEqual(['Sổ tay của Công ty Thử']);
  });

  it('is nothing where it has only the number of the page', async () => {
    const { text, furniture } = await read({ body: FULL + BODY, header: PAGE, footer: lines('') });
    expect(furniture).toEqual([]);
    expect(text).not.toContain('Trang');
  });
});

describe('the header of a page in OpenDocument', () => {
  const texts = (...each: readonly string[]): string =>
    each.map((text) => `<text:p>${text}</text:p>`).join('');
  const letterhead = texts(
    'CÔNG TY CỔ PHẦN THỬ NGHIỆM',
    'Số: 12/TB-TN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Huế, ngày 12 tháng 7 năm 2025',
  );
  const body = `<text:p text:style-name="P1">THÔNG BÁO</text:p>${texts('Về việc thử', 'Công ty thông báo như sau:', '1. Một.', '2. Hai.')}`;
  const first = '<style:style style:name="P1" style:family="paragraph" style:master-page-name="First"/>';

  const readOdt = async (masters: string, text = body) => {
    const file = odt(text, first, '', masters);
    const { text: read, layout } = await readSource(file, { path: 'a.odt' });
    const { metadata, body: root } = parseDocument(read, { layout });
    const furniture = nodesOf(root).flatMap((node) => (node.type === 'furniture' ? [node.value] : []));
    return { metadata, furniture };
  };
  const master = (name: string, content: string, next = ''): string =>
    `<style:master-page style:name="${name}" ${next && `style:next-style-name="${next}"`}>${content}</style:master-page>`;
  const standard = master(
    'Standard',
    `<style:header>${texts('Sổ tay của Công ty Thử')}</style:header><style:footer><text:p>Trang <text:page-number>2</text:page-number></text:p></style:footer>`,
  );

  it.each([
    [
      'of a page of its own',
      master('First', `<style:header>${letterhead}</style:header>`, 'Standard') + standard,
    ],
    [
      'of the first of several pages',
      master(
        'First',
        `<style:header>${texts('Sổ tay của Công ty Thử')}</style:header><style:header-first>${letterhead}</style:header-first>`,
      ),
    ],
  ])('belongs to the text where it is the letterhead: %s', async (_where, masters) => {
    const { metadata, furniture } = await readOdt(masters);
    expect(metadata).toMatchObject({ kind: 'Thông báo', number: '12/TB-TN', issuedOn: '2025-07-12' });
    expect(furniture).toEqual(['Sổ tay của Công ty Thử']);
  });

  it('is furniture where it is a running head, but not that of pages that the text has not', async () => {
    const other = master('Envelope', `<style:header>${texts('Phong bì')}</style:header>`);
    const { furniture } = await readOdt(other + standard, texts('THÔNG BÁO', 'Về việc thử', '1. Một.'));
    expect(furniture).toEqual(['Sổ tay của Công ty Thử']);
  });
});

describe('the header of a page in Rich Text Format', () => {
  const par = (...each: readonly string[]): string =>
    each
      .map((text) => `${text.replaceAll(/[^ -~]/gu, (letter) => `\\u${letter.charCodeAt(0)}?`)}\\par `)
      .join('');
  const head = par(
    'CÔNG TY CỔ PHẦN THỬ NGHIỆM',
    'Số: 12/TB-TN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Huế, ngày 12 tháng 7 năm 2025',
  );
  const book = par('Sổ tay của Công ty Thử');
  const text = par('THÔNG BÁO', 'Về việc thử', 'Công ty thông báo như sau:', '1. Một.', '2. Hai.');

  const readRtf = async (frames: string) => {
    const file = Buffer.from(`{\\rtf1\\ansi ${frames}${text}}`, 'latin1');
    const { text: read, layout } = await readSource(file, { path: 'a.rtf' });
    const { metadata, body } = parseDocument(read, { layout });
    const furniture = nodesOf(body).flatMap((node) => (node.type === 'furniture' ? [node.value] : []));
    return { metadata, furniture };
  };

  it.each([
    ['on all pages', `{\\header ${head}}{\\footer ${book}}`],
    ['on the first page', `\\titlepg{\\header ${book}}{\\headerf ${head}}`],
  ])('belongs to the text where it is the letterhead: %s', async (_where, frames) => {
    const { metadata, furniture } = await readRtf(frames);
    expect(metadata).toMatchObject({ kind: 'Thông báo', number: '12/TB-TN', issuedOn: '2025-07-12' });
    expect(furniture).toEqual(['Sổ tay của Công ty Thử']);
  });

  it('is nothing where no page shows it, or where it has only the number of the page', async () => {
    const { furniture } = await readRtf(`{\\headerf ${head}}{\\footer ${par('Trang 2')}}`);
    expect(furniture).toEqual([]);
  });
});
