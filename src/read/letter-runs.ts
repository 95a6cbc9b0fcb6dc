import type { LetterLook } from '../model/index.js';
import type { LetterRun } from './blocks.js';
import { lettersIn } from './tidy.js';

const sameLook = (one: LetterLook, other: LetterLook): boolean =>
  one === other ||
  (one.font === other.font &&
    one.size === other.size &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underlined === other.underlined &&
    one.capitals === other.capitals &&
    one.color === other.color);

/** Collects the look of a paragraph's letters, run by run. */
export interface LetterRuns {
  readonly add: (text: string, look: LetterLook) => void;
  /** Adds content in a special font, such as a formula. */
  readonly addForeign: (text: string) => void;
  /** @param label - the automatic number of the paragraph; empty if there is none */
  readonly all: (label: string) => readonly LetterRun[];
}

/** Creates a collector for one paragraph. */
export const startLetterRuns = (): LetterRuns => {
  const runs: LetterRun[] = [];
  return {
    add: (text, look) => {
      const letters = lettersIn(text);
      if (letters === 0) return;
      const last = runs.at(-1);
      if (last?.look && sameLook(last.look, look))
        runs[runs.length - 1] = { letters: last.letters + letters, look };
      else runs.push({ letters, look });
    },
    addForeign: (text) => {
      runs.push({ letters: lettersIn(text), look: null });
    },
    all: (label) => {
      const labelled = lettersIn(label);
      return labelled === 0 ? runs : [{ letters: labelled, look: null }, ...runs];
    },
  };
};
