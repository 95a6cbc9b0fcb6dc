import { isDescription } from './context.js';
import type { Related } from './related.js';

const LONGEST = 400;
const ENDS =
  /;|\.(?=\s|$)|:(?=\s|$)|["”]|\)\s?[;,.]|\s(?:hết hiệu lực|có hiệu lực|được sửa đổi|đã được sửa đổi|được thay thế)/u;

/**
 * What the cited document is about, as the words behind a mention tell it: "về …", "quy định …", up to the end of the
 * clause or to the next citation that stands beside this one.
 *
 * @param text - the flow's text
 * @param next - the citation that follows
 */
export function subjectAfter(text: string, each: Related, next: Related | undefined): string | null {
  const { mention, block } = each;
  const sibling = next && next.block === block && next.by !== each ? next.mention.start : block.end;
  const behind = text.slice(mention.end, Math.min(block.end, sibling, mention.end + LONGEST));
  if (!isDescription(behind)) return null;
  const lead = /^\s?[,;]?\s?/u.exec(behind)?.[0].length ?? 0;
  const words = behind.slice(lead);
  const end = words.search(ENDS);
  const subject = (end < 0 ? words : words.slice(0, end)).replace(/^["“]/u, '').trim();
  const told = withoutJoints(subject);
  return told.length > 3 ? told : null;
}

/** Words that join what comes next. */
const JOINT = /[\s,](?:và|hoặc|tại|của|các|số)$/u;
const TRAILING = /[\s,]$/u;

function withoutJoints(text: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.slice(Math.max(0, end - LONGEST_JOINT), end);
    if (TRAILING.test(last)) end -= 1;
    else if (JOINT.test(last)) end -= JOINT.exec(last)?.[0].length ?? end;
    else break;
  }
  return text.slice(0, end);
}

/** With what stands before it. */
const LONGEST_JOINT = 5;
