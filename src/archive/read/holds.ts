import { groupBy } from '../../chars/index.js';
import { holdsIn } from '../../graph/index.js';
import type { Effect } from '../../model/index.js';
import type { Row } from '../database.js';

/** A statement of a document about when another work is in force. */
export interface HoldRow extends Row {
  readonly document: bigint;
  readonly of_citation: string;
  readonly provisions: string;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly suspended: string | null;
}

/** The columns of such a row. */
export const HOLD_COLUMNS = 'document, of_citation, provisions, first_day, last_day, suspended';

/** Which statements say until when something stays in force, or that it is suspended: what `holdsIn` takes. */
export const IS_HOLD =
  'of_citation IS NOT NULL AND (suspended IS NOT NULL OR (first_day IS NULL AND last_day IS NOT NULL))';

const effectOf = ({ of_citation, provisions, first_day, last_day, suspended }: HoldRow) => ({
  of: of_citation,
  provisions: JSON.parse(provisions) as Effect['provisions'],
  from: first_day,
  until: last_day,
  ...(suspended === null
    ? {}
    : { suspended: suspended === 'whole' ? ('whole' as const) : ('part' as const) }),
});

/** Finds what documents say, where they cite a work, about when that work is in force. */
export const holdsOfDocuments = (
  rows: readonly HoldRow[],
): ((document: bigint, citation: string) => ReturnType<ReturnType<typeof holdsIn>>) => {
  const told = new Map(
    [...groupBy(rows, ({ document }) => document)].map(([document, own]) => [
      document,
      holdsIn(own.map(effectOf)),
    ]),
  );
  return (document, citation) => told.get(document)?.(citation) ?? {};
};
