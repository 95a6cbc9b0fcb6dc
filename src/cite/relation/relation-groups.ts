import type { Relation } from '../../model/index.js';

type Passive = Extract<Relation, 'amendedBy' | 'repealedBy'>;

/** Whether the mentioned document changes another, rather than being changed. */
export const isPassive = (relation: string): relation is Passive =>
  relation === 'amendedBy' || relation === 'repealedBy';

/** Whether the mentioned document is changed. */
export const isChange = (relation: string): relation is 'amends' | 'repeals' =>
  relation === 'amends' || relation === 'repeals';
