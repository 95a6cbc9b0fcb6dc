import type {
  CitationGraph,
  Diagnostic,
  DocumentTasks,
  ParsedDocument,
  TreeNode,
  Unit,
} from '../model/index.js';

/** A document of the library. */
export interface OpenedDocument {
  /** Relative to the root, with "/" between folders. */
  readonly path: string;
  /** The text that positions refer to. */
  readonly text: string;
  readonly document: ParsedDocument;
}

/** The graph of the documents in a folder. */
export interface FolderGraph {
  readonly graph: CitationGraph;
  /** How many documents were read. */
  readonly read: number;
  /** Why other documents could not be read, one line each. */
  readonly failures: readonly string[];
  /** How many documents were left out because there are too many. */
  readonly leftOut: number;
}

/** The result of a search for a unit: the unit and its path of labels, or the units that there are near the path. */
export type UnitSearch =
  | {
      readonly found: true;
      readonly match: { readonly unit: Unit; readonly labels: readonly string[] };
      readonly others: readonly unknown[];
    }
  | { readonly found: false; readonly nearest: readonly string[]; readonly siblings: readonly string[] };

/** The documents below a root. Its functions reject with errors whose messages are for the caller. */
export interface Library {
  readonly open: (path: string) => Promise<OpenedDocument>;
  /** The paths of the documents in a folder and below it, or of a single file. */
  readonly list: (path: string) => Promise<readonly string[]>;
  readonly graphOf: (path: string) => Promise<FolderGraph>;
  /** Parses a text that the caller wrote. */
  readonly parse: (text: string) => ParsedDocument;
  readonly tasksOf: (document: ParsedDocument) => DocumentTasks;
  readonly findingsOf: (opened: OpenedDocument, preset: string | undefined) => Promise<readonly Diagnostic[]>;
  readonly findUnit: (root: TreeNode, labels: string) => UnitSearch;
}
