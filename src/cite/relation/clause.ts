import type { Block, Span } from '../../model/index.js';
import type { Mention } from '../mentions/index.js';
import type { RelatedMention } from './related-mention.js';

/** The text before a mention in its block. */
export interface Before {
  readonly block: Block;
  readonly mention: Mention;
  readonly previous: RelatedMention | null;
  /** The previous mention, if it is in the same clause. */
  readonly inClause: RelatedMention | null;
  /** The text between the previous mention, or the beginning of the block, and the pins of this one. */
  readonly gap: string;
  /** The last clause of the gap. */
  readonly clause: string;
  /** What ends the previous clause; `null` if the mention is in the first clause of the gap. */
  readonly separatedBy: Separator | null;
}

/** What separates two clauses: the end of a sentence, or a semicolon. */
export type Separator = 'sentence' | 'semicolon';

/**
 * Reads the text before a mention.
 *
 * @param text - the text of the flow
 * @param words - from the end of the previous mention, or the beginning of the block, to this one's pins or itself
 */
export function readBefore(
  text: string,
  { start, end }: Span,
  block: Block,
  mention: Mention,
  previous: RelatedMention | null,
): Before {
  // A sentence may end right before the citation, so the citation's first letter is also needed.
  const last = lastClause(text.slice(start, end + 1));
  const gap = text.slice(start, end);
  return {
    block,
    mention,
    previous,
    inClause: last.separatedBy === null ? previous : null,
    gap,
    clause: gap.slice(last.start),
    separatedBy: last.separatedBy,
  };
}

/** The end of a sentence or of a part of one; a sentence may begin with a count ("… đã xong. 01 vụ đang giải quyết"). */
const STOP = /[.!?]["”)]?\s(?=[\p{Lu}“"(])|(?<!\d)\.\s(?=\d{2,3} \p{Ll})|;\s|:\s(?=[\p{Lu}“"])/uy;
const SEMICOLON = 0x3b;

/** Where the last clause of a text begins, and what separates it from the one before. */
function lastClause(text: string): { readonly start: number; readonly separatedBy: Separator | null } {
  let start = 0;
  let separatedBy: Separator | null = null;
  for (let at = 0; at < text.length; at += 1) {
    if (!isStop(text.charCodeAt(at))) continue;
    STOP.lastIndex = at;
    if (!STOP.test(text)) continue;
    start = STOP.lastIndex;
    separatedBy = text.charCodeAt(at) === SEMICOLON && separatedBy !== 'sentence' ? 'semicolon' : 'sentence';
    at = start - 1;
  }
  return { start, separatedBy };
}

/** Whether a character is one of . ! ? ; : */
const isStop = (code: number): boolean =>
  code < 0x40 && (code === 0x2e || code === 0x3a || code === SEMICOLON || code === 0x3f || code === 0x21);

const NOUN_MARKERS = '(?:các|những|số|của|với)';
const ENDS_IN_CONNECTOR = new RegExp(
  [
    `(?:^|\\s)(?:và|hoặc|cùng|cùng với|hay)(?: ${NOUN_MARKERS})?\\s?$`,
    '[,;–-]\\s?(?:(?:và|các|những|số|của)\\s)*$',
    '^\\s?$',
  ].join('|'),
  'iu',
);

/** Whether a clause ends in words that join the items of a list. */
export const endsInConnector = (clause: string): boolean => ENDS_IN_CONNECTOR.test(clause);

const CONNECTORS_ONLY = /^(?:và|các|những|số|:|\s)*$/iu;

/** Whether a clause has only words that join an item to those before it ("và các", "số"). */
export const isConnector = (clause: string): boolean => CONNECTORS_ONLY.test(clause);
