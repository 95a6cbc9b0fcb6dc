import { lastNotAbove } from '../chars/index.js';
import { type Closing, isAttached, nodesOf, type ParsedDocument, type Span } from '../model/index.js';
import { type SourceText, spanOf } from './source-text.js';
import { type SpanSet, spanSet } from './span-set.js';

/** Five dots and more, or two ellipses: fewer mean "and so on". */
const DOTS = String.raw`\.{5,}|[.…]*…[.…]*…[.…]*`;
const RULED = '_{3,}';
const NO_DAY = String.raw`(?<=ngày)[^\S\n]{2,}(?=tháng|/\d)|(?<=tháng)[^\S\n]{2,}(?=năm)`;
const ELLIPSIS_FOR_NUMBER = String.raw`(?<=(?:ngày|tháng|năm|số|số:)[^\S\n]?)…+(?=[^\S\n]?(?:/|tháng|năm))`;
const NO_SERIAL = String.raw`(?<=\bsố:?)[^\S\n]{2,}(?=/)`;
const BLANK = new RegExp(`${DOTS}|${RULED}|${NO_DAY}|${ELLIPSIS_FOR_NUMBER}|${NO_SERIAL}`, 'gu');

/** A blank that is to be filled in. */
export const blanksOf = (text: string): readonly Span[] =>
  [...text.matchAll(BLANK)].map(({ index, 0: written }) => ({ start: index, end: index + written.length }));

const FORM_TYPES: ReadonlySet<string> = new Set(['form', 'table']);
/** A single blank in the annex of a draft is an oversight; forms have many, with few words between them. */
const LEAST_BLANKS = 3;
const MOST_WORDS_PER_BLANK = 120;

/** Whether a text has neither a number nor a date nor a signer: drafts lack one or another, forms all of them. */
export const isUnissued = ({ metadata }: ParsedDocument): boolean =>
  metadata.number === null && metadata.issuedOn === null && metadata.signers.length === 0;

/** The parts of a document from which its forms are found. */
export interface FormEvidence {
  readonly document: ParsedDocument;
  /** Of the document itself. */
  readonly closing: Closing | null;
  readonly source: SourceText;
}

/**
 * The text below the document's own closing, split at the beginning of each attached text. A closing within a form, and
 * what follows it, belong to that form.
 */
function regionsBelow({ document, closing, source }: FormEvidence): readonly Span[] {
  const parts = document.body.children;
  const heads = parts.filter((node) => isAttached(node) || node === closing);
  return heads.map((node, index) => {
    const next = heads[index + 1];
    const end = next === undefined ? source.text.length : spanOf(next).start;
    return { start: spanOf(node).start, end };
  });
}

function isForm(region: Span, blanks: readonly Span[], text: string): boolean {
  const starts = blanks.map(({ start }) => start);
  const count = lastNotAbove(starts, region.end - 1) - lastNotAbove(starts, region.start - 1);
  if (count < LEAST_BLANKS) return false;
  const words = text.slice(region.start, region.end).match(/\s+/gu)?.length ?? 0;
  return words <= count * MOST_WORDS_PER_BLANK;
}

/**
 * The stretches that are to be filled in: forms, tables, and texts with many blanks below the document's own signature.
 * Neither blanks nor line numbers there are faults of the document.
 */
export function formsOf(evidence: FormEvidence): SpanSet {
  const { text } = evidence.source;
  const blanks = blanksOf(text);
  const whole = { start: 0, end: text.length };
  if (isUnissued(evidence.document) && isForm(whole, blanks, text)) return spanSet([whole]);
  const nodes = nodesOf(evidence.document.body).filter(({ type }) => FORM_TYPES.has(type));
  const regions = regionsBelow(evidence).filter((region) => isForm(region, blanks, text));
  return spanSet([...nodes.map(spanOf), ...regions]);
}
