import {
  type Citation,
  type Lang,
  type ParsedDocument,
  pinText,
  relationNames,
  type Unit,
  unitsBelow,
  type Work,
  workName,
} from '../../model/index.js';
import { plainText } from '../label.js';
import type { Sheet, SheetCell, SheetColumn } from './sheet.js';
import { type ColumnName, sheetWords } from './words.js';

/** What makes a sheet of documents: its columns, and the rows of a document. */
interface SheetRows {
  readonly columns: readonly ColumnName[];
  readonly rowsOf: (
    document: ParsedDocument,
    lang: Lang,
  ) => readonly Partial<Record<ColumnName, SheetCell>>[];
}

const WIDTHS: Readonly<Partial<Record<ColumnName, number>>> = {
  file: 24,
  document: 20,
  unit: 22,
  heading: 60,
  label: 14,
  relation: 20,
  by: 22,
  kind: 14,
  number: 20,
  name: 28,
  issuer: 28,
  subject: 50,
  title: 50,
  provisions: 26,
  text: 60,
  confidence: 14,
  urn: 50,
};
const USUAL_WIDTH = 10;

const NUMBERS: ReadonlySet<ColumnName> = new Set(['level', 'mentions', 'page', 'line']);

const typeOf = (column: ColumnName): SheetColumn['type'] => {
  if (NUMBERS.has(column)) return 'number';
  return column === 'date' ? 'day' : 'text';
};

const fileOf = ({ source: { path } }: ParsedDocument): string => path ?? '';

/** "Nghị định 38/2022/NĐ-CP", or the file's name where the document says neither kind nor number nor title. */
const nameOf = (document: ParsedDocument): string =>
  workName({ ...document.metadata, name: null }, fileOf(document));

const citedName = ({ kind, number, name, subject }: Citation): string =>
  workName({ kind, number, name, title: subject }, '');

const citationRows: SheetRows = {
  columns: [
    'file',
    'document',
    'unit',
    'relation',
    'by',
    'kind',
    'number',
    'date',
    'name',
    'issuer',
    'subject',
    'provisions',
    'text',
    'confidence',
    'page',
    'line',
    'urn',
  ],
  rowsOf: (document, lang) => {
    const byId = new Map(document.citations.map((citation) => [citation.id, citation]));
    const urns = new Map(document.works.map(({ id, urn }) => [id, urn]));
    return document.citations.map((citation) => {
      const doer = citation.by === null ? undefined : byId.get(citation.by);
      return {
        file: fileOf(document),
        document: nameOf(document),
        unit: citation.unit.join(' › '),
        relation: relationNames[lang][citation.relation],
        by: doer ? citedName(doer) : '',
        kind: citation.kind,
        number: citation.number,
        date: citation.date,
        name: citation.name,
        issuer: citation.issuer,
        subject: citation.subject,
        provisions: citation.pins.map(pinText).join('; '),
        text: citation.text,
        confidence: sheetWords[lang].confidence[citation.confidence],
        page: citation.page,
        line: citation.position.start.line,
        urn: urns.get(citation.work) ?? null,
      };
    });
  },
};

/** What the document does to a work, each relation once. */
const relationsOf = ({ id }: Work, { edges }: ParsedDocument, lang: Lang): string =>
  edges
    .filter(({ source, target }) => source === 'self' && target === id)
    .map(({ relation }) => relationNames[lang][relation])
    .join('; ');

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
    'relation',
    'mentions',
    'urn',
  ],
  rowsOf: (document, lang) =>
    document.works.map((work) => ({
      file: fileOf(document),
      document: nameOf(document),
      kind: work.kind,
      number: work.number,
      date: work.date,
      name: work.name,
      issuer: work.issuer,
      title: work.title,
      relation: relationsOf(work, document, lang),
      mentions: work.mentions,
      urn: work.urn,
    })),
};

/** The units below a node, each after the one that holds it, with how deep they stand. */
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

/** The sheets that documents can be had as. The first is the one of formats that hold one. */
export const sheetKinds = { citations: citationRows, works: workRows, outline: outlineRows } as const;

/** The name of a kind of sheet. */
export type SheetKind = keyof typeof sheetKinds;

/** Makes the sheet of a kind of some documents. */
export const makeSheet = (kind: SheetKind, documents: readonly ParsedDocument[], lang: Lang): Sheet => {
  const { columns, rowsOf } = sheetKinds[kind];
  const words = sheetWords[lang];
  const cellOf = (cell: SheetCell | undefined): SheetCell =>
    typeof cell === 'string' ? plainText(cell) : (cell ?? null);
  return {
    name: words.sheets[kind],
    columns: columns.map((column) => ({
      head: words.columns[column],
      type: typeOf(column),
      width: WIDTHS[column] ?? USUAL_WIDTH,
    })),
    rows: documents.flatMap((document) =>
      rowsOf(document, lang).map((row) => columns.map((column) => cellOf(row[column]))),
    ),
  };
};
