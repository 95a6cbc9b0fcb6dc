import { along, type Rule, type Turn, upward } from '../engine/index.js';

/** A stretch of a wall. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Collinear stretches in the frame of a page's text: a border of a table, cell by cell. */
export interface Wall {
  readonly isLevel: boolean;
  readonly at: number;
  /** In order, without overlaps. */
  readonly stretches: readonly Stretch[];
}

/** Lines closer than this, in points, are the same: borders are drawn twice, or as the edges of two cells. */
const NEARNESS = 2.5;

/** A rule in the frame of rotated text. */
const inFrame = ({ isLevel, at, from, to }: Rule, turn: Turn): Rule => {
  if (turn === 0) return { isLevel, at, from, to };
  const [x, y] = isLevel ? [from, at] : [at, from];
  const [u, v] = isLevel ? [to, at] : [at, to];
  const [start, end] = [along(x, y, turn), along(u, v, turn)];
  const [low, high] = [upward(x, y, turn), upward(u, v, turn)];
  return Math.abs(end - start) > Math.abs(high - low)
    ? { isLevel: true, at: low, from: Math.min(start, end), to: Math.max(start, end) }
    : { isLevel: false, at: start, from: Math.min(low, high), to: Math.max(low, high) };
};

const joined = (rules: readonly Rule[]): readonly Stretch[] => {
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to } of [...rules].sort((one, other) => one.from - other.from)) {
    const last = stretches.at(-1);
    if (last && from - last.to <= NEARNESS) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches;
};

/** Combines rules in one direction into walls. */
const wallsAlong = (rules: readonly Rule[], isLevel: boolean): readonly Wall[] => {
  const groups: { first: number; rules: Rule[] }[] = [];
  for (const rule of rules
    .filter((candidate) => candidate.isLevel === isLevel)
    .sort((one, other) => one.at - other.at)) {
    const group = groups.at(-1);
    if (group && rule.at - group.first <= NEARNESS) group.rules.push(rule);
    else groups.push({ first: rule.at, rules: [rule] });
  }
  return groups.map((group) => ({
    isLevel,
    at: group.rules.reduce((sum, { at }) => sum + at, 0) / group.rules.length,
    stretches: joined(group.rules),
  }));
};

/** The walls formed by the rules of a page, in the frame of rotated text. */
export const wallsOf = (rules: readonly Rule[], turn: Turn): readonly Wall[] => {
  const turned = rules.map((rule) => inFrame(rule, turn));
  return [...wallsAlong(turned, true), ...wallsAlong(turned, false)];
};

/** Whether a wall covers a position along it. */
export const stands = ({ stretches }: Wall, place: number): boolean =>
  stretches.some(({ from, to }) => from - NEARNESS <= place && place <= to + NEARNESS);
