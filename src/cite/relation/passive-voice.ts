import type { Relation } from '../../model/index.js';
import type { Mention } from '../mentions/mention.js';
import { chainOf, notItself } from './description-chain.js';
import type { MentionContext, ReadingState } from './reading-state.js';
import { byWords, type Decision, ownVerb, type RelatedMention } from './related-mention.js';
import type { Trigger } from './trigger-phrases.js';

type Passive = Extract<Relation, 'amendedBy' | 'repealedBy'>;

const OWN_PROVISION =
  /^[^\p{L}]*(?:điều|khoản|điểm|mục|chương|phụ lục|cụm từ|tên|đoạn|nội dung)[^.;]{0,40} này,? $/iu;
const ROW_PASSIVE = /^(?:Được|Bị|Đã)\s/u;
/** A passive may have "một số điều" before it. */
const PASSIVE_REACH = 15;

export const isPassive = (sense: Trigger['sense']): sense is Passive =>
  sense === 'amendedBy' || sense === 'repealedBy';

/** "Nghị định A được sửa đổi bởi Nghị định B": B, the agent, belongs to A. */
export function byPassive(
  state: ReadingState,
  { mention, previous, inSentence, clause }: MentionContext,
  trigger: Pick<Trigger, 'start' | 'text'>,
  sense: Passive,
): Decision {
  // "Điều này được sửa đổi theo … Thông tư A": a provision of the document itself, in the notes of a consolidated text.
  if (OWN_PROVISION.test(clause.slice(0, trigger.start)))
    return ownVerb('refers', null, byWords(trigger.text));
  const row = ROW_PASSIVE.test(trigger.text.trimStart()) ? state.rowHead : null;
  const nearest = inSentence ?? (trigger.start < PASSIVE_REACH ? (previous ?? state.rowHead) : null);
  const by = row ?? (nearest ? antecedent(mention, nearest) : null);
  return ownVerb(by ? sense : 'refers', by, byWords(trigger.text));
}

/** Who is amended by a passive's agent: the nearest earlier document of the agent's kind, else the nearest. */
export function antecedent(mention: Mention, first: RelatedMention): RelatedMention | null {
  for (const each of chainOf(first)) if (each.mention.kind === mention.kind) return notItself(mention, each);
  return notItself(mention, first);
}
