import type { Layout, SourceInfo } from '../model/index.js';
import type { ReadProblem } from './problem.js';

/** Text that positions refer to, and the bytes it was read from. */
export interface Source {
  readonly text: string;
  /** What the file knows of the text beside its characters; `null` for plain text. */
  readonly layout: Layout | null;
  readonly info: SourceInfo;
  /** What of the file could not be read, though the rest was: pages without text. */
  readonly warnings: readonly ReadWarning[];
}

/** What of a file could not be read. */
export interface ReadWarning {
  readonly problem: ReadProblem;
  /** The same in English, in one line. */
  readonly message: string;
}

/** How pages that are pictures are read. */
export interface OcrHints {
  /** Which pages: those without text of their own, none, or all. `auto` where it is left out. */
  readonly mode?: OcrMode | undefined;
  /** A folder in which what was read is kept for the next time. */
  readonly cache?: string | undefined;
  /** How many pages are read at the same time; as many as there are cores where it is left out. */
  readonly jobs?: number | undefined;
}

/** Which pages of a PDF are read as pictures. */
export type OcrMode = 'auto' | 'never' | 'always';

/** What a caller may settle instead of having it detected. */
export interface ReadOptions {
  /** The file's name as messages should show it; `null` for standard input. Its extension is never trusted. */
  readonly path: string | null;
  /** One of `formatNames`. */
  readonly inputFormat?: string | undefined;
  /** One of `encodingNames`. */
  readonly encoding?: string | undefined;
  /** How many bytes a package (.docx, .odt) may unpack to, where that is less than for anybody; asked of packages only. */
  readonly mostUnpacked?: (() => number) | undefined;
  readonly ocr?: OcrHints | undefined;
  /** Whether to tell the SHA-256 of the bytes; `null` stands in its place where this is `false`. */
  readonly hash?: boolean | undefined;
  /** Whether to tell how the text looks on paper, where the format's reader can. */
  readonly look?: boolean | undefined;
  /** Called for each part of the file that is done, such as a page. */
  readonly progress?: Progress | undefined;
  /**
   * Reads the bytes of a format whose reader is not known to end soon whatever they are. Without it they are read here.
   * `inputFormat` is given with the options.
   */
  readonly elsewhere?: ((bytes: Uint8Array, options: ReadOptions) => Promise<Source>) | undefined;
}

/** Called when a part is done, with its number from 1 and the number of parts. */
export type Progress = (part: number, parts: number) => void;

/** What a reader is given: bytes that its format was detected in (or forced on), never empty. */
export interface ReaderInput {
  readonly bytes: Uint8Array;
  readonly path: string | null;
  /** The encoding that the caller forces; readers of formats that know their own encoding use it for legacy runs. */
  readonly encoding: string | null;
  /** As in {@link ReadOptions}. */
  readonly mostUnpacked?: (() => number) | undefined;
  readonly ocr?: OcrHints | undefined;
  /** As in {@link ReadOptions}. */
  readonly look?: boolean | undefined;
  /** As in {@link ReadOptions}. */
  readonly progress?: Progress | undefined;
  /** Whether the file is nothing but the document: a web page within a Word file has no site around it. */
  readonly isBare?: boolean | undefined;
  /** Reads a file within the file, whose format is detected. Rejects with a `ReadError`. */
  readonly readEmbedded: (bytes: Uint8Array, options: EmbeddedOptions) => Promise<ReaderOutput>;
}

/** How a file within a file is read. */
export interface EmbeddedOptions {
  /** One of `encodingNames`, where the file around it says. */
  readonly encoding: string | null;
  /** How many bytes it may unpack to if it is a package. */
  readonly mostUnpacked: number;
}

/** What a reader gives back. `encoding` is `null` where the format itself fixes it. */
export interface ReaderOutput {
  readonly text: string;
  readonly encoding: string | null;
  readonly layout?: Layout;
  readonly warnings?: readonly ReadProblem[];
}

/** Reads one format. Rejects with a `ReadError`. */
export type Reader = (input: ReaderInput) => Promise<ReaderOutput>;
