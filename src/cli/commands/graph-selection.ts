import type { Selection } from '../../graph/index.js';
import type { SelectionOptions } from '../options.js';

/** The selection given by the options. */
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
