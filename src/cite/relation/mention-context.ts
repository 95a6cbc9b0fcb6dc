import type { Block, Span } from '../../model/index.js';
import type { Mention } from '../mentions/index.js';
import { isCircumstance } from './circumstance.js';
import { type Before, readBefore } from './clause.js';
import { isDescription, saysChange } from './description.js';
import { type GoverningPhrase, governingPhrase } from './governing-phrase.js';
import { endsInFurtherInstruction } from './instructions.js';
import { anotherActs } from './other-actors.js';
import type { BlockState, ReadingState } from './reading-state.js';
import type { RelatedMention } from './related-mention.js';
import { skipUnnamedDocuments } from './unnamed-documents.js';

/** Everything that a decider may look at. */
export interface MentionContext extends Before {
  /** The text of the flow; the offsets of the mention and the block are in it. */
  readonly text: string;
  readonly reading: ReadingState;
  readonly inBlock: BlockState;
  /** The mention whose title contains this one ("Luật sửa đổi … của [Luật A] và [Luật B]"). */
  readonly outerTitle: RelatedMention | null;
  /** The phrase that governs the mention; `null` also where the previous clause continues. */
  readonly phrase: GoverningPhrase | null;
}

/**
 * Collects what is known about a mention before its relation is decided.
 *
 * @param words - from the end of the previous mention, or the beginning of the block, to this one's pins or itself
 */
export function contextOf(
  text: string,
  words: Span,
  block: Block,
  mention: Mention,
  outerTitle: RelatedMention | null,
  reading: ReadingState,
  inBlock: BlockState,
): MentionContext {
  const before = skipUnnamedDocuments(readBefore(text, words, block, mention, inBlock.previous));
  const phrase = governingPhrase(before, inBlock.clauseHead);
  const { previous, inClause, gap, clause, separatedBy } = before;
  // Listed one by one: there is one for each mention, and spreading `before` takes many times as long.
  return {
    text,
    reading,
    block,
    inBlock,
    mention,
    outerTitle,
    previous,
    inClause,
    gap,
    clause,
    separatedBy,
    phrase,
  };
}

/** "Nghị định này có hiệu lực kể từ ngày [Luật Lưu trữ] có hiệu lực và thay thế …": the law only gives the time. */
const TAKES_EFFECT = /^ (?:bắt đầu )?có hiệu lực/u;

/** "Dự án quy định tại Nghị định số 29 về thẩm định thì áp dụng [Luật Đầu tư công]": no longer what the decree is about. */
const MAIN_CLAUSE = /(?<!\p{L})thì(?!\p{L})/u;

/** The previous document in the clause, if the mention is part of its description, or of what is said about it. */
export function describedBefore(context: MentionContext): RelatedMention | null {
  const { inClause, gap, text } = context;
  if (inClause === null) return describedInCell(context);
  if (!(isDescription(gap) || saysChange(gap))) return null;
  if (TAKES_EFFECT.test(gap) && isCircumstance(text.slice(inClause.block.start, inClause.mention.start)))
    return null;
  return anotherActs(gap) || endsInFurtherInstruction(gap) || MAIN_CLAUSE.test(gap) ? null : inClause;
}

/** In characters; at most a label precedes the document at the beginning of a cell. */
const MAX_LABEL = 4;

/**
 * The document that a cell begins with, which everything in the cell describes: "Thông tư số 23/2018 quy định về đăng
 * kiểm viên; hướng dẫn thi hành [Nghị định số 26]".
 */
function describedInCell({
  block,
  previous,
  separatedBy,
  clause,
  gap,
}: MentionContext): RelatedMention | null {
  if (block.columnHead === null || separatedBy !== 'semicolon' || previous === null) return null;
  const isOnly = previous.by === null && previous.mention.start - block.start <= MAX_LABEL;
  return isOnly && isDescription(gap) && isDescription(` ${clause}`) ? previous : null;
}
