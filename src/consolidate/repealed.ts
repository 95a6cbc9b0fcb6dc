import type { MutableNode } from './mutable.js';

/** The text of a provision that was repealed (Ordinance 01/2012/UBTVQH13 on consolidating texts). */
export const REPEALED = '(được bãi bỏ)';

/** Whether a unit has been repealed. */
export const isRepealed = ({ heading, children = [] }: MutableNode): boolean =>
  heading === null && children.length > 0 && children[0]?.value === REPEALED;
