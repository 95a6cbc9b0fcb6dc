import { foldSpace, lastNotAbove } from '../chars/index.js';
import type { Citation, ParsedDocument, Position } from '../model/index.js';

/** A stretch of a text, with its citation. */
export interface Segment {
  readonly text: string;
  readonly citation: Citation | null;
}

/** The citations of a document in reading order, for looking up those of one stretch. */
export type MentionFinder = (value: string, position: Position) => readonly Segment[];

/**
 * Prepares a document for finding the mentions in the text of its paragraphs. A paragraph's value has its lines joined,
 * so mentions are found by their words, in their order; one that is interrupted by page furniture is not marked.
 */
export function createMentionFinder(document: ParsedDocument): MentionFinder {
  const citations = [...document.citations].sort((a, b) => a.position.start.offset - b.position.start.offset);
  const starts = citations.map(({ position }) => position.start.offset);
  return (value, position) => {
    const segments: Segment[] = [];
    let done = 0;
    for (
      let index = lastNotAbove(starts, position.start.offset - 1) + 1;
      index < citations.length;
      index += 1
    ) {
      const citation = citations[index];
      if (citation === undefined || citation.position.start.offset >= position.end.offset) break;
      const mention = foldSpace(citation.text);
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
