import type { Edge } from './citation.js';

/** A document in the graph of many: one that was read, or one that is only cited. */
export interface GraphNode {
  /** Stable over runs and inputs: the URN, or what is known of the work where it has none. */
  readonly id: string;
  readonly urn: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** Whether the document itself was among the inputs. */
  readonly present: boolean;
  readonly mentions: number;
}

/** A relation between two nodes of the graph, by their ids. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly relation: Edge['relation'];
  readonly count: number;
}

/** The citation graph of one document or of many. */
export interface CitationGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
