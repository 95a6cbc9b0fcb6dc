import type { Citation, Lang } from '../model/index.js';
import type { Bases } from './days.js';
import type { OwnBlock } from './own-text.js';
import { type OwnPatterns, ownDays } from './patterns.js';
import { type EffectBlock, effectBlocks, readStatements } from './read-statements.js';
import { type Said, type SaidIn, saidOf } from './said.js';
import { type Whole, wholeOf } from './whole.js';

/** A text that may say something about its own effect: a document, or a text attached to it. */
export interface SpeakingText {
  readonly blocks: readonly OwnBlock[];
  readonly patterns: OwnPatterns;
  /** ISO date from which it is in force according to the page around it; `null` if that gives none. */
  readonly beside: string | null;
}

/** What is needed to read such a text. */
export interface TextReading extends SaidIn {
  readonly citations: readonly Citation[];
  readonly bases: Bases;
  readonly lang: Lang;
}

/** What a text says about its own effect. */
export interface TextEffect {
  readonly effectiveOn: string | null;
  readonly said: readonly Said[];
  readonly whole: Whole;
}

/** Reads what a text says about its own effect. Times counted from its first day are read once that day is known. */
export function readText({ blocks, patterns, beside }: SpeakingText, reading: TextReading): TextEffect {
  const { citations, flow, bases, lang } = reading;
  const candidates = effectBlocks(blocks);
  const read = (from: readonly EffectBlock[], day: string | null): readonly (readonly Said[])[] => {
    const own = [...ownDays(patterns, day), ...bases.own];
    const statements = readStatements(blocks, from, citations, flow, { patterns, bases: { ...bases, own } });
    return statements.map((ofBlock) => ofBlock.map((statement) => saidOf(statement, reading)));
  };
  const withoutOwnDay = read(candidates, null);
  const first = wholeOf(withoutOwnDay.flat(), lang);
  const effectiveOn = first.effectiveOn ?? (first.isTold ? null : beside);
  const isCounted = ({ index }: EffectBlock): boolean =>
    effectiveOn !== null && patterns.counts.test(blocks[index]?.text ?? '');
  const said = candidates.flatMap(
    (block, at) => (isCounted(block) ? read([block], effectiveOn)[0] : withoutOwnDay[at]) ?? [],
  );
  return { effectiveOn, said, whole: wholeOf(said, lang) };
}
