import { lastNotAbove } from '../chars/index.js';
import type { Span } from '../model/index.js';

/** Tests in logarithmic time whether an offset is in any of many stretches. */
export interface SpanSet {
  readonly has: (offset: number) => boolean;
  readonly covers: (span: Span) => boolean;
}

/** Makes a set of stretches, which may overlap. */
export function spanSet(spans: readonly Span[]): SpanSet {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = ends.length - 1;
    if (last >= 0 && start <= (ends[last] ?? 0)) ends[last] = Math.max(ends[last] ?? 0, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  const endAround = (offset: number) => ends[lastNotAbove(starts, offset)] ?? 0;
  return {
    has: (offset) => offset < endAround(offset),
    covers: ({ start, end }) => end <= endAround(start),
  };
}
