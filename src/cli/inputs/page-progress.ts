import type { Lang } from '../../model/index.js';
import type { OutputStream } from '../io/index.js';
import { batchMessagesIn } from '../messages/index.js';

/** A line that says how many pages of a file are read, and how long the others will take. */
interface PageProgress {
  readonly show: (done: number, of: number) => void;
  /** Erases it from the screen. */
  readonly clear: () => void;
}

/** Of a file that is read sooner nothing is said. */
const QUICK_SECONDS = 1;

const ERASE_LINE = '\r\u001b[2K';

/** Says on a stream, if that is a terminal, how far the reading of a long PDF or a scan has come. */
export const startPageProgress = (stream: OutputStream, wanted: boolean, lang: Lang): PageProgress => {
  if (!wanted || stream.isTTY !== true) return { show: () => {}, clear: () => {} };
  const messages = batchMessagesIn(lang).progress;
  const started = Date.now();
  let isShown = false;
  return {
    show: (done, of) => {
      const seconds = (Date.now() - started) / 1000;
      if (seconds < QUICK_SECONDS) return;
      const left = done === 0 ? '' : `  ${messages.left(Math.ceil((seconds / done) * (of - done)))}`;
      isShown = true;
      stream.write(`${ERASE_LINE}${messages.page(done, of)}${left}`, () => {});
    },
    clear: () => {
      if (isShown) stream.write(ERASE_LINE, () => {});
    },
  };
};
