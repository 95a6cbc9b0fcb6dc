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

/** An agent before the verb: "Biểu mẫu tại Nghị định số 118 đã được [Nghị định số 68] sửa đổi". */
function agentFirst({ text, block, mention, inClause, clause }: MentionContext): Decision | null {
  if (inClause === null || !AGENT_NEXT.test(clause)) return null;
  const done = DONE().exec(sentenceAfter(text, block, mention));
  if (done === null) return null;
  const relation = done.groups?.['amends'] === undefined ? 'repealedBy' : 'amendedBy';
  const changed = amendedBefore(mention, inClause);
  return (
    changed && decision(relation, changed, { rule: 'passive-voice', words: done[0].trim().slice(-MAX_SHOWN) })
  );
}

/** In characters: how much of the words is shown as the reason. */
const MAX_SHOWN = 40;

const OWN_PROVISION =
  /^[^\p{L}]*(?:điều|khoản|điểm|mục|chương|phụ lục|cụm từ|tên|đoạn|nội dung)[^.;]{0,40} này,? $/iu;
/** In a row of a table, later cells say what happened to the document in the first. */
const NEXT_CELL = /^(?:Được|Bị|Đã)\s/u;
/** The beginning of a cell about the document in its row: "Hết hiệu lực một phần do", "Khoản 2 Điều 5". */
const WORDS_OF_STATE = '(?:hết|ngưng) hiệu lực|một phần|toàn bộ|do|vì|đã';
const WORDS_OF_PROVISIONS = String.raw`điều|khoản|điểm|mục|chương|phụ lục|mẫu|số|các|và|[IVX]{1,5}|\p{L}`;
const STATE = new RegExp(
  String.raw`^(?:[^\p{L}]*(?<![\p{L}])(?:${WORDS_OF_STATE}|${WORDS_OF_PROVISIONS})(?![\p{L}]))*[^\p{L}]*$`,
  'iu',
);
/** In characters; a passive that opens a block may follow "một số điều". */
const MAX_BEFORE_PASSIVE = 15;

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
  const nearest = inClause ?? (start < MAX_BEFORE_PASSIVE ? (previous ?? reading.lastIndependent) : null);
  const subjectOfPassive =
    nearest && isPassive(nearest.relation) && SAME_SUBJECT.test(subject) ? nearest.by : nearest;
  return subjectOfPassive && amendedBefore(mention, subjectOfPassive);
}

/** "A được sửa đổi bởi B, đã bị bãi bỏ bởi [C]", "… bởi B và thay thế bởi [C]": the subject is still A. */
const SAME_SUBJECT = /^[^()]*(?:,|(?<![\p{L}])và)(?: nay)? ?$/iu;
