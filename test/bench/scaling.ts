import { parseDocument } from '../../src/document.js';
import { leastTime, type Point, slopeOf } from './slope.js';
import { longText, type Texts } from './texts.js';

/** Time against length in bytes, from one length to 64 times as much. */
export interface Scaling {
  readonly points: readonly Point[];
  readonly slope: number;
}

const SHORTEST = 1 << 17;
const ROUNDS = 5;

/** The least time of some rounds for each length. */
export function measureScaling(texts: Texts): Scaling {
  for (let round = 0; round < 10; round += 1) parseDocument(longText(texts, SHORTEST * 4));
  const points = Array.from({ length: 7 }, (_, doubling) => {
    const length = SHORTEST * 2 ** doubling;
    const text = longText(texts, length);
    return { length, milliseconds: leastTime(ROUNDS, () => parseDocument(text)) };
  });
  return { points, slope: slopeOf(points) };
}
