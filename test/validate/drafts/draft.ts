import { strToU8, zipSync } from 'fflate';

/** How a paragraph of a draft looks; sizes and spaces in points, indents in millimetres. */
export interface DraftLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly font?: string;
  readonly color?: string;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  /** In 240ths of a line. */
  readonly line?: number;
  /** Whether a line is drawn below. */
  readonly rule?: boolean;
  /** How many of its first letters are bold. */
  readonly boldStart?: number;
}

export interface DraftParagraph extends DraftLook {
  readonly text: string;
}

/** The parts of a draft, each with its paragraphs, in the order in which they are read. */
export interface DraftParts {
  readonly issuer: readonly DraftParagraph[];
  readonly national: readonly DraftParagraph[];
  readonly motto: readonly DraftParagraph[];
  readonly number: readonly DraftParagraph[];
  readonly subject: readonly DraftParagraph[];
  readonly placeDate: readonly DraftParagraph[];
  readonly kind: readonly DraftParagraph[];
  readonly title: readonly DraftParagraph[];
  readonly addressee: readonly DraftParagraph[];
  readonly authority: readonly DraftParagraph[];
  readonly basis: readonly DraftParagraph[];
  readonly enacting: readonly DraftParagraph[];
  readonly heads: readonly DraftParagraph[];
  readonly body: readonly DraftParagraph[];
  readonly recipients: readonly DraftParagraph[];
  readonly signature: readonly DraftParagraph[];
  readonly appendix: readonly DraftParagraph[];
}

/** The page of a draft; lengths in millimetres. */
export interface DraftPage {
  readonly width: number;
  readonly height: number;
  readonly margins: readonly [top: number, right: number, bottom: number, left: number];
  readonly number: {
    readonly place: 'header' | 'footer';
    readonly align: 'left' | 'center' | 'right';
    readonly size: number;
    readonly onFirst: boolean;
    readonly format?: string;
  } | null;
}

export interface Draft {
  readonly name: string;
  readonly page: DraftPage;
  readonly parts: DraftParts;
  /** The width of the table in the appendix, in millimetres; no table without. */
  readonly table?: number;
}

const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The size that the file's styles give; what differs is said in place. */
const styledSize = 14;

const runProperties = ({ size, bold, italic, font, color }: DraftLook, isBold = bold): string =>
  [
    font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`,
    isBold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    color === undefined ? '' : `<w:color w:val="${color}"/>`,
    size === styledSize ? '' : `<w:sz w:val="${size * 2}"/>`,
  ].join('');

const run = (text: string, properties: string): string =>
  text === '' ? '' : `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

const paragraphXml = (paragraph: DraftParagraph): string => {
  const { text, align, firstLine = 0, before = 0, after = 0, line = 276, rule, boldStart = 0 } = paragraph;
  const drawn = '<w:r><w:drawing><wp:anchor><wp:extent cx="900000" cy="0"/></wp:anchor></w:drawing></w:r>';
  return (
    `<w:p><w:pPr><w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${line}" w:lineRule="auto"/>` +
    `<w:ind w:firstLine="${twips(firstLine)}"/><w:jc w:val="${align}"/></w:pPr>` +
    run(text.slice(0, boldStart), runProperties(paragraph, true)) +
    run(text.slice(boldStart), runProperties(paragraph)) +
    `${rule ? drawn : ''}</w:p>`
  );
};

const all = (...parts: readonly (readonly DraftParagraph[])[]): string =>
  parts.map((paragraphs) => paragraphs.map(paragraphXml).join('')).join('');

const cell = (content: string): string => `<w:tc>${content === '' ? '<w:p/>' : content}</w:tc>`;

const table = (rows: readonly (readonly string[])[], width: number): string => {
  const columns = rows[0]?.length ?? 1;
  const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="${twips(width / columns)}"/>`).join('');
  const body = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
};

const sectionXml = ({ width, height, margins, number }: DraftPage): string => {
  const [top, right, bottom, left] = margins;
  return (
    `<w:sectPr>${number ? `<w:${number.place}Reference w:type="default" r:id="r1"/>` : ''}` +
    `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"/>` +
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}"/>` +
    `${number?.format === undefined ? '' : `<w:pgNumType w:fmt="${number.format}"/>`}` +
    `${number?.onFirst === false ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
};

const numberXml = ({ align, size }: NonNullable<DraftPage['number']>): string =>
  `<w:hdr ${namespace}><w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>` +
  `<w:r><w:rPr><w:sz w:val="${size * 2}"/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>` +
  `<w:r><w:rPr><w:sz w:val="${size * 2}"/></w:rPr><w:instrText>PAGE</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;

const cellText = (text: string): string =>
  paragraphXml({ text, size: 13, align: 'left' } satisfies DraftParagraph);

/** Bold, and the words of a page that comes next. */
const pageBreak = '<w:p><w:r><w:lastRenderedPageBreak/></w:r></w:p>';

/** Writes a draft as a Word file. */
export const writeDraft = ({ page, parts, table: width }: Draft): Uint8Array => {
  const body =
    table(
      [
        [all(parts.issuer), all(parts.national, parts.motto)],
        [all(parts.number, parts.subject), all(parts.placeDate)],
      ],
      160,
    ) +
    all(parts.kind, parts.title, parts.addressee, parts.authority, parts.basis, parts.enacting) +
    all(parts.heads, parts.body) +
    pageBreak +
    table([[all(parts.recipients), all(parts.signature)]], 160) +
    all(parts.appendix) +
    (width === undefined
      ? ''
      : table(
          [
            [cellText('TT'), cellText('Họ và tên'), cellText('Chức vụ')],
            [cellText('1'), cellText('Trần Văn Bình'), cellText('Tổ trưởng')],
            [cellText('2'), cellText('Lê Thị Hoa'), cellText('Thành viên')],
          ],
          width,
        )) +
    sectionXml(page);
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>' +
    `<w:sz w:val="${styledSize * 2}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
    '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>' +
    '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return zipSync(
    {
      '[Content_Types].xml': strToU8(types),
      '_rels/.rels': strToU8(
        relations(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
      ),
      'word/document.xml': strToU8(
        `<w:document ${namespace} xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>${body}</w:body></w:document>`,
      ),
      'word/styles.xml': strToU8(`<w:styles ${namespace}>${styles}</w:styles>`),
      'word/_rels/document.xml.rels': strToU8(
        relations(
          `<Relationship Id="r0" Type="${office}/styles" Target="styles.xml"/>` +
            `<Relationship Id="r1" Type="${office}/${page.number?.place ?? 'header'}" Target="header1.xml"/>`,
        ),
      ),
      'word/header1.xml': strToU8(
        page.number ? numberXml(page.number) : `<w:hdr ${namespace}><w:p/></w:hdr>`,
      ),
    },
    { mtime: new Date(1980, 0, 1) },
  );
};
