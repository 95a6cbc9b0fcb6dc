/** Text at a place of a page, in points from its lower left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Whether it runs upward. */
  readonly turned?: boolean;
}

/** A straight line, as borders are drawn. */
export interface Ruled {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** A field with an appearance, as a program puts on the page that signs it. */
export interface Stamped {
  /** The lower left corner of the field and its size; one without a size is invisible. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** What the appearance shows, from the field's corner. */
  readonly texts: readonly Placed[];
}

/** What a page holds. */
export interface Drawn {
  readonly texts: readonly Placed[];
  readonly rules?: readonly Ruled[];
  readonly stamps?: readonly Stamped[];
  /** By how many degrees a viewer turns the page. */
  readonly rotate?: 0 | 90 | 180 | 270;
}

const inHex = (text: string): string =>
  [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const show = ({ x, y, text, size = 12, turned = false }: Placed): string =>
  `BT /F ${size} Tf ${turned ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm <${inHex(text)}> Tj ET`;

const rule = ({ from, to }: Ruled): string => `${from.join(' ')} m ${to.join(' ')} l S`;

const stream = (content: string, entries = ''): string =>
  `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`;

/** Every code is the character of that number, half an em and a tenth wide, in Courier's way. */
const font = [
  '<</Type/Font/Subtype/Type0/BaseFont/Courier/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
  '<</Type/Font/Subtype/CIDFontType2/BaseFont/Courier/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600/FontDescriptor 6 0 R>>',
  stream(
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end',
  ),
  '<</Type/FontDescriptor/FontName/Courier/Flags 33/FontBBox[0 -200 600 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 600/StemV 80>>',
];
const resources = '/Resources<</Font<</F 3 0 R>>>>';

const write = (objects: readonly string[]): Uint8Array => {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
};

/**
 * A PDF of pages with text in a font whose characters are all 0.6 em wide; the pages repeat up to the count.
 *
 * @param attached - the names of files that it carries
 */
export const pdf = (
  pages: readonly (readonly Placed[] | Drawn)[],
  count = pages.length,
  attached: readonly string[] = [],
): Uint8Array => {
  const objects = ['', '', ...font];
  const add = (object: string): string => `${objects.push(object)} 0 R`;
  const fields: string[] = [];
  const kids = pages.map((page) => {
    const { texts, rules = [], stamps = [], rotate = 0 }: Drawn = 'texts' in page ? page : { texts: page };
    const content = add(stream([...rules.map(rule), ...texts.map(show)].join('\n')));
    const annotations = stamps.map(({ box: [x, y, width, height], texts: shown }) => {
      const form = add(
        stream(
          shown.map(show).join('\n'),
          `/Type/XObject/Subtype/Form/BBox[0 0 ${width} ${height}]${resources}`,
        ),
      );
      return add(
        `<</Type/Annot/Subtype/Widget/FT/Sig/T(${fields.length})/F 132/Rect[${x} ${y} ${x + width} ${y + height}]${width * height > 0 ? `/AP<</N ${form}>>` : ''}>>`,
      );
    });
    fields.push(...annotations);
    return add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate ${rotate}${resources}/Contents ${content}/Annots[${annotations.join(' ')}]>>`,
    );
  });
  const files = attached.map((name) => {
    const embedded = add(stream('x', '/Type/EmbeddedFile'));
    return `(${name}) ${add(`<</Type/Filespec/F(${name})/EF<</F ${embedded}>>>>`)}`;
  });
  const repeated = Array.from({ length: count }, (_, at) => kids[at % kids.length]).join(' ');
  objects[0] = `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${fields.join(' ')}]/SigFlags 3>>/Names<</EmbeddedFiles<</Names[${files.join(' ')}]>>>>>>`;
  objects[1] = `<</Type/Pages/Kids[${repeated}]/Count ${count}>>`;
  return write(objects);
};

/** A PDF whose one page draws a form that draws the next one ten times, and so on, to the depth. */
export const nestedForms = (depth: number): Uint8Array => {
  const first = 5;
  const forms = Array.from({ length: depth }, (_, at) =>
    stream(
      '/X Do '.repeat(10),
      `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X ${first + Math.min(at + 1, depth - 1)} 0 R>>>>`,
    ),
  );
  return write([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</X ${first} 0 R>>>>>>`,
    stream('/X Do'),
    ...forms,
  ]);
};

/** Lines one under the other from a height on; a line that begins with spaces is indented. */
export const linesAt = (top: number, lines: readonly string[], size = 12): readonly Placed[] =>
  lines.map((line, at) => ({
    x: 60 + (line.length - line.trimStart().length) * size * 0.6,
    y: top - at * size * 1.25,
    text: line.trim(),
    size,
  }));
