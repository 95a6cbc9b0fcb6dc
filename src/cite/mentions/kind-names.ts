import {
  indexByWords,
  inSmallLetters,
  isDigit,
  isWritten,
  lettersEnd,
  mayBeOneOf,
  smallUnit,
  unitKind,
  unitKinds,
} from '../../chars/index.js';
import {
  beginsWithKind,
  documentNumberAt,
  type Kind,
  kindNamed,
  kindSpellings,
  kinds,
  mayBeNumber,
  type ShortLaw,
  shortLaws,
} from '../../lexicon/index.js';
import { isShortLawMeant } from './short-law.js';

/** A kind's name in a text. */
export interface KindName {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** The law that the capitals of its name stand for ("BLDS"); `null` for the name of a kind. */
  readonly law: ShortLaw | null;
}

/** A name of a kind as it may be written. */
interface Spelling {
  readonly kind: Kind;
  /** In lower case; a space may be missing, since words run together at lost line breaks ("NGHỊQUYẾT"). */
  readonly small: string;
  /** An abbreviation, which names a kind only in this case and before a number; `null` for a full name. */
  readonly short: string | null;
  readonly law: ShortLaw | null;
}

/** All spellings, longer ones before those that they begin with. */
const SPELLINGS: readonly Spelling[] = [
  ...kindSpellings().map(({ kind, small }) => ({ kind, small, short: null, law: null })),
  ...kinds.flatMap((kind) =>
    kind.shortName === null
      ? []
      : [{ kind, small: kind.shortName.toLowerCase(), short: kind.shortName, law: null }],
  ),
  ...shortLaws.flatMap((law) => {
    const kind = kindNamed(law.kind);
    return kind ? [{ kind, small: law.written.toLowerCase(), short: law.written, law }] : [];
  }),
];

const WITH_FIRST_WORDS = SPELLINGS.map((spelling): [string[], Spelling] => [
  spelling.law
    ? [lettersOf(spelling.small)]
    : [...firstWords(spelling.small), ...cutAtCapital(spelling.short)],
  spelling,
]);
const spellingsByFirstWord = indexByWords(WITH_FIRST_WORDS);

/** Whether a name may begin with a word, by the sum of its letters; this rules out most words. */
export const mayBeginName = mayBeOneOf(WITH_FIRST_WORDS.flatMap(([words]) => words));

/** "lhn" of "lhn&gđ", where the reading of the word stops. */
function lettersOf(small: string): string {
  return small.slice(0, lettersEnd(small, 0));
}

/** "Qy" of "QyĐ": a capital after a lower-case letter is taken for the beginning of another word. */
function cutAtCapital(short: string | null): readonly string[] {
  const cut = short?.search(/(?<=\p{Ll})\p{Lu}/u) ?? -1;
  return cut < 0 ? [] : [inSmallLetters(short?.slice(0, cut) ?? '')];
}

/**
 * The words that a name may begin with: its first word, also run together with those after it, and finally with
 * "số".
 */
function firstWords(name: string): readonly string[] {
  const words = name.split(' ');
  const glued = words.map((_, last) => words.slice(0, last + 1).join(''));
  return [...glued, `${glued[glued.length - 1]}số`];
}

/**
 * The longest name of a kind that begins with a given word.
 *
 * @param at - where the word begins
 * @param wordEnd - where it ends
 * @returns offsets from `origin`
 */
export function kindNameAt(text: string, at: number, wordEnd: number, origin: number): KindName | null {
  const likely = spellingsByFirstWord(text, at, wordEnd);
  if (likely === null) return null;
  for (const { kind, small, short, law } of likely) {
    const end = spellingEnd(text, at, small);
    if (end < 0 || (short !== null && !text.startsWith(short, at))) continue;
    if (law ? isShortLawMeant(text, at, end, law) : short === null || isBeforeNumber(text, end))
      return { start: at - origin, end: end - origin, kind, law };
  }
  return null;
}

/** The offset after a spelling at `from`, if the text has it there as whole words; otherwise -1. */
function spellingEnd(text: string, from: number, small: string): number {
  let at = from;
  for (let i = 0; i < small.length; i += 1) {
    const wanted = small.charCodeAt(i);
    if (at < text.length && smallUnit(text.charCodeAt(at)) === wanted) at += 1;
    else if (wanted !== SPACE) return -1;
  }
  return at < text.length && isInWord(text.charCodeAt(at)) && !isGluedNumber(text, at) ? -1 : at;
}

/** Whether the space before a number or before "số" was lost: "Công văn1234/BNV-TCCV", "Quyết địnhsố 45/QĐ-TTg". */
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

/** Whether a number follows: " 12", " số 12", " số: 12"; without a space a whole one ("NĐ30/2020/NĐ-CP"). */
function isBeforeNumber(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== SPACE) {
    const whole = documentNumberAt(text, at);
    return whole !== null && beginsWithKind(whole.symbol);
  }
  if (isDigit(text.charCodeAt(at + 1))) return true;
  if (!isWritten(text, at + 1, 'số')) return false;
  const colon = text.charCodeAt(at + 3) === COLON ? at + 4 : at + 3;
  return isDigit(text.charCodeAt(text.charCodeAt(colon) === SPACE ? colon + 1 : colon));
}
