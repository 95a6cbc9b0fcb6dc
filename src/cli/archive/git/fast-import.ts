import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** A change of the tree: a file with the text that a mark stands for, or gone. */
export interface FileChange {
  readonly path: string;
  /** The mark of its text; `null` where the file goes. */
  readonly mark: number | null;
}

/** A commit. */
export interface Commit {
  /** ISO day. */
  readonly day: string;
  readonly author: string;
  readonly message: string;
  readonly changes: readonly FileChange[];
}

/** The branch that the history is written to. */
export const BRANCH = 'main';

const COMMITTER = 'plan-parse';

/** Hanoi's distance from UTC. */
const ZONE = '+0700';
const ZONE_SECONDS = 7 * 3600;

/**
 * Midnight in Hanoi, in seconds since 1970. Git has no times before: what is older bears the first second of 1970, and
 * stands in the order of its days.
 */
const secondsOf = (day: string): number => Math.max(Date.parse(`${day}T00:00:00Z`) / 1000 - ZONE_SECONDS, 0);

/** A name as git takes it: without what parts it from the address. */
const nameOf = (author: string): string => author.replace(/[<>\p{Cc}]+/gu, ' ').trim() || COMMITTER;

/** Writes what `git fast-import` reads. */
export const fastImport = (stream: Writable) => {
  let marks = 0;
  let commits = 0;
  const write = async (text: string): Promise<void> => {
    if (!stream.write(text)) await once(stream, 'drain');
  };
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  return {
    /** Hands a text over, and gives the mark that stands for it. */
    blob: async (text: string): Promise<number> => {
      marks += 1;
      await write(`blob\nmark :${marks}\n${data(text)}`);
      return marks;
    },
    commit: async ({ day, author, message, changes }: Commit): Promise<void> => {
      const when = `${secondsOf(day)} ${ZONE}`;
      const lines = changes.map(({ path, mark }) =>
        mark === null ? `D ${path}\n` : `M 100644 :${mark} ${path}\n`,
      );
      // The same who and when for both, so that the same store gives the same history.
      await write(
        `commit refs/heads/${BRANCH}\nauthor ${nameOf(author)} <> ${when}\ncommitter ${COMMITTER} <> ${when}\n${data(message)}${lines.join('')}\n`,
      );
      commits += 1;
    },
    end: async (): Promise<number> => {
      await write('done\n');
      return commits;
    },
  };
};
