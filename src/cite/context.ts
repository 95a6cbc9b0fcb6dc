import { descriptionPattern, proposedPattern, type TriggerSense, triggerPhrases } from '../lexicon/index.js';

/** A phrase that says what is done to the citation behind it. */
export interface Trigger {
  readonly sense: TriggerSense;
  /** Offsets in the clause. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TRIGGERS = new RegExp(
  `(?<![\\p{L}])(?:${triggerPhrases.map((phrase, index) => `(?<t${index}>${phrase.pattern})`).join('|')})(?![\\p{L}])`,
  'giu',
);
const PROPOSED = new RegExp(`(?<![\\p{L}])${proposedPattern}(?:[ ,][^.;]{0,25})?$`, 'iu');
const DESCRIBES = new RegExp(
  `^\\s?[,;]?\\s?(?:\\([^)]{0,120}\\)\\s?)?(?:(?:khóa|khoá|nhiệm kỳ|kỳ họp|giai đoạn|có hiệu lực)[^;.]{0,90}? )?[("“]?${descriptionPattern}(?![\\p{L}])`,
  'u',
);
const SENTENCE_END = /[.!?]["”)]?\s(?=[\p{Lu}“"(])|[;]\s|:\s(?=[\p{Lu}“"])/gu;

/** The phrases of a clause, in order. */
export function findTriggers(clause: string): readonly Trigger[] {
  const found: Trigger[] = [];
  for (const match of clause.matchAll(TRIGGERS)) {
    const index = triggerPhrases.findIndex((_, at) => match.groups?.[`t${at}`] !== undefined);
    const sense = triggerPhrases[index]?.sense;
    if (sense === undefined) continue;
    const trigger = { sense, start: match.index, end: match.index + match[0].length, text: match[0] };
    found.push(isOnlyProposed(clause, trigger) ? { ...trigger, sense: 'refers' } : trigger);
  }
  return found;
}

function isOnlyProposed(clause: string, trigger: Trigger): boolean {
  const changes = trigger.sense === 'amends' || trigger.sense === 'repeals';
  return changes && PROPOSED.test(clause.slice(Math.max(0, trigger.start - 60), trigger.start));
}

/** Whether what stands behind a citation tells what it is about. */
export const isDescription = (behind: string): boolean => DESCRIBES.test(behind);

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
