import {
  isArticleGroup,
  isUnit,
  type ParagraphLook,
  type Span,
  type TreeNode,
  type Unit,
  walk,
} from '../../model/index.js';
import type { LookedText } from '../looked-text.js';
import type { RuleContext } from '../rule-context.js';
import { spanOf } from '../source-text.js';
import { spanSet } from '../span-set.js';
import { openingSentences } from './opening-text.js';

/** Nodes in the body that are not running text. */
const APART: ReadonlySet<TreeNode['type']> = new Set([
  'table',
  'form',
  'appendix',
  'footnote',
  'quotation',
  'contents',
  'chrome',
  'furniture',
]);

/** The stretch of a unit's label and heading; `null` if its text begins on the line of the label. */
export function headOf(unit: Unit): Span | null {
  if (unit.heading === null && !isArticleGroup(unit)) return null;
  const { start, end } = spanOf(unit);
  const [first] = unit.children;
  return { start, end: first === undefined ? end : spanOf(first).start };
}

/** A paragraph as the file tells it, or a line of the text where it tells none, as pages do not. */
const piecesOf = (span: Span, { source }: RuleContext, looked: LookedText): readonly Span[] => {
  if (looked.look.paragraphs.length > 0) return looked.paragraphsIn(span);
  const lines: Span[] = [];
  for (let at = span.start; at < span.end; ) {
    const line = source.lineAt(at);
    lines.push({ start: line.start, end: line.end });
    at = line.end + 1;
  }
  return lines;
};

/**
 * Stretches of the document's own running text, from its opening sentences on, without headings, tables, quotations and
 * attached texts.
 */
export function runningSpans(context: RuleContext, looked: LookedText): readonly Span[] {
  const { body } = context;
  const apart: Span[] = [];
  const parts = [...openingSentences(context), ...body.map(spanOf)];
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  for (const top of body) {
    for (const { node } of walk(top)) {
      if (APART.has(node.type)) apart.push(spanOf(node));
      const head = isUnit(node) ? headOf(node) : null;
      if (head !== null) apart.push(head);
    }
  }
  const excluded = spanSet(apart);
  const own = spanSet(parts);
  return piecesOf({ start: first.start, end: last.end }, context, looked).filter(
    ({ start }) =>
      own.has(start) && !excluded.has(start) && !looked.inTables.has(start) && !looked.apart.has(start),
  );
}

/** The paragraphs of the running text, where the file tells how they are set. */
export const runningText = (context: RuleContext, looked: LookedText): readonly ParagraphLook[] =>
  looked.look.paragraphs.length === 0
    ? []
    : runningSpans(context, looked).flatMap(({ start }) => looked.paragraphAt(start) ?? []);
