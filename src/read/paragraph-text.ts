import type { Field, Fields } from './fields.js';
import { createRunDecoder } from './legacy/index.js';

/** Collects the text of a paragraph, run by run. */
export interface ParagraphText {
  /** Adds shown text; `font` is `null` for content independent of fonts (tabs, line breaks, note references). */
  readonly add: (text: string, font: string | null) => void;
  /** Ends the stretch that is decoded together, because a page begins here, and returns the length so far. */
  readonly breakHere: () => number;
  readonly text: () => string;
  /** The table of contents to which most of it belongs. */
  readonly contents: () => Field | null;
}

/**
 * Starts a paragraph of a story.
 *
 * @param fields - the fields of the story; text in an instruction is not shown
 * @param encoding - forces the encoding of runs in unknown fonts
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
