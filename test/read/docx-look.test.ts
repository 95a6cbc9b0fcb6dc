import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/model/index.js';
import { readSource } from '../../src/read/index.js';
import { type DocxParts, docx, paragraph, run } from './support/package.js';

interface Looked {
  readonly text: string;
  readonly look: Look;
}

const lookOf = async (body: string, parts: DocxParts = {}): Promise<Looked> => {
  const { text, layout } = await readSource(docx(body, parts), { path: 'a.docx', look: true });
  if (layout?.look === undefined) throw new Error('no look');
  return { text, look: layout.look };
};

/** "Times New Roman 14 b" of each stretch, with its words. */
const lettersOf = ({ text, look }: Looked): readonly string[] =>
  look.letters.map(({ start, end, font, size, bold, italic, underlined, color }) => {
    const marks = [bold && 'b', italic && 'i', underlined && 'u', color].filter(Boolean);
    return `${text.slice(start, end)}: ${[font, size, ...marks].join(' ')}`;
  });

const style = (id: string, content: string, type = 'paragraph', more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}>${content}</w:style>`;

const defaults =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

const theme = strToU8(
  '<a:theme xmlns:a="a"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>',
);

describe('letters', () => {
  it('look as the defaults, the styles and the run say, the nearer over the farther', async () => {
    const styles =
      defaults +
      style('Base', '<w:rPr><w:sz w:val="26"/><w:b/></w:rPr>', 'paragraph', 'w:default="1"') +
      style('Own', '<w:basedOn w:val="Base"/><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:i/></w:rPr>') +
      style('Strong', '<w:rPr><w:b/></w:rPr>', 'character');
    const body =
      paragraph(run('một')) +
      paragraph(
        run('hai ') +
          run('ba ', '<w:rStyle w:val="Strong"/>') +
          run('bốn ', '<w:b w:val="0"/><w:sz w:val="28"/>') +
          run('năm', '<w:color w:val="ff0000"/><w:u w:val="single"/>'),
        '<w:pStyle w:val="Own"/>',
      );
    const looked = await lookOf(body, { styles, files: { 'word/theme/theme1.xml': theme } });
    expect(lettersOf(looked)).toEqual([
      'một: Calibri 13 b',
      'hai: Times New Roman 13 b i',
      'ba: Times New Roman 13 i',
      'bốn: Times New Roman 14 i',
      'năm: Times New Roman 13 b i u FF0000',
    ]);
  });

  it('are found where lines drawn with characters are left out of the text', async () => {
    const body = paragraph(`${run('A B', '<w:b/>')}<w:r><w:br/></w:r>${run('____')}${run('', '')}`);
    const looked = await lookOf(body);
    expect(lettersOf(looked)).toEqual(['A B:  10 b']);
    expect(looked.look.rules).toEqual([3]);
  });

  it('are found where tabs part lines drawn side by side', async () => {
    const tab = '<w:r><w:tab/></w:r>';
    const looked = await lookOf(
      paragraph(`${tab}${run('A')}${tab}${run('B')}`) +
        paragraph(`${tab}${run('___')}${tab}${run('______')}`),
    );
    expect(looked.look.rules).toEqual([3, 3]);
  });
});

describe('paragraphs', () => {
  it('are set as defaults, styles, lists and they themselves say', async () => {
    const styles = defaults + style('Body', '<w:pPr><w:jc w:val="both"/><w:ind w:firstLine="567"/></w:pPr>');
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>' +
      '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>' +
      '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>';
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>';
    const body =
      paragraph(
        run('một'),
        '<w:pStyle w:val="Body"/><w:spacing w:before="120" w:line="320" w:lineRule="exact"/>',
      ) + paragraph(run('hai'), `<w:pStyle w:val="Body"/>${list}`);
    const { look } = await lookOf(body, { styles, numbering });
    expect(look.paragraphs).toMatchObject([
      { alignment: 'both', before: 6, after: 8, line: { unit: 'exactly', value: 16 }, opensIndented: false },
      { alignment: 'both', before: 0, after: 8, line: { unit: 'lines' }, opensIndented: true },
    ]);
    expect(look.paragraphs.map(({ left, firstLine }) => [left.toFixed(1), firstLine.toFixed(1)])).toEqual([
      ['0.0', '10.0'],
      ['12.7', '-6.3'],
    ]);
  });
});

describe('pages', () => {
  const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>';
  const header = (content: string): Uint8Array => strToU8(`<w:hdr xmlns:w="w">${content}</w:hdr>`);
  const relation = '<Relationship Id="r1" Target="header1.xml"/>';
  const section = (more: string): string =>
    `<w:sectPr><w:headerReference w:type="default" r:id="r1"/>${more}<w:pgSz w:w="11907" w:h="16840"/>` +
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:gutter="0"/></w:sectPr>';

  it('have a size, margins and a number', async () => {
    const files = {
      'word/header1.xml': header(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field}</w:p>`),
    };
    const { look } = await lookOf(paragraph(run('một')) + section('<w:titlePg/>'), {
      relationships: relation,
      files,
    });
    const [found] = look.sections;
    expect(found?.width).toBeCloseTo(210, 0);
    expect(found?.left).toBeCloseTo(30, 1);
    expect(found?.number).toMatchObject({
      place: 'header',
      alignment: 'center',
      onFirstPage: false,
      arabic: true,
    });
  });

  it('show the number on the first one where that is no other, and it stands at a tab', async () => {
    const tabs = '<w:pPr><w:tabs><w:tab w:val="center" w:pos="4680"/></w:tabs></w:pPr>';
    const files = { 'word/header1.xml': header(`<w:p>${tabs}<w:r><w:tab/></w:r>${field}</w:p>`) };
    const { look } = await lookOf(paragraph(run('một')) + section(''), { relationships: relation, files });
    expect(look.sections[0]?.number).toMatchObject({ alignment: 'center', onFirstPage: true });
  });

  it('begin anew with each section', async () => {
    const first = `<w:p><w:pPr>${section('')}</w:pPr>${run('một')}</w:p>`;
    const { text, look } = await lookOf(
      `${first}${paragraph(run('hai'))}<w:sectPr><w:pgSz w:w="16840" w:h="11907"/></w:sectPr>`,
    );
    expect(
      look.sections.map(({ start, end, width }) => [text.slice(start, end), Math.round(width ?? 0)]),
    ).toEqual([
      ['một\n', 210],
      ['hai\n', 297],
    ]);
  });
});

describe('horizontal lines', () => {
  const shape = (height: number): string =>
    `<w:r><w:drawing><wp:anchor><wp:extent cx="2000000" cy="${height}"/></wp:anchor></w:drawing></w:r>`;

  it('hang on the paragraph above them in their cell, be they shapes or borders', async () => {
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const left = paragraph(run('TRÁI')) + paragraph(shape(0));
    const right = paragraph(run('PHẢI'), '<w:pBdr><w:bottom w:val="single"/></w:pBdr>');
    const body = `<w:tbl><w:tr>${cell(left)}${cell(right)}</w:tr></w:tbl>`;
    const { text, look } = await lookOf(body);
    expect(look.rules?.map((at) => text.slice(0, at).split('\n').at(-1))).toEqual(['TRÁI', 'PHẢI']);
  });

  it('are not what is as high as a picture', async () => {
    const { look } = await lookOf(paragraph(run('một') + shape(1000000)));
    expect(look.rules).toEqual([]);
  });
});

it('is not told where it was not asked for', async () => {
  const { layout } = await readSource(docx(paragraph(run('một'))), { path: 'a.docx' });
  expect(layout?.look).toBeUndefined();
});
