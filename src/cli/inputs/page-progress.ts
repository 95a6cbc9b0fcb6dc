import type { Lang } from '../../model/index.js';
import type { OutputStream } from '../io/index.js';
import { batchMessagesIn } from '../messages/index.js';

/** Reports how many pages of a file were read, and how long the others will take. */
interface PageProgress {
  readonly show: (done: number, of: number) => void;
  /** Erases the line on the screen until the next report. */
  readonly clear: () => void;
}

/** For files that are read faster, nothing is reported. */
const QUICK_SECONDS = 1;
/** The interval between lines in a log. */
const SECONDS_A_LINE = 10;

const ERASE_LINE = '\r\u001b[2K';

/**
 * Reports the progress of reading a long PDF or a scan: on a terminal in an updating line; elsewhere, as in the log of
 * a pipeline, in a line every ten seconds.
 *
 * @param print - prints a separate line
 */
export const startPageProgress = (
  name: string,
  stream: OutputStream,
  print: (line: string) => void,
  lang: Lang,
): PageProgress => {
  const messages = batchMessagesIn(lang).progress;
  const started = Date.now();
  const secondsSince = (then: number): number => (Date.now() - then) / 1000;
  const lineOf = (done: number, of: number): string => {
    if (done === 0) return messages.page(done, of);
    const left = Math.ceil((secondsSince(started) / done) * (of - done));
    return `${messages.page(done, of)}  ${messages.left(left)}`;
  };
  if (stream.isTTY !== true) {
    let said = started;
    return {
      show: (done, of) => {
        if (done === of || secondsSince(said) < SECONDS_A_LINE) return;
        said = Date.now();
        print(`${name}: ${lineOf(done, of)}`);
      },
      clear: () => {},
    };
  }
  let isShown = false;
  return {
    show: (done, of) => {
      if (secondsSince(started) < QUICK_SECONDS) return;
      isShown = true;
      stream.write(`${ERASE_LINE}${lineOf(done, of)}`, () => {});
    },
    clear: () => {
      if (isShown) stream.write(ERASE_LINE, () => {});
    },
  };
};
