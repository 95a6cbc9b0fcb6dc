import type { Place, Position } from './position.js';

/** How often something is to be done again; "always" is "thường xuyên". */
export type Every = 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'always';

/** Somebody who leads a task or helps with it. */
export interface TaskBody {
  /** As written, in normal case; short forms are kept: "UBND tỉnh". */
  readonly name: string;
  /** Jurisdiction and name as in a URN:LEX; `null` where it is not known which body is meant. */
  readonly urn: string | null;
}

/** When a task is to be done. Days are ISO dates, both included. */
export interface TaskDue {
  /** The words of the text. */
  readonly text: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly every: Every | null;
}

/** A piece of work that a document gives to somebody. */
export interface Task extends Place {
  /** "t1", "t2" … in reading order. */
  readonly id: string;
  /** The work as written, without the words before it that say who has to do it. */
  readonly what: string;
  /** Those who have to do it; empty where nobody is named. */
  readonly lead: readonly TaskBody[];
  /** Those who are to help. */
  readonly with: readonly TaskBody[];
  /** `null` where the text gives no time. */
  readonly due: TaskDue | null;
  /** The result that a table or a line asks for. */
  readonly product: string | null;
  /** Ids of the citations in it. */
  readonly citations: readonly string[];
  /** Labels of the unit that it is in and of those above, from the root. */
  readonly unit: readonly string[];
  /** The position of the paragraph, item or row that gives the task. */
  readonly position: Position;
}

/** The tasks of a document, with the metadata that identify it. */
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
