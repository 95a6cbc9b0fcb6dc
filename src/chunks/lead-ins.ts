import type { Span } from '../model/index.js';
import { SENTENCE_END } from './split-text.js';
import type { CountedText } from './tokens.js';

/** "Sửa đổi, bổ sung Điều 15 như sau:": what is said of the text below it, and says little without it. */
const LEAD_IN = /:\s*$/u;

/** A lead-in up to this share of a chunk goes whole to the text below it; of a longer one, its last sentence does. */
const MAX_WHOLE = 0.25;

/** Nothing longer than this share of a chunk is a lead-in. */
const MAX_SHARE = 0.5;

/** Where a sentence begins: behind the end of another, or on a line of its own that opens with a capital or a label. */
const SENTENCE_START = new RegExp(
  `(?<=${SENTENCE_END.source}|\\n\\s*)(?=[\\p{Lu}\\d“"‟(–-]|\\p{L}\\))`,
  'gu',
);

/**
 * Where the lead-in at the end of a stretch begins; the end of the stretch if there is none.
 *
 * @param body - the offset where the text of the stretch begins, behind its heading; no lead-in leaves that alone
 */
export const leadInWithin = (
  { text, tokens }: CountedText,
  { start, end }: Span,
  body: number,
  mostTokens: number,
): number => {
  const slice = text.slice(start, end);
  if (!LEAD_IN.test(slice)) return end;
  if (tokens(start, end) <= mostTokens * MAX_WHOLE) return start;
  const last = start + ([...slice.matchAll(SENTENCE_START)].at(-1)?.index ?? 0);
  const from = last > body ? last : start;
  return tokens(from, end) <= mostTokens * MAX_SHARE ? from : end;
};
