import type { Lang } from '../../model/index.js';
import type { OutputStream } from '../io/index.js';
import { batchMessagesIn } from '../messages/index.js';

/** A line that says how many pages of a scan are read, and how long the others will take. */
interface PictureProgress {
  readonly show: (done: number, of: number) => void;
  /** Erases it from the screen. */
  readonly clear: () => void;
}

const eraseLine = '\r\u001b[2K';

/** Says on a stream, if that is a terminal, how far the reading of a scan has come. */
export const startPictureProgress = (stream: OutputStream, wanted: boolean, lang: Lang): PictureProgress => {
  if (!wanted || stream.isTTY !== true) return { show: () => {}, clear: () => {} };
  const started = Date.now();
  let isShown = false;
  return {
    show: (done, of) => {
      const messages = batchMessagesIn(lang).progress;
      const left = ((Date.now() - started) / 1000 / done) * (of - done);
      isShown = true;
      stream.write(
        `${eraseLine}OCR ${messages.doneOf(done, of)}  ${messages.left(Math.ceil(left))}`,
        () => {},
      );
    },
    clear: () => {
      if (isShown) stream.write(eraseLine, () => {});
    },
  };
};
