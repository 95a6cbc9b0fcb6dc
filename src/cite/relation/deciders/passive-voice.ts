import { once, oneOf } from '../../../chars/index.js';
import { verbsThat } from '../../../lexicon/index.js';
import { amendedBefore } from '../description-chain.js';
import type { GoverningPhrase } from '../governing-phrase.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision, type RelatedMention } from '../related-mention.js';
import { isPassive } from '../relation-groups.js';
import { sentenceAfter } from '../sentence-after.js';

/**
 * The agent of a passive changes the document before it.
 *
 * @example
 * Nghị định số 30/2020/NĐ-CP được sửa đổi, bổ sung bởi [Nghị định số 12/2023/NĐ-CP].
 * → amendedBy
 */
export function passiveVoice(context: MentionContext): Decision | null {
  const { phrase } = context;
  if (phrase === null || !isPassive(phrase.sense)) return agentFirst(context);
  const reason = { rule: 'passive-voice', words: phrase.text.trim() } as const;
  const changed = changedBefore(context, phrase);
  return decision(changed === null ? 'refers' : phrase.sense, changed, reason);
}

const AGENT_NEXT = /(?<![\p{L}])(?:được|bị) (?:các )?$/iu;
const DONE = once(
  () =>
    new RegExp(
      `^(?:,? [^.;:,]{0,60})? (?:(?<amends>${oneOf(verbsThat('changes', 'amends'))})|${oneOf(verbsThat('changes', 'repeals'))})(?![\\p{L}])`,
      'u',
    ),
);

/** "Biểu mẫu tại Nghị định số 118 đã được [Nghị định số 68] sửa đổi": the agent stands before the verb. */
function agentFirst({ text, block, mention, inClause, clause }: MentionContext): Decision | null {
  if (inClause === null || !AGENT_NEXT.test(clause)) return null;
  const done = DONE().exec(sentenceAfter(text, block, mention));
  if (done === null) return null;
  const relation = done.groups?.['amends'] === undefined ? 'repealedBy' : 'amendedBy';
  const changed = amendedBefore(mention, inClause);
  return (
    changed && decision(relation, changed, { rule: 'passive-voice', words: done[0].trim().slice(-SHOWN) })
  );
}

/** How much of the words is shown as the reason. */
const SHOWN = 40;

const OWN_PROVISION =
  /^[^\p{L}]*(?:điều|khoản|điểm|mục|chương|phụ lục|cụm từ|tên|đoạn|nội dung)[^.;]{0,40} này,? $/iu;
/** In a table's row, later cells say what became of the document in the first. */
const NEXT_CELL = /^(?:Được|Bị|Đã)\s/u;
/** "Hết hiệu lực một phần do", "Khoản 2 Điều 5": what a cell says before that is said of the document of its row. */
const STATE =
  /^(?:[^\p{L}]*(?<![\p{L}])(?:(?:hết|ngưng) hiệu lực|một phần|toàn bộ|do|vì|đã|điều|khoản|điểm|mục|chương|phụ lục|mẫu|số|các|và|[IVX]{1,5}|\p{L})(?![\p{L}]))*[^\p{L}]*$/iu;
/** The passive that opens a block may follow "một số điều". */
const OPENS_BLOCK = 15;

function changedBefore(
  { reading, block, mention, previous, inClause }: MentionContext,
  { text, start, clause }: GoverningPhrase,
): RelatedMention | null {
  // "Điều này được sửa đổi theo … Thông tư A": a provision of the document itself, in the notes of a consolidated
  // text.
  const subject = clause.slice(0, start);
  if (OWN_PROVISION.test(subject) && !(inClause && /^\s?\(/u.test(subject))) return null;
  const inNextCell = NEXT_CELL.test(text.trimStart()) || (block.columnHead !== null && STATE.test(subject));
  if (inNextCell && inClause === null && reading.lastIndependent !== null) return reading.lastIndependent;
  const nearest = inClause ?? (start < OPENS_BLOCK ? (previous ?? reading.lastIndependent) : null);
  const told = nearest && isPassive(nearest.relation) && SAME_SUBJECT.test(subject) ? nearest.by : nearest;
  return told && amendedBefore(mention, told);
}

/** "A được sửa đổi bởi B, đã bị bãi bỏ bởi [C]", "… bởi B và thay thế bởi [C]": it is told of A still. */
const SAME_SUBJECT = /^[^()]*(?:,|(?<![\p{L}])và)(?: nay)? ?$/iu;
