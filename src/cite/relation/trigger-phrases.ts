import {
  inSmallLetters,
  isCapital,
  isLetter,
  lettersEnd,
  once,
  type WordIndex,
  wordIndex,
} from '../../chars/index.js';
import { proposedPattern, type TriggerSense, triggerPhrases } from '../../lexicon/index.js';
import { descriptionOpenings, triggerOpenings } from './openings.computed.js';

/** A phrase that says what is done to the citation behind it. */
export interface Trigger {
  readonly sense: TriggerSense;
  /** Offsets in the clause. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is filed under the words that a pattern can begin with, in the order in which it is tried. */
function byOpenings<T>(
  patterns: Iterable<readonly [words: readonly string[], value: T]>,
): WordIndex<readonly T[]> {
  const index = new Map<string, T[]>();
  for (const [words, value] of patterns)
    for (const word of words) {
      const before = index.get(word);
      if (before) before.push(value);
      else index.set(word, [value]);
    }
  return wordIndex(index);
}

interface Phrase {
  readonly sense: TriggerSense;
  /** Of small letters, as the clause is that it reads: that takes less than an expression that minds no case. */
  readonly expression: () => RegExp;
}

let phrases: WordIndex<readonly Phrase[]> | null = null;

const indexPhrases = (): WordIndex<readonly Phrase[]> =>
  byOpenings(
    triggerPhrases.map(({ sense, pattern }, index) => {
      const expression = once(() => new RegExp(`(?:${pattern.toLowerCase()})(?![\\p{L}])`, 'uy'));
      return [triggerOpenings[index] ?? [], { sense, expression }];
    }),
  );

const PROPOSED = new RegExp(`(?<![\\p{L}])${proposedPattern}(?:[ ,][^.;]{0,25})?$`, 'u');
/** What may stand between a citation and the words that tell what it is about; in brackets mostly its short name. */
const IN_BRACKETS = /\([^)]{0,120}\)\s?/uy;
/** Of an assembly's resolution it may be said first when it sat, of any act when it holds. */
const PERIOD = /(?:khóa|khoá|nhiệm kỳ|kỳ họp|giai đoạn|có hiệu lực)/uy;
const LONGEST_PERIOD = 90;
/** Of a letter it may be said first to whom it goes ("của Bộ Nội vụ gửi các địa phương về việc …"). */
const ADDRESSED =
  / ?gửi (?:cho |đến |tới )?(?=\p{Lu}|các |tỉnh |thành phố |sở |bộ |ủy ban )[^;.:]{2,120}? (?:về(?! \p{Lu})|Về|V\/v|v\/v|đề nghị|trả lời)(?= )/uy;
/** The end of a sentence or of a part of it. */
const STOP = /[.!?]["”)]?\s(?=[\p{Lu}“"(])|;\s|:\s(?=[\p{Lu}“"])/uy;

/** The phrases of a clause, in order. */
export function findTriggers(clause: string): readonly Trigger[] {
  phrases ??= indexPhrases();
  const found: Trigger[] = [];
  let small: string | null = null;
  let at = 0;
  while (at < clause.length) {
    const wordEnd = lettersEnd(clause, at);
    const likely = wordEnd > at ? phrases(clause, at, wordEnd) : null;
    if (likely) small ??= inSmallLetters(clause);
    const trigger = likely && small !== null ? triggerAt(clause, small, at, likely) : null;
    if (trigger)
      found.push(isOnlyProposed(small ?? clause, trigger) ? { ...trigger, sense: 'refers' } : trigger);
    at = Math.max(wordEnd, trigger?.end ?? 0, at + 1);
  }
  return found;
}

function triggerAt(clause: string, small: string, at: number, likely: readonly Phrase[]): Trigger | null {
  for (const phrase of likely) {
    const expression = phrase.expression();
    expression.lastIndex = at;
    if (!expression.test(small)) continue;
    const end = expression.lastIndex;
    return { sense: phrase.sense, start: at, end, text: clause.slice(at, end) };
  }
  return null;
}

function isOnlyProposed(small: string, trigger: Trigger): boolean {
  const changes = trigger.sense === 'amends' || trigger.sense === 'repeals';
  return changes && PROPOSED.test(small.slice(Math.max(0, trigger.start - 60), trigger.start));
}

/** The offset after the marks that part a citation from the words that tell what it is about. */
export function marksEnd(behind: string): number {
  let at = behind.startsWith(' ') ? 1 : 0;
  const mark = behind.charCodeAt(at);
  if (mark === 0x2c || mark === SEMICOLON) at += 1;
  return behind.charCodeAt(at) === 0x20 ? at + 1 : at;
}

/** Whether what stands behind a citation tells what it is about. */
export function isDescription(behind: string): boolean {
  const start = marksEnd(behind);
  if (beginsDescription(behind, start)) return true;
  const at = bracketsEnd(behind, start);
  if (at > start && beginsDescription(behind, at)) return true;
  if (isAddressed(behind)) return true;
  PERIOD.lastIndex = at;
  if (!isLetter(behind.charCodeAt(at)) || !PERIOD.test(behind)) return false;
  const from = PERIOD.lastIndex;
  for (let end = from; end <= from + LONGEST_PERIOD; end += 1) {
    const character = behind[end];
    if (character === ' ' && beginsDescription(behind, end + 1)) return true;
    if (character === undefined || character === ';' || character === '.') return false;
  }
  return false;
}

function isAddressed(behind: string): boolean {
  ADDRESSED.lastIndex = 0;
  return behind.charCodeAt(1) === SMALL_G && ADDRESSED.test(behind);
}

function bracketsEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== 0x28) return start;
  IN_BRACKETS.lastIndex = start;
  return IN_BRACKETS.test(text) ? IN_BRACKETS.lastIndex : start;
}

let descriptions: WordIndex<readonly (() => RegExp)[]> | null = null;

const indexDescriptions = (): WordIndex<readonly (() => RegExp)[]> =>
  byOpenings(
    descriptionOpenings.map(([pattern, words]) => [
      words,
      once(() => new RegExp(`${pattern}(?![\\p{L}])`, 'uy')),
    ]),
  );

function beginsDescription(text: string, at: number): boolean {
  descriptions ??= indexDescriptions();
  const start = isOpening(text.charCodeAt(at)) ? at + 1 : at;
  const end = lettersEnd(text, start);
  const likely = end > start ? descriptions(text, start, end) : null;
  if (!likely) return false;
  const inCapitals = isCapital(text.slice(start, start + 2));
  const read = inCapitals ? inSmallLetters(text.slice(start, start + LONGEST_OPENING)) : text;
  for (const description of likely) {
    const expression = description();
    expression.lastIndex = inCapitals ? 0 : start;
    if (expression.test(read)) return true;
  }
  return false;
}

/** Longer than any words that a description begins with. */
const LONGEST_OPENING = 24;

/** A quotation mark or a bracket. */
const isOpening = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x28;

/** The last clause of a text, and how it is parted from what stands before. */
export function lastClause(text: string): {
  readonly start: number;
  readonly parted: 'sentence' | 'semicolon' | null;
} {
  let start = 0;
  let parted: 'sentence' | 'semicolon' | null = null;
  for (let at = 0; at < text.length; at += 1) {
    if (!isStop(text.charCodeAt(at))) continue;
    STOP.lastIndex = at;
    if (!STOP.test(text)) continue;
    start = STOP.lastIndex;
    parted = text.charCodeAt(at) === SEMICOLON && parted !== 'sentence' ? 'semicolon' : 'sentence';
    at = start - 1;
  }
  return { start, parted };
}

const SEMICOLON = 0x3b;
const SMALL_G = 0x67;

/** One of . ! ? ; : */
const isStop = (code: number): boolean =>
  code < 0x40 && (code === 0x2e || code === 0x3a || code === SEMICOLON || code === 0x3f || code === 0x21);

/** Whether a clause ends in what joins the items of a list. */
export const endsInConnector = (clause: string): boolean =>
  /(?:^|[\s])(?:và|hoặc|cùng|với|hay)(?: (?:các|những|số|của|với))?\s?$|[,;–-]\s?(?:(?:và|các|những|số|của)\s)*$|^\s?$/iu.test(
    clause,
  );
