import type {
  CitationGraph,
  Diagnostic,
  DocumentTasks,
  ParsedDocument,
  TreeNode,
  Unit,
} from '../model/index.js';

/** A document that was read. */
export interface OpenedDocument {
  /** From the root, with "/" between folders. */
  readonly path: string;
  /** The text that positions refer to. */
  readonly text: string;
  readonly document: ParsedDocument;
}

/** The documents in a folder. */
export interface FolderGraph {
  readonly graph: CitationGraph;
  /** How many documents were read. */
  readonly read: number;
  /** Why others could not be read, a line each. */
  readonly failures: readonly string[];
  /** How many were left out, since there are too many. */
  readonly leftOut: number;
}

/** What a search for a unit gave: the unit with the labels that lead to it, or those that there are. */
export type UnitSearch =
  | {
      readonly found: true;
      readonly match: { readonly unit: Unit; readonly labels: readonly string[] };
      readonly others: readonly unknown[];
    }
  | { readonly found: false; readonly nearest: readonly string[]; readonly siblings: readonly string[] };

/** The documents below a root and what is made of them. Its functions reject with errors whose messages are for the caller. */
export interface Library {
  readonly open: (path: string) => Promise<OpenedDocument>;
  /** The paths of the documents in a folder and below it, or of the one file. */
  readonly list: (path: string) => Promise<readonly string[]>;
  readonly graphOf: (path: string) => Promise<FolderGraph>;
  /** Parses what the caller wrote. */
  readonly parse: (text: string) => ParsedDocument;
  readonly tasksOf: (document: ParsedDocument) => DocumentTasks;
  readonly findingsOf: (opened: OpenedDocument, preset: string | undefined) => Promise<readonly Diagnostic[]>;
  readonly findUnit: (root: TreeNode, labels: string) => UnitSearch;
}
