import type { Block, Flow, Pin } from '../../model/index.js';
import type { Mention } from '../mentions/mention.js';
import { pinsBefore } from '../pins/pins-before.js';
import { pinsOfAttached } from '../pins/pins-of-attached-text.js';
import { byTrigger } from './governing-phrase.js';
import { laterInSentence } from './later-in-sentence.js';
import { noteListIntroduction, noteTitle, standing } from './list-introductions.js';
import { byNeighbours, goesOnAs } from './neighbours.js';
import { issuedByAnother } from './other-actors.js';
import type { BlockState, MentionContext, ReadingState } from './reading-state.js';
import { byWords, type Decision, label, ownVerb, type RelatedMention } from './related-mention.js';
import { lastClause } from './trigger-phrases.js';
import { inPlaceOfUnnamed } from './unnamed-documents.js';

const ISSUED_WITH = /^[(“"]?\s?(?:(?:Được )?(?:Ban hành|Phê duyệt) )?(?:kèm )?theo\s/iu;

/** The bracket below the title of what is issued, where the title was not parted from it. */
const BELOW_TITLE = /\((?:Ban hành (?:kèm )?theo|Kèm theo)\s$/u;
const LONGEST_BELOW = 24;

/** Says of each mention what is done to it and by whom, block by block in reading order. */
export function relate(flow: Flow, mentions: readonly (readonly Mention[])[]): readonly RelatedMention[] {
  const state: ReadingState = { done: [], rowHead: null, lead: null, expired: new Set(), quoting: null };
  let own = mentions[0] ?? [];
  flow.blocks.forEach((block, index) => {
    const next = mentions[index + 1] ?? [];
    const text = flow.text.slice(block.start, block.end);
    noteTitle(state, block, text);
    const related = own.length > 0 ? relateBlock(state, flow.text, block, own) : NONE;
    noteListIntroduction(state, block, text, related, next.length > 0);
    own = next;
  });
  return state.done;
}

const NONE: readonly RelatedMention[] = [];

function relateBlock(
  state: ReadingState,
  text: string,
  block: Block,
  mentions: readonly Mention[],
): readonly RelatedMention[] {
  const inBlock: RelatedMention[] = [];
  const row: BlockState = { previous: null, said: null, head: null, running: false, titles: [] };
  for (const mention of mentions) {
    const related = relateOne(state, text, block, mention, row);
    inBlock.push(related);
    row.previous = related;
    if (related.role !== 'alias') row.said = related;
    if (related.heads) row.head = related;
    if (related.by === null && related.role === 'listed') row.running = true;
    if (mention.titleEnd > mention.start) row.titles.push(related);
    state.done.push(related);
    if (related.by === null) state.rowHead = related;
  }
  return inBlock;
}

function relateOne(
  state: ReadingState,
  text: string,
  block: Block,
  mention: Mention,
  row: BlockState,
): RelatedMention {
  const outer = titleAround(row, mention);
  return outer ? byTitle(text, block, mention, outer) : byClause(state, text, block, mention, row);
}

/** The innermost title in which a mention stands; those that ended before it are dropped. */
function titleAround({ titles }: BlockState, { start }: Mention): RelatedMention | undefined {
  while ((titles[titles.length - 1]?.mention.titleEnd ?? start + 1) <= start) titles.pop();
  return titles.findLast(({ mention }) => mention.start < start && start < mention.titleEnd);
}

function byTitle(text: string, block: Block, mention: Mention, outer: RelatedMention): RelatedMention {
  const verb = text.slice(outer.mention.start, mention.start);
  const relation = /sửa đổi|bổ sung/iu.test(verb) ? 'amends' : 'repeals';
  const decided = ownVerb(relation, outer, { rule: 'title', of: label(outer) });
  return relatedBy(decided, mention, block, [], false);
}

function byClause(
  state: ReadingState,
  text: string,
  block: Block,
  mention: Mention,
  row: BlockState,
): RelatedMention {
  const low = row.previous?.mention.end ?? block.start;
  const direct = pinsBefore(text, low, mention.start);
  const { pins, start } =
    direct.pins.length > 0 ? direct : (pinsOfAttached(text, low, mention.start) ?? direct);
  const place = inPlaceOfUnnamed(
    placeOf(text.slice(low, start + 1), text.slice(low, start), block, mention, row),
  );
  const spoken = issuedByAnother(place.clause);
  const decided =
    issued(text, place) ??
    spoken ??
    (goesOn(place, row) ? null : byTrigger(state, place)) ??
    byNeighbours(place, row) ??
    standing(state, place);
  const heads = (place.inSentence === null || spoken !== null) && decided.role !== 'alias';
  return relatedBy(laterInSentence(text, block, mention, decided), mention, block, pins, heads);
}

const relatedBy = (
  { relation, by, role, reason }: Decision,
  mention: Mention,
  block: Block,
  pins: readonly Pin[],
  heads: boolean,
): RelatedMention => ({ mention, block, pins, relation, by, role, heads, reason });

/** A sentence may end right before the citation, so its first letter is looked at too. */
function placeOf(
  throughFirst: string,
  gap: string,
  block: Block,
  mention: Mention,
  row: BlockState,
): MentionContext {
  const { start, parted } = lastClause(throughFirst);
  const { previous } = row;
  const inSentence = parted === null ? previous : null;
  return { block, mention, previous, inSentence, gap, clause: gap.slice(start), parted };
}

const goesOn = ({ clause, parted }: MentionContext, { head }: BlockState): boolean =>
  parted === 'semicolon' && head !== null && goesOnAs(head, clause);

function issued(text: string, { block, mention, previous }: MentionContext): Decision | null {
  if (previous !== null) return null;
  const before = text.slice(block.start, mention.start);
  const isAlone = before.length <= 60 && ISSUED_WITH.test(before) && /kèm|Ban hành|Phê duyệt/iu.test(before);
  if (!isAlone && !BELOW_TITLE.test(before.slice(-LONGEST_BELOW))) return null;
  return ownVerb('issues', null, byWords(before));
}
