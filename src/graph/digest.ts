import type { Citation, Edge, ParsedDocument, Pin, Work } from '../model/index.js';
import type { Described } from './identity.js';
import { createSentenceFinder } from './sentence.js';

/** What a graph keeps of one mention. */
export interface DigestMention extends Pick<Citation, 'id' | 'work' | 'kind' | 'date' | 'issuer' | 'unit'> {
  readonly pins: readonly Pin[];
  readonly line: number;
  readonly offset: number;
  /** As written, white space folded. */
  readonly text: string;
  /** `null` where sentences are not asked for, or the tree does not hold the mention. */
  readonly sentence: string | null;
}

/**
 * All that a graph needs of a document, and nothing else: plain data, a small part of the document's size, to be handed
 * from the process or the machine that parses to the one that makes the graph.
 */
export interface DocumentDigest {
  /** What makes two inputs one: the checksum of the bytes, else the path, else a fingerprint of what it says. */
  readonly input: string;
  readonly path: string | null;
  readonly self: Described & Pick<Work, 'title' | 'urn'>;
  readonly works: readonly Work[];
  readonly mentions: readonly DigestMention[];
  readonly edges: readonly Edge[];
}

/** Tells apart texts that came without path and checksum, whatever the order in which they come (FNV-1a, 2 × 32 bits). */
function fingerprint(document: ParsedDocument): string {
  const said = JSON.stringify([document.metadata, document.citations]);
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let index = 0; index < said.length; index += 1) {
    low = Math.imul(low ^ said.charCodeAt(index), 0x01000193);
    high = Math.imul(high ^ said.charCodeAt(said.length - 1 - index), 0x01000193);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * Takes from a document what a graph needs of it.
 *
 * @param sentences whether to keep the sentences in which mentions stand
 */
export function digestDocument(document: ParsedDocument, sentences = true): DocumentDigest {
  const { source, metadata, works, edges } = document;
  const { kind, number, issuedOn, issuer, title, urn } = metadata;
  const sentenceOf = sentences ? createSentenceFinder(document) : () => null;
  return {
    input: source.sha256 ?? source.path ?? fingerprint(document),
    path: source.path,
    self: { kind, number, date: issuedOn, issuer, name: null, title, urn },
    works,
    mentions: document.citations.map((citation) => ({
      id: citation.id,
      work: citation.work,
      kind: citation.kind,
      date: citation.date,
      issuer: citation.issuer,
      unit: citation.unit,
      pins: citation.pins,
      line: citation.position.start.line,
      offset: citation.position.start.offset,
      text: citation.text.replace(/\s+/g, ' '),
      sentence: sentenceOf(citation),
    })),
    edges,
  };
}
