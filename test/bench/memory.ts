import { spawnSync } from 'node:child_process';
import { parseDocument } from '../../src/document.js';
import { loadTexts, longText } from './texts.js';

/**
 * The most memory that a process held while it parsed one text. The text itself, which takes about one and a half times
 * its length in UTF-8 as JavaScript holds it, counts; bytes that it was read from would come on top.
 */
export interface Memory {
  readonly megabytes: number;
  /** Of the process, with Node's own. */
  readonly peakMegabytes: number;
  /** What the text added to a process that parsed a short one, by the text's length in UTF-8. */
  readonly timesText: number;
  /**
   * The same where the heap may not grow beyond {@link TIGHT_HEAP} times the text: elsewhere it grows to four times what
   * is in use before Node looks for garbage. `null` where that was too little.
   */
  readonly timesTextTight: number | null;
}

const TIGHT_HEAP = 10.5;
/** In megabytes: what a process needs for itself. */
const LEAST_HEAP = 64;

const SHORT = 1000;
const SIZES = [1, 10, 100];

/** Run in a process of its own: parses a text of so many bytes and prints the peak. */
export function parseAlone(root: string, bytes: number): void {
  parseDocument(longText(loadTexts(root), bytes));
  // maxRSS is in kilobytes.
  process.stdout.write(`${process.resourceUsage().maxRSS * 1024}\n`);
}

/** One process for each length; `null` where a process could not bear it. */
export function measureMemory(root: string, bundle: string): readonly (Memory | null)[] {
  const peakOf = (bytes: number, heap: number | null): number => {
    const script = `import(${JSON.stringify(bundle)}).then(m=>m.parseAlone(${JSON.stringify(root)},${bytes}))`;
    const limit = heap === null ? [] : [`--max-old-space-size=${heap}`];
    const { status, stdout } = spawnSync(process.execPath, [...limit, '-e', script], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : Number.NaN;
  };
  const idle = peakOf(SHORT, null);
  const timesText = (peak: number, megabytes: number): number => (peak - idle) / (megabytes * 1e6);
  return SIZES.map((megabytes) => {
    const peak = peakOf(megabytes * 1e6, null);
    if (Number.isNaN(peak)) return null;
    const tight = peakOf(megabytes * 1e6, Math.max(LEAST_HEAP, Math.round(megabytes * TIGHT_HEAP)));
    return {
      megabytes,
      peakMegabytes: peak / 1e6,
      timesText: timesText(peak, megabytes),
      timesTextTight: Number.isNaN(tight) ? null : timesText(tight, megabytes),
    };
  });
}
