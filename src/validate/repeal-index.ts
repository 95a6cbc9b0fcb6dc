import type { Citation, ParsedDocument } from '../model/index.js';

/** A work by kind and number; without a number it would be ambiguous. */
interface Numbered {
  readonly kind: string | null;
  readonly number: string;
}

/** What a document says about others that are validated together with it. Plain data, and little of it. */
export interface RepealingDocument {
  readonly kind: string | null;
  readonly number: string | null;
  readonly issuedOn: string;
  readonly repeals: readonly Numbered[];
}

/** A document that is the legal basis of another. */
export interface Basis extends Numbered {
  /** The ISO date of the document that is based on it. */
  readonly on: string;
}

/** What documents repeal. */
export interface Repeals {
  /** The first document that had repealed a legal basis by the day on which another document was based on it. */
  readonly repealerOf: (basis: Basis) => RepealingDocument | null;
}

const keyOf = ({ kind, number }: Numbered): string => `${kind ?? ''}\n${number}`;

/** A mention as the legal basis of a document; `null` if it is none, or if nothing can be said about it. */
export function basisOf(citation: Citation, issuedOn: string): Basis | null {
  const { relation, by, kind, number } = citation;
  return relation === 'basis' && by === null && number !== null ? { kind, number, on: issuedOn } : null;
}

/** Whether a document repeals a whole work, not just a provision of it. */
const repealsWhole = ({ relation, by, pins }: Citation): boolean =>
  relation === 'repeals' && by === null && pins.length === 0;

/** What a document repeals; `null` if it repeals nothing, or gives no date. */
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
 * Collects what documents repeal. The document that is asked about may be among them: it does not count as repealed
 * by itself, since only older documents count.
 */
export function gatherRepeals(documents: Iterable<RepealingDocument>): Repeals {
  const byKey = new Map<string, RepealingDocument[]>();
  for (const document of documents) {
    for (const key of document.repeals.map(keyOf)) {
      const known = byKey.get(key) ?? [];
      // A document that is not older than an earlier one in the list is never the first that is old enough.
      const oldest = known.at(-1);
      if (oldest === undefined || document.issuedOn < oldest.issuedOn) byKey.set(key, [...known, document]);
    }
  }
  return {
    repealerOf: (basis) => byKey.get(keyOf(basis))?.find(({ issuedOn }) => issuedOn < basis.on) ?? null,
  };
}
