import type { Citation, Lang } from '../model/index.js';
import type { Bases } from './days.js';
import type { OwnBlock } from './own-text.js';
import { type OwnPatterns, ownDays } from './patterns.js';
import { readStatements, type TellingBlock, tellingBlocks } from './read-statements.js';
import { type Said, type SaidIn, saidOf } from './said.js';
import { type Whole, wholeOf } from './whole.js';

/** A text that may speak of its own effect: a document, or one that is attached to it. */
export interface SpeakingText {
  readonly blocks: readonly OwnBlock[];
  readonly patterns: OwnPatterns;
  /** ISO date from which it is in force as something beside it says; `null` where nothing does. */
  readonly beside: string | null;
}

/** What is needed to read it. */
export interface TextReading extends SaidIn {
  readonly citations: readonly Citation[];
  readonly bases: Bases;
  readonly lang: Lang;
}

/** What a text says of its own effect. */
export interface TextEffect {
  readonly effectiveOn: string | null;
  readonly said: readonly Said[];
  readonly whole: Whole;
}

/** Reads what a text says of its own effect; what is counted from its first day is read once that is known. */
export function readText({ blocks, patterns, beside }: SpeakingText, reading: TextReading): TextEffect {
  const { citations, flow, bases, lang } = reading;
  const telling = tellingBlocks(blocks);
  const read = (from: readonly TellingBlock[], day: string | null): readonly (readonly Said[])[] => {
    const own = [...ownDays(patterns, day), ...bases.own];
    const statements = readStatements(blocks, from, citations, flow, { patterns, bases: { ...bases, own } });
    return statements.map((ofBlock) => ofBlock.map((statement) => saidOf(statement, reading)));
  };
  const unanchored = read(telling, null);
  const first = wholeOf(unanchored.flat(), lang);
  const effectiveOn = first.effectiveOn ?? (first.isTold ? null : beside);
  const isCounted = ({ index }: TellingBlock): boolean =>
    effectiveOn !== null && patterns.counts.test(blocks[index]?.text ?? '');
  const said = telling.flatMap(
    (block, at) => (isCounted(block) ? read([block], effectiveOn)[0] : unanchored[at]) ?? [],
  );
  return { effectiveOn, said, whole: wholeOf(said, lang) };
}
