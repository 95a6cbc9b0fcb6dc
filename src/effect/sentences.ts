import { matchesOf } from '../chars/index.js';
import type { Span } from '../model/index.js';

/** A full stop or semicolon that ends a sentence: not after the label of a unit, or in a blank. The rare test comes last. */
const ENDS = /[.;](?=\s|$)(?<!^(?:Điều )?\d{1,3}[.;]|\.\.\.)/gu;

/** The sentences of a paragraph, also split at semicolons; marks within quotations do not count. */
export function sentencesOf(text: string): readonly Span[] {
  const quoted = quotedIn(text);
  const sentences: Span[] = [];
  let start = 0;
  let quotation = 0;
  for (const { index } of matchesOf(ENDS, text)) {
    while (quotation < quoted.length && (quoted[quotation]?.end ?? 0) <= index) quotation += 1;
    if ((quoted[quotation]?.start ?? index + 1) <= index) continue;
    sentences.push({ start, end: index });
    start = index + 1 + (/^\s*/u.exec(text.slice(index + 1))?.[0].length ?? 0);
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** The stretches in curly quotation marks. */
const quotedIn = (text: string): readonly Span[] =>
  text.includes('“')
    ? Array.from(text.matchAll(/“[^“”]*(?:”|$)/gu), ({ index, 0: all }) => ({
        start: index,
        end: index + all.length,
      }))
    : [];
