import { linesOf } from '../amend/index.js';
import type { Operation, ParsedDocument } from '../model/index.js';
import { findTarget, isFound } from './find-target.js';
import { asNode, mutableCopy } from './mutable.js';
import { isSameAct } from './same-act.js';

/**
 * The text that each operation of an amending act changes, as it stands in the act that is amended; by the operation's
 * id.
 */
export function textsBefore(
  base: Pick<ParsedDocument, 'body' | 'metadata'>,
  { operations, works }: Pick<ParsedDocument, 'operations' | 'works'>,
): ReadonlyMap<string, string> {
  const root = mutableCopy(base.body);
  const named = new Map(works.map((work) => [work.id, work]));
  const texts = operations.flatMap((operation): readonly (readonly [string, string])[] => {
    const work = named.get(operation.target.work ?? '');
    const isOwn = work !== undefined && isSameAct(work, base.metadata);
    if (!isOwn || operation.adds !== null || operation.target.pins.length === 0) return [];
    const found = findTarget(root, operation.target);
    if (!isFound(found)) return [];
    const text = textOf(operation, found.node.heading ?? null, linesOf(asNode(found.node)));
    return text === '' ? [] : [[operation.id, text]];
  });
  return new Map(texts);
}

const textOf = ({ target }: Operation, heading: string | null, lines: readonly string[]): string =>
  target.part === 'heading' ? (heading ?? '') : lines.join('\n');
