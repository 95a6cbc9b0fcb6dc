import type { LookChange, Span } from '../../model/index.js';
import type { Finding } from '../rule.js';
import type { Wording } from '../wording.js';

/** A fault of a paragraph. */
export interface ParagraphFault {
  readonly at: Span;
  readonly message: Wording;
  /** Identifies faults that are reported together; the message by default. */
  readonly same?: string;
  /** Whether it is reported only beside the same fault in another paragraph, since here it hardly shows. */
  readonly beside?: boolean;
  /** The fix of the look; omitted if a person has to decide. */
  readonly change?: readonly LookChange[];
}

/** A message that applies to other places as well. */
export const othersToo = ({ vi, en }: Wording, others: number): Wording =>
  others === 0 ? { vi, en } : { vi: `${vi} (và ${others} chỗ khác)`, en: `${en} (and ${others} more)` };

/**
 * A fault that a style causes in many paragraphs is reported once, at its first occurrence, with the number of the
 * others.
 * @param faults - in reading order
 */
export function gathered(faults: Iterable<ParagraphFault>): readonly Finding[] {
  const byMessage = new Map<
    string,
    { readonly first: ParagraphFault; readonly change: LookChange[]; count: number; shows: boolean }
  >();
  for (const fault of faults) {
    const key = fault.same ?? fault.message.en;
    const known = byMessage.get(key);
    const { change = [], beside = false } = fault;
    if (known === undefined)
      byMessage.set(key, { first: fault, change: [...change], count: 1, shows: !beside });
    else {
      known.count += 1;
      known.shows ||= !beside;
      for (const one of change) known.change.push(one);
    }
  }
  return [...byMessage.values()]
    .filter(({ shows }) => shows)
    .map(({ first: { at, message }, change, count }) => ({
      at,
      message: othersToo(message, count - 1),
      change,
    }));
}
