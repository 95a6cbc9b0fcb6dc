import type { CitationGraph, GraphMeasures, ParsedDocument } from '../model/index.js';
import { assemble } from './assemble.js';
import { addClaims, emptyClaims } from './claims.js';
import { type DocumentDigest, digestDocument } from './digest.js';
import type { GraphologyGraph } from './graphology.js';
import type { CitationMeasures } from './measure.js';

/** What to keep from the documents. */
export interface GraphOptions {
  /** Whether places include the sentences around the mentions. Default: true. */
  readonly sentences?: boolean;
}

/** Builds a graph step by step. It holds what the documents cite, not the documents themselves. */
export interface GraphBuilder {
  /** Adds what a document cites; adding the same bytes (or the same path) again changes no count. */
  readonly add: (document: ParsedDocument) => void;
  /** Adds the result of {@link digestDocument}. */
  readonly addDigest: (digest: DocumentDigest) => void;
  /** The graph of everything added so far; it does not depend on the order of additions. */
  readonly finish: () => CitationGraph;
}

/** Creates a graph to which documents are added one by one. */
export function createGraph(options: GraphOptions = {}): GraphBuilder {
  const claims = emptyClaims();
  return {
    add: (document) =>
      addClaims(claims, digestDocument(document, options.sentences === false ? 'place' : 'sentence')),
    addDigest: (digest) => addClaims(claims, digest),
    finish: () => assemble(claims),
  };
}

/**
 * The citation graph of documents: a node for each work, whether it was read or only cited, and an edge for each
 * relation between two works.
 */
export function buildGraph(documents: readonly ParsedDocument[], options: GraphOptions = {}): CitationGraph {
  const graph = createGraph(options);
  for (const document of documents) graph.add(document);
  return graph.finish();
}

/** The functions that need the graph library, which is loaded on demand. */
export interface GraphTools {
  readonly measureGraph: (graph: CitationGraph) => GraphMeasures;
  readonly measureCitations: (graph: CitationGraph) => CitationMeasures;
  readonly toGraphology: (graph: CitationGraph) => GraphologyGraph;
}

/** Loads the functions that need the graph library. */
export async function loadGraphTools(): Promise<GraphTools> {
  const [{ measureGraph, measureCitations }, { toGraphology }] = await Promise.all([
    import('./measure.js'),
    import('./graphology.js'),
  ]);
  return { measureGraph, measureCitations, toGraphology };
}

export { amendmentChains } from './amendment-chains.js';
export { changesByEdge } from './changes.js';
export { checkCitation } from './check-citation.js';
export { type Claim, type Claims, emptyClaim } from './claims.js';
export { type Cluster, clusterGroup } from './cluster.js';
export { type DescribedCluster, describeCluster } from './describe.js';
export {
  type DigestPlace,
  type DigestWork,
  type DocumentDigest,
  digestDocument,
  greatestExtent,
  type PlaceDetail,
} from './digest.js';
export { findWorks } from './find-works.js';
export type { GraphologyGraph } from './graphology.js';
export { holdsIn } from './holds.js';
export { foldWords } from './identity.js';
export { matchNamed, matchShort } from './match.js';
export type { CitationMeasures } from './measure.js';
export { mergeByUrn } from './merge.js';
export { claimSortOf } from './resolve.js';
export { type Direction, type Selection, selectGraph } from './select-graph.js';
export { basisStates, workState } from './states.js';
