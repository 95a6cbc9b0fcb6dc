import type { TaskDue, TreeNode } from '../model/index.js';

/** A task before its bodies and citations are looked up. */
export interface TaskDraft {
  readonly what: string;
  readonly lead: readonly string[];
  readonly with: readonly string[];
  readonly due: TaskDue | null;
  readonly product: string | null;
  readonly unit: readonly string[];
  /** The node that gives it. */
  readonly node: TreeNode;
  /** All that the text says of it: what it cites stands there. */
  readonly text: string;
}
