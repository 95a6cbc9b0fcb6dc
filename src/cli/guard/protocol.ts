import type { ReadOptions, ReadProblem, Source } from '../../read/index.js';

// Everything passed to another thread must be cloneable.

/** Bytes to read, with the options. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly options: Pick<ReadOptions, 'path' | 'inputFormat' | 'encoding' | 'hash' | 'look' | 'ocr'>;
  /** The maximum number of bytes to which a package may unpack; `null` for the default. */
  readonly mostUnpacked: number | null;
}

/** A message from the reading thread. */
export type ReadReply =
  /** A part of the file, such as a page, is done. */
  | { readonly type: 'progress'; readonly part: number; readonly parts: number }
  | { readonly type: 'source'; readonly source: Source }
  | { readonly type: 'problem'; readonly problem: ReadProblem }
  /** An error that is not a problem of the file. */
  | { readonly type: 'fault'; readonly message: string };

/** Reads bytes in isolation; rejects with a `ReadError`. */
export type GuardedReader = (bytes: Uint8Array, options: GuardedOptions) => Promise<Source>;

/** How to read bytes, and the time limit. */
export interface GuardedOptions extends ReadOptions {
  /** Seconds allowed without progress. Default: the maximum that a file of this size takes. */
  readonly timeout?: number | undefined;
}
