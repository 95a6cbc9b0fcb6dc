import { LATIN, oneOf } from '../chars/index.js';
import { attachedParts } from '../lexicon/index.js';
import { targetTokens } from './target-tokens.js';
import { type NamedTarget, readTargets } from './targets.js';

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
  if (found === null) return { before: text, by: [] };
  return { before: text.slice(0, found.index), by: readTargets(text.slice(found.index + found[0].length)) };
}

/** Takes the exceptions ("trừ Điều 5") out of a text and blanks them, so that offsets stay valid. */
export function withExceptions(text: string): {
  readonly kept: string;
  readonly except: readonly NamedTarget[];
} {
  const found = EXCEPT.exec(text);
  if (found === null) return { kept: text, except: [] };
  const except = readTargets(text.slice(found.index + found[0].length));
  if (except.length === 0) return { kept: text, except };
  return { kept: text.slice(0, found.index).padEnd(text.length), except };
}
