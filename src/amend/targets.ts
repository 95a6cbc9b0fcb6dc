import { type Pin, pinLevels, type TargetPart } from '../model/index.js';
import { type OpenPart, partAfter } from './open-parts.js';
import { rankOf, type TargetToken, targetTokens } from './target-tokens.js';
import { valuesBetween } from './value-ranges.js';

/** The name of what is changed: the levels that are given, and the part that is meant. */
export interface NamedTarget {
  readonly levels: Readonly<Partial<Record<keyof Pin, string>>>;
  readonly part: TargetPart | null;
  readonly name: string | null;
}

/** What stands between two names. */
type Joint = 'nothing' | 'comma' | 'join';

interface Draft {
  /** What stands between it and the name before. */
  readonly joint: Joint;
  levels: Partial<Record<keyof Pin, string>>;
  part: TargetPart | null;
  name: string | null;
  /** For a part whose unit is named later: the level of that unit. */
  readonly of?: keyof Pin | 'any';
}

/** What a list consists of: provisions of one level, or forms, rows, tables. */
type ListType = Extract<TargetToken, { type: 'level' | 'numbered' }>;

interface ListState {
  readonly found: Draft[];
  sort: ListType | null;
  part: OpenPart | null;
  isRange: boolean;
  last: string | null;
  /** What is in each of the units of the list: "[khoản 2] các Điều 12, 13". */
  inEach: readonly Draft[];
  /** What stands between the last value and the current word. */
  between: Joint;
  mayListMore: boolean;
  /** Whether no number has followed the last level: "tên [Điều] và …". */
  isUnnumbered: boolean;
}

const LARGEST = pinLevels.length + 1;
const MAX_TARGETS = 300;

/** The rank of the largest unit that is named; 0 where none is. */
const largestRank = ({ levels }: Draft): number =>
  Math.max(0, ...pinLevels.filter((level) => levels[level] !== undefined).map(rankOf));

/**
 * Reads the names of what is changed, in the Vietnamese order: points before their clause, clauses before their
 * article, forms before their appendix ("các điểm a, b khoản 2 và khoản 5 Điều 7", "tên Điều 5", "Mẫu số 01, 02 Phụ lục
 * III").
 *
 * @param text - with quoted words hidden, and without the work and its description
 */
export function readTargets(text: string): readonly NamedTarget[] {
  const state: ListState = {
    found: [],
    sort: null,
    part: null,
    isRange: false,
    last: null,
    inEach: [],
    between: 'nothing',
    mayListMore: false,
    isUnnumbered: false,
  };
  for (const token of targetTokens(text)) takeToken(state, token);
  const { part, found } = state;
  if (part !== null && part.level === null) pushBare(state, part.part, part.name);
  return descending(found).slice(0, MAX_TARGETS);
}

const pushBare = (
  { found, between }: ListState,
  part: TargetPart,
  name: string | null,
  of?: Draft['of'],
): void => {
  found.push({ joint: between, levels: {}, part, name, ...(of === undefined ? {} : { of }) });
};

function takeToken(state: ListState, token: TargetToken): void {
  switch (token.type) {
    case 'level':
    case 'numbered':
      state.sort = token;
      state.isUnnumbered = true;
      state.inEach = [];
      state.mayListMore = true;
      state.isRange = state.isRange && state.last !== null;
      return;
    case 'part':
      if (state.part?.isListed === true && state.part.level === null)
        pushBare(state, state.part.part, state.part.name, 'any');
      state.part = partAfter(state.part, token);
      state.mayListMore = false;
      return;
    case 'kind':
      if (state.part?.part === 'heading') pushBare(state, 'title', null);
      state.part = null;
      state.mayListMore = false;
      return;
    case 'to':
      state.isRange = state.last !== null;
      return;
    case 'value':
      takeValues(state, token.value);
      return;
    case 'separator':
      takeSeparator(state, token.isComma);
      return;
    case 'other':
      state.mayListMore = false;
      state.isRange = false;
  }
}

function takeSeparator(state: ListState, isComma: boolean): void {
  const { part } = state;
  if (part !== null && part.level === null && part.part === 'heading') {
    // "tên và khoản 2 Điều 23", "tên Điều và khoản 1 Điều 5"
    const of = state.sort?.type === 'level' && state.isUnnumbered ? state.sort.level : 'article';
    pushBare(state, 'heading', part.name, of);
    state.part = null;
  } else if (part !== null) state.part = { ...part, isListed: true };
  state.between = isComma && state.between !== 'join' ? 'comma' : 'join';
}

function takeValues(state: ListState, value: string): void {
  if (!state.mayListMore || state.found.length >= MAX_TARGETS) return;
  const { isRange, last } = state;
  state.isUnnumbered = false;
  for (const each of isRange && last !== null ? valuesBetween(last, value) : [value]) {
    if (isRange) state.between = 'join';
    takeValue(state, each);
  }
  state.isRange = false;
  state.between = 'nothing';
}

function takeValue(state: ListState, value: string): void {
  const { sort, found, between } = state;
  if (sort === null) return;
  state.last = value;
  if (sort.type === 'numbered') {
    if (sort.part === 'form' && between === 'nothing') dropRows(found);
    pushBare(state, sort.part, `${sort.written} ${value}`);
  } else if (state.inEach.length > 0) {
    for (const each of state.inEach)
      found.push({ ...each, joint: between, levels: { ...each.levels, [sort.level]: value } });
  } else if (!hasLevelOfLast(found, sort.level, between) && !attach(state, sort.level, value))
    addUnit(state, sort.level, value);
}

/** "cột thứ 5 và cột thứ 10 [Mẫu số 03]": the form stands for the columns that were named before it. */
function dropRows(found: Draft[]): void {
  while (found[found.length - 1]?.part === 'row') found.pop();
}

/** Whether a unit has the level of the one named just before, which it then holds: "Phụ lục Xa tại Phụ lục X". */
function hasLevelOfLast(found: readonly Draft[], level: keyof Pin, between: Joint): boolean {
  const last = found[found.length - 1];
  return between === 'nothing' && last !== undefined && largestRank(last) === rankOf(level);
}

/**
 * Puts the names read so far into the larger unit that follows them: "khoản 1, khoản 2 [Điều 5]". Says whether there
 * were any.
 */
function attach(state: ListState, level: keyof Pin, value: string): boolean {
  const { found, between, sort } = state;
  const isApart = between === 'join' || (between === 'comma' && !lacksUnitOf(found, level));
  const held = isApart ? [] : trailing(found, rankOf(level));
  if (sort?.type === 'level' && sort.isPlural)
    state.inEach = held.map((draft) => ({ ...draft, levels: { ...draft.levels } }));
  for (const draft of held) draft.levels[level] ??= value;
  return held.length > 0;
}

/** The last drafts, of one rank, that a unit of a higher rank may hold. */
function trailing(found: readonly Draft[], rank: number): readonly Draft[] {
  const last = found[found.length - 1];
  if (last === undefined || largestRank(last) >= rank) return [];
  const top = largestRank(last);
  const other = found.findLastIndex((draft) => largestRank(draft) !== top && largestRank(draft) !== 0);
  return found.slice(other + 1);
}

function addUnit(state: ListState, level: keyof Pin, value: string): void {
  const { found, part, between } = state;
  for (const draft of found)
    if (largestRank(draft) === 0 && (draft.of === level || draft.of === 'any')) draft.levels[level] ??= value;
  const own = part !== null && (part.level === null || part.level === level) ? part : null;
  if (own !== null) own.level = level;
  found.push({
    joint: between,
    levels: { [level]: value },
    part: own?.part ?? null,
    name: own?.name ?? null,
  });
  // "tên Điều 5, Điều 6": a heading is that of every unit in the list; any other part belongs to the first only.
  state.part = own?.part === 'heading' ? own : null;
}

/** Whether the last name still needs a unit of a level: points are in clauses, clauses in articles. */
function lacksUnitOf(found: readonly Draft[], level: keyof Pin): boolean {
  const last = found[found.length - 1];
  if (last === undefined) return false;
  const top = largestRank(last);
  return (
    (level === 'clause' && top === rankOf('point')) ||
    (level === 'article' && (top === rankOf('clause') || top === rankOf('point')))
  );
}

/** Merges names where the larger units come first: "Điều 5, khoản 2, điểm a". */
function descending(found: readonly Draft[]): readonly Draft[] {
  const out: Draft[] = [];
  for (const draft of found) {
    const above = out[out.length - 1];
    if (above === undefined || !isBelow(draft, above)) out.push(draft);
    else out[out.length - 1] = { ...draft, levels: { ...above.levels, ...draft.levels } };
  }
  return out;
}

function isBelow(draft: Draft, above: Draft): boolean {
  const said = pinLevels.filter((level) => above.levels[level] !== undefined).map(rankOf);
  const top = largestRank(draft);
  return (
    draft.joint !== 'join' &&
    above.part === null &&
    top > 0 &&
    top === Math.min(LARGEST, ...said) - 1 &&
    draft.levels.article === undefined &&
    above.levels.article !== undefined
  );
}
