import { saySource, sayTarget } from '../../export/index.js';
import type { Consolidation, Lang } from '../../model/index.js';
import type { AmendMessages } from '../messages/index.js';

/** What was applied and what was not, one line each. */
export const renderConsolidation = (
  { applied, refused, acts }: Consolidation,
  words: AmendMessages,
  lang: Lang,
): readonly string[] => [
  words.applied(applied.length, refused.length),
  ...refused.map(({ operation, act, reason }) => {
    const number = acts[act - 1]?.number ?? String(act);
    const about = sayTarget(operation, lang);
    const by = `${saySource(operation)} ${number}`;
    return `${words.refusedTitle}: ${by}${about === '' ? '' : ` (${about})`}: ${words.reasons[reason]}: ${operation.text}`;
  }),
];
