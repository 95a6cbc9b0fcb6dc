import type { Citation, Pin } from '../model/index.js';
import type { ListLead } from './instruction.js';

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
