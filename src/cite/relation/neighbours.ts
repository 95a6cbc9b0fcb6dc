import { kindNamed, rankOf } from '../../lexicon/index.js';
import type { Relation } from '../../model/index.js';
import type { Mention } from '../mentions/mention.js';
import { chainOf, notItself, topOf } from './description-chain.js';
import { EXPIRES } from './later-in-sentence.js';
import { tellsNoMore } from './other-actors.js';
import { antecedent, isPassive } from './passive-voice.js';
import type { BlockState, MentionContext } from './reading-state.js';
import { byWords, type Decision, label, ownVerb, type RelatedMention } from './related-mention.js';
import { endsInConnector, findTriggers, isDescription } from './trigger-phrases.js';

/** What a mention without a verb shares with those before it in its block. */
export const byNeighbours = (place: MentionContext, row: BlockState): Decision | null =>
  besidePrevious(place, row) ?? behindSemicolon(place, row) ?? behindOther(place) ?? introduced(place);

function besidePrevious(
  { mention, inSentence, gap, clause }: MentionContext,
  { said, running }: BlockState,
): Decision | null {
  if (inSentence === null) return null;
  if (endsInConnector(clause)) {
    const before = inSentence.role === 'alias' ? (said ?? inSentence) : afterBrackets(inSentence, gap);
    return coordinate(mention, before, running);
  }
  if (!isDescription(gap) || tellsNoMore(gap)) return null;
  const by = notItself(mention, inSentence);
  return ownVerb('refers', by, { rule: 'description', of: label(inSentence), words: null });
}

function behindSemicolon(
  { mention, previous, clause, parted }: MentionContext,
  row: BlockState,
): Decision | null {
  if (previous === null || parted !== 'semicolon') return null;
  const head = row.head ?? topOf(previous);
  if (!goesOnAs(head, clause)) return null;
  return ownVerb(listed(head.relation, mention), head.by, { rule: 'neighbour', of: label(head) });
}

/** The list's first items are no documents ("Căn cứ Điều lệ Đảng; Quy chế số …"): the verb that opens it governs all. */
function behindOther({ previous, gap, clause, parted }: MentionContext): Decision | null {
  if (previous !== null || parted !== 'semicolon' || !ONLY_JOINS.test(clause)) return null;
  const [first] = findTriggers(gap.slice(0, LONGEST_TRIGGER));
  const governs = first?.start === 0 && (first.sense === 'basis' || first.sense === 'implements');
  // "Thực hiện theo quy định của …; Nghị định số …" only says where the rules stand.
  return governs && !gap.startsWith(' theo', first.end)
    ? ownVerb(first.sense, null, byWords(first.text))
    : null;
}

/** Far enough to read the phrase that opens a block. */
const LONGEST_TRIGGER = 80;

/** "Xét Báo cáo thẩm định … và Tờ trình …": what is looked at first is a report, and what follows may be proposed. */
const looksAt = ({ relation, by, reason }: RelatedMention): boolean =>
  relation === 'refers' &&
  by === null &&
  reason.rule === 'words' &&
  /^(?:sau khi )?(?:xem )?xét$/iu.test(reason.words);

/**
 * "Thông tư A … hướng dẫn Luật B và Nghị định C": an act details what stands above it, and a plan carries out the acts
 * that stand side by side.
 */
function isAlsoDetailed(mention: Mention, { relation, by, mention: beside }: RelatedMention): boolean {
  if ((relation !== 'details' && relation !== 'implements') || by === null) return false;
  const other = rankOfMention(mention);
  const outer = rankOfMention(by.mention);
  if (other === null) return false;
  if (outer !== null) return relation === 'details' && other < outer;
  return mention.start - beside.end < SIDE_BY_SIDE;
}

const rankOfMention = ({ kind, whole, number }: Mention): number | null => rankOf(kind, whole ?? number);

/** ", và các " */
const SIDE_BY_SIDE = 10;

/** In a list of proposals the reports are only looked at. */
const listed = (relation: Relation, mention: Mention): Relation =>
  relation === 'proposal' && kindNamed(mention.kind)?.inGrounds !== 'proposal' ? 'refers' : relation;

/** Behind a closing bracket a list goes on with what stands before the bracket. */
const afterBrackets = (previous: RelatedMention, gap: string): RelatedMention =>
  /^[^(]*\)/u.test(gap) ? (previous.by ?? previous) : previous;

/** Joined by "và" or a comma to an earlier mention: with which one, its kind and the list so far tell. */
function coordinate(mention: Mention, previous: RelatedMention, running: boolean): Decision {
  const passive = isPassive(previous.relation);
  const partner = [...chainOf(previous)].find(
    (each) => each.mention.kind === mention.kind && (each.by === null || !running || passive),
  );
  const chosen = partner ?? (passive || isAlsoDetailed(mention, previous) ? previous : topOf(previous));
  return {
    relation: listed(looksAt(chosen) ? 'proposal' : chosen.relation, mention),
    by: chosen.by,
    role: 'listed',
    reason: { rule: 'row', of: label(chosen) },
  };
}

/** Nothing but what joins an item to those before it ("và các", "số"). */
const ONLY_JOINS = /^(?:và|các|những|số|:|\s)*$/u;

/**
 * Behind a semicolon the clause before goes on: with nothing between, or where something is changed, with the words
 * for a part of it ("Bãi bỏ Quyết định A; Chương III của Quy định kèm theo Quyết định B").
 */
export function goesOnAs(head: RelatedMention, clause: string): boolean {
  if (ONLY_JOINS.test(clause)) return true;
  const changes = head.by === null && (head.relation === 'repeals' || head.relation === 'amends');
  return changes && clause.length < 90 && findTriggers(clause).every(({ sense }) => sense === 'transparent');
}

const LEGAL_BASES = /^\P{L}*Căn cứ pháp lý ?:$/iu;

/** "Bãi bỏ: Thông tư …": the verb that opens the sentence governs what stands behind the colon. */
function introduced({ gap, clause, mention, previous }: MentionContext): Decision | null {
  const before = gap.slice(0, gap.length - clause.length).trimEnd();
  if (!before.endsWith(':')) return null;
  const triggers = findTriggers(before.slice(before.lastIndexOf('. ') + 1).slice(-300));
  const last = triggers[triggers.length - 1];
  // "Thông tư A …, được sửa đổi, bổ sung bởi: Thông tư B …"
  if (previous && last && isPassive(last.sense))
    return ownVerb(last.sense, antecedent(mention, previous), byWords(last.text));
  const expires = previous === null ? EXPIRES.exec(before.slice(before.lastIndexOf('. ') + 1)) : null;
  if (expires) return ownVerb('repeals', null, byWords(expires[0]));
  const [first] = triggers;
  if (!first || first.start > 3) return null;
  const { sense, text } = first;
  if (LEGAL_BASES.test(before)) return ownVerb('basis', null, byWords(text));
  return sense === 'amends' || sense === 'repeals' ? ownVerb(sense, null, byWords(text)) : null;
}
