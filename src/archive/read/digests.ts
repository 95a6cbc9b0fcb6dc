import { foldSpace, groupBy } from '../../chars/index.js';
import {
  changesByEdge,
  type DigestPlace,
  type DigestWork,
  type DocumentDigest,
  greatestExtent,
  type PlaceDetail,
} from '../../graph/index.js';
import type { Citation, Operation, Pin } from '../../model/index.js';
import type { Database, Row } from '../database.js';
import { HOLD_COLUMNS, type HoldRow, holdsOfDocuments, IS_HOLD } from './holds.js';

/** Documents that are read from the store at a time. */
const DOCUMENTS_AT_ONCE = 200;

interface DocumentRow extends Row {
  readonly document: bigint;
  readonly sha256: string;
  readonly effect: string | null;
  readonly paths: readonly string[];
}

interface ClaimRow extends Row {
  readonly document: bigint;
  readonly key: string;
  readonly mentions: number;
  readonly said: readonly (string | null)[];
  readonly also: string | null;
}

interface RelationRow extends Row {
  readonly document: bigint;
  readonly source: number;
  readonly target: number;
  readonly relation: string;
  readonly mentions: readonly string[];
}

interface PlaceRow extends Row {
  readonly document: bigint;
  readonly citation: string;
  readonly text: string;
  readonly pins: string;
  readonly effective_on: string | null;
  readonly extent: string | null;
  readonly unit: readonly string[];
  readonly line: number;
  readonly page: number | null;
  readonly paragraph: number | null;
  readonly start_offset: number;
  readonly sentence: string | null;
}

interface OperationRow extends Row {
  readonly document: bigint;
  readonly body: string;
}

/** A place, with the provisions that the mention points at. */
interface Place {
  readonly pins: readonly Pin[];
  readonly place: DigestPlace;
}

const placeOf = (row: PlaceRow, withSentence: boolean, holds: Pick<DigestPlace, 'holds'>): Place => {
  const pins: readonly Pin[] = JSON.parse(row.pins);
  const extent = row.extent as Citation['extent'];
  const place = {
    citation: row.citation,
    unit: row.unit,
    line: row.line,
    page: row.page,
    paragraph: row.paragraph,
    offset: row.start_offset,
    text: foldSpace(row.text),
    sentence: withSentence ? row.sentence : null,
    change: extent === null ? null : { effectiveOn: row.effective_on, extent, pins },
    ...holds,
  };
  return { pins, place };
};

const workOf = ({ key, mentions, said, also }: ClaimRow): DigestWork => ({
  key,
  mentions,
  said,
  also: also === null ? [] : JSON.parse(also),
});

/** The index of a work's claim; claims are in the order of the works, whose ids count up from "w1". */
const claimOf = (work: string): number => Number(work.slice(1)) - 1;

const RANGE = 'document >= $1 AND document < $2';

const readPart = async (
  database: Database,
  first: bigint,
  detail: PlaceDetail,
): Promise<readonly DocumentDigest[]> => {
  const range = [first, first + BigInt(DOCUMENTS_AT_ONCE)];
  const documents = await database.all<DocumentRow>(
    `SELECT document, sha256, effect,
       (SELECT list(path ORDER BY path) FROM files f WHERE f.document = d.document) AS paths
     FROM documents d WHERE ${RANGE} ORDER BY document`,
    range,
  );
  const claims = await database.all<ClaimRow>(
    `SELECT document, key, mentions, [urn, number, name, kind, issuer, date, title] AS said, also
     FROM claims WHERE ${RANGE} ORDER BY document, position`,
    range,
  );
  const relations = await database.all<RelationRow>(
    `SELECT document, source, target, relation, mentions FROM relations WHERE ${RANGE} ORDER BY document, position`,
    range,
  );
  const places = await database.all<PlaceRow>(
    `SELECT document, citation, text, pins, effective_on, extent, unit, line, page, paragraph, start_offset, sentence
     FROM citations WHERE ${RANGE}`,
    range,
  );
  const operations = await database.all<OperationRow>(
    `SELECT document, body FROM operations WHERE ${RANGE} ORDER BY document, position`,
    range,
  );
  const holds = holdsOfDocuments(
    await database.all<HoldRow>(
      `SELECT ${HOLD_COLUMNS} FROM effects WHERE ${RANGE} AND ${IS_HOLD} ORDER BY document, position`,
      range,
    ),
  );
  const operationsOf = groupBy(operations, ({ document }) => document);
  const claimsOf = groupBy(claims, ({ document }) => document);
  const relationsOf = groupBy(relations, ({ document }) => document);
  const placesOf = groupBy(places, ({ document }) => document);
  return documents.flatMap(({ document, sha256, effect, paths }): readonly DocumentDigest[] => {
    const [self, ...works] = (claimsOf.get(document) ?? []).map(workOf);
    if (self === undefined) return [];
    const byId = new Map(
      (placesOf.get(document) ?? []).map((row) => [
        row.citation,
        placeOf(row, detail === 'sentence', holds(document, row.citation)),
      ]),
    );
    const edges = (relationsOf.get(document) ?? []).map(({ source, target, relation, mentions }) => {
      const said = mentions.flatMap((id) => byId.get(id) ?? []);
      return {
        source,
        target,
        relation: relation as DocumentDigest['edges'][number]['relation'],
        pins: said.flatMap(({ pins }) => pins),
        extent: greatestExtent(said.flatMap(({ place }) => place.change ?? [])),
        count: said.length,
        places: detail === 'count' ? [] : said.map(({ place }) => place),
      };
    });
    const changes = changesByEdge(
      (operationsOf.get(document) ?? []).map(({ body }): Operation => JSON.parse(body)),
      edges,
      claimOf,
    );
    const digest = {
      input: sha256,
      self,
      effect: effect === null ? null : JSON.parse(effect),
      works,
      edges: edges.map((edge) => ({ ...edge, changes: changes.get(edge) ?? [] })),
    };
    const [path = null, ...others] = paths;
    // Further files with the same bytes only add their paths.
    return [
      { ...digest, path },
      ...others.map((other) => ({ ...digest, works: [], edges: [], path: other })),
    ];
  });
};

/**
 * The digests of all documents in a store, from which a graph can be made; they are as when the documents were read.
 */
export async function* readDigests(database: Database, detail: PlaceDetail): AsyncGenerator<DocumentDigest> {
  const [last] = await database.all<{ readonly document: bigint }>(
    'SELECT coalesce(max(document), 0) AS document FROM documents',
  );
  const end = last?.document ?? 0n;
  for (let first = 1n; first <= end; first += BigInt(DOCUMENTS_AT_ONCE))
    yield* await readPart(database, first, detail);
}
