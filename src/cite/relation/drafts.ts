import { inSmallLetters, once } from '../../chars/index.js';
import { draftPattern, issuedPattern, plannedPattern } from '../../lexicon/index.js';
import type { GoverningPhrase } from './governing-phrase.js';
import type { MentionContext } from './mention-context.js';
import { isChange } from './relation-groups.js';

const DRAFT = once(() => new RegExp(draftPattern(), 'u'));
const PLANNED = once(() => new RegExp(plannedPattern(), 'u'));
const ISSUED = once(() => new RegExp(issuedPattern(), 'u'));
/** In characters; these expressions look back this far. */
const MAX_REACH = 200;

/**
 * Whether the verb belongs to an unnamed document that is yet to come, or that somebody else has made: "Cho ý kiến
 * đối với dự thảo Nghị định sửa đổi [Nghị định số 1]", "Xây dựng Quyết định thay thế [Quyết định số 2]". The
 * document that mentions it does not do what it does.
 */
export function isDrafted(context: MentionContext, { sense, clause, start }: GoverningPhrase): boolean {
  if (start === 0 || !(isChange(sense) || sense === 'details')) return false;
  const before = inSmallLetters(clause.slice(Math.max(0, start - MAX_REACH), start));
  if (before.includes('dự ') && DRAFT().test(before)) return true;
  if (!isChange(sense)) return false;
  return isPlanned(before, clause.slice(start - before.length, start)) || isIssuedElsewhere(context, before);
}

/**
 * Whether somebody plans the document. "Bộ trưởng Bộ Xây dựng ban hành Thông tư sửa đổi": the name of a body may have
 * such a verb.
 *
 * @param before - in small letters
 * @param written - the same as written
 */
function isPlanned(before: string, written: string): boolean {
  for (let from = 0; from < before.length; ) {
    const found = PLANNED().exec(before.slice(from));
    if (found === null) return false;
    const at = from + found.index;
    if (!IN_NAME.test(written.slice(Math.max(0, at - 1), at + 1)) || !/\p{L} $/u.test(written.slice(0, at)))
      return true;
    from = at + 1;
  }
  return false;
}

/** A capital after a space. */
const IN_NAME = /^ \p{Lu}$/u;

/**
 * Whether somebody issued the document elsewhere. In the enacting sentence, and in the articles of a decision, an act
 * issues itself and its attachments.
 */
function isIssuedElsewhere({ block, reading }: MentionContext, before: string): boolean {
  if (block.zone !== 'body' || block.unit.some((label) => /^điều /iu.test(label))) return false;
  const kind = ISSUED().exec(before)?.groups?.['kind'];
  return kind !== undefined && kind !== reading.ownKind?.toLowerCase();
}
