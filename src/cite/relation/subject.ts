import { kindNamed } from '../../lexicon/index.js';
import type { Span } from '../../model/index.js';
import type { Mention } from '../mentions/index.js';
import { isDescription, marksEnd } from './description.js';
import { anotherActsFrom } from './other-actors.js';
import type { RelatedMention } from './related-mention.js';

const MAX_SUBJECT = 400;
/** What ends the description of a document. A passive with a capital opens the next cell of a flattened row. */
const END =
  /;|[.:](?=\s|$)|["”]|\)\s?[;,.]|\s(?:hết hiệu lực|có hiệu lực|được sửa đổi|đã được sửa đổi|được thay thế|(?:Được|Bị|Đã (?:được|bị)) )/uy;

/**
 * Where the description at the beginning of a stretch ends; the end of the stretch if nothing ends it before.
 *
 * @param stretch - the same as a text of its own, which the expression is to see no further than, but is read more
 *   slowly
 */
function endOf(text: string, { start, end }: Span, stretch: string, from: number): number {
  for (let at = Math.max(start, from - 1); at < end; at += 1) {
    if (!mayEnd(text, at)) continue;
    END.lastIndex = at - start;
    if (END.test(stretch)) return at;
  }
  return end;
}

/** The first letters of words that end a description. */
const NEXT_INITIALS = 'hcđĐB';

/** Whether {@link END} may match at an offset, which is rare. */
function mayEnd(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x20: // space
      return NEXT_INITIALS.includes(text.charAt(at + 1));
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
 * The description of a cited document after its mention: "về …", "quy định …", up to the end of the clause or to the
 * next citation parallel to this one. The name of a law already says what it is about, so that what follows describes
 * something else ("Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc").
 *
 * @param text - the flow's text
 * @param next - the next citation
 */
export function subjectAfter(
  text: string,
  each: RelatedMention,
  next: RelatedMention | undefined,
): string | null {
  const { mention, block } = each;
  if (isNamed(text, mention)) return null;
  const sibling = next && next.block === block && next.by !== each ? next.mention.start : block.end;
  const start = mention.end;
  const end = Math.min(block.end, sibling, start + MAX_SUBJECT);
  const after = text.slice(start, end);
  if (!isDescription(after)) return null;
  const from = start + marksEnd(after);
  const mark = text.charAt(from);
  const opening = mark === '"' || mark === '“' || mark === '(' ? from + 1 : from;
  const whole = text.slice(opening, endOf(text, { start, end }, after, from));
  const acts = anotherActsFrom(whole);
  const own = acts < 0 ? whole : whole.slice(0, acts);
  const subject = withoutLinks(withWholeBrackets(own).trim(), DIGIT.test(text.charAt(end)));
  return subject.length > 3 ? subject : null;
}

const NUMBER_NEXT = /^ ?(?:\(? ?[Ss]ố:? ?)?\d/u;

/**
 * Whether a mention gives the name of a law, with or without its number ("Luật Việc làm số 74/2025/QH15").
 */
function isNamed(text: string, { kind, name, start, end }: Mention): boolean {
  if (name !== null) return true;
  if (kind === null || kindNamed(kind)?.family !== 'law') return false;
  return !NUMBER_NEXT.test(text.slice(start + kind.length, end));
}

/** A text up to a bracket that closes without having been opened in it, or is left open. */
function withWholeBrackets(text: string): string {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '(') opened.push(at);
    else if (mark === ')' && opened.pop() === undefined) return text.slice(0, at);
  }
  return text.slice(0, opened[0]);
}

/** Words that link a text to what comes next. */
const LINKS = ['và', 'hoặc', 'tại', 'của', 'các'];
const DIGIT = /^\d/u;

/**
 * @param isBeforeNumber - whether a number follows, to which "số" then belongs; that of "về chuyển đổi số" is kept
 */
function withoutLinks(text: string, isBeforeNumber: boolean): string {
  const links = isBeforeNumber ? [...LINKS, 'số'] : LINKS;
  let end = text.length;
  while (end > 0) {
    const rest = isPart(text.charCodeAt(end - 1)) ? end - 1 : linkStart(text, end, links);
    if (rest === end) break;
    end = rest;
  }
  return text.slice(0, end);
}

/** Where a link that ends at `end` begins, including the character before it; `end` if there is none. */
function linkStart(text: string, end: number, links: readonly string[]): number {
  for (const link of links) {
    const before = end - link.length - 1;
    if (before >= 0 && text.endsWith(link, end) && isPart(text.charCodeAt(before))) return before;
  }
  return end;
}

/** White space or a comma. */
const isPart = (code: number): boolean => code === 0x20 || code === 0x2c;
