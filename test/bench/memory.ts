import { spawnSync } from 'node:child_process';
import { parseDocument } from '../../src/document.js';
import { loadTexts, longText } from './texts.js';

/** The most memory that a process held while it parsed one text. */
export interface Memory {
  readonly megabytes: number;
  /** Of the process, with Node's own. */
  readonly peakMegabytes: number;
  /** What the text added to a process that parsed a short one, by the text's length in UTF-8. */
  readonly timesText: number;
}

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
  const peakOf = (bytes: number): number => {
    const script = `import(${JSON.stringify(bundle)}).then(m=>m.parseAlone(${JSON.stringify(root)},${bytes}))`;
    const { status, stdout } = spawnSync(process.execPath, ['--max-old-space-size=8192', '-e', script], {
      encoding: 'utf8',
    });
    return status === 0 ? Number(stdout) : Number.NaN;
  };
  const idle = peakOf(SHORT);
  return SIZES.map((megabytes) => {
    const peak = peakOf(megabytes * 1e6);
    if (Number.isNaN(peak)) return null;
    return { megabytes, peakMegabytes: peak / 1e6, timesText: (peak - idle) / (megabytes * 1e6) };
  });
}
