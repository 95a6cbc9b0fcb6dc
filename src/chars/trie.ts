import { syllableEnd, unitKind, unitKinds } from './letters.js';
import { nameKey, skipSpace, syllableKey } from './syllables.js';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** The punctuation before this syllable in any of the names through this node. */
  marks: string;
  readonly values: T[];
  /** Names through this node that have not been read any further, in the order in which they were added. */
  pending: { readonly name: string; readonly at: number; readonly value: T }[];
}

/** A trie of names by their syllables. */
export interface NameTrie<T> {
  readonly add: (name: string, value: T) => void;
  /**
   * The longest name that begins at `from`, or after the white space there; `end` is the offset just after it. Case,
   * tone placement and white space, line ends included, do not count, and punctuation may be missing. But punctuation
   * that no name has at that place ends the search, so that "Luật Đầu tư, công văn số …" is not read as "Đầu tư công".
   */
  readonly longest: (text: string, from: number) => NameMatch<T> | null;
  /** The values of exactly this name, in the order in which they were added; punctuation does not count. */
  readonly exact: (name: string) => readonly T[];
}

/** A name that was found, and its values. */
export interface NameMatch<T> {
  readonly end: number;
  readonly values: readonly T[];
}

const PUNCTUATION = ',;/()-–';
/** "&" may be written for "và": "Bộ Kế hoạch & Đầu tư". */
const AMPERSAND = 0x26;
const AND = syllableKey('và');

/**
 * Creates an empty trie. A look-up takes time in proportion to the name that it finds, not to the number of names.
 * Added names are only read as far as look-ups need, so that a large register costs little to open.
 */
export function nameTrie<T>(): NameTrie<T> {
  const root = emptyNode<T>();
  return {
    add: (name, value) => {
      root.pending.push({ name, at: 0, value });
    },
    longest: (text, from) => longest(root, text, from),
    exact: (name) => exact(root, name),
  };
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), marks: '', values: [], pending: [] };
}

/** Reads the pending names of a node one syllable further. */
function readPending<T>(node: Node<T>): void {
  const { pending } = node;
  node.pending = [];
  for (const { name, at, value } of pending) {
    const gap = readGap(name, at);
    const end = syllableEnd(name, gap.end);
    if (end === gap.end) {
      if (!node.values.includes(value)) node.values.push(value);
      continue;
    }
    const key = syllableKey(name.slice(gap.end, end));
    const child = node.next.get(key) ?? emptyNode<T>();
    node.next.set(key, child);
    if (gap.mark !== '' && !child.marks.includes(gap.mark)) child.marks += gap.mark;
    child.pending.push({ name, at: end, value });
  }
}

function longest<T>(root: Node<T>, text: string, from: number): NameMatch<T> | null {
  let node = root;
  let at = from;
  let best: NameMatch<T> | null = null;
  while (true) {
    const gap = readGap(text, at);
    const isAnd = text.charCodeAt(gap.end) === AMPERSAND;
    const end = isAnd ? gap.end + 1 : syllableEnd(text, gap.end);
    if (end === gap.end) break;
    if (node.pending.length > 0) readPending(node);
    const child = node.next.get(isAnd ? AND : syllableKey(text.slice(gap.end, end)));
    if (child === undefined || (gap.mark !== '' && !child.marks.includes(gap.mark))) break;
    if (child.pending.length > 0) readPending(child);
    if (child.values.length > 0) best = { end: closeBracket(text, from, end), values: child.values };
    if (child.next.size === 0) break;
    node = child;
    at = end;
  }
  return best;
}

function exact<T>(root: Node<T>, name: string): readonly T[] {
  let node: Node<T> | undefined = root;
  for (const key of nameKey(name).split(' ')) {
    if (node.pending.length > 0) readPending(node);
    if (key === '') break;
    node = node.next.get(key);
    if (node === undefined) return [];
  }
  if (node.pending.length > 0) readPending(node);
  return node.values;
}

/** The gap between two syllables: white space, with at most one punctuation mark in it. */
function readGap(text: string, from: number): { readonly end: number; readonly mark: string } {
  const at = skipSpace(text, from);
  const kind = at < text.length ? unitKind(text.charCodeAt(at)) : unitKinds.other;
  const mark = kind === unitKinds.other ? text.charAt(at) : '';
  if (mark === '' || !PUNCTUATION.includes(mark)) return { end: at, mark: '' };
  return { end: skipSpace(text, at + 1), mark: mark === '–' ? '-' : mark };
}

/** Includes the ")" after a name such as "… ở người (HIV/AIDS)". */
function closeBracket(text: string, from: number, end: number): number {
  if (text.charAt(end) !== ')') return end;
  const name = text.slice(from, end);
  return name.lastIndexOf('(') > name.lastIndexOf(')') ? end + 1 : end;
}
