import { foldSpace, romanValue } from '../chars/index.js';
import { type Field, isForeign, linesOfFrame, nodesOf, type Span } from '../model/index.js';
import type { Host, RuleContext } from './rule-context.js';
import { spanOf } from './source-text.js';
import { type SpanSet, spanSet } from './span-set.js';

/** A text that refers to itself as "Quyết định này" or "Quy chế này". */
export interface NamedHost {
  readonly host: Host;
  /** "quyết định", in small letters. */
  readonly name: string;
  readonly span: Span;
}

const lower = (text: string) => foldSpace(text).toLocaleLowerCase('vi');

/** The document and all named texts in it, inner after outer. */
export function namedHosts(context: RuleContext): readonly NamedHost[] {
  const { document, kind, source } = context;
  const hosts: NamedHost[] = [];
  if (kind !== null) {
    hosts.push({ host: document.body, name: lower(kind), span: { start: 0, end: source.text.length } });
  }
  for (const node of context.attached) {
    if (node.type === 'appendix' && node.label !== null)
      hosts.push({ host: node, name: lower(node.label), span: spanOf(node) });
  }
  const headings = document.body.children.filter((node) => node.type === 'heading').slice(1);
  for (const [index, heading] of headings.entries()) {
    const field = linesOfFrame(heading).find(
      (line): line is Field => line.type === 'field' && line.name === 'kind',
    );
    const { start } = spanOf(heading);
    const end = headings[index + 1]?.position.start.offset ?? source.text.length;
    if (field !== undefined) hosts.push({ host: heading, name: lower(field.value), span: { start, end } });
  }
  return hosts;
}

/** The innermost text around an offset. */
export const hostAt = (hosts: readonly NamedHost[], offset: number): NamedHost | undefined =>
  hosts.findLast(({ span }) => span.start <= offset && offset < span.end);

/** The stretches whose references belong to another document: amendments and footnotes. */
export function foreignSpans(context: RuleContext): SpanSet {
  return spanSet(nodesOf(context.document.body).filter(isForeign).map(spanOf));
}

/** The number of an appendix, roman or arabic; another rule checks how it is written. */
export const appendixNumber = (written: string): number | null =>
  /^\d+$/u.test(written) ? Number(written) : romanValue(written);

/** A mention of an attached appendix: "Phụ lục II kèm theo Nghị định này". */
export interface AppendixMention extends Span {
  /** "II", or `null` if the mention has no number. */
  readonly number: string | null;
}

const ISSUED_WITH = String.raw`\s+(?:(?:được\s+)?ban\s+hành\s+)?(?:đính\s+)?kèm\s+theo`;
const ATTACHED_TO = String.raw`${ISSUED_WITH}(?:\s+([^.;,)]{2,40}?)\s+này|(?=\s*[.;,)]))`;
const OWNED_BY = String.raw`\s+(?:của\s+)?(?!và\s|hoặc\s|[IVXLC\d]+[\s,])([^.;,)]{2,40}?)\s+này`;
const APPENDIX_PATTERN = new RegExp(
  String.raw`Phụ\s+lục(?:\s+(?:số\s+)?([IVXLC]{1,7}|\d{1,3}))?(?:${ATTACHED_TO}|${OWNED_BY})`,
  'giu',
);

/** Mentions of the document's own appendices: those of "this" document, or of none in particular. */
export function appendixMentions(context: RuleContext): readonly AppendixMention[] {
  const names = new Set([...namedHosts(context).map(({ name }) => name), 'văn bản']);
  const foreign = foreignSpans(context);
  return [...context.source.text.matchAll(APPENDIX_PATTERN)]
    .map((match) => {
      const [written, number = null, issuer, owner] = match;
      const of = issuer ?? owner;
      const own = of === undefined || names.has(lower(of));
      return { start: match.index, end: match.index + written.length, number, own };
    })
    .filter(({ start, own }) => own && !foreign.has(start))
    .map(({ start, end, number }) => ({ start, end, number }));
}
