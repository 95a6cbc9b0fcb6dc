import { parseDocument } from '../../src/document.js';
import { longText, type Texts } from './texts.js';

/** Time against length, from one length to 64 times as much. */
export interface Scaling {
  readonly points: readonly { readonly bytes: number; readonly milliseconds: number }[];
  /** Of the straight line through the logarithms: 1 is linear. */
  readonly slope: number;
}

const SHORTEST = 1 << 17;
const ROUNDS = 5;

/** The least time of some rounds for each length. */
export function measureScaling(texts: Texts): Scaling {
  for (let round = 0; round < 10; round += 1) parseDocument(longText(texts, SHORTEST * 4));
  const points = Array.from({ length: 7 }, (_, doubling) => {
    const bytes = SHORTEST * 2 ** doubling;
    const text = longText(texts, bytes);
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      parseDocument(text);
      return performance.now() - start;
    });
    return { bytes, milliseconds: Math.min(...times) };
  });
  return {
    points,
    slope: slopeOf(points.map((each) => [Math.log(each.bytes), Math.log(each.milliseconds)])),
  };
}

/** Of the line with the least squares. */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map((point) => point[0]));
  const y = mean(points.map((point) => point[1]));
  const covariance = mean(points.map((point) => (point[0] - x) * (point[1] - y)));
  return covariance / mean(points.map((point) => (point[0] - x) ** 2));
}
