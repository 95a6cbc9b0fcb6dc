import {
  beginsWith,
  charactersOf,
  DIGITS,
  holds,
  letterOrder,
  lettersEnd,
  romanValue,
} from '../../chars/index.js';
import { beginsWithKind } from '../../lexicon/index.js';
import { AFTER, BRACKETED_MARK, changed, label, MARKS_TOGETHER, type Parts } from './label-parts.js';
import type { Label } from './label-styles.js';
import { articleLabels, namedLabel } from './named-labels.js';

const ROMAN = new RegExp(
  `^(?<number>[IVXLC]{1,7})(?:${MARKS_TOGETHER}|(?<tight>[.)])(?=[\\s\\p{Lu}"“(])|(?: ?[/-] |\\. ?[/-]? ))`,
  'u',
);
const UPPER = new RegExp(`^(?<number>[A-HJ-UW-ZĐ])(?:${MARKS_TOGETHER}|[.)](?= )| ?[/-] )`, 'u');
/** Scans part a number from its full stop: "1 . Nội dung". */
const ARABIC_CLOSER = `${MARKS_TOGETHER}|[.)/:]|(?: ?-(?= ))|(?: \\.(?= \\p{Lu}))`;
const ARABIC = new RegExp(
  `^(?<number>\\d{1,3}(?:\\.\\d{1,2}){0,4})(?<suffix>[a-zđ]?)(?<closer>${ARABIC_CLOSER})?` +
    `(?<mark>(?<=\\.)\\d{1,2}(?= \\p{Lu})|${BRACKETED_MARK})?(?=${AFTER}|\\p{Lu}\\p{Ll})`,
  'u',
);
/** "a/ Bổ sung", "a/Bổ sung"; "b/c" and "c/O" are abbreviations. */
const LETTER_CLOSER = `${MARKS_TOGETHER}|[).]| \\)(?= \\p{L})|[/-](?= )|/(?=\\p{Lu}\\p{Ll})|,(?= \\p{Lu})`;
const LETTER = new RegExp(
  `^(?<number>[a-zđ])(?<suffix>\\d{0,2})(?<closer>${LETTER_CLOSER})` +
    `(?<mark>\\d{1,3}(?= )|${BRACKETED_MARK})?(?=${AFTER}|\\p{Lu}|\\p{Ll}{2})`,
  'u',
);

/** "a.1)", "đ.2/": parts of a point. */
const UNDER_LETTER = /^(?<number>[a-zđ]\.(?<last>\d{1,2}))(?<closer>[.)/])(?=\s|["“(]|\p{Lu}\p{Ll})/u;
/** "II.1.", "A.2.": the number of the parent unit comes before its own. */
const UNDER_CAPITALS = /^(?<number>(?:[IVX]{1,5}|[A-ZĐ])(?:\.\d{1,2}){1,3})(?<closer>[.)/:])(?=\s)/u;
/** "ii)", usually below points. */
const SMALL_ROMAN = /^(?<number>[ivx]{1,5})(?<closer>\))(?=\s|["“(]|\p{L}{2})/u;
const ROMAN_AS_LETTER = /^(?<number>[IVX])\. /u;
/** No document counts to fifty in numerals: "C. " is the letter after B, even if B was left out. */
const LARGE_NUMERALS = charactersOf('LC');
const SMALL_ROMAN_FIRST = charactersOf('ivx');
/** In letters; "LXXXVIII" has one more, but no document has that many chapters. */
const MAX_NUMERAL = 7;
const BRACKET = charactersOf('(');
const BRACKETED = /^\((?<number>[a-eg-ik-vxyđ])\)(?= [\p{Lu}\p{Ll}“"])/u;
const SPACE = 0x20;
const DASHES = charactersOf('-/)');
const CLOSERS = charactersOf('.),/-0123456789');
const NONE: readonly Label[] = [];

/**
 * The labels that a text may begin with, the likelier first: "I. " may be roman one or the letter after H, "1.5 "
 * clause 1.5 or clause 1 with the mark of footnote 5; likewise "Điều 5.1 ".
 *
 * @param line - text of a folded line
 */
export function readLabels(line: string): readonly Label[] {
  if (beginsWith(line, DIGITS)) {
    const arabic = ARABIC.exec(line);
    return arabic && !isNumberOfDocument(line, arabic) ? arabicLabels(arabic) : NONE;
  }
  const named = namedLabel(line);
  if (named) return [named];
  const articles = articleLabels(line);
  if (articles.length > 0) return articles;
  if (beginsWith(line, BRACKET)) {
    const bracketed = bracketedLabel(line);
    return bracketed ? [bracketed] : NONE;
  }
  if (!mayBeLabel(line)) return NONE;
  const capitals = [romanLabel(line), capitalLabel(line)];
  return [
    ...(beginsWith(line, LARGE_NUMERALS) ? capitals.reverse() : capitals),
    underCapitals(line),
    letterLabel(line),
    underLetter(line),
    smallRomanLabel(line),
  ].filter((found) => found !== null);
}

/**
 * "12/QyĐ-BTC ngày …": a slash closes the label of a unit too, but no unit's label is followed by a kind's
 * abbreviation and a dash.
 */
function isNumberOfDocument(line: string, { 0: label, groups }: RegExpExecArray): boolean {
  if (groups?.['closer'] !== '/') return false;
  const symbol = SYMBOL.exec(line.slice(label.length))?.[0];
  return symbol !== undefined && beginsWithKind(symbol);
}
const SYMBOL = /^\p{Lu}\p{L}{1,6}-(?=\p{Lu})/u;

/** Whether a line begins with a letter or a numeral alone, followed by something that may close it. */
function mayBeLabel(line: string): boolean {
  const end = lettersEnd(line, 0);
  if (end === 0 || end > MAX_NUMERAL || end === line.length) return false;
  const hasSpace = line.charCodeAt(end) === SPACE;
  return hasSpace ? holds(DASHES, line, end + 1) : holds(CLOSERS, line, end);
}

function romanLabel(line: string): Label | null {
  const match = ROMAN.exec(line);
  const numeral = match?.groups?.['number'];
  if (!match || numeral === undefined || romanValue(numeral) === null) return null;
  return changed(label('roman', match, numeral, romanValue(numeral)), {
    closer: closerOf(match[0], numeral),
  });
}

function smallRomanLabel(line: string): Label | null {
  if (!beginsWith(line, SMALL_ROMAN_FIRST)) return null;
  const match = SMALL_ROMAN.exec(line);
  const numeral = match?.groups?.['number'];
  if (!match || numeral === undefined || romanValue(numeral) === null) return null;
  return label('smallRoman', match, numeral, romanValue(numeral));
}

function capitalLabel(line: string): Label | null {
  const match = UPPER.exec(line) ?? ROMAN_AS_LETTER.exec(line);
  const capital = match?.groups?.['number'];
  if (!match || capital === undefined) return null;
  return changed(label('upper', match, capital, letterOrder(capital)), {
    closer: closerOf(match[0], capital),
  });
}

function underCapitals(line: string): Label | null {
  const match = UNDER_CAPITALS.exec(line);
  const number = match?.groups?.['number'];
  if (!match || number === undefined) return null;
  const parts = number.split('.');
  return label('arabic', match, number, Number(parts[parts.length - 1]), parts.length);
}

/** A letter in brackets on both sides, as in treaties and aviation rules: "(a)", "(b)". */
function bracketedLabel(line: string): Label | null {
  const match = BRACKETED.exec(line);
  const small = match?.groups?.['number'];
  if (!match || small === undefined) return null;
  return changed(label('letter', match, small, letterOrder(small)), { closer: '()' });
}

function letterLabel(line: string): Label | null {
  const match = LETTER.exec(line);
  const small = match?.groups?.['number'];
  if (!match || small === undefined) return null;
  return label('letter', match, `${small}${match.groups?.['suffix'] ?? ''}`, letterOrder(small));
}

function underLetter(line: string): Label | null {
  const match = UNDER_LETTER.exec(line);
  const { number, last } = match?.groups ?? {};
  return match && number !== undefined ? label('letter', match, number, Number(last), 2) : null;
}

const closerOf = (written: string, number: string): string => written.slice(number.length).trim();

function arabicLabels(match: RegExpExecArray): readonly Label[] {
  const parts: Parts = match.groups ?? {};
  const numbers = (parts.number ?? '').split('.');
  if (numbers.length === 1 && !parts.closer) return [];
  const text = `${parts.number}${parts.suffix ?? ''}`;
  const whole = label('arabic', match, text, Number(numbers[numbers.length - 1]), numbers.length);
  const [clause = '', mark] = numbers;
  const footnoted = numbers.length === 2 && !parts.closer && mark !== undefined;
  return footnoted
    ? [whole, changed(whole, { text: clause, value: Number(clause), depth: 1, mark, closer: '.' })]
    : [whole];
}
