import type { CitationGraph, GraphEdge, GraphNode } from './graph.js';
import type { BasisState } from './status.js';

/** What is known of a node, which is named by its key among the nodes. */
export interface PrintedNodeFacts extends Omit<GraphNode, 'id'> {}

/** A node of a printed graph. */
export interface PrintedNode {
  /** What to call it on a drawing. */
  readonly label: string;
  readonly metadata: PrintedNodeFacts;
}

/** What is known of an edge, beside its ends and its relation. */
export interface PrintedEdgeFacts extends Omit<GraphEdge, 'source' | 'target' | 'relation'> {}

/** An edge of a printed graph. */
export interface PrintedEdge extends Pick<GraphEdge, 'source' | 'target' | 'relation'> {
  readonly directed: true;
  readonly metadata: PrintedEdgeFacts;
}

/** What is known of a graph as a whole. */
export interface PrintedGraphFacts extends Pick<CitationGraph, 'conflicts' | 'measures'> {}

/** A citation graph in the JSON Graph Format, version 2. */
export interface PrintedGraph {
  readonly graph: {
    readonly type: 'citation graph';
    readonly directed: true;
    readonly metadata: PrintedGraphFacts;
    /** The nodes by their ids. */
    readonly nodes: Readonly<Record<string, PrintedNode>>;
    readonly edges: readonly PrintedEdge[];
  };
}

/** The states of the documents' legal bases on a day. */
export interface BasisStates {
  /** ISO date. */
  readonly asOf: string;
  readonly bases: readonly BasisState[];
}

/** The works that amend a work, directly and through others. */
export interface AmendmentChains {
  /** Id of the work's node. */
  readonly work: string;
  /** Each begins with the work, and goes on with a work that amends the one before it; ids of nodes. */
  readonly chains: readonly (readonly string[])[];
}
