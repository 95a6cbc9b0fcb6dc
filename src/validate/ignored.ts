import type { Layout, Position } from '../model/index.js';

/** "plan-parse: bỏ qua layout/margins, form/number", "plan-parse: ignore layout/*". */
const ASKED = /plan-parse\s*:\s*(?:bỏ qua|ignore)\s+((?:[\w-]+\/(?:[\w-]+|\*)[,;\s]*)+)/iu;

/**
 * Determines which findings are suppressed by comments in the document: those of the named rules in the paragraph of
 * the comment.
 */
export function ignoredBy(layout: Layout | null): (rule: string, position: Position) => boolean {
  const asked = (layout?.comments ?? []).flatMap(({ start, end, text }) => {
    const [, names] = ASKED.exec(text.normalize('NFC')) ?? [];
    return names === undefined ? [] : [{ start, end, names: new Set(names.split(/[,;\s]+/u)) }];
  });
  return (rule, { start: { offset } }) =>
    asked.some(
      ({ start, end, names }) =>
        offset >= start &&
        offset <= end &&
        (names.has(rule) || names.has(`${rule.slice(0, rule.indexOf('/'))}/*`)),
    );
}
