import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../src/read/index.js';
import { canRecognize } from '../../src/read/ocr/index.js';
import { readDocument } from '../../src/read/pdf/engine/index.js';

/** How long a scan takes on one thread and on two. */
export interface OcrSpeed {
  readonly pages: number;
  readonly threads: number;
  readonly milliseconds: number;
  /** What all threads worked; more of it than with one thread is what the second one costs. */
  readonly cpuMilliseconds: number;
  /** How many times as fast as on one thread. */
  readonly ratio: number;
}

const pageCount = 30;

/** A page as a PNG of grey dots. */
type Picture = Uint8Array;

/** Pages of the fixtures as they look printed, from each file in turn. */
async function drawnPages(root: string): Promise<readonly Picture[]> {
  const folder = join(root, 'fixtures/formats');
  const pictures: Picture[] = [];
  const names = readdirSync(folder).filter((name) => /(?<!scanned|password)\.pdf$/.test(name));
  for (const name of names.sort()) {
    const bytes = readFileSync(join(folder, name));
    const drawn = await readDocument(
      bytes,
      ({ picture }) => picture?.bytes ?? [],
      'all',
      () => {},
    );
    if (drawn.code === null) pictures.push(...drawn.pages.filter((page) => page instanceof Uint8Array));
  }
  return pictures.slice(0, pageCount);
}

/** The chunk of a PNG that is its dots: a PDF holds them as they are. */
const dotsOf = (png: Buffer): Buffer => {
  const at = png.indexOf('IDAT');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
};

/** A PDF that shows a picture on each page, and has no text. */
function scanOf(pictures: readonly Picture[]): Uint8Array {
  const kids = pictures.map((_, at) => `${3 + 3 * at} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Count ${pictures.length}/Kids[${kids}]>>`),
  ];
  for (const [at, picture] of pictures.entries()) {
    const png = Buffer.from(picture);
    const [across, down] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    const dots = dotsOf(png);
    const draw = 'q 595 0 0 842 0 0 cm /P Do Q';
    const first = 3 + 3 * at;
    objects.push(
      Buffer.from(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${first + 1} 0 R/Resources<</XObject<</P ${first + 2} 0 R>>>>>>`,
      ),
      Buffer.from(`<</Length ${draw.length}>>stream\n${draw}\nendstream`),
      Buffer.concat([
        Buffer.from(
          `<</Type/XObject/Subtype/Image/Width ${across}/Height ${down}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 1/BitsPerComponent 8/Columns ${across}>>/Length ${dots.length}>>stream\n`,
        ),
        dots,
        Buffer.from('\nendstream'),
      ]),
    );
  }
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [at, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) => `${`${offset}`.padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Reads a scan of thirty pages with one thread and with two; nothing where the packages for that are not installed. */
export async function measureOcr(root: string): Promise<readonly OcrSpeed[]> {
  if (!canRecognize()) return [];
  const bytes = scanOf(await drawnPages(root));
  const speeds: OcrSpeed[] = [];
  for (const threads of [1, 2]) {
    const [start, cpuStart] = [performance.now(), cpuMilliseconds()];
    const { layout } = await readSource(bytes, { path: 'scan.pdf', ocr: { jobs: threads } });
    const milliseconds = performance.now() - start;
    speeds.push({
      pages: (layout?.pages ?? []).reduce((most, { page }) => Math.max(most, page), 0),
      threads,
      milliseconds,
      cpuMilliseconds: cpuMilliseconds() - cpuStart,
      ratio: (speeds[0]?.milliseconds ?? milliseconds) / milliseconds,
    });
  }
  return speeds;
}
