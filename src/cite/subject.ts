import { isDescription, marksEnd } from './context.js';
import type { Related } from './related.js';

const LONGEST = 400;
/** Where what is told of a document ends. */
const END =
  /;|[.:](?=\s|$)|["”]|\)\s?[;,.]|\s(?:hết hiệu lực|có hiệu lực|được sửa đổi|đã được sửa đổi|được thay thế)/uy;
/** The offset of the first end of what is told; the text's length where there is none. */
function endOf(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    if (!mayEnd(text, at)) continue;
    END.lastIndex = at;
    if (END.test(text)) return at;
  }
  return text.length;
}

/** Whether {@link END} can begin with what stands at an offset; most letters are no mark, and most words begin with others. */
function mayEnd(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x20: {
      const next = text.charCodeAt(at + 1);
      return next === 0x68 || next === 0x63 || next === 0x111; // h, c, đ
    }
    case 0x22: // "
    case 0x29: // )
    case 0x2e: // .
    case 0x3a: // :
    case 0x3b: // ;
    case 0x201d: // ”
      return true;
    default:
      return false;
  }
}

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
  const words = behind.slice(marksEnd(behind));
  const subject = words.slice(0, endOf(words)).replace(/^["“]/u, '').trim();
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
