/** Why something cannot be done with a store, as data; callers make messages of it in the language of their users. */
export type ArchiveProblem =
  /** The package of the database is not installed. */
  | { readonly code: 'notInstalled'; readonly name: string }
  | { readonly code: 'noStore'; readonly path: string }
  /** A folder that no store was written to. */
  | { readonly code: 'noShare'; readonly path: string }
  /** Made by a later release; `version` is the version of its tables. */
  | { readonly code: 'newer'; readonly path: string; readonly version: number; readonly known: number }
  /** Another program has it open. */
  | { readonly code: 'busy'; readonly path: string }
  /** The works have not been resolved since documents changed, because a run was interrupted. */
  | { readonly code: 'unfinished'; readonly path: string }
  /** An error of the database, in its own words. */
  | { readonly code: 'failed'; readonly path: string; readonly reason: string }
  | { readonly code: 'query'; readonly reason: string }
  /** There is no statement, or more than one. */
  | { readonly code: 'statements'; readonly count: number };

/** Thrown if a store cannot be used. */
export interface ArchiveError extends Error {
  readonly name: 'ArchiveError';
  readonly problem: ArchiveProblem;
}

export const archiveError = (problem: ArchiveProblem): ArchiveError =>
  Object.assign(new Error(problem.code), { name: 'ArchiveError' as const, problem });

/** The first line of an error's message; below it, the database quotes the statement. */
export const reasonOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0] ?? '';
