import type { AmendingOperation } from '../amend/index.js';
import type { RefusalReason } from '../model/index.js';
import type { MutableNode } from './mutable.js';

/** A change that can be made. Planning it changes nothing. */
export interface Edit {
  /** Makes the change, and returns the nodes that it made or changed. */
  readonly make: () => readonly MutableNode[];
}

/** How a change is made, or why it is not. */
export type Planned = Edit | RefusalReason;

/** Plans changes of one type. */
export type Planner = (root: MutableNode, operation: AmendingOperation) => Planned;

/** Whether a change can be made. */
export const isEdit = (planned: Planned): planned is Edit => typeof planned === 'object';
