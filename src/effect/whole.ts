import type { Diagnostic, Lang } from '../model/index.js';
import { contradiction, contradictoryEnds, endsBeforeItBegins } from './diagnostics.js';
import type { Said } from './said.js';

/** What is said of the whole document. */
export interface Whole {
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  /** Whether the text says at all when it takes effect. */
  readonly isTold: boolean;
  /** And when it ends. */
  readonly isEndTold: boolean;
  readonly said: readonly Said[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Combines what is said about a whole text; a day that is given in two ways is unknown. */
export function wholeOf(all: readonly Said[], lang: Lang): Whole {
  const own = all.filter(
    ({ effect, statement }) => effect.provisions.length === 0 && !statement.isOfProvisions,
  );
  const strong = own.filter(({ statement }) => !statement.isWeak);
  const said =
    strong.length === 0 ? own : own.filter((each) => !each.statement.isWeak || each.expiresOn !== null);
  // What is only applied from another day is not in force from it.
  const starts = (strong.length === 0 ? own : strong).filter(({ effect }) => effect.from !== null);
  const ends = said.filter(({ expiresOn }) => expiresOn !== null);
  const [from, otherFrom] = distinct(starts, ({ effect }) => effect.from);
  const [until, otherUntil] = distinct(ends, ({ expiresOn }) => expiresOn);
  const diagnostics: Diagnostic[] = [];
  if (from && otherFrom)
    diagnostics.push(
      contradiction(from.effect.from ?? '', otherFrom.effect.from ?? '', lang, otherFrom.effect),
    );
  if (until && otherUntil)
    diagnostics.push(
      contradictoryEnds(until.expiresOn ?? '', otherUntil.expiresOn ?? '', lang, otherUntil.effect),
    );
  const effectiveOn = otherFrom ? null : (from?.effect.from ?? null);
  const expiresOn = otherUntil ? null : (until?.expiresOn ?? null);
  if (until && effectiveOn !== null && expiresOn !== null && expiresOn < effectiveOn) {
    diagnostics.push(endsBeforeItBegins(effectiveOn, expiresOn, lang, until.effect));
    return { effectiveOn: null, expiresOn: null, isTold: true, isEndTold: true, said, diagnostics };
  }
  return {
    effectiveOn,
    expiresOn,
    isTold: said.some(({ statement }) => !statement.isEnd && statement.time.from !== undefined),
    isEndTold: until !== undefined,
    said,
    diagnostics,
  };
}

/** The first of them, and the first that names another day. */
function distinct(
  said: readonly Said[],
  dayOf: (said: Said) => string | null,
): readonly (Said | undefined)[] {
  const [first] = said;
  return [first, first && said.find((each) => dayOf(each) !== dayOf(first))];
}
