import type { GraphConflict, GraphEdge, GraphNode } from './graph.js';
import type { ActState, StateGround } from './status.js';

/** How many there are of one thing in a store. */
export interface StoreCount {
  /**
   * What is counted: `present` are the works that were read, where drafts and further files count as their work; `copies`
   * are the works with several documents, and `differing` the documents that differ from the main one.
   */
  readonly table:
    | 'documents'
    | 'files'
    | 'failures'
    | 'works'
    | 'present'
    | 'copies'
    | 'differing'
    | 'edges'
    | 'units'
    | 'citations'
    | 'operations'
    | 'tasks'
    | 'findings'
    | 'effects'
    | 'conflicts';
  readonly count: number;
}

/** A work as the answers of a store name it. */
interface NamedWork extends Pick<GraphNode, 'kind' | 'number' | 'date'> {
  /** Its URN, or what is known of it where it has none: the id of its node in the graph. */
  readonly work: string;
}

/** A work found by its number or by words. */
export interface FoundWork extends NamedWork, Pick<GraphNode, 'issuer' | 'present' | 'mentions'> {
  /** Its title, or the name that it is cited by. */
  readonly title: string | null;
}

/** The state of a work on a day. */
export interface WorkState {
  /** Id of its node. */
  readonly work: string;
  /** ISO date. */
  readonly as_of: string;
  readonly state: ActState;
  /** ISO date from which it is in that state; `null` where that is not known. */
  readonly since: string | null;
  readonly grounds: readonly StateGround[];
}

/** A legal basis of a work, and its state on a day. */
export interface WorkBasis {
  /** Id of the node of the basis. */
  readonly work: string;
  readonly name: string;
  /** The provisions of the basis that the work names, separated by semicolons; empty for the whole. */
  readonly provisions: string;
  readonly state: ActState;
  /** ISO date from which it is in that state; `null` where that is not known. */
  readonly since: string | null;
}

/** A work that relies on another. */
export interface AffectedWork extends NamedWork, Pick<GraphNode, 'title' | 'present'> {
  /** 1 if it relies on it directly; otherwise the length of the chain of works between them. */
  readonly steps: number;
  /** How it relies on `through`. */
  readonly relation: Extract<GraphEdge['relation'], 'basis' | 'details' | 'implements'>;
  /** The work itself, or the one through which it relies on it. */
  readonly through: string;
}

/** What can happen to a work. */
export type WorkEventName =
  | 'issued'
  | 'effective'
  | 'amended'
  | 'partly-replaced'
  | 'replaced'
  | 'expired'
  | 'suspended'
  | 'partly-suspended'
  | 'resumed';

/** Something that happened, or will happen, to a work. */
export interface WorkEvent {
  /** ISO date, which may lack day and month; `null` if no day is known. */
  readonly on: string | null;
  readonly event: WorkEventName;
  /** Id of the node of the work that does it. */
  readonly by: string | null;
  /** The provisions concerned, separated by semicolons; empty for the whole work. */
  readonly provisions: string;
  /** The sentence that says it. */
  readonly sentence: string | null;
  /** Path of the document that says it, and the line there, from 1. */
  readonly file: string | null;
  readonly line: number | null;
}

/** A work that is cited, but was not read. */
export interface MissingWork extends NamedWork, Pick<GraphNode, 'issuer' | 'mentions'> {
  /** How many works cite it. */
  readonly cited_by: number;
}

/** A task whose last day has passed. */
export interface OverdueTask extends Pick<GraphNode, 'kind' | 'number'> {
  /** ISO date of its last day. */
  readonly due_until: string;
  /** Who has to do it. */
  readonly lead: readonly string[];
  readonly what: string;
  /** Path of the document that gives it, and the line there, from 1. */
  readonly file: string;
  readonly line: number;
}

/** One of several statements about a work that cannot all be right. */
export interface ConflictingValue extends Pick<GraphConflict, 'field'> {
  /** Id of the work's node. */
  readonly work: string;
  readonly value: string;
  readonly count: number;
  /** Ids of the works whose documents say so. */
  readonly said_by: readonly string[];
}

/** One of several files of the same work. */
export interface WorkCopy extends NamedWork {
  readonly path: string;
  /** That of the file: "docx". */
  readonly format: string;
  /** How like its text is to that of the main document of the work, from 0 to 1; `null` where that was not measured. */
  readonly likeness: number | null;
  /** Why it is taken for a document of the work: it is the main one, it says so, or its text is that of the main one. */
  readonly why: 'main' | 'identity' | 'text';
  /** In what it differs from the main one. */
  readonly differs: readonly ('text' | 'number' | 'date' | 'issuer' | 'title')[];
}
