import { laterDay } from '../chars/index.js';
import { foldNumber, listedActs, rowOn } from '../lexicon/index.js';
import type { Citation, ParsedDocument, StatusEntry } from '../model/index.js';

/** A work by kind and number; a kind alone would be ambiguous. */
interface Numbered {
  readonly kind: string | null;
  readonly number: string;
}

/** A document that has repealed others. */
export interface Repealer {
  readonly kind: string | null;
  readonly number: string | null;
  readonly issuedOn: string;
}

/** An act that is no longer in force, with the reason. */
export interface Ceased extends Numbered {
  /** ISO date of the first day on which it is no longer in force; `null` if a list does not say. */
  readonly on: string | null;
  readonly why:
    | { readonly type: 'repealed'; readonly by: Repealer }
    | { readonly type: 'expired' }
    | { readonly type: 'listed'; readonly by: string | null };
}

/** What a document says about others and itself, for checking several together. A small amount of plain data. */
export interface Told {
  /** The document itself; `null` if it has no number. */
  readonly self: Numbered | null;
  readonly ceased: readonly Ceased[];
}

/** A document that is the legal basis of another. */
export interface Basis extends Numbered {
  /** The ISO date of the document that is based on it. */
  readonly on: string;
}

/** What is no longer in force. */
export interface Repeals {
  /** Why a legal basis was not in force on the date of a document; `null` if nothing says that it was not. */
  readonly ceasedBefore: (basis: Basis) => Ceased | null;
}

const foldedNumber = (number: string): string => foldNumber(number) ?? number;

const keyOf = ({ kind, number }: Numbered): string => `${kind ?? ''}\n${foldedNumber(number)}`;

/** A mention as the legal basis of a document; `null` if it is not one, or if it cannot be checked. */
export function basisOf(citation: Citation, issuedOn: string): Basis | null {
  const { relation, by, kind, number } = citation;
  return relation === 'basis' && by === null && number !== null ? { kind, number, on: issuedOn } : null;
}

/** Whether a document repeals a work as a whole. */
const repealsWhole = ({ relation, by, pins, extent }: Citation): boolean =>
  relation === 'repeals' && by === null && pins.length === 0 && extent !== 'part';

/** What a document says about acts that are no longer in force. */
export function toldBy({ metadata, citations, effects }: ParsedDocument): Told {
  const { kind, number, issuedOn } = metadata;
  const self = number === null ? null : { kind, number };
  if (issuedOn === null) return { self, ceased: [] };
  const own = effects ?? [];
  // A plan that does not mention effect applies from its date; effect that depends on another act has no date.
  const otherwise = metadata.effectiveOn === null && own.length === 0 ? issuedOn : null;
  const repealed = citations.filter(repealsWhole).flatMap((citation): readonly Ceased[] => {
    const on = citation.effectiveOn ?? otherwise;
    return citation.number === null || on === null
      ? []
      : [
          {
            kind: citation.kind,
            number: citation.number,
            on,
            why: { type: 'repealed', by: { kind, number, issuedOn } },
          },
        ];
  });
  return { self, ceased: [...repealed, ...(self === null ? [] : ownEnd(self, own))] };
}

/** A document that states until when it is in force. */
const ownEnd = (self: Numbered, effects: ParsedDocument['effects']): readonly Ceased[] =>
  effects.flatMap(({ of, provisions, until }) =>
    of === null && provisions.length === 0 && until !== null
      ? [{ ...self, on: laterDay(until, 1, 'day'), why: { type: 'expired' as const } }]
      : [],
  );

/**
 * What a list says about an act that was no longer in force on a day; `null` if it still was, or if the list does not
 * say.
 */
function ceasedByList(rows: readonly StatusEntry[], day: string): Ceased | null {
  const row = rowOn(rows, day);
  if (row === null || (row.state !== 'replaced' && row.state !== 'expired')) return null;
  return { kind: row.kind, number: row.number, on: row.from, why: { type: 'listed', by: row.by } };
}

/** Whether an act was no longer in force, and a document of that day could have taken that into account. */
const hadCeased = ({ on, why }: Ceased, basis: Basis): boolean =>
  (on ?? '') <= basis.on && (why.type !== 'repealed' || why.by.issuedOn < basis.on);

const isEarlier = (a: Ceased, b: Ceased): boolean => (a.on ?? '') < (b.on ?? '');

/**
 * Indexes the acts that are no longer in force. The document being checked may be one of the documents: its own repeals
 * only affect later documents.
 *
 * @param list - the user's list, which is used for acts that are not among the documents
 */
export function gatherRepeals(documents: Iterable<Told>, list: readonly StatusEntry[] = []): Repeals {
  const byKey = new Map<string, Ceased[]>();
  const present = new Set<string>();
  const add = (ceased: Ceased): void => {
    const key = keyOf(ceased);
    const known = byKey.get(key);
    if (known) known.push(ceased);
    else byKey.set(key, [ceased]);
  };
  for (const { self, ceased } of documents) {
    if (self !== null) present.add(foldedNumber(self.number));
    for (const each of ceased) add(each);
  }
  const rowsOn = listedActs(list);
  const firstOf = (basis: Basis): Ceased | null => {
    const told = [keyOf(basis), keyOf({ kind: null, number: basis.number })].flatMap(
      (key) => byKey.get(key) ?? [],
    );
    const listed = present.has(foldedNumber(basis.number)) ? null : ceasedByList(rowsOn(basis), basis.on);
    const known = listed === null ? told : [...told, listed];
    let first: Ceased | null = null;
    for (const each of known)
      if (hadCeased(each, basis) && (first === null || isEarlier(each, first))) first = each;
    return first;
  };
  return { ceasedBefore: firstOf };
}
