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

/** A part of the line; where the line is too long, those with the lowest number go first. */
interface Part {
  readonly text: string;
  readonly dropped: number;
}

const lineOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('  ');

/** The parts that a line has room for, whole. */
const fitted = (parts: readonly Part[], width: number): string => {
  let left = parts;
  while (left.length > 1 && lineOf(left).length > width) {
    const first = Math.min(...left.map(({ dropped }) => dropped));
    left = left.filter(({ dropped }) => dropped !== first);
  }
  return lineOf(left).slice(0, width);
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
      const parts: readonly Part[] = [
        ...(total === null || !isTerminal ? [] : [{ text: bar(done / total), dropped: 1 }]),
        { text: total === null ? messages.done(done) : messages.doneOf(done, total), dropped: 4 },
        { text: messages.speed(Math.round(perSecond)), dropped: 0 },
        ...(total === null
          ? []
          : [{ text: messages.left(Math.ceil((total - done) / perSecond)), dropped: 2 }]),
        ...(failed === 0 ? [] : [{ text: messages.failed(failed), dropped: 3 }]),
      ];
      if (!isTerminal) {
        print(`plan-parse: ${lineOf(parts)}\n`);
        return;
      }
      shown = true;
      print(ERASE_LINE + fitted(parts, Math.max((stream.columns ?? 80) - 1, 0)));
    },
    clear: () => {
      if (shown) print(ERASE_LINE);
    },
  };
};
