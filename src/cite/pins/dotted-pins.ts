import { kindNamed } from '../../lexicon/index.js';
import { NO_PIN, type Pin } from '../../model/index.js';

/** "36.2", "36.2.b". */
const DOTTED = /^(?<article>\d+[a-zđ]?)\.(?<clause>\d+[a-zđ]?)(?:\.(?<point>[a-zđ]))?$/u;

/**
 * The clauses and points that lawyers write behind an article's number: "Điều 36.2.b Bộ luật Lao động". Articles of laws
 * are counted by whole numbers; those of some regulations are not ("Điều 2.001"), and there only a letter tells.
 */
export const withoutDots = (pins: readonly Pin[], kind: string | null): readonly Pin[] =>
  pins.some(({ article }) => article?.includes('.'))
    ? pins.map((pin) => {
        const { article, clause, point = null } = DOTTED.exec(pin.article ?? '')?.groups ?? {};
        if (article === undefined || clause === undefined || pin.clause !== null) return pin;
        const isLaw = kindNamed(kind)?.family === 'law';
        return isLaw || point !== null
          ? { ...NO_PIN, ...pin, article, clause, point: point ?? pin.point }
          : pin;
      })
    : pins;
