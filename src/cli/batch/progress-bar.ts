import type { Lang } from '../../model/index.js';
import type { OutputStream } from '../io/index.js';
import { batchMessagesIn } from '../messages/index.js';

/** Shows how many inputs of a batch are done. */
interface ProgressBar {
  readonly show: (done: number, failed: number) => void;
  /** Erases it from the screen. */
  readonly clear: () => void;
}

const BAR_WIDTH = 24;

/** In milliseconds: often enough to look alive, rarely enough to cost nothing. */
const PAUSE = 100;

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

const bar = (share: number): string => {
  const filled = Math.floor(share * BAR_WIDTH * 8);
  return ('█'.repeat(filled >> 3) + (EIGHTHS[filled % 8] ?? '')).padEnd(BAR_WIDTH, '·');
};

const ERASE_LINE = '\r\u001b[2K';

/** The interval between lines in a file or a log, in milliseconds. */
const A_LINE = 60_000;

/**
 * Starts a progress bar on a stream: an updating line on a terminal; elsewhere, as in the log of a pipeline, one line
 * per minute.
 *
 * @param total - the number of inputs; `null` if unknown
 */
export const startProgressBar = (
  stream: OutputStream,
  wanted: boolean,
  total: number | null,
  lang: Lang,
): ProgressBar => {
  if (!wanted) return { show: () => {}, clear: () => {} };
  const isTerminal = stream.isTTY === true;
  const messages = batchMessagesIn(lang).progress;
  const started = Date.now();
  let shownAt = isTerminal ? 0 : started;
  let shown = false;
  const print = (text: string): void => {
    stream.write(text, () => {});
  };
  return {
    show: (done, failed) => {
      const now = Date.now();
      if (now - shownAt < (isTerminal ? PAUSE : A_LINE)) return;
      shownAt = now;
      const perSecond = done / Math.max((now - started) / 1000, 0.001);
      const parts = [
        ...(total === null
          ? [messages.done(done)]
          : [...(isTerminal ? [bar(done / total)] : []), messages.doneOf(done, total)]),
        messages.speed(Math.round(perSecond)),
        ...(total === null ? [] : [messages.left(Math.ceil((total - done) / perSecond))]),
        ...(failed === 0 ? [] : [messages.failed(failed)]),
      ];
      const line = parts.join('  ');
      if (!isTerminal) {
        print(`plan-parse: ${line}\n`);
        return;
      }
      shown = true;
      print(ERASE_LINE + line.slice(0, Math.max((stream.columns ?? 80) - 1, 0)));
    },
    clear: () => {
      if (shown) print(ERASE_LINE);
    },
  };
};
