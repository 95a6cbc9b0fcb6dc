import { isDigit, isWritten, smallUnit, unitKind, unitKinds } from '../../chars/index.js';
import { type Kind, kindSpellings, kinds, mayBeNumber } from '../../lexicon/index.js';

/** A kind's name in a text. */
export interface KindName {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** A name of a kind as it may stand in a text. */
interface Spelling {
  readonly kind: Kind;
  /** In small letters; a space may be missing, since old line ends glue words ("NGHỊQUYẾT"). */
  readonly small: string;
  /** An abbreviation, which is a kind's name only in these letters and before a number. */
  readonly short: string | null;
}

/** All spellings, the longer name before the shorter one that begins it. */
const SPELLINGS: readonly Spelling[] = [
  ...kindSpellings().map(({ kind, small }) => ({ kind, small, short: null })),
  ...kinds.flatMap((kind) =>
    kind.shortName === null ? [] : [{ kind, small: kind.shortName.toLowerCase(), short: kind.shortName }],
  ),
];

/** Spellings by what {@link opening} makes of their first units. */
const byOpening: (readonly Spelling[] | undefined)[] = new Array(0x1000).fill(undefined);

/** A number for the first three units of a word, which few words share that begin no kind's name. */
function opening(text: string, at: number): number {
  const first = smallUnit(text.charCodeAt(at));
  const second = smallUnit(text.charCodeAt(at + 1));
  return (first * 1021 + second * 61 + smallUnit(text.charCodeAt(at + 2))) & 0xfff;
}

for (const spelling of SPELLINGS) {
  const { small, short } = spelling;
  const written = short === null ? [small, small.replaceAll(' ', '')] : [`${small} `];
  for (const key of new Set(written.map((each) => opening(each, 0))))
    byOpening[key] = [...(byOpening[key] ?? []), spelling];
}

/**
 * The name of a kind that begins at `at`, where a word begins.
 *
 * @returns offsets from `origin`
 */
export function kindNameAt(text: string, at: number, origin: number): KindName | null {
  if (at + 2 >= text.length) return null;
  const spellings = byOpening[opening(text, at)];
  if (spellings === undefined) return null;
  for (const { kind, small, short } of spellings) {
    const end = spellingEnd(text, at, small);
    if (end < 0) continue;
    if (short === null || (text.startsWith(short, at) && isBeforeNumber(text, end)))
      return { start: at - origin, end: end - origin, kind };
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
  return at < text.length && isInWord(text.charCodeAt(at)) && !isGluedNumber(text, at) ? -1 : at;
}

/** "Công văn1234/BNV-TCCV", "Quyết địnhsố 45/QĐ-TTg": the space before the number, or before "số", got lost. */
function isGluedNumber(text: string, at: number): boolean {
  const hasSo = isWritten(text, at, 'số ');
  const from = hasSo ? at + 'số '.length : at;
  return isDigit(text.charCodeAt(from)) && mayBeNumber(text, from);
}

const SPACE = 0x20;
const COLON = 0x3a;

function isInWord(code: number): boolean {
  const kind = unitKind(code);
  return kind === unitKinds.letter || kind === unitKinds.digit || kind === unitKinds.number;
}

/** " 12", " số 12", " số: 12" */
function isBeforeNumber(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== SPACE) return false;
  if (isDigit(text.charCodeAt(at + 1))) return true;
  if (!isWritten(text, at + 1, 'số')) return false;
  const colon = text.charCodeAt(at + 3) === COLON ? at + 4 : at + 3;
  return isDigit(text.charCodeAt(text.charCodeAt(colon) === SPACE ? colon + 1 : colon));
}
