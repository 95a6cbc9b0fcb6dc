import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mainOf } from './revisions.js';

const MAIN = 'word/document.xml';
const TYPES = '[Content_Types].xml';
const RELATIONS = 'word/_rels/document.xml.rels';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const LOOK = '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="20"/></w:rPr>';
const run = (text: string): string => `<w:r>${LOOK}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string): string => `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${content}</w:p>`;
const mark = (type: string): string => `<w:r>${LOOK}<w:fldChar w:fldCharType="${type}"/></w:r>`;

/** A sentence of several lines, so that all rules on running text apply to it. */
const LONG =
  'Các sở, ban, ngành của tỉnh theo chức năng, nhiệm vụ được giao tổ chức thực hiện và báo cáo kết quả. ';

const cell = (content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${paragraph(content)}</w:tc>`;
const table = `<w:tbl><w:tblPr><w:tblW w:w="8000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${[
  ['Nhiệm vụ', 'Cơ quan'],
  ['Lập danh mục', 'Sở Nội vụ'],
]
  .map((row) => `<w:tr>${row.map((text) => cell(run(text))).join('')}</w:tr>`)
  .join('')}</w:tbl>`;

const field = `${mark('begin')}<w:r>${LOOK}<w:instrText xml:space="preserve"> QUOTE x </w:instrText></w:r>${mark('separate')}${run('năm 2024')}${mark('end')}<w:fldSimple w:instr=" QUOTE y ">${run('2')}</w:fldSimple>`;

const inBox = paragraph(run('Chữ trong khung'));
const shape = `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:120pt;height:40pt"><v:textbox><w:txbxContent>${inBox}</w:txbxContent></v:textbox></v:shape></w:pict>`;

const INSERTED = 'w:id="901" w:author="An" w:date="2024-01-05T08:00:00Z"';
const tracked =
  `<w:ins ${INSERTED}>${run('thêm của người khác ')}</w:ins>` +
  `<w:del ${INSERTED.replace('901', '902')}><w:r>${LOOK}<w:delText>bỏ của người khác</w:delText></w:r></w:del>` +
  `<w:r><w:rPr><w:b/><w:rPrChange ${INSERTED.replace('901', '903')}><w:rPr/></w:rPrChange></w:rPr><w:t>đậm của người khác</w:t></w:r>`;

const commented = `<w:commentRangeStart w:id="7"/>${run('Chỗ có ý kiến')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`;
const noted = `${run('có chú thích')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`;

/**
 * Paragraphs with everything that gets into drafts that went through many hands, all in a look that the decree forbids.
 */
const CROWD = [
  paragraph(run(LONG) + field),
  table,
  paragraph(`${run(LONG)}<w:r>${shape}</w:r>`),
  paragraph(run(LONG) + tracked),
  paragraph(run(LONG) + commented + noted),
].join('');

const note = (id: number, type: string, content: string): string =>
  `<w:footnote w:id="${id}"${type}><w:p>${content}</w:p></w:footnote>`;
const PARTS: readonly (readonly [string, string])[] = [
  [
    'footnotes',
    `<w:footnotes xmlns:w="${W}">${note(0, ' w:type="separator"', '<w:r><w:separator/></w:r>')}${note(1, ' w:type="continuationSeparator"', '<w:r><w:continuationSeparator/></w:r>')}${note(2, '', `<w:r><w:footnoteRef/></w:r>${run(' Lời chú')}`)}</w:footnotes>`,
  ],
  [
    'comments',
    `<w:comments xmlns:w="${W}"><w:comment w:id="7" w:author="An" w:initials="A"><w:p>${run('xem lại')}</w:p></w:comment></w:comments>`,
  ],
];

/** A Word file with a table, notes, fields, a text box, tracked changes and comments of others before its last article. */
export function crowded(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const xml = mainOf(bytes);
  const last = xml.lastIndexOf('<w:p>', xml.lastIndexOf('Điều 3.'));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const types = PARTS.map(
    ([name]) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
  );
  const relations = PARTS.map(
    ([name]) => `<Relationship Id="crowd-${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  );
  const empty =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  return zipSync({
    ...files,
    [MAIN]: strToU8(xml.slice(0, last) + CROWD + xml.slice(last)),
    [TYPES]: strToU8(text(TYPES).replace('</Types>', `${types.join('')}</Types>`)),
    [RELATIONS]: strToU8(
      (RELATIONS in files ? text(RELATIONS) : empty).replace(
        '</Relationships>',
        `${relations.join('')}</Relationships>`,
      ),
    ),
    ...Object.fromEntries(PARTS.map(([name, content]) => [`word/${name}.xml`, strToU8(content)])),
  });
}
