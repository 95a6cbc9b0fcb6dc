import type { Span } from '../model/index.js';
import { type Counted, lettersWithin } from './tokens.js';

/** Where a text may be cut, the best places first: lines, sentences and clauses, words. */
const CUTS: readonly RegExp[] = [/\n+/g, /[.;:!?…]["”’)\]]*\s+/g, /\s+/g];

/** A piece that is filled less than this stands too much alone: the next one is cut rather than put into a new piece. */
const LEAST_FILLED = 0.25;

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
 * Cuts a stretch of a text into pieces of at most so many tokens: at line ends, else where sentences or clauses end, else
 * between words. The pieces are as long as may be and leave nothing out.
 *
 * @param lead - an offset up to which the text is a heading, which stands in no piece alone
 */
export const splitText = (
  { text, tokens: count }: Counted,
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
      (open.end <= lead || filled < mostTokens * LEAST_FILLED);
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
