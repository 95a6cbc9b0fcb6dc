import { isSpace, lastNotAbove, skipSpace } from '../chars/index.js';
import { type Closing, isAttached, nodesOf, type ParsedDocument, type Span } from '../model/index.js';
import { type SourceText, spanOf } from './source-text.js';
import { type SpanSet, spanSet } from './span-set.js';

/** Five dots and more, or two ellipses: fewer mean "and so on". */
const DOTS = String.raw`\.{5,}|[.…]*…[.…]*…[.…]*`;
const RULED = '_{3,}';
const NO_DAY = String.raw`(?<=ngày)[^\S\n]{2,}(?=tháng|/\d)|(?<=tháng)[^\S\n]{2,}(?=năm)`;
const ELLIPSIS_FOR_NUMBER = String.raw`(?<=(?:ngày|tháng|năm|số|số:)[^\S\n]?)…+(?=[^\S\n]?(?:/|tháng|năm))`;
const NO_SERIAL = String.raw`(?<=\bsố:?)[^\S\n]{2,}(?=/)`;
/** What every blank begins with. Without it each way to write one is tried at each letter, which takes four times as long. */
const BEGINNING = String.raw`(?=[.…_]|[^\S\n]{2})`;
const BLANK = new RegExp(
  `${BEGINNING}(?:${DOTS}|${RULED}|${NO_DAY}|${ELLIPSIS_FOR_NUMBER}|${NO_SERIAL})`,
  'gu',
);

/** The blanks of a text that are to be filled in. */
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
  /** Of the whole text. */
  readonly blanks: readonly Span[];
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

/** Whether a stretch has at most this number of gaps between words. */
function hasAtMost(most: number, text: string, { start, end }: Span): boolean {
  let gaps = 0;
  for (let at = start; at < end && gaps <= most; at += 1) {
    if (!isSpace(text.charCodeAt(at))) continue;
    gaps += 1;
    at = skipSpace(text, at);
  }
  return gaps <= most;
}

/** @param starts - of all blanks, in order */
function isForm(region: Span, starts: readonly number[], text: string): boolean {
  const count = lastNotAbove(starts, region.end - 1) - lastNotAbove(starts, region.start - 1);
  return count >= LEAST_BLANKS && hasAtMost(count * MOST_WORDS_PER_BLANK, text, region);
}

/**
 * The stretches that are to be filled in: forms, tables, and texts with many blanks below the document's own signature.
 * Neither blanks nor line numbers there are faults of the document.
 */
export function formsOf(evidence: FormEvidence): SpanSet {
  const { text } = evidence.source;
  const starts = evidence.blanks.map(({ start }) => start);
  const whole = { start: 0, end: text.length };
  if (isUnissued(evidence.document) && isForm(whole, starts, text)) return spanSet([whole]);
  const nodes = nodesOf(evidence.document.body).filter(({ type }) => FORM_TYPES.has(type));
  const regions = regionsBelow(evidence).filter((region) => isForm(region, starts, text));
  return spanSet([...nodes.map(spanOf), ...regions]);
}
