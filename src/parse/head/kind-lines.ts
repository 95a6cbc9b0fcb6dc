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

/** Kinds by their names in capitals, longer names before those that they begin with. */
const IN_CAPITALS = new Map(kindSpellings().map(({ kind, name }) => [name.toUpperCase(), kind]));
const NAMES = [...IN_CAPITALS.keys()];
const FIRST_LETTERS = charactersOf(kindInitials);
/** In characters; too many other words are one letter away from a shorter name. */
const MIN_MISSPELT = 6;
/** A name may be followed by stars, dots and spaces. */
const MAX_LINE = Math.max(...NAMES.map(({ length }) => length)) + 10;

const BODY_FIRST = charactersOf('KCĐ-–+');
const OPENS_BODY = /^(?:Kính gửi|(?:[-–+] ?)?Căn cứ |(?:Điều|ĐIỀU) ?1)/u;
const opensBody = (text: string): boolean => beginsWith(text, BODY_FIRST) && OPENS_BODY.test(text);

/** The kind's name with which a text begins, followed by more words. */
const nameBefore = (text: string): string | undefined =>
  beginsWith(text, FIRST_LETTERS)
    ? NAMES.find((name) => text.charAt(name.length) === ' ' && text.startsWith(name))
    : undefined;

/** Names run together at a lost line break ("NGHỊQUYẾT"). */
const RUN_TOGETHER = new Map(NAMES.map((name) => [name.replaceAll(' ', ''), IN_CAPITALS.get(name)]));

function kindOfLine(line: Line): Kind | null {
  const { text } = line;
  if (text.length > MAX_LINE || text.endsWith(':') || !isInCapitals(line)) return null;
  const name = text.replace(/[\s.*]+$/u, '');
  return IN_CAPITALS.get(name) ?? RUN_TOGETHER.get(name) ?? null;
}

/**
 * A kind that is not in capitals ("Kế hoạch", "Thông Báo").
 *
 * @param isBelow - whether the letterhead is right above, so that the line is not the end of a sentence
 */
function kindInLowerCase({ text }: Line, isBelow: () => boolean): Kind | null {
  if (text.length > MAX_LINE || !/^\p{Lu}/u.test(text)) return null;
  const kind = kindNamed(text.replace(/[\s.*]+$/u, ''));
  return kind && kind.family !== 'plain' && kind.family !== 'general' && isBelow() ? kind : null;
}

/** Whether the letterhead is right above a line, so that the line is not the end of a sentence. */
function isBelowLetterhead(lines: readonly Line[], from: number, index: number): boolean {
  const [above] = lines.slice(Math.max(from, index - 1), index);
  if (above === undefined) return false;
  return (isInCapitals(above) || isLetterhead(above)) && lines.slice(from, index).some(isLetterhead);
}

const isLetterhead = (line: Line): boolean =>
  piecesOf(line).some(({ name }) => name !== 'issuer' && name !== 'title');

/** A misspelt kind ("QUYẾT ĐỊN"), for when no line has it right. */
function misspeltKind(line: Line): Kind | null {
  const { text } = line;
  if (text.length > MAX_LINE || text.length < MIN_MISSPELT) return null;
  if (text.endsWith(':') || !isInCapitals(line)) return null;
  const found = nearest(text, NAMES);
  return found ? (IN_CAPITALS.get(found.candidate) ?? null) : null;
}

const OPENS_TITLE = new RegExp(`^${oneOf(verbsThat('opensTitle'))}`, 'iu');

/** A kind on one line with the beginning of its title ("QUYẾT ĐỊNH Về việc …", "LUẬT ĐẤU THẦU"). */
function kindWithTitle({ text }: Line): Kind | null {
  const name = nameBefore(text);
  const kind = name === undefined ? undefined : IN_CAPITALS.get(name);
  // "VĂN BẢN QUY PHẠM PHÁP LUẬT" is the heading of a section of the Gazette.
  if (name === undefined || kind === undefined || kind.family === 'general') return null;
  const rest = text.slice(name.length + 1);
  return isCapital(rest.replace(SYMBOL, '')) || OPENS_TITLE.test(rest) ? kind : null;
}

/** A number with small letters in it, as the Prime Minister's have ("SỐ 287-TTg"). */
const SYMBOL = /\d[\d/-]*[/-]\p{Lu}[\p{L}/-]*/u;

/** Whether only a qualifier ("KẾT LUẬN THANH TRA") or the issuer follows the kind, so that the title is below. */
export function isQualified(text: string, { name }: Kind): boolean {
  const rest = text.slice(name.length + 1).trim();
  return QUALIFIERS.has(rest) || namesIssuer(rest);
}

const NUMBER_OR_TITLE = oneOf(['số', ...verbsThat('opensTitle')], 'capital');
/** Until the nineties, the issuer followed the kind ("NGHỊ ĐỊNH CỦA CHÍNH PHỦ"). */
const OF_ISSUER = new RegExp(`^CỦA (?!.* ${NUMBER_OR_TITLE} )\\P{Ll}{3,60}$`, 'u');

/** Whether a text beside or below the kind names the issuer. */
export const namesIssuer = (text: string): boolean => OF_ISSUER.test(text);

const QUALIFIERS: ReadonlySet<string> = new Set(kindQualifiers.map((each) => each.toUpperCase()));

/** The kind's line; with `sharesLine`, the title begins on it. */
export interface FoundKind {
  readonly index: number;
  readonly kind: Kind;
  readonly sharesLine: boolean;
}

/**
 * Finds the line with the kind: preferably one with nothing else, then one with the beginning of the title, then one
 * that is not in capitals, and finally a misspelt one.
 */
export function findKind(lines: readonly Line[], from: number, to: number): FoundKind | null {
  for (const [read, sharesLine] of [
    [kindOfLine, false],
    [kindWithTitle, true],
    [kindInLowerCase, false],
    [misspeltKind, false],
  ] as const) {
    for (let index = from; index < to; index += 1) {
      const line = lines[index];
      if (!line) continue;
      const { text } = line;
      // "Chương I" → "QUY ĐỊNH CHUNG": an excerpt may begin with a unit, and the line below is that unit's heading.
      if (opensBody(text) || labelsOf(line).some(isNamed)) break;
      const kind = read(line, () => isBelowLetterhead(lines, from, index));
      if (kind) return { index, kind, sharesLine };
    }
  }
  return null;
}

/** The kinds that a number may belong to: "12/2020/QĐ-UBND"; until the nineties also "15-BTC/TT". */
export const kindsOfNumber = (number: string): readonly Kind[] =>
  kindsOfAbbreviation(
    /(?:^|\/)([\p{L}]+)-/u.exec(number)?.[1] ?? /\d-[\p{L}-]+\/([\p{L}]+)$/u.exec(number)?.[1] ?? '',
  );
