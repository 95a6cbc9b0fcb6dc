import type { Citation } from '../model/index.js';
import type { Place } from './places.js';
import { sentenceStart } from './repeal-sentences.js';

/** "Điều 1.", "2.", "a)", "Từ ngày 01 tháng 7 năm 2026,": what may come before the act that a sentence is about. */
const OPENING =
  /^(?:(?:Điều )?\d{1,3}[.)] ?|[a-zđ]\) ?|[-–+•] ?)*(?:(?:kể )?từ (?:ngày )?[^,;]{1,80}, ?)?(?:nay )?/iu;

/** Where the first word of the sentence around an offset stands. */
export function wordsStart(text: string, at: number): number {
  const from = sentenceStart(text, at);
  return from + (/^\s*/u.exec(text.slice(from, at))?.[0].length ?? 0);
}

/** What a place in a sentence is read with: the citations of the same paragraph. */
export interface Beside {
  readonly place: Place;
  /** Places of the citations before it in the paragraph. */
  readonly before: readonly Place[];
}

/**
 * The words of a sentence before a citation, without its label, a day that opens it, and other acts that it names first.
 */
export function wordsBefore({ place: { text, start }, before }: Beside): string {
  const from = sentenceStart(text, start);
  const others = before.filter((other) => other.start >= from && other.end <= start);
  const words = others.reduceRight(
    (left, other) => left.slice(0, other.start - from) + left.slice(other.end - from),
    text.slice(from, start),
  );
  return words.trimStart().replace(OPENING, '');
}

/** Whether a citation is what its sentence is about, alone or with other acts that are named before it. */
export const isSubject = (beside: Beside): boolean => /^(?:[\s,]|và)*$/iu.test(wordsBefore(beside));

/** A sentence about more acts than that is a list; all of them beside each would be work that grows with their square. */
const MAX_BEFORE = 60;

/** Pairs citations with their places, and with those before them in the same paragraph. */
export function placesBeside(
  citations: readonly Citation[],
  locate: (citation: Citation) => Place | null,
): readonly (Beside & { readonly citation: Citation })[] {
  const found = citations.flatMap((citation) => {
    const place = locate(citation);
    return place === null ? [] : [{ citation, place }];
  });
  return found.map(({ citation, place }, index) => ({
    citation,
    place,
    before: found
      .slice(Math.max(0, index - MAX_BEFORE), index)
      .flatMap((other) =>
        other.place.from === place.from && other.place.end <= place.start ? other.place : [],
      ),
  }));
}
