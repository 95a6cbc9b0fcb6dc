/** Text at a place of a page, in points from its lower left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const contentOf = (page: readonly Placed[]): string =>
  page
    .map(({ x, y, text, size = 12 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`)
    .join('\n');

/** A PDF of pages with ASCII text in Courier, where every character is 0.6 em wide; they repeat up to the count. */
export const pdf = (pages: readonly (readonly Placed[])[], count = pages.length): Uint8Array => {
  const first = 4;
  const kids = Array.from({ length: count }, (_, at) => `${first + 2 * (at % pages.length)} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${count}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier>>',
    ...pages.flatMap((page, at) => {
      const content = contentOf(page);
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${first + 2 * at + 1} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
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

/** Lines one under the other from a height on; a line that begins with spaces is indented. */
export const linesAt = (top: number, lines: readonly string[], size = 12): readonly Placed[] =>
  lines.map((line, at) => ({
    x: 60 + (line.length - line.trimStart().length) * size * 0.6,
    y: top - at * size * 1.25,
    text: line.trim(),
    size,
  }));
