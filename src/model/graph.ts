import type { Citation, Edge, Pin } from './citation.js';
import type { Effect } from './effect.js';
import type { Operation, OperationTarget } from './operation.js';
import type { Place } from './position.js';

/** When a document among the inputs is in force, as it says itself. */
export interface NodeEffect {
  /** ISO date of its first day in force; `null` where it gives none. */
  readonly from: string | null;
  /** ISO date of its last day in force; `null` where it gives none. */
  readonly until: string | null;
  /** The words that say so; `null` where the web page around it does. */
  readonly text: string | null;
  /** Line of those words in the document, from 1. */
  readonly line: number | null;
  /** The stamp that says that it is only a draft ("DỰ THẢO"), which is not in force and changes nothing; absent from others. */
  readonly draft?: string;
  /** Its provisions that are in force from or until another day. */
  readonly parts: readonly Pick<Effect, 'provisions' | 'from' | 'until' | 'text'>[];
}

/** A document in a graph of many: one of the inputs, or one that is only cited. */
export interface GraphNode {
  /** The same in every run and for any inputs: the URN, or what is known of the work where it has none. */
  readonly id: string;
  readonly urn: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** Proper name of a law or the like, where it is cited by one. */
  readonly name: string | null;
  /** Place in the hierarchy of legal force, from 1 (Constitution) down; `null` for what has no legal force. */
  readonly rank: number | null;
  /** Whether the document itself was among the inputs. */
  readonly present: boolean;
  /** Paths of the inputs that are this document, sorted. */
  readonly files: readonly string[];
  readonly mentions: number;
  /** `null` for works that are only cited, and for documents that say nothing about it. */
  readonly effect: NodeEffect | null;
}

/** How much of a work a document amends or repeals at one place, and since when. */
export interface PlaceChange extends Pick<Citation, 'effectiveOn' | 'pins'> {
  readonly extent: 'whole' | 'part';
}

/** Until when a document lets another work, or provisions of it, stay in force; or from when until when it suspends it. */
export type PlaceHold = Pick<Effect, 'provisions' | 'from' | 'until' | 'suspended'>;

/** Where a document says that two works are related. */
export interface GraphPlace extends Place {
  /** Id of the node of the document that says it. */
  readonly document: string;
  /** Its path, where it has one. */
  readonly file: string | null;
  /** Id of the citation within that document. */
  readonly citation: string;
  /** Labels of the unit and of those above, from the root. */
  readonly unit: readonly string[];
  /** Line in that document, from 1. */
  readonly line: number;
  /** The mention as written, white space folded. */
  readonly text: string;
  /** The sentence around the mention, cut where it is long; `null` where the graph was made without sentences. */
  readonly sentence: string | null;
  /** What the document itself changes in the work there; `null` where it amends or repeals nothing. */
  readonly change: PlaceChange | null;
  /** What the document itself says there about when the work is in force; absent where it says nothing. */
  readonly holds?: readonly PlaceHold[];
}

/** A change that one work makes to a provision of another: an operation, read in the document that makes it. */
export interface GraphChange extends Pick<Operation, 'source' | 'action' | 'adds' | 'effectiveOn'> {
  /** Id of the node of the document that says it. */
  readonly document: string;
  /** Its path, where it has one. */
  readonly file: string | null;
  /** Id of the operation within that document. */
  readonly operation: string;
  readonly target: Omit<OperationTarget, 'work'>;
}

/** A relation between two nodes of the graph, by their ids. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly relation: Edge['relation'];
  /** How many mentions it comes from, over all documents. */
  readonly count: number;
  /** The provisions that the mentions point at, each once. */
  readonly pins: readonly Pin[];
  /**
   * How much of the target the source says it amends or repeals: the whole if one of its mentions says so; `null` for
   * other relations, and where only other documents say it.
   */
  readonly extent: 'whole' | 'part' | null;
  readonly places: readonly GraphPlace[];
  /** What the source changes in the target, provision by provision, and since when; empty where it changes nothing. */
  readonly changes: readonly GraphChange[];
}

/** Two statements about one work that cannot both be right; both are kept. */
export interface GraphConflict {
  /** Id of the node. */
  readonly node: string;
  readonly field: 'date' | 'kind' | 'issuer';
  /** What the documents say, with the ids of their nodes; the most frequent first. */
  readonly values: readonly {
    readonly value: string;
    readonly count: number;
    readonly saidBy: readonly string[];
  }[];
}

/** The measures of one node. */
export interface NodeMeasures {
  readonly id: string;
  /** How many works point at it; several relations between two works count once. */
  readonly inDegree: number;
  /** How many works it points at, counted in the same way. */
  readonly outDegree: number;
  /** PageRank, to eight decimal places; over all nodes it adds up to 1. */
  readonly pageRank: number;
  /** Number of its component, from 1 for the largest. */
  readonly component: number;
}

/** A document whose legal basis another work repeals. */
export interface RepealedBasis {
  readonly document: string;
  readonly basis: string;
  /** Ids of the works that repeal the basis. */
  readonly repealedBy: readonly string[];
}

/** The measures of a graph. Nodes are named by their ids. */
export interface GraphMeasures {
  readonly nodes: readonly NodeMeasures[];
  /** Number of nodes of each component, the largest first. */
  readonly components: readonly number[];
  /** Cycles of works that amend or are based on each other, each in the order of the cycle. */
  readonly cycles: readonly (readonly string[])[];
  /** The cited works, the most cited first: by how many works cite them, then by mentions. */
  readonly mostCited: readonly string[];
  /** Those of them that are not among the inputs. */
  readonly missing: readonly string[];
  readonly repealedBases: readonly RepealedBasis[];
}

/** The citation graph of one document or of many. Everything in it is sorted, so that equal inputs give equal bytes. */
export interface CitationGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly conflicts: readonly GraphConflict[];
  /** `null` until the graph is measured. */
  readonly measures: GraphMeasures | null;
}
