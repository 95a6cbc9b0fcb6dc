import { groupBy } from '../chars/index.js';
import type { Effect, GraphPlace } from '../model/index.js';

/** What is needed of an effect. */
type Told = Pick<Effect, 'of' | 'provisions' | 'from' | 'until' | 'suspended'>;

/** Whether an effect says until when something stays in force, or that it is suspended, rather than since when it holds. */
const isHold = ({ of, from, until, suspended }: Told): boolean =>
  of !== null && (suspended !== undefined || (from === null && until !== null));

/** Finds what a document says, where it cites a work, about when that work is in force. */
export const holdsIn = (effects: readonly Told[]): ((citation: string) => Pick<GraphPlace, 'holds'>) => {
  const told = groupBy(effects.filter(isHold), ({ of }) => of);
  return (citation) => {
    const own = told.get(citation);
    if (own === undefined) return {};
    return {
      holds: own.map(({ provisions, from, until, suspended }) => ({
        provisions,
        from,
        until,
        ...(suspended === undefined ? {} : { suspended }),
      })),
    };
  };
};
