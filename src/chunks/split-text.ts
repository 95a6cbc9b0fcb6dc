import type { Span } from '../model/index.js';
import { type CountedText, lettersWithin } from './tokens.js';

/** Where a text may be cut, the best places first: line ends, ends of sentences and clauses, spaces between words. */
const CUTS: readonly RegExp[] = [/\n+/g, /[.;:!?…]["”’)\]]*\s+/g, /\s+/g];

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
 * end, or else between words. The pieces are as long as possible and leave nothing out.
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
      open !== null && filled + tokens > mostTokens && (open.end <= lead || filled < mostTokens * MIN_FILL);
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
