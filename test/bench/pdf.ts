import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../src/document.js';
import { readSource } from '../../src/read/index.js';

/** How long PDFs take to become JSON, in one thread, beside what `pdftotext` takes. */
export interface PdfSpeed {
  readonly what: string;
  readonly pages: number;
  readonly milliseconds: number;
  /** `null` where `pdftotext` is not installed. */
  readonly pdftotextMilliseconds: number | null;
}

const mostFiles = 40;
/** The best of so many runs counts: other programs make a run longer, and never shorter. */
const runs = 3;

const toJson = async (path: string): Promise<number> => {
  const { text, layout } = await readSource(readFileSync(path), { path });
  JSON.stringify(parseDocument(text, { layout }));
  // A stamp goes back to its page from the text's end.
  return (layout?.pages ?? []).reduce((most, { page }) => Math.max(most, page), 1);
};

const runPdftotext = (path: string): boolean =>
  spawnSync('pdftotext', ['-layout', path, '-'], { maxBuffer: 2 ** 28 }).status === 0;

/** Measures each PDF of the corpus beside the repository, or of the fixtures, and all together. */
export async function measurePdf(root: string): Promise<readonly PdfSpeed[]> {
  const corpus = join(root, '../shared/corpus');
  const folder = existsSync(corpus) ? corpus : join(root, 'fixtures');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf') && !/(?:scanned|password)\.pdf$/.test(name))
    .sort()
    .slice(0, mostFiles);
  const hasPdftotext = spawnSync('pdftotext', ['-v']).status !== null;
  const speeds: PdfSpeed[] = [];
  for (const name of names) {
    const path = join(folder, name);
    let [best, other, pages] = [Infinity, Infinity, 0];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      pages = await toJson(path);
      const middle = performance.now();
      if (hasPdftotext) runPdftotext(path);
      best = Math.min(best, middle - start);
      other = Math.min(other, performance.now() - middle);
    }
    speeds.push({
      what: name,
      pages,
      milliseconds: best,
      pdftotextMilliseconds: hasPdftotext ? other : null,
    });
  }
  const sum = (value: (speed: PdfSpeed) => number): number =>
    speeds.reduce((total, speed) => total + value(speed), 0);
  return [
    ...speeds,
    {
      what: `${speeds.length} files`,
      pages: sum(({ pages }) => pages),
      milliseconds: sum(({ milliseconds }) => milliseconds),
      pdftotextMilliseconds: hasPdftotext ? sum((speed) => speed.pdftotextMilliseconds ?? 0) : null,
    },
  ];
}
