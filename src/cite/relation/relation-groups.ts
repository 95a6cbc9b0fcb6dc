import type { Relation } from '../../model/index.js';

type Passive = Extract<Relation, 'amendedBy' | 'repealedBy'>;

/** Whether a document is changed by the one that is mentioned, not the other way round. */
export const isPassive = (relation: string): relation is Passive =>
  relation === 'amendedBy' || relation === 'repealedBy';

/** Whether the mentioned document is changed. */
export const isChange = (relation: string): relation is 'amends' | 'repeals' =>
  relation === 'amends' || relation === 'repeals';
