import { extractCitations } from '../../src/index.js';
import type { Citation } from '../../src/model/index.js';
import { pinText } from '../fixtures/agreement.js';

/** A mention in short: kind, number or name, and date, with "|" between them. */
const said = ({ kind, number, name, date }: Citation): string =>
  [kind, number ?? name, date].map((part) => part ?? '-').join(' | ');

/** What a sentence cites. */
export const cites = (sentence: string): readonly string[] => extractCitations(sentence).map(said);

/** What a sentence does to what it cites: relation, document, and by which other document it is done. */
export const does = (sentence: string): readonly string[] => {
  const citations = extractCitations(sentence);
  const nameOf = (citation: Citation | undefined): string =>
    citation?.number ?? citation?.name ?? citation?.kind ?? '?';
  return citations.map((citation) => {
    const outer =
      citation.by === null ? '' : ` by ${nameOf(citations.find((each) => each.id === citation.by))}`;
    return `${citation.relation} ${nameOf(citation)}${outer}`;
  });
};

/** The articles, clauses and points that a sentence's citations point at. */
export const pinsOf = (sentence: string): readonly string[] =>
  extractCitations(sentence).map(({ pins }) => pins.map(pinText).filter(Boolean).join(' '));
