/** How a batch ended. */
export interface BatchOutcome {
  /** How many inputs were done, the failed ones among them. */
  readonly inputs: number;
  /** Why inputs failed, a line each, in the order of the inputs. */
  readonly failures: readonly string[];
  /** What of inputs could not be read though the rest was, a line each. */
  readonly warnings: readonly string[];
  /** What is wrong with the configuration, a line each: that ended the batch. */
  readonly faults: readonly string[];
  /** Whether Ctrl-C ended it. */
  readonly interrupted: boolean;
}

/** How a batch ends of which no input failed. */
export const NOTHING_WRONG: Omit<BatchOutcome, 'inputs'> = {
  failures: [],
  warnings: [],
  faults: [],
  interrupted: false,
};
