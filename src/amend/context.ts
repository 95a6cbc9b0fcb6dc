import type { Citation, Pin, Place } from '../model/index.js';
import type { ListLead } from './instruction.js';

/** The unit that a text stands in. */
export interface Whereabouts extends Place {
  /** Its label and those of the units above it, from the root. */
  readonly unit: readonly string[];
}

/** What the units above a provision say for it. */
export interface Context {
  /** Names the work that is amended. */
  readonly citation: Citation | null;
  readonly attached: string | null;
  /** The provision of that work that all below is about. */
  readonly scope: Pin | null;
  readonly lead: ListLead | null;
  /** Whether something above says that the act amends another. */
  readonly isAmending: boolean;
}
