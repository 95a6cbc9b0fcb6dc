import type { TaskDue } from '../model/index.js';
import { NO_PARTICULARS, type Particulars } from './particulars.js';

/** What the texts above an item say about it. */
export interface Governing {
  readonly lead: readonly string[];
  /** Whether the lead is named by a text that the item is below, rather than by one before it. */
  readonly isByHeading: boolean;
  readonly with: readonly string[];
  readonly due: TaskDue | null;
  readonly particulars: Particulars;
}

export const NOTHING: Governing = {
  lead: [],
  isByHeading: false,
  with: [],
  due: null,
  particulars: NO_PARTICULARS,
};
