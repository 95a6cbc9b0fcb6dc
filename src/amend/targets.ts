import { NO_PIN, type Pin, pinLevels, type TargetPart } from '../model/index.js';
import { rankOf, type TargetToken, targetTokens } from './target-tokens.js';
import { valuesBetween } from './value-ranges.js';

/** What is changed, as it is named: the levels that are said, and the part of it that is meant. */
export interface NamedTarget {
  readonly levels: Readonly<Partial<Record<keyof Pin, string>>>;
  readonly part: TargetPart | null;
  readonly name: string | null;
}

/** What joins two names. */
type Joint = 'nothing' | 'comma' | 'join';

interface Draft {
  /** What stands before it. */
  readonly joint: Joint;
  levels: Partial<Record<keyof Pin, string>>;
  part: TargetPart | null;
  name: string | null;
}

/** What a list is of: provisions of one level, or forms, rows, tables. */
type Sort = Extract<TargetToken, { type: 'level' | 'numbered' }>;

/** A part that was named, and the level of the units that it is a part of. */
interface OpenPart {
  readonly part: TargetPart;
  readonly name: string;
  level: keyof Pin | null;
}

interface ListState {
  readonly found: Draft[];
  sort: Sort | null;
  part: OpenPart | null;
  isRange: boolean;
  last: string | null;
  /** What stands between the last value and this word. */
  between: Joint;
  mayListMore: boolean;
}

const LARGEST = pinLevels.length + 1;
const MOST = 300;

/** The size of the largest unit that is named; 0 where none is. */
const topOf = ({ levels }: Draft): number =>
  Math.max(0, ...pinLevels.filter((level) => levels[level] !== undefined).map(rankOf));

/**
 * Reads what is changed, in the Vietnamese order: points before their clause, clauses before their article, forms before
 * their appendix ("các điểm a, b khoản 2 và khoản 5 Điều 7", "tên Điều 5", "Mẫu số 01, 02 Phụ lục III").
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
    between: 'nothing',
    mayListMore: false,
  };
  for (const token of targetTokens(text)) takeToken(state, token);
  const { part, found } = state;
  if (part !== null && part.level === null) pushBare(state, part.part, part.name);
  return descending(found).slice(0, MOST);
}

const pushBare = ({ found, between }: ListState, part: TargetPart, name: string | null): void => {
  found.push({ joint: between, levels: {}, part, name });
};

function takeToken(state: ListState, token: TargetToken): void {
  switch (token.type) {
    case 'level':
    case 'numbered':
      state.sort = token;
      state.mayListMore = true;
      state.isRange = state.isRange && state.last !== null;
      return;
    case 'part':
      state.part = { part: token.part, name: token.written, level: null };
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
    pushBare(state, 'heading', part.name);
    state.part = null;
  }
  state.between = isComma && state.between !== 'join' ? 'comma' : 'join';
}

function takeValues(state: ListState, value: string): void {
  if (!state.mayListMore || state.found.length >= MOST) return;
  const { isRange, last } = state;
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
  if (sort.type === 'numbered') pushBare(state, sort.part, `${sort.written} ${value}`);
  else if (!isSameSort(found, sort.level, between) && !attach(state, sort.level, value))
    open(state, sort.level, value);
}

/** "Phụ lục Xa tại Phụ lục X": a unit of the same sort, which holds the others. */
function isSameSort(found: readonly Draft[], level: keyof Pin, between: Joint): boolean {
  const last = found[found.length - 1];
  return between === 'nothing' && last !== undefined && topOf(last) === rankOf(level);
}

/** Puts what was named before into the unit that is named now: "khoản 1, khoản 2 [Điều 5]". */
function attach({ found, between }: ListState, level: keyof Pin, value: string): boolean {
  const isApart = between === 'join' || (between === 'comma' && !needs(found, level));
  const held = isApart ? [] : trailing(found, rankOf(level));
  for (const draft of held) draft.levels[level] ??= value;
  return held.length > 0;
}

/** The drafts at the end that a larger unit may hold. */
function trailing(found: readonly Draft[], rank: number): readonly Draft[] {
  const last = found[found.length - 1];
  if (last === undefined || topOf(last) >= rank) return [];
  const top = topOf(last);
  const other = found.findLastIndex((draft) => topOf(draft) !== top && topOf(draft) !== 0);
  return found.slice(other + 1);
}

function open(state: ListState, level: keyof Pin, value: string): void {
  const { found, part, between } = state;
  for (const draft of found)
    if (topOf(draft) === 0 && draft.part === 'heading') draft.levels[level] ??= value;
  const own = part !== null && (part.level === null || part.level === level) ? part : null;
  if (own !== null) own.level = level;
  found.push({
    joint: between,
    levels: { [level]: value },
    part: own?.part ?? null,
    name: own?.name ?? null,
  });
  // "tên Điều 5, Điều 6": all of a list are meant; of other parts the first alone.
  state.part = own?.part === 'heading' ? own : null;
}

/** Whether what was named last is never named without a unit of a level: points stand in clauses, clauses in articles. */
function needs(found: readonly Draft[], level: keyof Pin): boolean {
  const last = found[found.length - 1];
  if (last === undefined) return false;
  const top = topOf(last);
  return (
    (level === 'clause' && top === rankOf('point')) ||
    (level === 'article' && (top === rankOf('clause') || top === rankOf('point')))
  );
}

/** "Điều 5, khoản 2, điểm a": the larger units come first. */
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
  const top = topOf(draft);
  return (
    draft.joint !== 'join' &&
    above.part === null &&
    top > 0 &&
    top === Math.min(LARGEST, ...said) - 1 &&
    draft.levels.article === undefined &&
    above.levels.article !== undefined
  );
}

/** The pin of what is named, with the units above it that a text said before. */
export function pinWithin({ levels }: Pick<NamedTarget, 'levels'>, scope: Pin | null): Pin {
  const named = pinLevels.filter((level) => levels[level] !== undefined);
  const top = Math.max(0, ...named.map(rankOf));
  const pin: { -readonly [Level in keyof Pin]: Pin[Level] } = { ...NO_PIN };
  for (const level of pinLevels) {
    const own = levels[level];
    // What is numbered through the whole act needs no unit above it.
    const isInherited = rankOf(level) > top && top !== rankOf('article');
    pin[level] = own ?? (isInherited && scope !== null ? scope[level] : null);
  }
  return pin;
}
