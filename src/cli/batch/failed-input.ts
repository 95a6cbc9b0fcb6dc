import type { FailedInput } from '../../model/index.js';

/** What stands in the place of an input that failed. */
export const failedInput = ({
  name,
  failure,
}: {
  readonly name: string;
  readonly failure: string;
}): FailedInput => ({ schemaVersion: 2, source: { path: name === '-' ? null : name }, failure });
