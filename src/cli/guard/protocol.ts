import type { ReadOptions, ReadProblem, Source } from '../../read/index.js';

// What is handed to another thread holds nothing but what can be cloned.

/** Bytes to read, and how. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly options: Pick<ReadOptions, 'path' | 'inputFormat' | 'encoding' | 'hash' | 'look' | 'ocr'>;
  /** To how many bytes a package may unpack; `null` where nobody asks for less than a package may. */
  readonly mostUnpacked: number | null;
}

/** What a reading thread says. */
export type ReadReply =
  /** A part of the file, such as a page, is done. */
  | { readonly type: 'progress'; readonly part: number; readonly parts: number }
  | { readonly type: 'source'; readonly source: Source }
  | { readonly type: 'problem'; readonly problem: ReadProblem }
  /** What was thrown is no problem of the file. */
  | { readonly type: 'fault'; readonly message: string };

/** Reads bytes where they can do no harm; rejects with a `ReadError`. */
export type GuardedReader = (bytes: Uint8Array, options: GuardedOptions) => Promise<Source>;

/** How to read bytes, and how long. */
export interface GuardedOptions extends ReadOptions {
  /** Seconds that may pass without progress; without it, as many as a file of this size takes at most. */
  readonly timeout?: number | undefined;
}
