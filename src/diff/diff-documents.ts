import type {
  Change,
  ChangeKind,
  ComparedFact,
  ComparedNode,
  DiffSide,
  DiffSummary,
  DocumentDiff,
  FieldName,
  ParsedDocument,
} from '../model/index.js';
import { compareFacts } from './compare-facts.js';
import { nodeOf } from './form/item.js';
import { createFormMaker, type FormOptions } from './form/make-items.js';
import { createInterner, createWordReader } from './form/words.js';
import { matchForms } from './match/match-forms.js';
import { reportChanges } from './report/report-changes.js';

/** What is compared. */
export type DiffOptions = Partial<FormOptions>;

const sideOf = ({ source, metadata: { kind, number, title } }: ParsedDocument): DiffSide => ({
  path: source.path,
  kind,
  number,
  title,
});

/** The facts that a field of the letterhead or the closing gives. */
const FACTS_OF_FIELD: Partial<Readonly<Record<FieldName, readonly ComparedFact[]>>> = {
  number: ['number'],
  placeDate: ['issuedOn', 'place'],
  kind: ['kind'],
  title: ['title'],
  issuer: ['issuer'],
  urgency: ['urgency'],
  secrecy: ['secrecy'],
  addressee: ['addressees'],
  signer: ['signers'],
  signerPosition: ['signers'],
  authority: ['signers'],
  recipients: ['recipients'],
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const wordsIn = (text: string | null): number => text?.match(WORD)?.length ?? 0;

const wordsOf = ({ text, heading, children }: ComparedNode): number =>
  children.reduce((sum, child) => sum + wordsOf(child), wordsIn(text) + wordsIn(heading));

const wordsOfKind = ({ heading, words, node, kinds }: Change, kind: 'added' | 'removed'): number => {
  let sum = node !== null && kinds.includes(kind) ? wordsOf(node) : 0;
  for (const { type, text } of [...(heading ?? []), ...(words ?? [])])
    if (type === kind) sum += wordsIn(text);
  return sum;
};

const summarize = (changes: readonly Change[]): DiffSummary => {
  const having = (kind: ChangeKind): number => changes.filter(({ kinds }) => kinds.includes(kind)).length;
  const words = (kind: 'added' | 'removed'): number =>
    changes.reduce((sum, change) => sum + wordsOfKind(change, kind), 0);
  return {
    added: having('added'),
    removed: having('removed'),
    moved: having('moved'),
    renumbered: having('renumbered'),
    changed: having('changed'),
    wordsAdded: words('added'),
    wordsRemoved: words('removed'),
  };
};

/**
 * Compares two documents by their structure: which units, paragraphs, tables and rows were added, removed, moved or
 * renumbered, and which of their words changed.
 *
 * Differences of layout do not count: line ends, page furniture, markers of bullets, the width of blanks, the place of
 * tone marks ("hoà", "hòa"), the kind of quotation marks and dashes. Footnotes and their calls are left out unless they
 * are asked for.
 */
export const diffDocuments = (
  from: ParsedDocument,
  to: ParsedDocument,
  options: DiffOptions = {},
): DocumentDiff => {
  const { notes = false } = options;
  const intern = createInterner();
  const makeForm = createFormMaker(intern);
  const fromRoot = makeForm(from, { notes });
  const toRoot = makeForm(to, { notes });
  const matching = matchForms(fromRoot, toRoot, intern);
  const metadata = compareFacts(from.metadata, to.metadata, createWordReader(intern));
  const reported = reportChanges(fromRoot, matching);
  const changedFacts = new Set(metadata.map(({ fact }) => fact));
  // Fields whose facts are already reported as changed.
  const isFact = (change: Change): boolean => {
    const name = change.type === 'field' ? change.name : null;
    return name !== null && (FACTS_OF_FIELD[name] ?? []).some((fact) => changedFacts.has(fact));
  };
  const changes = reported.changes.filter((change) => !isFact(change));
  return {
    schemaVersion: 1,
    from: sideOf(from),
    to: sideOf(to),
    equal: changes.length === 0 && metadata.length === 0,
    notes,
    summary: summarize(changes),
    metadata,
    changes,
    silent: [...reported.silent, ...reported.changes.filter(isFact)],
  };
};

/**
 * The form in which a document is compared. {@link patchDocument} gives the compared form of the second of two
 * documents.
 */
export const comparedForm = (document: ParsedDocument, options: DiffOptions = {}): ComparedNode =>
  nodeOf(createFormMaker(createInterner())(document, { notes: options.notes ?? false }));
