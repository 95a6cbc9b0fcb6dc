import type { Metadata, ParsedDocument } from '../model/index.js';
import { isSameAct } from './same-act.js';

/** Whether an act orders any change in another act, or one for which it does not say in which act. */
export function changesAct(
  { operations, works }: Pick<ParsedDocument, 'operations' | 'works'>,
  base: { readonly metadata: Metadata },
): boolean {
  const named = new Map(works.map((work) => [work.id, work]));
  return operations.some(({ target }) => {
    const work = named.get(target.work ?? '');
    return work === undefined || isSameAct(work, base.metadata);
  });
}
