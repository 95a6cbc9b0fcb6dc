/** A position in a sequence of numbers: its value from 1, and the letter of a unit inserted later ("5a"). */
export interface Ordinal {
  /** `null` if the label is not of this kind (an "f" among Vietnamese letters). */
  readonly value: number | null;
  readonly suffix: string;
}

/** A label out of sequence. */
export interface SequenceFault {
  readonly index: number;
  readonly expected: number;
}

/**
 * Finds gaps, repetitions and steps back in a sequence. After a fault, it may continue from the wrong number, from the
 * expected one or from the highest so far, so that one error gives one finding.
 *
 * @param first - the values that the run may begin with
 */
export function sequenceFaults(
  run: readonly Ordinal[],
  first: readonly [number, ...number[]] = [1],
): SequenceFault[] {
  const faults: SequenceFault[] = [];
  let accepted: readonly number[] = first;
  let expected: number = first[0];
  let highest = 0;
  let previous: Ordinal = { value: null, suffix: '' };
  for (const [index, ordinal] of run.entries()) {
    const { value, suffix } = ordinal;
    // Consolidated texts contain units inserted later: 5, 5a, 5b, 6.
    const putIn = suffix !== '' && value !== null && value === previous.value && suffix > previous.suffix;
    if (!putIn) {
      const inOrder = value !== null && accepted.includes(value);
      if (!inOrder) faults.push({ index, expected });
      highest = Math.max(highest, value ?? 0);
      if (value === null) accepted = [expected, expected + 1];
      else if (inOrder) accepted = [value + 1];
      else accepted = [value + 1, expected + 1, highest + 1];
      expected = inOrder || (value ?? 0) > expected ? (value ?? 0) + 1 : Math.max(expected, highest + 1);
    }
    previous = ordinal;
  }
  return faults;
}
