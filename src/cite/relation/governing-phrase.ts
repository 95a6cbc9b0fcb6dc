import { inSmallLetters, once } from '../../chars/index.js';
import { instructionPattern, kindNamed, kindPattern } from '../../lexicon/index.js';
import type { Block, Relation } from '../../model/index.js';
import { notItself } from './description-chain.js';
import { orderBefore } from './orders-to-others.js';
import { tellsNoMore } from './other-actors.js';
import { byPassive, isPassive } from './passive-voice.js';
import type { MentionContext, ReadingState } from './reading-state.js';
import { byWords, type Decision, label, ownVerb, type RelatedMention } from './related-mention.js';
import { findTriggers, isDescription, type Trigger } from './trigger-phrases.js';

/** A trigger of which it is known what it does to a citation behind it. */
interface Governor extends Omit<Trigger, 'sense'> {
  readonly sense: Relation | 'alias';
}

const ACTS: ReadonlySet<Trigger['sense']> = new Set(['amends', 'repeals', 'implements', 'details']);
/** A bare preposition governs only what stands right behind it. */
const WEAK_REACH = 14;
const ENDS_LIST_ITEM = /(?:,| và| hoặc)(?: (?:các|những|số|của))?\s?$/u;

/** What the verb or preposition before a mention says of it; null where there is none that reaches it. */
export function byTrigger(state: ReadingState, given: MentionContext): Decision | null {
  const place = throughSemicolons(given);
  const trigger = governing(place.clause);
  if (!trigger) return null;
  const { sense } = trigger;
  if (sense === 'alias')
    return { relation: 'refers', by: null, role: 'alias', reason: byWords(trigger.text) };
  if (!reachesMention(trigger, place)) return null;
  if (isPassive(sense)) return byPassive(state, place, trigger, sense);
  if ((isChange(sense) || sense === 'details') && isDrafted(place.clause, trigger))
    return byActive(state, place, trigger, 'refers');
  const order = isChange(sense) ? orderBefore(state, place, trigger) : null;
  return order === null
    ? byActive(state, place, trigger, asProposal(place, sense))
    : byActive(state, place, { ...trigger, text: order }, 'refers');
}

/**
 * "Cho ý kiến đối với dự thảo Nghị định sửa đổi [Nghị định số 1]": what a draft will do is not done yet, save where it
 * is submitted, and then the submission stands for it.
 */
const DRAFTING =
  '(?:ý kiến|góp ý|hoàn thiện|hoàn chỉnh|chỉnh lý|thẩm định|thẩm tra|xây dựng|soạn thảo|chuẩn bị)';
const DRAFT = once(() => {
  const draft = `dự (?:thảo|án) (?:các )?(?:${kindPattern({}, 'small')}|quy tắc|quy chuẩn)`;
  return new RegExp(`(?<![\\p{L}])${DRAFTING}[^.;:]{0,80}? ${draft}[^,.;:]{0,90}$`, 'u');
});

const isDrafted = (clause: string, { start }: Governor): boolean =>
  start > 0 && DRAFT().test(inSmallLetters(clause.slice(Math.max(0, start - DRAFT_REACH), start)));
const DRAFT_REACH = 160;

/** "Sửa đổi Quy trình thu …; quản lý … ban hành kèm theo [Quyết định …]": the title of what is attached holds a semicolon. */
function throughSemicolons(place: MentionContext): MentionContext {
  const { gap, clause, parted, previous } = place;
  if (parted !== 'semicolon' || previous !== null || !/kèm theo (?:các )?$/u.test(clause)) return place;
  const opening = gap.slice(0, LONGEST_OPENING);
  const [first] = findTriggers(opening);
  const changes =
    first !== undefined &&
    (first.sense === 'amends' || first.sense === 'repeals') &&
    first.start < NEAR_START;
  return changes && !SENTENCE_END.test(gap) ? { ...place, clause: gap.slice(first.start) } : place;
}

const LONGEST_OPENING = 60;
const NEAR_START = 14;
const SENTENCE_END = /[.:]\s(?=[\p{Lu}“"])/u;

/** The trigger that governs what stands at the clause's end. */
function governing(clause: string): Governor | null {
  const triggers = findTriggers(clause);
  const nearest = seenThrough(triggers);
  const trigger = nearest && reachesOver(clause, nearest, triggers[0]) ? triggers[0] : nearest;
  if (!trigger) return null;
  return { ...trigger, sense: trigger.sense === 'transparent' ? 'refers' : trigger.sense };
}

/** Through "ban hành kèm theo" one sees what is changed or carried out, but not what is only relied on. */
function seenThrough(triggers: readonly Trigger[]): Trigger | undefined {
  const last = triggers[triggers.length - 1];
  if (last?.sense !== 'transparent') return last;
  const found = triggers.findLast(({ sense }) => sense !== 'transparent');
  return found && ACTS.has(found.sense) ? found : last;
}

/** "Bãi bỏ các quy định về … tại điều 3 [Thông tư …]": the verb that opens the sentence reaches over a bare "tại". */
function reachesOver(clause: string, nearest: Trigger, first: Trigger | undefined): boolean {
  if (first === undefined || first.start >= 3 || !/^tại$/iu.test(nearest.text.trim())) return false;
  if (first.sense === 'implements') return INSTRUCTION.test(clause.slice(first.end, nearest.start));
  return first.sense === 'repeals' || first.sense === 'amends';
}

const INSTRUCTION = new RegExp(`^ ?${instructionPattern}`, 'iu');

function reachesMention(trigger: Governor, { clause, inSentence }: MentionContext): boolean {
  const after = clause.slice(trigger.end);
  if (isWeak(trigger) && after.trim().length > WEAK_REACH) return false;
  // "sửa đổi chính sách đối với cán bộ xã và [Quyết định …]": the verb has its object, the citation is the next item.
  return inSentence === null || !endsListItem(after);
}

const isWeak = ({ sense, text }: Governor): boolean => sense === 'refers' && !/\s/u.test(text.trim());

/** Whether words and what joins the next item stand at the end, in one clause. */
const endsListItem = (text: string): boolean => {
  const joint = text.search(ENDS_LIST_ITEM);
  if (joint < 0) return false;
  const clause = Math.max(text.lastIndexOf(';', joint), text.lastIndexOf('.', joint)) + 1;
  return /\p{L}/u.test(text.slice(clause, joint));
};

function byActive(
  state: ReadingState,
  place: MentionContext,
  trigger: Governor,
  relation: Relation,
): Decision {
  const { block, mention, inSentence, gap, clause } = place;
  const reason = byWords(trigger.text);
  if (inSentence === null || !isDescription(gap) || tellsNoMore(gap))
    return ownVerb(relation, quoted(state, block, relation), reason);
  const joined = /(?:,|và|đồng thời)\s?$/u.test(clause.slice(0, trigger.start));
  if (joined && isChange(relation) && isChange(inSentence.relation))
    return ownVerb(relation, inSentence.by, reason);
  return ownVerb(relation, notItself(mention, inSentence), {
    rule: 'description',
    of: label(inSentence),
    words: reason.words,
  });
}

const isChange = (relation: Relation): boolean => relation === 'amends' || relation === 'repeals';

/** Bases that a footnote quotes are those of the document that it speaks of. */
function quoted(state: ReadingState, block: Block, relation: Relation): RelatedMention | null {
  if (relation !== 'basis' || state.quoting === null) return null;
  return block.zone === 'preamble' ? null : state.quoting;
}

/** What is submitted is the proposal; reports on it are only looked at. */
function asProposal({ block, mention, clause, inSentence }: MentionContext, sense: Relation): Relation {
  const role = kindNamed(mention.kind)?.inGrounds ?? null;
  const alsoProposed =
    inSentence?.relation === 'proposal' && /^\s?(?:và|,)\s(?:của )?[^.;]{0,120} tại\s?$/u.test(clause);
  const submitted = role === 'proposal' && block.zone === 'preamble' && /xét|đề nghị/iu.test(clause);
  if (sense === 'proposal' || alsoProposed || submitted) return role === 'report' ? 'refers' : 'proposal';
  return sense;
}
