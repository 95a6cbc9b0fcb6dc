import type { Citation, Pin, Place } from '../model/index.js';
import type { ListLead } from './instruction.js';
import type { OwnDay } from './own-day.js';

/** The unit that a text stands in. */
export interface Whereabouts extends Place {
  /** The labels of the unit and of those above it, from the root. */
  readonly unit: readonly string[];
}

/** What the units above a provision say about it. */
export interface Context {
  /** The citation of the work that is amended. */
  readonly citation: Citation | null;
  readonly attached: string | null;
  /** The provision of that work that everything below changes. */
  readonly scope: Pin | null;
  readonly lead: ListLead | null;
  /** Since when everything below holds, where the text above it says so. */
  readonly since: OwnDay;
  /** Whether something above says that the act amends another. */
  readonly isAmending: boolean;
}
