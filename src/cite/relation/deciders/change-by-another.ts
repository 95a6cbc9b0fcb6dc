import { kindFrom } from '../../../lexicon/index.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, label, type RelatedMention } from '../related-mention.js';
import { isChange, isPassive } from '../relation-groups.js';

/**
 * "Hướng dẫn này thay thế …" in a document of another kind is said of the one that has just been cited. A note may say
 * so below the text, where only one of that kind is cited.
 *
 * @example
 * KẾ HOẠCH
 * Tổ chức hội thi
 * Thực hiện Hướng dẫn số 8-HD/BTGTW ngày 02/3/2026; Hướng dẫn này thay thế [Hướng dẫn số 6-HD/BTGTW] ngày 05/4/2024.
 * → repeals
 *
 * @param found - the decision of the other deciders
 */
export function changeByAnother(context: MentionContext, found: Decision): Decision | null {
  const { clause, reading, block } = context;
  if (found.by !== null || !(isChange(found.relation) || isPassive(found.relation))) return null;
  const kind = kindOfSubject(clause);
  if (kind === null || reading.ownKind === null || kind === reading.ownKind) return null;
  const cited = reading.related.filter(({ mention }) => mention.kind === kind && mention.number !== null);
  const beside = cited.findLast((each) => each.block === block);
  if (beside !== undefined) return by(beside, found);
  const [first] = cited;
  if (block.zone !== 'footnote' || first === undefined) return null;
  const isOnly = cited.every(({ mention }) => mention.number === first.mention.number);
  return isOnly ? by(first, found) : { ...found, relation: 'refers' };
}

const by = (cited: RelatedMention, found: Decision): Decision => ({
  ...found,
  by: cited,
  reason: { rule: 'change-by-another', of: label(cited) },
});

const BEFORE_SUBJECT = /^\P{L}{0,3}/u;

/** The kind in "Hướng dẫn này …" at the beginning of a clause. */
function kindOfSubject(clause: string): string | null {
  const start = BEFORE_SUBJECT.exec(clause)?.[0].length ?? 0;
  const found = kindFrom(clause, start);
  return found?.inNormalCase && clause.startsWith(' này ', found.end) ? found.kind.name : null;
}
