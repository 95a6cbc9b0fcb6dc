import type { TaskDue, TreeNode } from '../model/index.js';

/** A task whose bodies and citations have not been looked up yet. */
export interface TaskDraft {
  readonly what: string;
  readonly lead: readonly string[];
  readonly with: readonly string[];
  readonly due: TaskDue | null;
  readonly product: string | null;
  readonly unit: readonly string[];
  /** The node that it was read from. */
  readonly node: TreeNode;
  /** All the text of the task; its citations are those found in it. */
  readonly text: string;
}
