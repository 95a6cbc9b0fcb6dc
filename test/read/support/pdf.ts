import { createHash } from 'node:crypto';

/** Text at a place of a page, in points from its lower left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Whether it runs upward. */
  readonly turned?: boolean;
  /** What its font is called; `Courier` if left out. */
  readonly font?: string;
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
  /** Its width and height in points; those of A4 if left out. */
  readonly size?: readonly [number, number];
}

const COURIER = 'Courier';

const inHex = (text: string): string =>
  [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What a page calls a font. */
const keyOf = (font: string): string => (font === COURIER ? 'F' : inHex(font));

const show = ({ x, y, text, size = 12, turned = false, font = COURIER }: Placed): string =>
  `BT /${keyOf(font)} ${size} Tf ${turned ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm <${inHex(text)}> Tj ET`;

const rule = ({ from, to }: Ruled): string => `${from.join(' ')} m ${to.join(' ')} l S`;

const stream = (content: string, entries = ''): string =>
  `<<${entries}/Length ${content.length}>>stream\n${content}\nendstream`;

/** Every code is the character of that number, half an em and a tenth wide, in Courier's way. */
const typeOf = (name: string, descendant: string): string =>
  `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode 5 0 R>>`;
const descendantOf = (name: string): string =>
  `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600/FontDescriptor 6 0 R>>`;

const courier = [
  typeOf(COURIER, '4 0 R'),
  descendantOf(COURIER),
  stream(
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end',
  ),
  '<</Type/FontDescriptor/FontName/Courier/Flags 33/FontBBox[0 -200 600 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 600/StemV 80>>',
];
const resources = '/Resources<</Font<</F 3 0 R>>>>';

const write = (objects: readonly string[], trailer = ''): Uint8Array => {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
};

/**
 * A PDF of pages with text in a font whose characters are all 0.6 em wide; the pages repeat up to the count.
 *
 * @param attached - the names of files that it carries
 * @param marks - makes entries of the catalog, of objects that it adds and of the pages
 */
export const pdf = (
  pages: readonly (readonly Placed[] | Drawn)[],
  count = pages.length,
  attached: readonly string[] = [],
  marks: (add: (object: string) => string, pages: readonly string[]) => string = () => '',
): Uint8Array => {
  const objects = ['', '', ...courier];
  const add = (object: string): string => `${objects.push(object)} 0 R`;
  const fields: string[] = [];
  const kids = pages.map((page) => {
    const drawn: Drawn = 'texts' in page ? page : { texts: page };
    const { texts, rules = [], stamps = [], rotate = 0, size = [595, 842] } = drawn;
    const others = new Set(texts.flatMap(({ font = COURIER }) => (font === COURIER ? [] : [font])));
    const fonts = [...others].map((name) => `/${keyOf(name)} ${add(typeOf(name, add(descendantOf(name))))}`);
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
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size.join(' ')}]/Rotate ${rotate}/Resources<</Font<</F 3 0 R${fonts.join('')}>>>>/Contents ${content}/Annots[${annotations.join(' ')}]>>`,
    );
  });
  const files = attached.map((name) => {
    const embedded = add(stream('x', '/Type/EmbeddedFile'));
    return `(${name}) ${add(`<</Type/Filespec/F(${name})/EF<</F ${embedded}>>>>`)}`;
  });
  const repeated = Array.from({ length: count }, (_, at) => kids[at % kids.length]).join(' ');
  objects[0] = `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${fields.join(' ')}]/SigFlags 3>>/Names<</EmbeddedFiles<</Names[${files.join(' ')}]>>>>${marks(add, kids)}>>`;
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

const rc4 = (key: Uint8Array, data: Uint8Array): Uint8Array => {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (one: number, other: number): void => {
    const kept = state[one] ?? 0;
    state[one] = state[other] ?? 0;
    state[other] = kept;
  };
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  j = 0;
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
  });
};

const padding = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const padded = (password: string): Buffer =>
  Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32);
const md5 = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('md5').update(Buffer.concat(parts)).digest();

/** A PDF of one page with lines of ASCII that is encrypted with 40 bits (ISO 32000-1, 7.6.3). */
export const encryptedPdf = (
  page: readonly Placed[],
  { user, owner }: { readonly user: string; readonly owner: string },
): Uint8Array => {
  const allowed = Buffer.from([0xc0, 0xff, 0xff, 0xff]);
  const id = Buffer.alloc(16, 7);
  const ownerEntry = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
  const key = md5(padded(user), ownerEntry, allowed, id).subarray(0, 5);
  const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`;
  const content = page
    .map(({ x, y, text, size = 12 }) => `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`)
    .join('\n');
  // The key of an object is made from its number, which is 4 here.
  const objectKey = md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10);
  return write(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>>>',
      stream(Buffer.from(rc4(objectKey, Buffer.from(content, 'latin1'))).toString('latin1')),
      `<</Filter/Standard/V 1/R 2/P -64/O ${hex(ownerEntry)}/U ${hex(rc4(key, padding))}>>`,
    ],
    `/Encrypt 5 0 R/ID[${hex(id)}${hex(id)}]`,
  );
};
