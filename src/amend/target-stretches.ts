import { LATIN, oneOf } from '../chars/index.js';
import { attachedParts } from '../lexicon/index.js';
import { HIDDEN } from './quotes.js';
import { targetTokens } from './target-tokens.js';
import { type NamedTarget, readTargets } from './targets.js';
import { LEVEL } from './verbs.js';

/** "bằng các Mẫu số 01, 02 ban hành kèm theo Thông tư này": the amending act has the new text attached. */
const ATTACHED = `${oneOf(attachedParts)}(?![${LATIN}])`;
const REPLACED_BY = new RegExp(
  `(?<![${LATIN}])(?:tương ứng )?(?:bằng|thành|theo)(?: các)? (?=${ATTACHED})`,
  'iu',
);
/** "Thay thế Phụ lục I tại Phụ lục II kèm theo Nghị định này" */
const AT_OWN = new RegExp(
  `(?<![${LATIN}])(?:tại|ở)(?: các)? (?=${ATTACHED}[^;]{0,120}(?:kèm theo|của) [${LATIN}]+(?: [${LATIN}]+){0,2} này(?![${LATIN}]))`,
  'iu',
);
/** "bằng khoản 2 mới như sau": the new text is of what is replaced. */
const BY_NEW = new RegExp(
  `(?<![${LATIN}])(?:bằng|thành) (?:các )?${LEVEL} [^,;.:]{1,40} mới(?![${LATIN}])`,
  'iu',
);
const EXCEPT = /,? ?(?<!\p{L})(?:ngoại trừ|trừ|không bao gồm)(?!\p{L})/iu;

/** Whether a text names a provision with its number. */
export const namesProvision = (text: string): boolean =>
  targetTokens(text).some(({ type }) => type === 'value');

/** Separates what is replaced from the texts attached to the amending act that replace it. */
export function replacements(text: string): {
  readonly before: string;
  readonly by: readonly NamedTarget[];
} {
  const found = REPLACED_BY.exec(text) ?? AT_OWN.exec(text);
  if (found === null) return { before: text.replace(BY_NEW, ''), by: [] };
  return { before: text.slice(0, found.index), by: readTargets(text.slice(found.index + found[0].length)) };
}

/** Where the words about an exception end: "Điều 1 [(trừ khoản 2)] bằng cụm từ …". */
const AFTER_EXCEPTION = new RegExp(
  `(?<![${LATIN}])(?:(?:được|bị) )?(?:[${LATIN}]+ ){0,2}${oneOf(['bằng', 'thành'])} [^;.${HIDDEN}]{0,40}${HIDDEN}`,
  'iu',
);

/** A text without its exceptions. */
export interface Excepted {
  /** The text with the exceptions blanked, so that offsets stay valid. */
  readonly kept: string;
  readonly except: readonly NamedTarget[];
  /** The exceptions as written, where they are not all units as a whole: "trừ tên Điều 2". */
  readonly unread: string | null;
}

/** Takes the exceptions ("trừ Điều 5") out of a text. */
export function withExceptions(text: string): Excepted {
  const found = EXCEPT.exec(text);
  if (found === null) return { kept: text, except: [], unread: null };
  const start = found.index + found[0].length;
  const inBrackets = text
    .slice(0, found.index + 1)
    .trimEnd()
    .endsWith('(');
  const stops = [inBrackets ? text.indexOf(')', start) : -1, indexOf(AFTER_EXCEPTION, text, start)];
  const stop = Math.min(...stops.map((at) => (at < 0 ? text.length : at)));
  const named = readTargets(text.slice(start, stop));
  const except = named.filter(({ part }) => part === null);
  const isRead = named.length > 0 && except.length === named.length;
  const unread = isRead ? null : text.slice(found.index, stop).replace(/^[\s,]+|[\s).;]+$/gu, '');
  if (named.length === 0) return { kept: text, except, unread };
  const kept = text.slice(0, found.index) + ' '.repeat(stop - found.index) + text.slice(stop);
  return { kept, except, unread };
}

function indexOf(pattern: RegExp, text: string, from: number): number {
  const at = text.slice(from).search(pattern);
  return at < 0 ? at : from + at;
}
