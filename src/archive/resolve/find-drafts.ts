import { type Database, type Row, textsIn } from '../database.js';

/**
 * The least likeness of a draft without a number to the document that was issued: they differ in whole sentences and
 * have the same title, or only in words.
 */
const MIN_LIKENESS_OF_DRAFT = 0.8;
const MIN_LIKENESS_OF_DRAFT_WITH_TITLE = 0.5;

/**
 * The least likeness of two texts of one work without a number; letters made from one form differ in names and sums.
 */
const MIN_LIKENESS_OF_FILES = 0.95;

/** A draft belongs to the text that it is most like, if it is so by more than the error of sketches. */
const MIN_LEAD = 0.1;

/** Hashes in a row that must be the same for texts to be compared; of texts half alike, 1 in 250 pairs is missed. */
const HASHES_TOGETHER = 3;

/** What more documents have in common is a form that they fill in, which does not show what work they are. */
const MAX_ALIKE = 40;

/** The likeness of two sketches: the share of hashes that are the same. */
export const likenessOf = (one: string, other: string): string =>
  `(len(list_filter(list_zip(${one}, ${other}), lambda pair: pair[1] = pair[2])) / nullif(greatest(len(${one}), len(${other})), 0))`;

const BAND = Array.from({ length: HASHES_TOGETHER }, (_, place) => `sketch[band + ${place}]`).join(', ');

const BANDS = `
SELECT document, band, hash(${BAND}) AS hash
FROM documents, LATERAL (SELECT unnest(range(1, len(sketch) - ${HASHES_TOGETHER - 2}, ${HASHES_TOGETHER})) AS band)`;

const agrees = (column: string): string =>
  `(u.${column} IS NULL OR o.${column} IS NULL OR lower(u.${column}) = lower(o.${column}))`;

/**
 * Documents without a number, each with those that have words in common with it and do not contradict it. What is compared
 * of them is gathered first: in one statement, the database may compare each document with all others before it looks
 * which have words in common.
 */
const PAIRS = `
CREATE OR REPLACE TEMP TABLE unsure_bands AS
SELECT b.* FROM (${BANDS}) b JOIN documents d USING (document) WHERE d.number IS NULL;
CREATE OR REPLACE TEMP TABLE near_bands AS
SELECT b.* FROM (${BANDS}) b WHERE (b.band, b.hash) IN (SELECT (band, hash) FROM unsure_bands);
DELETE FROM near_bands WHERE (band, hash) IN (
  SELECT (band, hash) FROM near_bands GROUP BY band, hash HAVING count(*) > ${MAX_ALIKE}
);
CREATE OR REPLACE TEMP TABLE pairs AS
SELECT DISTINCT u.document, n.document AS other
FROM unsure_bands u JOIN near_bands n USING (band, hash) WHERE u.document <> n.document;
CREATE OR REPLACE TEMP TABLE paired AS
SELECT d.document, d.kind, d.issuer, d.issued_on, d.sketch, c.title_key, w.n, w.work, w.number
FROM documents d
JOIN claims c ON c.document = d.document AND c.position = -1
JOIN claim_numbers m ON m.document = d.document AND m.position = -1 JOIN works w ON w.n = m.n
WHERE d.document IN (SELECT document FROM pairs UNION SELECT other FROM pairs);
CREATE OR REPLACE TEMP TABLE alike AS
SELECT u.work AS draft, o.work, o.number IS NOT NULL AS numbered,
  max(${likenessOf('u.sketch', 'o.sketch')}) AS likeness,
  bool_or(u.title_key = o.title_key) AS titled, bool_or(u.title_key <> o.title_key) AS retitled
FROM pairs p JOIN paired u ON u.document = p.document JOIN paired o ON o.document = p.other
WHERE u.number IS NULL AND u.n <> o.n AND ${agrees('kind')} AND ${agrees('issuer')}
  AND (u.issued_on IS NULL OR o.issued_on IS NULL OR starts_with(u.issued_on, o.issued_on)
    OR starts_with(o.issued_on, u.issued_on))
GROUP BY ALL;
DROP TABLE pairs;
DROP TABLE paired;
DROP TABLE unsure_bands;
DROP TABLE near_bands;
`;

interface PairRow extends Row {
  readonly draft: string;
  readonly work: string;
  readonly numbered: boolean;
  readonly likeness: number;
  readonly titled: boolean | null;
  readonly retitled: boolean | null;
}

const isDraft = ({ numbered, likeness, titled }: PairRow): boolean =>
  numbered && likeness >= (titled === true ? MIN_LIKENESS_OF_DRAFT_WITH_TITLE : MIN_LIKENESS_OF_DRAFT);

const isFile = ({ numbered, likeness, retitled, draft, work }: PairRow): boolean =>
  !numbered && likeness >= MIN_LIKENESS_OF_FILES && retitled !== true && work < draft;

/** The work that a draft belongs to, if that is clear. */
const workOf = (pairs: readonly PairRow[]): string | null => {
  const [best, next] = pairs.filter(isDraft).toSorted((a, b) => b.likeness - a.likeness);
  if (best !== undefined)
    return next === undefined || best.likeness - next.likeness > MIN_LEAD ? best.work : null;
  return pairs
    .filter(isFile)
    .reduce<string | null>((least, { work }) => (least !== null && least < work ? least : work), null);
};

/**
 * Finds the works of which documents without a number are drafts or files, by what they say and how alike their texts
 * are.
 *
 * @returns the works of such documents in the graph, each with the work that it really is
 */
export const findDrafts = async (database: Database): Promise<ReadonlyMap<string, string>> => {
  await database.run(PAIRS);
  const drafts = await database.all<{ readonly draft: string }>(
    'SELECT DISTINCT draft FROM alike ORDER BY draft',
  );
  const found = new Map<string, string>();
  for (let at = 0; at < drafts.length; at += MAX_ALIKE) {
    const some = drafts.slice(at, at + MAX_ALIKE).map(({ draft }) => draft);
    const rows = await database.all<PairRow>(
      `SELECT * FROM alike WHERE draft IN ${textsIn('$1')} ORDER BY draft, work`,
      [JSON.stringify(some)],
    );
    const pairs = new Map<string, PairRow[]>();
    for (const row of rows) pairs.set(row.draft, [...(pairs.get(row.draft) ?? []), row]);
    for (const [draft, own] of pairs) {
      const work = workOf(own);
      if (work !== null) found.set(draft, work);
    }
  }
  await database.run('DROP TABLE alike');
  // A file of a draft belongs to the work of the draft. This ends: each step leads to a work with a number, or to an
  // earlier one in the order of the works.
  const rootOf = (work: string): string => {
    const next = found.get(work);
    return next === undefined ? work : rootOf(next);
  };
  return new Map([...found.keys()].map((draft) => [draft, rootOf(draft)]));
};
