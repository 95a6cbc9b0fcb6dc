import type { Citation, ParsedDocument, Position } from '../model/index.js';

/** A stretch of a text, with the citation that it is. */
export interface Segment {
  readonly text: string;
  readonly citation: Citation | null;
}

/** The citations of a document in reading order, for looking up those of one stretch. */
export type MentionFinder = (value: string, position: Position) => readonly Segment[];

function firstAtOrAfter(citations: readonly Citation[], offset: number): number {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((citations[middle]?.position.start.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Prepares a document for finding the mentions in the text of its paragraphs. A paragraph's value has its lines joined,
 * so mentions are found by their words, in their order; one that page furniture broke in two is not marked.
 */
export function createMentionFinder(document: ParsedDocument): MentionFinder {
  const citations = [...document.citations].sort((a, b) => a.position.start.offset - b.position.start.offset);
  return (value, position) => {
    const segments: Segment[] = [];
    let done = 0;
    for (let index = firstAtOrAfter(citations, position.start.offset); index < citations.length; index += 1) {
      const citation = citations[index];
      if (citation === undefined || citation.position.start.offset >= position.end.offset) break;
      const mention = citation.text.replace(/\s+/g, ' ');
      const at = value.indexOf(mention, done);
      if (at === -1 || mention === '') continue;
      if (at > done) segments.push({ text: value.slice(done, at), citation: null });
      segments.push({ text: mention, citation });
      done = at + mention.length;
    }
    if (done < value.length) segments.push({ text: value.slice(done), citation: null });
    return segments;
  };
}
