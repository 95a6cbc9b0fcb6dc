import type { FailedInput } from '../../model/index.js';

/** Takes the place of the output of a failed input. */
export const failedInput = ({
  name,
  failure,
}: {
  readonly name: string;
  readonly failure: string;
}): FailedInput => ({ schemaVersion: 2, source: { path: name === '-' ? null : name }, failure });
