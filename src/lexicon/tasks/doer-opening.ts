import { isLetter, once, withTonesLast } from '../../chars/index.js';
import { namedAt } from '../match-body.js';
import { commonDoers, quantifiers, singleDoers } from './heads.js';
import { formsOfAddress } from './people.js';

/** The names of doers, in small letters, and the length of the longest. */
interface Doers {
  readonly names: ReadonlySet<string>;
  readonly longest: number;
}

function doersOf(words: readonly string[]): Doers {
  const names = new Set(words.map((word) => withTonesLast(word).toLowerCase()));
  return { names, longest: Math.max(...Array.from(names, ({ length }) => length)) };
}

// Looked up word by word: an expression of all names takes long to compile.
const common = once(() => doersOf(commonDoers));
const single = once(() => doersOf([...singleDoers, ...formsOfAddress]));

/** Whether whole words from an offset on are the name of a doer. */
function namesDoer(small: string, from: number, { names, longest }: Doers): boolean {
  const last = Math.min(small.length, from + longest);
  for (let end = from + 1; end <= last; end += 1)
    if (!isLetter(small.charCodeAt(end)) && names.has(small.slice(from, end))) return true;
  return false;
}

function opensWithName(text: string): boolean {
  const small = withTonesLast(text).toLowerCase();
  return (
    namesDoer(small, 0, single()) ||
    namesDoer(small, 0, common()) ||
    quantifiers.some((words) => small.startsWith(`${words} `) && namesDoer(small, words.length + 1, common()))
  );
}

const CAPITALS = /^\p{Lu}/u;
/** "BGH", "TPT Đội", "Ban KTNB": bodies and posts that only their own office knows. */
const ABBREVIATION = /^\p{Lu}{2,}(?:-\p{Lu}+)*(?=[ ,;.]|$)/u;

/** Whether a text begins with a body or person that may be given a task. */
export const opensWithDoer = (text: string): boolean =>
  CAPITALS.test(text) && (namedAt(text) !== null || ABBREVIATION.test(text) || opensWithName(text));
