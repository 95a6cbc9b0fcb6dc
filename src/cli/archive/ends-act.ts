import type { OrderedChange } from '../../model/index.js';

/** Whether a change ends the whole act rather than a part of its text. */
export const endsAct = ({ operation: { action, target } }: OrderedChange): boolean =>
  action === 'repeal' && target.part === 'act';
