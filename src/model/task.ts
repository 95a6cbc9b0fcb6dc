import type { Place, Position } from './position.js';

/** How often something is to be done again; "always" is "thường xuyên". */
export type Every = 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'always';

/** Whoever leads a task or helps with it. */
export interface TaskBody {
  /** As written, in normal case, with the short form of a people's committee and the like kept: "UBND tỉnh". */
  readonly name: string;
  /** Where it is known which body is meant: its jurisdiction and name in the letters of a URN:LEX. */
  readonly urn: string | null;
}

/** When a task is to be done. Days are ISO dates, both included. */
export interface TaskDue {
  /** What the text says of it. */
  readonly text: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly every: Every | null;
}

/** A piece of work that a document gives to somebody. */
export interface Task extends Place {
  /** "t1", "t2" … in reading order. */
  readonly id: string;
  /** The work as written, from its first word; who has to do it is left out where that stands before it. */
  readonly what: string;
  /** Who has to do it; empty where nobody is named. */
  readonly lead: readonly TaskBody[];
  /** Who is to help. */
  readonly with: readonly TaskBody[];
  /** `null` where nothing is said of a time. */
  readonly due: TaskDue | null;
  /** What is to come of it, where a table or a line says so. */
  readonly product: string | null;
  /** Ids of the citations that stand in it. */
  readonly citations: readonly string[];
  /** Labels of the unit in which it stands, from the root. */
  readonly unit: readonly string[];
  /** Of the paragraph, item or row that gives it. */
  readonly position: Position;
}

/** The tasks of a document, with what names it. */
export interface DocumentTasks {
  readonly path: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly urn: string | null;
  readonly tasks: readonly Task[];
}
