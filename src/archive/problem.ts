/** Why something cannot be done with a store, as data: whoever speaks to people says it in their language. */
export type ArchiveProblem =
  /** The package of the database is not installed. */
  | { readonly code: 'notInstalled'; readonly name: string }
  | { readonly code: 'noStore'; readonly path: string }
  /** A folder that no store was written to. */
  | { readonly code: 'noShare'; readonly path: string }
  /** Made by a later release; `version` is that of its tables. */
  | { readonly code: 'newer'; readonly path: string; readonly version: number; readonly known: number }
  /** Another program has it open. */
  | { readonly code: 'busy'; readonly path: string }
  /** Works are not those of the documents, as a run was ended before it came to them. */
  | { readonly code: 'unfinished'; readonly path: string }
  /** The database's own words. */
  | { readonly code: 'failed'; readonly path: string; readonly reason: string }
  | { readonly code: 'query'; readonly reason: string }
  /** Not one statement, but none or several. */
  | { readonly code: 'statements'; readonly count: number };

/** What is thrown where a store cannot be used. */
export interface ArchiveError extends Error {
  readonly name: 'ArchiveError';
  readonly problem: ArchiveProblem;
}

/** Makes an error of a problem. */
export const archiveError = (problem: ArchiveProblem): ArchiveError =>
  Object.assign(new Error(problem.code), { name: 'ArchiveError' as const, problem });

/** The first line of what was thrown: the database quotes the statement below it. */
export const reasonOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0] ?? '';
