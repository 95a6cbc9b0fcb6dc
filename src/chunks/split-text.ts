import type { Span } from '../model/index.js';
import { type CountedText, lettersWithin } from './tokens.js';

/** The end of a sentence or a clause with the space behind it; not the full stop of a label ("1. ", "Điều 5. "). */
export const SENTENCE_END = /(?<!(?:^|\s)(?:\d{1,3}(?:\.\d{1,3})*|\p{L}))[.;:!?…]["”’)\]]*\s+/gu;

/**
 * Where a text may be cut, the best places first: ends of lines that are not in a sentence, ends of sentences and
 * clauses, other line ends, spaces between words.
 */
const CUTS: readonly RegExp[] = [
  /(?:(?<=[.;:!?…]["”’)\]]*[^\S\n]*)\n\s*|\n\s*(?=[^\s\p{Ll}]|\p{Ll}{1,2}[.)]))/gu,
  SENTENCE_END,
  /\n+/g,
  /\s+/g,
];

/** The first of these that is in a sentence. */
const WITHIN_SENTENCES = 2;

/** If a piece is filled less than this, the next part is cut to fill it instead of starting a new piece. */
const MIN_FILL = 0.25;

const cutAt = (text: string, { start, end }: Span, cut: RegExp): readonly Span[] => {
  const spans: Span[] = [];
  let from = start;
  for (const { index, 0: found } of text.slice(start, end).matchAll(cut)) {
    const to = start + index + found.length;
    if (to < end) spans.push({ start: from, end: to });
    if (to < end) from = to;
  }
  return [...spans, { start: from, end }];
};

const isLowSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
};

const cutAnywhere = (text: string, { start, end }: Span, most: number): readonly Span[] => {
  const spans: Span[] = [];
  for (let from = start; from < end; ) {
    let to = Math.min(end, from + lettersWithin(most));
    if (to < end && isLowSurrogate(text, to)) to += 1;
    spans.push({ start: from, end: to });
    from = to;
  }
  return spans;
};

/**
 * Cuts a stretch of a text into pieces of at most `mostTokens` tokens: at line ends, or else where sentences or clauses
 * end, or else between words; in a sentence only if it is too long, or after a heading. The pieces are as long as possible and leave nothing out.
 *
 * @param lead - the offset where the heading at the start of the text ends; no piece is only a heading
 */
export const splitText = (
  { text, tokens: count }: CountedText,
  span: Span,
  mostTokens: number,
  lead: number,
): readonly Span[] => {
  const pieces: Span[] = [];
  let open: Span | null = null;
  let filled = 0;
  const add = (part: Span, tokens: number): void => {
    if (open !== null && filled + tokens <= mostTokens) {
      open = { start: open.start, end: part.end };
      filled += tokens;
    } else {
      if (open !== null) pieces.push(open);
      open = part;
      filled = tokens;
    }
  };
  const fill = (part: Span, level: number): void => {
    const tokens = count(part.start, part.end);
    const fits = tokens <= mostTokens;
    const leavesTooLittle =
      open !== null &&
      filled + tokens > mostTokens &&
      (open.end <= lead || (filled < mostTokens * MIN_FILL && level < WITHIN_SENTENCES));
    const cut = CUTS[level];
    if (fits && (!leavesTooLittle || cut === undefined)) add(part, tokens);
    else if (cut === undefined)
      for (const smaller of cutAnywhere(text, part, mostTokens))
        add(smaller, count(smaller.start, smaller.end));
    else for (const smaller of cutAt(text, part, cut)) fill(smaller, level + 1);
  };
  fill(span, 0);
  if (open !== null) pieces.push(open);
  return pieces;
};
