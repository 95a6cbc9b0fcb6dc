import type { Direction, Selection } from '../../graph/index.js';
import type { GraphEdge } from '../../model/index.js';

/** What the command line says of the part of a graph that is wanted. */
export interface SelectionOptions {
  readonly relation?: readonly GraphEdge['relation'][];
  readonly kind?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly from?: string;
  readonly depth?: number;
  readonly direction?: Direction;
  readonly presentOnly?: boolean;
  readonly minMentions?: number;
  /** `false` leaves the sentences around mentions out. */
  readonly sentences?: boolean;
}

/** The selection that options ask for; what they do not say is left out. */
export const selectionOf = ({
  relation,
  kind,
  since,
  until,
  from,
  depth,
  direction,
  presentOnly,
  minMentions,
}: SelectionOptions): Selection => ({
  ...(relation === undefined ? {} : { relations: relation }),
  ...(kind === undefined ? {} : { kinds: kind }),
  ...(since === undefined ? {} : { since }),
  ...(until === undefined ? {} : { until }),
  ...(from === undefined ? {} : { from }),
  ...(depth === undefined ? {} : { depth }),
  ...(direction === undefined ? {} : { direction }),
  ...(presentOnly === undefined ? {} : { presentOnly }),
  ...(minMentions === undefined ? {} : { minMentions }),
});
