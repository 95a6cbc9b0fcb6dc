import { NO_PIN, type Pin, pinLevels } from '../model/index.js';
import { rankOf } from './target-tokens.js';
import type { NamedTarget } from './targets.js';

const OUTSIDE: ReadonlySet<NamedTarget['part']> = new Set(['form', 'act', 'title', 'basis', 'appendix']);

/** Whether a target is in no article, whatever the text above names. */
export const isOutsideArticles = ({ part }: Pick<NamedTarget, 'part'>): boolean => OUTSIDE.has(part);

/** The pin of a target, completed with the units above it that an earlier text named. */
export function pinWithin({ levels }: Pick<NamedTarget, 'levels'>, scope: Pin | null): Pin {
  const named = pinLevels.filter((level) => levels[level] !== undefined);
  const top = Math.max(0, ...named.map(rankOf));
  const pin: { -readonly [Level in keyof Pin]: Pin[Level] } = { ...NO_PIN };
  for (const level of pinLevels) {
    const own = levels[level];
    // Articles are numbered through the whole act, so they need no unit above them.
    const isInherited = rankOf(level) > top && top !== rankOf('article');
    pin[level] = own ?? (isInherited && scope !== null ? scope[level] : null);
  }
  return pin;
}
