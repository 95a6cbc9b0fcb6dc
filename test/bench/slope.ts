/** How long something took on an input of a length. */
export interface Point {
  readonly length: number;
  readonly milliseconds: number;
}

/** The least time of some rounds: what disturbs a run only ever makes it longer. */
export function leastTime(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Of the straight line with the least squares through the logarithms of lengths and times: 1 is linear. */
export function slopeOf(points: readonly Point[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const logarithms = points.map(
    ({ length, milliseconds }) => [Math.log(length), Math.log(milliseconds)] as const,
  );
  const x = mean(logarithms.map((point) => point[0]));
  const y = mean(logarithms.map((point) => point[1]));
  const covariance = mean(logarithms.map((point) => (point[0] - x) * (point[1] - y)));
  return covariance / mean(logarithms.map((point) => (point[0] - x) ** 2));
}
