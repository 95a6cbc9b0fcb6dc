import { claimSortOf, type DocumentDigest, digestDocument, foldWords } from '../../graph/index.js';
import type { Diagnostic, Lang, Layout, ParsedDocument } from '../../model/index.js';
import { extractTasks } from '../../tasks/index.js';
import { examineFile } from '../../validate/index.js';
import { sketchOf } from './sketch.js';
import { unitRows } from './unit-rows.js';

/** Who made a record. */
export interface RecordMaker {
  readonly version: string;
  readonly lang: Lang;
}

const documentRow = (
  document: ParsedDocument,
  digest: DocumentDigest,
  texts: readonly string[],
  { version, lang }: RecordMaker,
) => {
  const { source, metadata } = document;
  const { words, hashes } = sketchOf(texts.join('\n'));
  return {
    sha256: digest.input,
    program: version,
    lang,
    format: source.format,
    encoding: source.encoding,
    bytes: source.bytes,
    kind: metadata.kind,
    number: metadata.number,
    issued_on: metadata.issuedOn,
    issuer: metadata.issuer,
    place: metadata.place,
    title: metadata.title,
    effective_on: metadata.effectiveOn,
    expires_on: metadata.expiresOn,
    field: metadata.field,
    urgency: metadata.urgency,
    secrecy: metadata.secrecy,
    urn: metadata.urn,
    addressees: metadata.addressees,
    recipients: metadata.recipients,
    signers: metadata.signers,
    effect: digest.effect,
    words,
    sketch: hashes,
  };
};

const citationRows = ({ citations, works }: ParsedDocument, { edges }: DocumentDigest) => {
  const sentences = new Map(
    edges.flatMap(({ places }) => places.map(({ citation, sentence }) => [citation, sentence] as const)),
  );
  const claims = new Map(works.map(({ id }, index) => [id, index]));
  return citations.map((citation, position) => ({
    position,
    citation: citation.id,
    text: citation.text,
    kind: citation.kind,
    number: citation.number,
    date: citation.date,
    name: citation.name,
    issuer: citation.issuer,
    subject: citation.subject,
    pins: citation.pins,
    relation: citation.relation,
    within: citation.by,
    effective_on: citation.effectiveOn ?? null,
    extent: citation.extent ?? null,
    claim: claims.get(citation.work) ?? -1,
    unit: citation.unit,
    line: citation.position.start.line,
    page: citation.page,
    paragraph: citation.paragraph,
    start_offset: citation.position.start.offset,
    sentence: sentences.get(citation.id) ?? null,
  }));
};

const claimRows = ({ self, works }: DocumentDigest) =>
  [self, ...works].map(({ key, mentions, said, also }, index) => {
    const [urn, number, name, kind, issuer, date, title] = said;
    const { sort, shorts } = claimSortOf(key);
    const isOwn = index === 0;
    return {
      position: index - 1,
      key,
      sort,
      shorts,
      title_key: isOwn && typeof title === 'string' ? foldWords(title) : null,
      mentions,
      urn,
      number,
      name,
      kind,
      issuer,
      date,
      title,
      also: also.length === 0 ? null : also,
    };
  });

const relationRows = ({ edges }: DocumentDigest) =>
  edges.map(({ source, target, relation, places }, position) => ({
    position,
    source,
    target,
    relation,
    mentions: places.map(({ citation }) => citation),
  }));

const taskRows = (document: ParsedDocument) =>
  extractTasks(document).map((task, position) => ({
    position,
    task: task.id,
    what: task.what,
    lead: task.lead.map(({ name }) => name),
    helpers: task.with.map(({ name }) => name),
    due_text: task.due?.text ?? null,
    due_from: task.due?.from ?? null,
    due_until: task.due?.until ?? null,
    every: task.due?.every ?? null,
    product: task.product,
    unit: task.unit,
    line: task.position.start.line,
    body: task,
  }));

const findingRows = (findings: readonly Diagnostic[]) =>
  findings.map(({ rule, severity, message, page, position: { start } }, position) => ({
    position,
    rule,
    severity,
    message,
    line: start.line,
    page,
  }));

const effectRows = ({ effects }: ParsedDocument) =>
  effects.map(({ text, of, provisions, from, until, suspended, unit, position: { start } }, position) => ({
    position,
    text,
    of_citation: of,
    provisions,
    first_day: from,
    last_day: until,
    suspended: suspended ?? null,
    unit,
    line: start.line,
  }));

/** The changes that a document makes to the texts of others. */
const operationRows = ({ operations }: ParsedDocument) =>
  operations.map((body, position) => ({ position, body }));

/**
 * All that a store keeps about a document, as rows of its tables: plain data, made in the thread that parses the
 * document.
 *
 * @param name - path of the file
 * @param text - text as read, in which the positions of the document are
 */
export function recordDocument(
  document: ParsedDocument,
  name: string,
  text: string,
  layout: Layout | null,
  maker: RecordMaker,
) {
  const digest = digestDocument(document, 'sentence');
  const units = unitRows(document.body);
  const { findings } = examineFile(name, document, text, { layout, lang: maker.lang });
  return {
    path: name,
    document: documentRow(
      document,
      digest,
      units.map((unit) => `${unit.heading ?? ''}\n${unit.text}`),
      maker,
    ),
    units,
    citations: citationRows(document, digest),
    claims: claimRows(digest),
    relations: relationRows(digest),
    operations: operationRows(document),
    tasks: taskRows(document),
    // Findings that depend on other documents are made from the store.
    findings: findingRows(findings.flatMap((found) => ('message' in found ? found : []))),
    effects: effectRows(document),
  };
}
