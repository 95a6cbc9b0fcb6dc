import { isDigit, type Kind, kindNamed, kinds, smallUnit, unitKind, unitKinds } from '../lexicon/index.js';

/** A kind's name in a text. */
export interface KindWord {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** Kinds that are written by their abbreviation before a number ("QĐ số 12/QĐ-UBND"). */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  QĐ: 'Quyết định',
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  NQLT: 'Nghị quyết liên tịch',
  TTLT: 'Thông tư liên tịch',
  TT: 'Thông tư',
  CT: 'Chỉ thị',
  CV: 'Công văn',
  KH: 'Kế hoạch',
  TB: 'Thông báo',
  TTr: 'Tờ trình',
  BC: 'Báo cáo',
  CĐ: 'Công điện',
};

/** A name of a kind as it may stand in a text. */
interface Spelling {
  readonly kind: Kind;
  /** In small letters; a space may be missing, since old line ends glue words ("NGHỊQUYẾT"). */
  readonly small: string;
  /** An abbreviation, which is a kind's name only in these letters and before a number. */
  readonly short: string | null;
}

/** "Uỷ quyền" and "thoả thuận" are also written the old way. */
const withOldTones = (name: string): string => name.replace('ủy', 'uỷ').replace('thỏa', 'thoả');

function spellingsOf(kind: Kind): readonly Spelling[] {
  const names = new Set([kind.name, withOldTones(kind.name)]);
  return [...names].map((name) => ({ kind, small: name.toLowerCase(), short: null }));
}

function shortSpelling([short, name]: readonly [string, string]): readonly Spelling[] {
  const kind = kindNamed(name);
  return kind ? [{ kind, small: short.toLowerCase(), short }] : [];
}

/** The first two units of a spelling as one number. */
const opening = (first: number, second: number): number => first * 0x10000 + second;

/**
 * All spellings by their first two units, with which most words of a text do not begin; the longer name stands before
 * the shorter one that begins it.
 */
let byOpening: ReadonlyMap<number, readonly Spelling[]> | null = null;

function indexSpellings(): ReadonlyMap<number, readonly Spelling[]> {
  const all = [...kinds.flatMap(spellingsOf), ...Object.entries(SHORT_NAMES).flatMap(shortSpelling)];
  const index = new Map<number, Spelling[]>();
  for (const spelling of all) {
    const key = opening(spelling.small.charCodeAt(0), spelling.small.charCodeAt(1));
    const before = index.get(key);
    if (before) before.push(spelling);
    else index.set(key, [spelling]);
  }
  return index;
}

/** The name of a kind that begins at `at`, where a word begins. */
export function kindWordAt(text: string, at: number): KindWord | null {
  if (at + 1 >= text.length) return null;
  byOpening ??= indexSpellings();
  const spellings = byOpening.get(
    opening(smallUnit(text.charCodeAt(at)), smallUnit(text.charCodeAt(at + 1))),
  );
  if (spellings === undefined) return null;
  for (const { kind, small, short } of spellings) {
    const end = spellingEnd(text, at, small);
    if (end < 0) continue;
    if (short === null) return { start: at, end, kind };
    if (text.startsWith(short, at) && isBeforeNumber(text, end)) return { start: at, end, kind };
  }
  return null;
}

/** The offset after a spelling that stands at `from`, where the word ends as well; -1 where it does not stand there. */
function spellingEnd(text: string, from: number, small: string): number {
  let at = from;
  for (let i = 0; i < small.length; i += 1) {
    const wanted = small.charCodeAt(i);
    if (at < text.length && smallUnit(text.charCodeAt(at)) === wanted) at += 1;
    else if (wanted !== SPACE) return -1;
  }
  return at < text.length && isInWord(text.charCodeAt(at)) ? -1 : at;
}

const SPACE = 0x20;

function isInWord(code: number): boolean {
  const kind = unitKind(code);
  return kind === unitKinds.letter || kind === unitKinds.digit || kind === unitKinds.number;
}

/** " 12", " số 12" */
function isBeforeNumber(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== SPACE) return false;
  const so = text.slice(at + 1, at + 4).toLowerCase() === 'số ';
  const next = so ? at + 4 : at + 1;
  return isDigit(text.charCodeAt(next));
}
