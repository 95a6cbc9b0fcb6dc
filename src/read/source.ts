import type { Layout, SourceInfo } from '../model/index.js';
import type { ReadProblem } from './problem.js';

/** The text that positions refer to, and information about its bytes. */
export interface Source {
  readonly text: string;
  /** The layout of the text; `null` for plain text. */
  readonly layout: Layout | null;
  readonly info: SourceInfo;
  /** Parts of the file that could not be read: pages without text. */
  readonly warnings: readonly ReadWarning[];
}

/** A part of a file that could not be read. */
export interface ReadWarning {
  readonly problem: ReadProblem;
  /** The message in English, in one line. */
  readonly message: string;
}

/** Options for reading scanned pages. */
export interface OcrHints {
  /** The pages: those without text (`auto`, the default), none, or all. */
  readonly mode?: OcrMode | undefined;
  /** A folder for caching results. */
  readonly cache?: string | undefined;
  /** The number of pages read concurrently. Default: the number of cores. */
  readonly jobs?: number | undefined;
}

/** Which pages of a PDF are read by OCR. */
export type OcrMode = 'auto' | 'never' | 'always';

/** What a caller can specify instead of having it detected. */
export interface ReadOptions {
  /** The file name for messages; `null` for standard input. Its extension is never trusted. */
  readonly path: string | null;
  /** One of `formatNames`. */
  readonly inputFormat?: string | undefined;
  /** One of `encodingNames`. */
  readonly encoding?: string | undefined;
  /** A lower limit for the unpacked size of a package (.docx, .odt), in bytes; called only for packages. */
  readonly mostUnpacked?: (() => number) | undefined;
  readonly ocr?: OcrHints | undefined;
  /** Whether to compute the SHA-256 of the bytes; if `false`, it is `null`. */
  readonly hash?: boolean | undefined;
  /** Whether to describe how the text looks on paper, if the format's reader can. */
  readonly look?: boolean | undefined;
  /** Called after each part of the file, such as a page. */
  readonly progress?: Progress | undefined;
  /**
   * Reads the bytes of formats whose readers are not known to be fast for any input. By default they are read here.
   * `inputFormat` is set in the options.
   */
  readonly elsewhere?: ((bytes: Uint8Array, options: ReadOptions) => Promise<Source>) | undefined;
}

/** Called after each part with its number, from 1, and the number of parts. */
export type Progress = (part: number, parts: number) => void;

/** The input of a reader: bytes in its detected (or forced) format, never empty. */
export interface ReaderInput {
  readonly bytes: Uint8Array;
  readonly path: string | null;
  /** The encoding forced by the caller; readers of formats with a known encoding use it for legacy runs. */
  readonly encoding: string | null;
  /** As in {@link ReadOptions}. */
  readonly mostUnpacked?: (() => number) | undefined;
  readonly ocr?: OcrHints | undefined;
  /** As in {@link ReadOptions}. */
  readonly look?: boolean | undefined;
  /** As in {@link ReadOptions}. */
  readonly progress?: Progress | undefined;
  /** Whether the file contains only the document: a web page embedded in a Word file has no site around it. */
  readonly isBare?: boolean | undefined;
  /** Reads an embedded file, whose format is detected. Rejects with a `ReadError`. */
  readonly readEmbedded: (bytes: Uint8Array, options: EmbeddedOptions) => Promise<ReaderOutput>;
}

/** Options for reading an embedded file. */
export interface EmbeddedOptions {
  /** One of `encodingNames`, if given by the file around it. */
  readonly encoding: string | null;
  /** The maximum unpacked size, if it is a package, in bytes. */
  readonly mostUnpacked: number;
}

/** The output of a reader. `encoding` is `null` if it is fixed by the format. */
export interface ReaderOutput {
  readonly text: string;
  readonly encoding: string | null;
  readonly layout?: Layout;
  readonly warnings?: readonly ReadProblem[];
}

/** Reads one format. Rejects with a `ReadError`. */
export type Reader = (input: ReaderInput) => Promise<ReaderOutput>;
