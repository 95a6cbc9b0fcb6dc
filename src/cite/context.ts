import {
  descriptionPattern,
  inSmallLetters,
  lettersEnd,
  proposedPattern,
  remember,
  type TriggerPhrase,
  type TriggerSense,
  triggerPhrases,
} from '../lexicon/index.js';
import { alternatives, openingWords } from './openings.js';

/** A phrase that says what is done to the citation behind it. */
export interface Trigger {
  readonly sense: TriggerSense;
  /** Offsets in the clause. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The phrases by the words that they can begin with, in the order in which they are tried. */
let byOpening: ReadonlyMap<string, readonly TriggerPhrase[]> | null = null;

function indexPhrases(): ReadonlyMap<string, readonly TriggerPhrase[]> {
  const index = new Map<string, TriggerPhrase[]>();
  for (const phrase of triggerPhrases)
    for (const word of openingWords(phrase.pattern)) {
      const before = index.get(word);
      if (before) before.push(phrase);
      else index.set(word, [phrase]);
    }
  return index;
}

/** Both patterns and clauses are compared in small letters, which takes less than an expression that minds no case. */
const expressionOf = remember((pattern) => new RegExp(`(?:${pattern.toLowerCase()})(?![\\p{L}])`, 'uy'));
const PROPOSED = new RegExp(`(?<![\\p{L}])${proposedPattern}(?:[ ,][^.;]{0,25})?$`, 'iu');
/** What may stand between a citation and the words that tell what it is about; in brackets mostly its short name. */
const BEFORE_DESCRIPTION = /^\s?[,;]?\s?/u;
const IN_BRACKETS = /\([^)]{0,120}\)\s?/uy;
/** Of an assembly's resolution it may be said first when it sat, of any act when it holds. */
const PERIOD = /(?:khóa|khoá|nhiệm kỳ|kỳ họp|giai đoạn|có hiệu lực)/uy;
const LONGEST_PERIOD = 90;
const SENTENCE_END = /[.!?]["”)]?\s(?=[\p{Lu}“"(])|[;]\s|:\s(?=[\p{Lu}“"])/gu;

/** The phrases of a clause, in order. */
export function findTriggers(clause: string): readonly Trigger[] {
  byOpening ??= indexPhrases();
  const found: Trigger[] = [];
  const small = inSmallLetters(clause);
  let at = 0;
  while (at < clause.length) {
    const wordEnd = lettersEnd(clause, at);
    const phrases = wordEnd > at ? byOpening.get(small.slice(at, wordEnd)) : undefined;
    const trigger = phrases ? triggerAt(clause, small, at, phrases) : null;
    if (trigger) found.push(isOnlyProposed(clause, trigger) ? { ...trigger, sense: 'refers' } : trigger);
    at = Math.max(wordEnd, trigger?.end ?? 0, at + 1);
  }
  return found;
}

function triggerAt(
  clause: string,
  small: string,
  at: number,
  phrases: readonly TriggerPhrase[],
): Trigger | null {
  for (const { sense, pattern } of phrases) {
    const expression = expressionOf(pattern);
    expression.lastIndex = at;
    if (!expression.test(small)) continue;
    const end = expression.lastIndex;
    return { sense, start: at, end, text: clause.slice(at, end) };
  }
  return null;
}

function isOnlyProposed(clause: string, trigger: Trigger): boolean {
  const changes = trigger.sense === 'amends' || trigger.sense === 'repeals';
  return changes && PROPOSED.test(clause.slice(Math.max(0, trigger.start - 60), trigger.start));
}

/** Whether what stands behind a citation tells what it is about. */
export function isDescription(behind: string): boolean {
  const start = BEFORE_DESCRIPTION.exec(behind)?.[0].length ?? 0;
  if (beginsDescription(behind, start)) return true;
  IN_BRACKETS.lastIndex = start;
  const at = IN_BRACKETS.test(behind) ? IN_BRACKETS.lastIndex : start;
  if (at > start && beginsDescription(behind, at)) return true;
  PERIOD.lastIndex = at;
  if (!PERIOD.test(behind)) return false;
  const from = PERIOD.lastIndex;
  for (let end = from; end <= from + LONGEST_PERIOD; end += 1) {
    const character = behind[end];
    if (character === ' ' && beginsDescription(behind, end + 1)) return true;
    if (character === undefined || character === ';' || character === '.') return false;
  }
  return false;
}

let descriptions: ReadonlyMap<string, readonly string[]> | null = null;

/** How descriptions begin, by their first words. */
function indexDescriptions(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const pattern of alternatives(descriptionPattern))
    for (const word of openingWords(pattern)) index.set(word, [...(index.get(word) ?? []), pattern]);
  return index;
}

const descriptionOf = remember((pattern) => new RegExp(`${pattern}(?![\\p{L}])`, 'uy'));

function beginsDescription(text: string, at: number): boolean {
  descriptions ??= indexDescriptions();
  const start = /^["“(]/u.test(text.slice(at, at + 1)) ? at + 1 : at;
  const word = text.slice(start, lettersEnd(text, start)).toLowerCase();
  for (const pattern of descriptions.get(word) ?? []) {
    const expression = descriptionOf(pattern);
    expression.lastIndex = start;
    if (expression.test(text)) return true;
  }
  return false;
}

/** The last clause of a text, and how it is parted from what stands before. */
export function lastClause(text: string): {
  readonly start: number;
  readonly parted: 'sentence' | 'semicolon' | null;
} {
  let start = 0;
  let parted: 'sentence' | 'semicolon' | null = null;
  for (const match of text.matchAll(SENTENCE_END)) {
    start = match.index + match[0].length;
    const semicolon = match[0].startsWith(';');
    parted = semicolon && parted !== 'sentence' ? 'semicolon' : 'sentence';
  }
  return { start, parted };
}

/** Whether a clause ends in what joins the items of a list. */
export const endsInConnector = (clause: string): boolean =>
  /(?:^|[\s])(?:và|hoặc|cùng|với|hay)(?: (?:các|những|số|của|với))?\s?$|[,;–-]\s?(?:(?:và|các|những|số|của)\s)*$|^\s?$/iu.test(
    clause,
  );
