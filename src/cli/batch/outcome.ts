/** How a batch ended. */
export interface BatchOutcome {
  /** The number of processed inputs, including failed ones. */
  readonly inputs: number;
  /** Why inputs failed, one line each, in the order of the inputs. */
  readonly failures: readonly string[];
  /** What could not be read in otherwise readable inputs, one line each. */
  readonly warnings: readonly string[];
  /** Errors in the configuration, which ended the batch, one line each. */
  readonly faults: readonly string[];
  /** Whether it was ended by Ctrl-C. */
  readonly interrupted: boolean;
}

/** The outcome of a batch without failures. */
export const NOTHING_WRONG: Omit<BatchOutcome, 'inputs'> = {
  failures: [],
  warnings: [],
  faults: [],
  interrupted: false,
};
