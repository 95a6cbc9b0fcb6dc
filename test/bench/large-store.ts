import { createHash } from 'node:crypto';
import { batchWriter, type Database, loadRecorder, openStore, recordText } from '../../src/archive/index.js';
import { parseDocument } from '../../src/document.js';

/** A file of the archive: where it is, what the system says of it. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Stands in the texts of a pattern for the serial of a number, which is another one in each turn. */
const SERIAL = '⁂';

/** A serial in a number or an URN, but for those of laws: 30/2020/NĐ-CP, 30/2020/nd-cp, ;30-2020-nd-cp. */
const SERIALS =
  /(?<![\d/])\d{1,4}(?=(?:\/(?:19|20)\d\d)?[/-](?!QH|qh)[\p{Lu}a-zđ]{2})|(?<=;)\d{1,4}(?=-(?!\d{4}-qh)[\da-zđ])/gu;

/** Turns that cite the same numbers: what is cited is cited by several. */
const CITING = 7;

interface ClaimRow {
  readonly position: number;
  readonly key: string;
  readonly urn?: string | null | undefined;
  readonly number?: string | null | undefined;
  readonly shorts: readonly string[];
}

/** The claim with a mark for its serial, and the serial. */
const markedClaim = (claim: ClaimRow): ClaimRow & { readonly serial: number } => {
  const [serial] = claim.number?.match(SERIALS) ?? [];
  if (serial === undefined) return { ...claim, serial: -1 };
  const marked = (text: string): string =>
    text.replace(SERIALS, (found) => (Number(found) === Number(serial) ? SERIAL : found));
  const shorts = claim.shorts.map((short) => short.replace(/^\d+/u, SERIAL));
  const urn = claim.urn == null ? null : marked(claim.urn);
  const number = claim.number == null ? null : marked(claim.number);
  return { ...claim, key: marked(claim.key), urn, number, shorts, serial: Number(serial) };
};

const PARTS = ['units', 'citations', 'relations', 'operations', 'tasks', 'findings', 'effects'] as const;

/** Turns that are put down together. */
const TURNS_AT_ONCE = 100;

/** Files that are put down together. */
const FILES_AT_ONCE = 5000;

/** The serial of a claim in a turn: a document has its own, and cites what the documents of an earlier turn have. */
const TURNED = `(((s.serial * 7 + (CASE WHEN m.position = -1 THEN t.turn ELSE t.turn // ${CITING} END) * 13) % 9973) + 1)::VARCHAR`;

const replaced = (column: string): string => `replace(m.${column}, '${SERIAL}', ${TURNED}) AS ${column}`;

/** Of three hashes of a sketch two stay: other things are told in the same form. */
const SKETCH = `list_transform(m.sketch, lambda each, place: CASE WHEN (place + t.turn) % 3 = 0
  THEN (hash(each + t.turn) % 4294967296)::UINTEGER ELSE each END) AS sketch`;

/** Puts the rows of patterns down for some turns. */
const fill = (many: number): readonly string[] => [
  `INSERT INTO claims SELECT m.* REPLACE (
     m.document + t.turn * ${many} AS document, ${['key', 'urn', 'number'].map(replaced).join(', ')},
     list_transform(m.shorts, lambda short: replace(short, '${SERIAL}', ${TURNED})) AS shorts
   ) FROM turns t, p_claims m JOIN serials s USING (document, position)`,
  `INSERT INTO documents SELECT m.* REPLACE (
     m.document + t.turn * ${many} AS document, sha256(m.sha256 || t.turn) AS sha256, ${['number', 'urn'].map((column) => replaced(column).replaceAll('m.position', 's.position')).join(', ')}, ${SKETCH}
   ) FROM turns t, p_documents m JOIN serials s ON s.document = m.document AND s.position = -1`,
  ...PARTS.map(
    (table) => `INSERT INTO ${table} SELECT m.* REPLACE (
       m.document + t.turn * ${many} AS document${table === 'units' ? ", m.text || ' ' || t.turn AS text" : ''}
     ) FROM turns t, p_${table} m`,
  ),
];

/**
 * Makes a store of very many documents without parsing each: some texts are read once, and their rows are put down again
 * and again with other numbers, as many as there are files.
 *
 * @param texts - what is read, by its name
 * @param files - of the documents, whose paths, sizes and times the store is told
 */
export const makeLargeStore = async (
  store: Database,
  texts: readonly (readonly [string, string])[],
  files: readonly MadeFile[],
  version: string,
): Promise<void> => {
  const { recordDocument } = await loadRecorder();
  const marked = texts.map(([name, text]) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    const source = { path: name, format: 'text', encoding: 'utf-8', bytes: text.length, sha256 } as const;
    const document = parseDocument(text, { lang: 'en', source });
    const record = recordDocument(document, name, text, null, { version, lang: 'en' });
    return { name, record, claims: record.claims.map(markedClaim) };
  });
  const records = marked.map(({ name, record, claims }) => ({
    file: { path: name, absolute: `/${name}`, bytes: 0, modified: 0 },
    record: recordText({
      ...record,
      claims,
      document: { ...record.document, number: claims[0]?.number, urn: claims[0]?.urn },
    }),
  }));
  const serials = marked.flatMap(({ claims }, index) =>
    claims.map(({ position, serial }) => ({ document: index + 1, position, serial })),
  );
  await (await batchWriter(store)).add({ records, copies: [], failures: [], gone: [] });
  await store.run(
    `CREATE TEMP TABLE serials AS SELECT each.* FROM (
       SELECT unnest(from_json($1, '[{"document":"BIGINT","position":"INTEGER","serial":"BIGINT"}]')) AS each
     )`,
    [JSON.stringify(serials)],
  );
  const tables = ['documents', 'claims', ...PARTS];
  for (const table of tables)
    await store.run(`CREATE TEMP TABLE p_${table} AS FROM ${table}; DELETE FROM ${table};`);
  await store.run('DELETE FROM files');
  const turns = Math.ceil(files.length / texts.length);
  for (let first = 0; first < turns; first += TURNS_AT_ONCE) {
    await store.run(
      `CREATE OR REPLACE TEMP TABLE turns AS SELECT unnest(range(${first}, ${Math.min(first + TURNS_AT_ONCE, turns)})) AS turn`,
    );
    await store.transaction(async () => {
      for (const statement of fill(texts.length)) await store.run(statement);
    });
  }
  for (const table of tables) await store.run(`DELETE FROM ${table} WHERE document > ${files.length}`);
  for (let first = 0; first < files.length; first += FILES_AT_ONCE)
    await store.run(
      `INSERT INTO files SELECT g.path, g.path, g.bytes, g.modified, d.sha256, d.document FROM (
         SELECT unnest(from_json($1, '[{"document":"BIGINT","path":"VARCHAR","bytes":"BIGINT","modified":"DOUBLE"}]'), recursive := true)
       ) g JOIN documents d USING (document)`,
      [
        JSON.stringify(
          files
            .slice(first, first + FILES_AT_ONCE)
            .map((file, index) => ({ ...file, document: first + index + 1 })),
        ),
      ],
    );
  await store.run("UPDATE marks SET value = value + 1 WHERE name = 'changed'; CHECKPOINT;");
};

export { openStore };
