import type { Citation, ParsedDocument } from '../model/index.js';

/** A work by its kind and number; one without a number leaves open what is meant. */
interface Numbered {
  readonly kind: string | null;
  readonly number: string;
}

/** What a document that is checked together with others tells about those. Plain data, and little of it. */
export interface RepealingDocument {
  readonly kind: string | null;
  readonly number: string | null;
  readonly issuedOn: string;
  readonly repeals: readonly Numbered[];
}

/** A document that another one rests on. */
export interface Basis extends Numbered {
  /** The ISO date of the document that rests on it. */
  readonly on: string;
}

/** What documents take out of force. */
export interface Repeals {
  /** The first of the documents that had repealed a basis by the day on which another rested on it. */
  readonly repealerOf: (basis: Basis) => RepealingDocument | null;
}

const keyOf = ({ kind, number }: Numbered): string => `${kind ?? ''}\n${number}`;

/** What a mention is as the basis of a document; `null` where it is none, or where nothing can be said of it. */
export function basisOf(citation: Citation, issuedOn: string): Basis | null {
  const { relation, by, kind, number } = citation;
  return relation === 'basis' && by === null && number !== null ? { kind, number, on: issuedOn } : null;
}

/** Whether a document says that it takes a whole work, not one provision of it, out of force. */
const repealsWhole = ({ relation, by, pins }: Citation): boolean =>
  relation === 'repeals' && by === null && pins.length === 0;

/** What a document takes out of force; `null` where that is nothing, or nothing says since when. */
export function repealingOf({ metadata, citations }: ParsedDocument): RepealingDocument | null {
  const { kind, number, issuedOn } = metadata;
  if (issuedOn === null) return null;
  const repeals = citations
    .filter(repealsWhole)
    .flatMap((citation) =>
      citation.number === null ? [] : { kind: citation.kind, number: citation.number },
    );
  return repeals.length === 0 ? null : { kind, number, issuedOn, repeals };
}

/**
 * Gathers what documents take out of force. The document that is asked about may be among them: none is repealed by
 * itself, for only what is older than a document counts.
 */
export function gatherRepeals(documents: Iterable<RepealingDocument>): Repeals {
  const byKey = new Map<string, RepealingDocument[]>();
  for (const document of documents) {
    for (const key of document.repeals.map(keyOf)) {
      const known = byKey.get(key) ?? [];
      // One that is no older than an earlier one of the list is never the first that is old enough.
      const oldest = known.at(-1);
      if (oldest === undefined || document.issuedOn < oldest.issuedOn) byKey.set(key, [...known, document]);
    }
  }
  return {
    repealerOf: (basis) => byKey.get(keyOf(basis))?.find(({ issuedOn }) => issuedOn < basis.on) ?? null,
  };
}
