import type { Field, Fields } from './fields.js';
import { createRunDecoder } from './legacy/index.js';

/** The text of a paragraph as it is read, run by run. */
export interface ParagraphText {
  /** Adds shown text; `font` is `null` for what no font encodes (tabs, line breaks, note calls). */
  readonly add: (text: string, font: string | null) => void;
  /** Ends what is decoded together, and gives its length: a page begins here. */
  readonly breakHere: () => number;
  readonly text: () => string;
  /** The table of contents that most of it belongs to. */
  readonly contents: () => Field | null;
}

/**
 * Starts a paragraph of a story.
 *
 * @param fields - those that are open in the story; what is added in one's instruction is not shown
 * @param encoding - forces the encoding of runs whose fonts say nothing
 */
export const createParagraphText = (fields: Fields, encoding: string | null): ParagraphText => {
  let before = '';
  let runs = createRunDecoder(encoding);
  let contentsLength = 0;
  let otherLength = 0;
  let contents: Field | null = null;
  return {
    add: (text, font) => {
      if (fields.isInstruction()) return;
      const field = fields.contents();
      if (field) {
        contents = field;
        contentsLength += text.trim().length;
      } else otherLength += text.trim().length;
      runs.add(text, font);
    },
    breakHere: () => {
      before += runs.text();
      runs = createRunDecoder(encoding);
      return before.length;
    },
    text: () => before + runs.text(),
    contents: () => (contentsLength >= otherLength ? contents : null),
  };
};
