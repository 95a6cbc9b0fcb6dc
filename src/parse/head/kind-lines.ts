import { beginsWith, charactersOf, isCapital, nearest, oneOf } from '../../chars/index.js';
import {
  type Kind,
  kindInitials,
  kindNamed,
  kindQualifiers,
  kindSpellings,
  kindsOfAbbreviation,
  verbsThat,
} from '../../lexicon/index.js';
import { isInCapitals, isNamed, type Line, labelsOf, piecesOf } from '../line/index.js';

/** Kinds by their names in capitals; a name stands before shorter ones that it begins with. */
const IN_CAPITALS = new Map(kindSpellings().map(({ kind, name }) => [name.toUpperCase(), kind]));
const NAMES = [...IN_CAPITALS.keys()];
const FIRST_LETTERS = charactersOf(kindInitials);
/** Of a shorter word too many others differ by a letter. */
const SHORTEST_MISSPELT = 6;
/** Stars, dots and spaces may stand after a name. */
const LONGEST_LINE = Math.max(...NAMES.map(({ length }) => length)) + 10;

/** The name of a kind that a text begins with, with more words after it. */
const nameBefore = (text: string): string | undefined =>
  beginsWith(text, FIRST_LETTERS)
    ? NAMES.find((name) => text.charAt(name.length) === ' ' && text.startsWith(name))
    : undefined;

/** Names whose spaces got lost where a line ended ("NGHỊQUYẾT"). */
const GLUED = new Map(NAMES.map((name) => [name.replaceAll(' ', ''), IN_CAPITALS.get(name)]));

function kindOfLine(line: Line): Kind | null {
  const { text } = line;
  if (text.length > LONGEST_LINE || text.endsWith(':') || !isInCapitals(line)) return null;
  const name = text.replace(/[\s.*]+$/u, '');
  return IN_CAPITALS.get(name) ?? GLUED.get(name) ?? null;
}

/**
 * A kind in small letters but the first ("Kế hoạch", "Thông Báo").
 *
 * @param isBelow - whether the letterhead stands right above, so that it is no rest of a sentence
 */
function kindInSmallLetters({ text }: Line, isBelow: () => boolean): Kind | null {
  if (text.length > LONGEST_LINE || !/^\p{Lu}/u.test(text)) return null;
  const kind = kindNamed(text.replace(/[\s.*]+$/u, ''));
  return kind && kind.family !== 'plain' && kind.family !== 'general' && isBelow() ? kind : null;
}

/** Whether the letterhead stands right above a line, so that it is no rest of a sentence. */
function isBelowLetterhead(lines: readonly Line[], from: number, index: number): boolean {
  const [above] = lines.slice(Math.max(from, index - 1), index);
  if (above === undefined) return false;
  return (isInCapitals(above) || isLetterhead(above)) && lines.slice(from, index).some(isLetterhead);
}

const isLetterhead = (line: Line): boolean =>
  piecesOf(line).some(({ name }) => name !== 'issuer' && name !== 'title');

/** A kind that is misspelt ("QUYẾT ĐỊN"), where no line holds a whole one. */
function misspeltKind(line: Line): Kind | null {
  const { text } = line;
  if (text.length > LONGEST_LINE || text.length < SHORTEST_MISSPELT) return null;
  if (text.endsWith(':') || !isInCapitals(line)) return null;
  const found = nearest(text, NAMES);
  return found ? (IN_CAPITALS.get(found.candidate) ?? null) : null;
}

const OPENS_TITLE = new RegExp(`^${oneOf(verbsThat('opensTitle'))}`, 'iu');

/** A kind and the beginning of its title on one line ("QUYẾT ĐỊNH Về việc …", "LUẬT ĐẤU THẦU"). */
function kindWithTitle({ text }: Line): Kind | null {
  const name = nameBefore(text);
  const kind = name === undefined ? undefined : IN_CAPITALS.get(name);
  // "VĂN BẢN QUY PHẠM PHÁP LUẬT" heads a part of the Gazette.
  if (name === undefined || kind === undefined || kind.family === 'general') return null;
  const rest = text.slice(name.length + 1);
  return isCapital(rest) || OPENS_TITLE.test(rest) ? kind : null;
}

/** Whether only a qualifier follows the kind ("KẾT LUẬN THANH TRA") or its issuer, so that the title stands below. */
export function isQualified(text: string, { name }: Kind): boolean {
  const rest = text.slice(name.length + 1).trim();
  return QUALIFIERS.has(rest) || namesIssuer(rest);
}

const NUMBER_OR_TITLE = oneOf(['số', ...verbsThat('opensTitle')], 'capital');
/** Until the nineties the issuer followed the kind ("NGHỊ ĐỊNH CỦA CHÍNH PHỦ"). */
const OF_ISSUER = new RegExp(`^CỦA (?!.* ${NUMBER_OR_TITLE} )\\P{Ll}{3,60}$`, 'u');

/** Whether a text beside or below the kind says who issues the document. */
export const namesIssuer = (text: string): boolean => OF_ISSUER.test(text);

const QUALIFIERS: ReadonlySet<string> = new Set(kindQualifiers.map((each) => each.toUpperCase()));

/** The line of the kind; `sharesLine` where the title begins on it. */
export interface FoundKind {
  readonly index: number;
  readonly kind: Kind;
  readonly sharesLine: boolean;
}

/** The kind's line: a line of the kind alone goes before one with its title, a whole name before a misspelt one. */
export function findKind(lines: readonly Line[], from: number, to: number): FoundKind | null {
  for (const [read, sharesLine] of [
    [kindOfLine, false],
    [kindWithTitle, true],
    [kindInSmallLetters, false],
    [misspeltKind, false],
  ] as const) {
    for (let index = from; index < to; index += 1) {
      const line = lines[index];
      if (!line) continue;
      const { text } = line;
      // "Chương I" → "QUY ĐỊNH CHUNG": an excerpt begins with a unit, and what stands below heads that.
      if (/^Kính gửi|^Căn cứ |^(?:Điều|ĐIỀU) ?1/u.test(text) || labelsOf(line).some(isNamed)) break;
      const kind = read(line, () => isBelowLetterhead(lines, from, index));
      if (kind) return { index, kind, sharesLine };
    }
  }
  return null;
}

/** The kinds that a number may be of: "12/2020/QĐ-UBND"; until the nineties "15-BTC/TT" too. */
export const kindsOfNumber = (number: string): readonly Kind[] =>
  kindsOfAbbreviation(
    /(?:^|\/)([\p{L}]+)-/u.exec(number)?.[1] ?? /\d-[\p{L}-]+\/([\p{L}]+)$/u.exec(number)?.[1] ?? '',
  );
