/** A pattern for paths with "/" between folders. */
export interface Glob {
  readonly matches: (path: string) => boolean;
  /** Whether some path inside a folder can match. */
  readonly reachesInto: (folder: string) => boolean;
}

/** Matches one character: the character itself, or a test. */
type Matcher = string | ((char: string) => boolean);

/** A state of a pattern: it matches one character, or forks, or is the end. */
type State =
  | { readonly type: 'take'; readonly taker: Matcher; readonly next: number }
  | { readonly type: 'fork'; readonly ways: number[] }
  | { readonly type: 'end' };

/** The longest pattern, in UTF-16 units. */
const MAX_LENGTH = 1000;

/** The deepest nesting of groups. */
const MAX_DEPTH = 50;

const isInName = (char: string): boolean => char !== '/';

/** The members of "[a-z_]" and where they end; `null` if "[" does not open a class. */
function readClass(chars: readonly string[], open: number): { taker: Matcher; end: number } | null {
  let at = open + 1;
  const isNegated = chars[at] === '!' || chars[at] === '^';
  if (isNegated) at += 1;
  const ranges: [string, string][] = [];
  const start = at;
  for (; at < chars.length && (chars[at] !== ']' || at === start); at += 1) {
    const from = chars[at] ?? '';
    const to = chars[at + 1] === '-' && chars[at + 2] !== ']' ? chars[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  if (chars[at] !== ']') return null;
  const taker = (char: string): boolean =>
    isInName(char) && ranges.some(([from, to]) => from <= char && char <= to) !== isNegated;
  return { taker, end: at };
}

/** The brackets and the separator of the group at a position. */
const bracketsAt = (chars: readonly string[], open: number): readonly [string, string, string] =>
  chars[open] === '{' ? ['{', '}', ','] : ['(', ')', '|'];

/**
 * Where the group that opens at a position closes, and whether it has several alternatives; `null` if it is not
 * closed.
 */
function closingOf(chars: readonly string[], open: number): { end: number; isChoice: boolean } | null {
  const [opening, closing, comma] = bracketsAt(chars, open);
  let depth = 0;
  let isChoice = false;
  for (let at = open; at < chars.length; at += 1) {
    if (chars[at] === '\\') at += 1;
    else if (chars[at] === opening) depth += 1;
    else if (chars[at] === comma && depth === 1) isChoice = true;
    else if (chars[at] === closing) {
      depth -= 1;
      if (depth === 0) return { end: at, isChoice };
    }
  }
  return null;
}

/** Reads a pattern: each function appends states for a position and returns the position after it. */
function stateBuilder() {
  const states: State[] = [];
  const fork = (): number => states.push({ type: 'fork', ways: [] }) - 1;
  const join = (from: number, to: number): void => {
    const state = states[from];
    if (state?.type === 'fork') state.ways.push(to);
  };
  const forkAfter = (from: number): number => {
    const place = fork();
    join(from, place);
    return place;
  };
  const take = (from: number, taker: Matcher): number => {
    const after = fork();
    join(from, states.push({ type: 'take', taker, next: after }) - 1);
    return after;
  };
  const repeat = (from: number, taker: Matcher): number => {
    const around = forkAfter(from);
    join(take(around, taker), around);
    return forkAfter(around);
  };
  /** Any number of folders, each with its slash. */
  const folders = (from: number): number => {
    const around = forkAfter(from);
    join(take(repeat(take(around, isInName), isInName), '/'), around);
    return forkAfter(around);
  };
  const end = (from: number): readonly State[] => {
    join(from, states.push({ type: 'end' }) - 1);
    return states;
  };
  return { fork, join, forkAfter, take, repeat, folders, end };
}

/** The states of a pattern, the first of which is the start; `null` if it has unsupported syntax. */
function statesOf(chars: readonly string[]): readonly State[] | null {
  const { fork, join, forkAfter, take, repeat, folders, end: endAt } = stateBuilder();
  let isKnown = true;

  const choices = (from: number, open: number, end: number, depth: number): number => {
    const [opening, closing, comma] = bracketsAt(chars, open);
    const after = fork();
    let start = open + 1;
    let inner = 0;
    for (let at = open + 1; at <= end; at += 1) {
      const char = chars[at];
      if (at === end || (char === comma && inner === 0)) {
        join(sequence(forkAfter(from), start, at, depth + 1), after);
        start = at + 1;
      } else if (char === '\\') at += 1;
      else if (char === opening) inner += 1;
      else if (char === closing) inner -= 1;
    }
    return after;
  };

  /** "@(a|b)", "?(a)", "*(a)" and "+(a)", with a mark before the bracket. */
  const group = (from: number, open: number, end: number, depth: number): number => {
    const mark = chars[open - 1];
    if (mark === '!') isKnown = false;
    const around = forkAfter(from);
    const after = choices(around, open, end, depth);
    if (mark === '*' || mark === '+') join(after, around);
    const out = forkAfter(after);
    if (mark === '*' || mark === '?') join(around, out);
    return out;
  };

  /** One or more "*". Two of them in place of a name match any number of folders. */
  const stars = (from: number, first: number, last: number, end: number): readonly [number, number] => {
    const isDeep = last === first + 1 && (first === 0 || '/{,(|'.includes(chars[first - 1] ?? ''));
    if (isDeep && last + 1 < end && chars[last + 1] === '/') return [folders(from), last + 1];
    return [
      isDeep && last + 1 === end ? repeat(take(from, isInName), () => true) : repeat(from, isInName),
      last,
    ];
  };

  /**
   * Reads a group that opens at a position; returns the state after it and its last position, or `null` if there is
   * none.
   */
  const groupAt = (
    from: number,
    at: number,
    end: number,
    depth: number,
  ): readonly [number, number] | null => {
    const isMarked = '@?*+!'.includes(chars[at] ?? ' ') && chars[at + 1] === '(';
    if (chars[at] !== '{' && !isMarked) return null;
    const open = isMarked ? at + 1 : at;
    const closing = closingOf(chars, open);
    if (closing === null || closing.end >= end || !(isMarked || closing.isChoice)) return null;
    return [(isMarked ? group : choices)(from, open, closing.end, depth), closing.end];
  };

  /** Like `groupAt`, for anything that is not a group. */
  const piece = (from: number, at: number, end: number): readonly [number, number] => {
    const char = chars[at] ?? '';
    if (char === '*') {
      let last = at;
      while (last + 1 < end && chars[last + 1] === '*') last += 1;
      return stars(from, at, last, end);
    }
    const found = char === '[' ? readClass(chars, at) : null;
    if (found && found.end < end) return [take(from, found.taker), found.end];
    if (char === '\\' && at + 1 < end) return [take(from, chars[at + 1] ?? ''), at + 1];
    if (char === '?') return [take(from, isInName), at];
    // "*.txt" does not match ".txt", whose name begins with the full stop.
    const isAfterStar = char === '.' && chars[at - 1] === '*';
    return [take(from, isAfterStar ? (taken) => taken === char : char), at];
  };

  const sequence = (from: number, start: number, end: number, depth: number): number => {
    if (depth > MAX_DEPTH) isKnown = false;
    let state = from;
    for (let at = start; at < end && isKnown; at += 1)
      [state, at] = groupAt(state, at, end, depth) ?? piece(state, at, end);
    return state;
  };

  const states = endAt(sequence(fork(), 0, chars.length, 0));
  return isKnown ? states : null;
}

/** The states that a path leads to. All are followed at once, so that no state is visited twice for a character. */
function reached(states: readonly State[], path: string): ReadonlySet<number> {
  const arrive = (into: Set<number>, first: number): void => {
    const waiting = [first];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (into.has(at)) continue;
      into.add(at);
      const state = states[at];
      if (state?.type === 'fork') waiting.push(...state.ways);
    }
  };
  let current = new Set<number>();
  arrive(current, 0);
  let before = '/';
  for (const char of path) {
    const following = new Set<number>();
    // As in shells, hidden files must be named with their full stop.
    const isHidden = char === '.' && before === '/';
    for (const at of current) {
      const state = states[at];
      if (state?.type !== 'take') continue;
      const { taker, next } = state;
      if (typeof taker === 'string' ? taker === char : !isHidden && taker(char)) arrive(following, next);
    }
    if (following.size === 0) return following;
    current = following;
    before = char;
  }
  return current;
}

/**
 * Reads a pattern: "*", "?" and "[a-z]" within a name, "**" for any number of folders, "{a,b}", "@(a|b)", "?(a)",
 * "*(a)" and "+(a)"; with "!" before it, it matches everything else. Matching takes time in proportion to pattern times
 * path.
 *
 * @returns `null` where it is longer than 1,000 characters, nested more than 50 levels deep, or contains "!(a)"
 */
export function readGlob(pattern: string): Glob | null {
  if (pattern.length > MAX_LENGTH) return null;
  const isNegated = pattern.startsWith('!') && pattern[1] !== '(';
  const states = statesOf([...pattern.slice(isNegated ? 1 : 0).replace(/^(?:\.\/)+/, '')]);
  if (states === null) return null;
  const matches = (path: string): boolean => {
    for (const at of reached(states, path)) if (states[at]?.type === 'end') return true;
    return false;
  };
  return {
    matches: (path) => matches(path) !== isNegated,
    reachesInto: (folder) =>
      isNegated || reached(states, folder.endsWith('/') ? folder : `${folder}/`).size > 0,
  };
}

/** Whether a name contains characters that have a special meaning in patterns. */
export const isGlob = (name: string): boolean => /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}|[@+!]\([^)]*\)/.test(name);
