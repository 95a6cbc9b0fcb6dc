import { groupBy } from '../../chars/index.js';
import {
  type Citation,
  type Lang,
  type ParsedDocument,
  pinText,
  relationNames,
  sayOfCited,
  type Unit,
  unitsBelow,
  type Work,
  workName,
} from '../../model/index.js';
import type { Sheet } from '../spreadsheet/index.js';
import { type SheetRow, sheetOf } from './columns.js';
import { type ColumnName, sheetWords } from './words.js';

/** How a sheet of documents is made: its columns, and the rows of a document. */
interface SheetRows {
  readonly columns: readonly ColumnName[];
  readonly rowsOf: (document: ParsedDocument, lang: Lang) => readonly SheetRow[];
}

const fileOf = ({ source: { path } }: ParsedDocument): string => path ?? '';

/** "Nghị định 38/2022/NĐ-CP", or the file name if the document has neither kind nor number nor title. */
const nameOf = (document: ParsedDocument): string =>
  workName({ ...document.metadata, name: null }, fileOf(document));

/** The names of a document's works, by citation id. */
function namesByCitation({ citations, works }: ParsedDocument): ReadonlyMap<string, string> {
  const names = new Map(works.map((work) => [work.id, workName(work, '')]));
  return new Map(citations.map(({ id, work, text }) => [id, names.get(work) || text]));
}

/** "2015" where the text gives only the year of a work, but its day is known: "2015-11-24". */
const dateOf = (mention: string | null, work: string | null): string | null =>
  mention === null || work?.startsWith(mention) === true ? work : mention;

/**
 * What identifies the cited work, the same in each row, however the text names it there: "Bộ luật Dân sự" has its
 * number, and "Luật số 91/2015/QH13" its name, so that rows can be filtered by either. What the text says is in `text`.
 */
const identityOf = (citation: Citation, work: Work | undefined): SheetRow => ({
  kind: work?.kind ?? citation.kind,
  number: work?.number ?? citation.number,
  date: dateOf(citation.date, work?.date ?? null),
  name: work?.name ?? citation.name,
  issuer: work?.issuer ?? citation.issuer,
  urn: work?.urn ?? null,
});

const citationRows: SheetRows = {
  columns: [
    'file',
    'document',
    'unit',
    'doer',
    'relation',
    'work',
    'provisions',
    'kind',
    'number',
    'date',
    'name',
    'issuer',
    'subject',
    'text',
    'confidence',
    'page',
    'line',
    'urn',
  ],
  rowsOf: (document, lang) => {
    const names = namesByCitation(document);
    const works = new Map(document.works.map((work) => [work.id, work]));
    return document.citations.map((citation) => {
      const doer = citation.by === null ? undefined : names.get(citation.by);
      return {
        file: fileOf(document),
        document: nameOf(document),
        unit: citation.unit.join(' › '),
        // "30/2020/NĐ-CP | được sửa đổi bởi | 78/2025/NĐ-CP": read from left to right, a row is a sentence.
        doer: doer ?? nameOf(document),
        relation: relationNames[lang][citation.relation],
        work: names.get(citation.id) ?? null,
        ...identityOf(citation, works.get(citation.work)),
        subject: citation.subject,
        provisions: citation.pins.map(pinText).join('; '),
        text: citation.text,
        confidence: sheetWords[lang].confidence[citation.confidence],
        page: citation.page,
        line: citation.position.start.line,
      };
    });
  },
};

/**
 * What is done to each work and by which other one, without repetitions: "căn cứ; được sửa đổi bởi Nghị định
 * 78/2025/NĐ-CP".
 */
function relationsByWork(document: ParsedDocument, lang: Lang): ReadonlyMap<string, string> {
  const { citations } = document;
  const names = namesByCitation(document);
  const saidOf = ({ relation, by }: Citation): string =>
    sayOfCited(relation, by === null ? null : (names.get(by) ?? null), lang);
  return new Map(
    [...groupBy(citations, ({ work }) => work)].map(([work, mentions]) => [
      work,
      [...new Set(mentions.map(saidOf))].join('; '),
    ]),
  );
}

const workRows: SheetRows = {
  columns: [
    'file',
    'document',
    'kind',
    'number',
    'date',
    'name',
    'issuer',
    'title',
    'done',
    'mentions',
    'urn',
  ],
  rowsOf: (document, lang) => {
    const relations = relationsByWork(document, lang);
    return document.works.map((work) => ({
      file: fileOf(document),
      document: nameOf(document),
      kind: work.kind,
      number: work.number,
      date: work.date,
      name: work.name,
      issuer: work.issuer,
      title: work.title,
      done: relations.get(work.id) ?? null,
      mentions: work.mentions,
      urn: work.urn,
    }));
  },
};

/** The units below a node, parents first, with their depth. */
function* outlineOf(
  from: ParsedDocument['body'] | Unit,
  level: number,
): Generator<{ readonly unit: Unit; readonly level: number }> {
  for (const unit of unitsBelow(from)) {
    yield { unit, level };
    yield* outlineOf(unit, level + 1);
  }
}

const outlineRows: SheetRows = {
  columns: ['file', 'document', 'level', 'label', 'heading', 'page', 'line'],
  rowsOf: (document) =>
    Array.from(outlineOf(document.body, 1), ({ unit, level }) => ({
      file: fileOf(document),
      document: nameOf(document),
      level,
      label: unit.label,
      heading: unit.heading,
      page: unit.page,
      line: unit.position.start.line,
    })),
};

const SHEETS = { citations: citationRows, works: workRows, outline: outlineRows } as const;

/** The name of a sheet of documents. */
export type DocumentSheetName = keyof typeof SHEETS;

/** The sheets of documents, in their order in a workbook. */
export const documentSheetNames = Object.keys(SHEETS) as readonly DocumentSheetName[];

/** Makes one of the sheets of some documents. */
export const documentSheet = (
  name: DocumentSheetName,
  documents: readonly ParsedDocument[],
  lang: Lang,
): Sheet => {
  const { columns, rowsOf } = SHEETS[name];
  return sheetOf(
    name,
    columns,
    documents.flatMap((document) => rowsOf(document, lang)),
    lang,
  );
};
