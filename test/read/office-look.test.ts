import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { LetterStretch, Look, ParagraphLook } from '../../src/model/index.js';
import { readSource } from '../../src/read/index.js';
import { missing, sharedFolder } from '../corpus/shared.js';
import { hasProgram, runProgram } from '../export/programs.js';
import { writeDraft } from '../validate/drafts/draft.js';
import { drafts } from '../validate/drafts/drafts.js';
import { layoutFaults } from '../validate/drafts/faults.js';

const folder = mkdtempSync(join(tmpdir(), 'office-look-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = async (bytes: Uint8Array, path: string) => {
  const { text, layout } = await readSource(bytes, { path, look: true });
  const look = layout?.look;
  if (look === undefined) throw new Error('no look');
  return { text, look };
};

const NAMESPACES = ['office', 'text', 'table', 'style', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .concat('xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"')
  .join(' ');

const odt = (text: string, automatic: string, styles: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles>` +
        `<office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(`<office:document-styles ${NAMESPACES}>${styles}</office:document-styles>`),
  });

const STYLES =
  '<office:font-face-decls><style:font-face style:name="F1" svg:font-family="&apos;Times New Roman&apos;"/></office:font-face-decls>' +
  '<office:styles>' +
  '<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.0835in"/>' +
  '<style:text-properties style:font-name="F1" fo:font-size="12pt"/></style:default-style>' +
  '<style:style style:name="Standard" style:family="paragraph"/>' +
  '<style:style style:name="Body" style:family="paragraph" style:parent-style-name="Standard">' +
  '<style:paragraph-properties fo:text-align="justify" fo:text-indent="1.27cm" fo:line-height="115%"/>' +
  '<style:text-properties fo:font-size="14pt"/></style:style>' +
  '<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '</office:styles>' +
  '<office:automatic-styles><style:page-layout style:name="L1">' +
  '<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1cm" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="1.5cm"/>' +
  '<style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style></style:page-layout>' +
  '<style:page-layout style:name="L2"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" fo:margin="2cm"/></style:page-layout>' +
  '<style:style style:name="MP" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/></style:style>' +
  '</office:automatic-styles><office:master-styles>' +
  '<style:master-page style:name="Standard" style:page-layout-name="L1"><style:header><text:p text:style-name="MP"><text:page-number>2</text:page-number></text:p></style:header><style:header-first><text:p/></style:header-first></style:master-page>' +
  '<style:master-page style:name="Wide" style:page-layout-name="L2"/></office:master-styles>';

const AUTOMATIC =
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Body"><style:paragraph-properties fo:margin-top="6pt"/></style:style>' +
  '<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="Wide"/>' +
  '<style:style style:name="T1" style:family="text" style:parent-style-name="Strong"><style:text-properties fo:font-style="italic" fo:color="#ff0000"/></style:style>';

describe('the look of an .rtf', () => {
  it('is what its words say in place', async () => {
    const rtf = [
      '{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}{\\f1 Arial;}}{\\colortbl;\\red255\\green0\\blue0;}',
      '\\paperw11906\\paperh16838\\margl1701\\margr850\\margt1134\\margb1134',
      '\\sectd\\titlepg{\\header\\pard\\plain\\qc\\fs26{\\field{\\*\\fldinst PAGE }{\\fldrslt 2}}\\par}{\\headerf\\pard\\par}',
      '\\pard\\plain\\f0\\qj\\fi720\\sb120\\sl360\\slmult1\\fs28 mot {\\b\\i\\f1\\cf1 hai} ba\\par',
      '\\pard\\brdrb\\brdrs bon{\\shp{\\*\\shpinst\\shpleft0\\shptop10\\shpright2000\\shpbottom10}}\\par\\pard\\sect',
      '\\sectd\\pgwsxn16838\\pghsxn11906\\pard\\plain nam\\par}',
    ].join('\n');
    const { look } = await read(strToU8(rtf), 'a.rtf');
    const [first] = look.paragraphs;
    expect(first).toMatchObject({ alignment: 'both', before: 6, line: { unit: 'lines', value: 1.5 } });
    expect(first?.firstLine).toBeCloseTo(12.7);
    expect(
      look.letters.map(({ font, size, bold, italic, color }) => [font, size, bold, italic, color]),
    ).toEqual([
      ['Times New Roman', 14, false, false, null],
      ['Arial', 14, true, true, 'FF0000'],
      ['Times New Roman', 14, false, false, null],
      ['Times New Roman', 14, false, false, null],
      [null, null, false, false, null],
    ]);
    expect(look.rules).toHaveLength(2);
    expect(pagesOf(look)).toEqual([
      '210,297,20,30,15,header center false 13',
      '297,210,20,30,15,header center true 13',
    ]);
  });
});

it.each([
  ['\\brdrt\\brdrs\\brdrl\\brdrnone\\brdrb\\brdrnone\\brdrr\\brdrnone', 1],
  ['\\brdrt\\brdrnone\\brdrl\\brdrs\\brdrb\\brdrnone\\brdrr\\brdrs', 0],
  ['\\brdrt\\brdrs\\brdrb\\brdrs', 2],
])('finds the lines that borders of a paragraph in an .rtf draw: %s', async (borders, count) => {
  const { look } = await read(strToU8(`{\\rtf1 một\\par\\pard${borders} \\par}`), 'a.rtf');
  expect(look.rules).toHaveLength(count);
});

describe('the look of an .odt', () => {
  const reading = read(
    odt(
      '<text:p text:style-name="P1">một <text:span text:style-name="T1">hai</text:span></text:p>' +
        '<text:p text:style-name="P1"><draw:line svg:x1="1cm" svg:x2="6cm" svg:y1="0cm" svg:y2="0cm"/></text:p>' +
        '<text:p text:style-name="P2">ba</text:p>',
      AUTOMATIC,
      STYLES,
    ),
    'a.odt',
  );

  it('is that of its styles, one resting on another', async () => {
    const { look } = await reading;
    const [first] = look.paragraphs;
    expect(first).toMatchObject({
      alignment: 'both',
      before: 6,
      after: 6.01,
      line: { unit: 'lines', value: 1.15 },
    });
    expect(first?.firstLine).toBeCloseTo(12.7);
    expect(
      look.letters.map(({ font, size, bold, italic, color }) => [font, size, bold, italic, color]),
    ).toEqual([
      ['Times New Roman', 14, false, false, null],
      ['Times New Roman', 14, true, true, 'FF0000'],
      ['Times New Roman', 12, false, false, null],
    ]);
    expect(look.rules).toHaveLength(1);
  });

  it('has the pages of its master pages, with room for what stands above the text', async () => {
    const { look } = await reading;
    expect(look.sections.map(({ width, height, top, left }) => [width, height, top, left])).toEqual([
      [210, 297, 20, 30],
      [297, 210, 20, 20],
    ]);
    expect(look.sections[0]?.number).toMatchObject({
      place: 'header',
      alignment: 'center',
      onFirstPage: false,
      arabic: true,
    });
    expect(look.sections[1]?.number).toBeNull();
  });
});

interface LookedParagraph extends ParagraphLook {
  readonly words: string;
  readonly own: readonly LetterStretch[];
}

const paragraphsOf = ({
  text,
  look,
}: {
  readonly text: string;
  readonly look: Look;
}): readonly LookedParagraph[] => {
  let at = 0;
  return look.paragraphs.map((paragraph) => {
    while ((look.letters[at]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) at += 1;
    const own: LetterStretch[] = [];
    for (let next = at; (look.letters[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end; next += 1)
      own.push(...look.letters.slice(next, next + 1));
    return { ...paragraph, words: text.slice(paragraph.start, paragraph.end).replace(/\s+/g, ''), own };
  });
};

const close = (one: number, other: number): boolean => Math.abs(one - other) <= 0.3;

/** What a paragraph says that another does not; what neither file says is left to the program. */
const differences = (one: LookedParagraph, other: LookedParagraph): readonly string[] => {
  const lettersOf = ({ own }: LookedParagraph): string =>
    own
      .map(({ size, bold, italic, color }) => [size, bold, italic, color].join())
      .filter((look, at, all) => look !== all[at - 1])
      .join(' | ');
  const fontsOf = ({ own }: LookedParagraph): readonly (string | null)[] => own.map(({ font }) => font);
  return [
    ...(one.alignment === other.alignment ? [] : ['alignment']),
    ...(['left', 'right', 'firstLine', 'before', 'after'] as const).filter(
      (side) => !close(one[side], other[side]),
    ),
    ...(one.line.unit === other.line.unit && Math.abs(one.line.value - other.line.value) < 0.03
      ? []
      : ['line']),
    ...(lettersOf(one) === lettersOf(other) ? [] : ['letters']),
    ...(fontsOf(one).includes(null) ||
    new Set([...fontsOf(one), ...fontsOf(other)]).size <= new Set(fontsOf(one)).size
      ? []
      : ['font']),
  ];
};

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value));

const pagesOf = ({ sections }: Look): readonly string[] =>
  sections
    .filter(({ start, end }) => end > start)
    .map(({ width, height, top, left, right, number }) =>
      [
        ...[width, height, top, left, right].map(rounded),
        number && [number.place, number.alignment, number.onFirstPage, number.look.size ?? 14].join(' '),
      ].join(),
    )
    .filter((pages, at, all) => pages !== all[at - 1]);

const real = ['CV-cac-chi-so', 'CV-di-doi-ccn', 'KH-de-an-08', 'TB-cao-toc', 'TB-quy-hoach-xa', 'QT-noi-bo'];

describe.skipIf(!hasProgram('soffice', ['--version']))('a Word file that LibreOffice has written', () => {
  const files = [
    ...drafts.map(
      (draft, index) =>
        [
          `d${index}`,
          () => writeDraft(layoutFaults.reduce((all, { plant }) => plant(all) ?? all, draft)),
        ] as const,
    ),
    ...(missing === null
      ? real.map(
          (name) => [name, () => readFileSync(new URL(`corpus/word/${name}.docx`, sharedFolder))] as const,
        )
      : []),
  ];

  it.each(['odt', 'rtf'])('as .%s looks as it did', async (extension) => {
    const out = join(folder, extension);
    mkdirSync(out);
    for (const [name, bytes] of files) writeFileSync(join(out, `${name}.docx`), bytes());
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    // As .rtf it leaves out more of what others have written than it does of these.
    const written = extension === 'rtf' ? files.slice(0, drafts.length) : files;
    const inputs = written.map(([name]) => join(out, `${name}.docx`));
    runProgram('soffice', [profile, '--headless', '--convert-to', extension, '--outdir', out, ...inputs], '');
    let compared = 0;
    for (const [name] of written) {
      const before = await read(readFileSync(join(out, `${name}.docx`)), 'a.docx');
      const after = await read(readFileSync(join(out, `${name}.${extension}`)), `a.${extension}`);
      // As .rtf it leaves out how the heads of later sections are set, and whether their first pages have another.
      const told = extension === 'rtf' ? 1 : Number.POSITIVE_INFINITY;
      expect([name, pagesOf(after.look).slice(0, told)]).toEqual([name, pagesOf(before.look).slice(0, told)]);
      const others = new Map<string, LookedParagraph[]>();
      for (const paragraph of paragraphsOf(after))
        others.set(paragraph.words, [...(others.get(paragraph.words) ?? []), paragraph]);
      const differing = paragraphsOf(before).flatMap((paragraph) => {
        const other = others.get(paragraph.words)?.shift();
        if (other === undefined) return [];
        compared += 1;
        const found = differences(paragraph, other);
        return found.length === 0 ? [] : [`${paragraph.words.slice(0, 40)}: ${found.join()}`];
      });
      expect([name, differing]).toEqual([name, []]);
    }
    expect(compared).toBeGreaterThan(missing === null && extension === 'odt' ? 500 : 80);
  });
});
