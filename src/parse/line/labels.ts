import { beginsWith, charactersOf, DIGITS, holds, isCapital, lettersEnd } from '../../chars/index.js';
import { beginsWithKind, letterOrder, ordinalValue, romanValue } from '../../lexicon/index.js';
import type { Label, LabelStyle } from './label-styles.js';

const ROMAN_OR_ARABIC = '[IVXLC]{1,7}|\\d{1,3}';
const NUMBER_OF_NAMED = `thứ \\p{L}{2,5}|${ROMAN_OR_ARABIC}|[A-ZĐ](?![\\p{L}])`;
/** Mark of a footnote glued to a named label ("Chương II.3"). */
const MARK_OF_NAMED = '(?:(?<=[.:])(?<mark>\\d{1,2})(?= |$))?';
const NAMED = new RegExp(
  '^(?<name>Phần|Chương|Mục|Tiểu mục) ' +
    `(?<number>${NUMBER_OF_NAMED})(?<suffix>[a-zđ]?)(?<closer>[.:]?-?)${MARK_OF_NAMED}(?= |$)`,
  'iu',
);
/** What follows a label without a space: a line's end, a quotation, a word that was glued to it. */
const AFTER = '\\s|$|["“(]';
const BRACKETED_MARK = '\\[\\d{1,3}\\]';
/** Scanned texts lose or mistake the tone, "Điêu 3.", and web pages the space, "Điều3." */
const ARTICLE_NAME = '(?:Đi[ềêểễ]u|ĐI[ỀÊỂỄ]U)(?: |(?=\\d{1,4}[a-zđ]?[.:]))';
/** "Điều 3.", "Điều 3.-", "Điều 3/ Phạm vi", "Điều 3 - Phạm vi"; "Điều 3 - Điều 5" names two. */
const ARTICLE_CLOSER = '[.:]-?|\\/(?= \\p{Lu})|-(?= (?!Điều )\\p{Lu})|';
const ARTICLE = new RegExp(
  `^${ARTICLE_NAME}(?<number>\\d{1,4})(?<suffix>[a-zđ]?\\d?) ?(?<closer>${ARTICLE_CLOSER})` +
    `(?<mark>\\d{1,3}(?=[ .]|$)|${BRACKETED_MARK})?(?=${AFTER}|\\p{Lu})`,
  'u',
);
const DECIMAL_NUMBER = '\\d{1,3}\\.(?:0\\d{1,2}(?=[.: ]|$)|\\d{1,3}(?=[.:](?: |$)))';
/** Rules of aviation and charters count articles by chapter: "Điều 1.003 Định nghĩa", "Điều 5.1. Hồ sơ". */
const DECIMAL_ARTICLE = new RegExp(
  `^(?:Điều|ĐIỀU) (?<number>${DECIMAL_NUMBER})(?<suffix>[a-zđ]?)(?<closer>[.:]?)(?= |$)`,
  'u',
);
/** "Điều 5.1 Hồ sơ": decimal, or article 5 with the call of footnote 1. */
const DECIMAL_OR_MARKED = /^(?:Điều|ĐIỀU) (?<number>\d{1,3}\.\d{1,3})(?= \p{Lu})/u;
const ROMAN = /^(?<number>[IVXLC]{1,7})(?:(?<tight>[.)])(?=[\s\p{Lu}"“(])|(?: ?[/-] |\. ?[/-]? ))/u;
const UPPER = /^(?<number>[A-HJ-UW-ZĐ])(?:[.)](?= )| ?[/-] )/u;
const ARABIC_CLOSER = '[.)/:]|(?: ?-(?= ))';
const ARABIC = new RegExp(
  `^(?<number>\\d{1,3}(?:\\.\\d{1,2}){0,4})(?<suffix>[a-zđ]?)(?<closer>${ARABIC_CLOSER})?` +
    `(?<mark>(?<=\\.)\\d{1,2}(?= \\p{Lu})|${BRACKETED_MARK})?(?=${AFTER}|\\p{Lu}\\p{Ll})`,
  'u',
);
const LETTER_CLOSER = '[).]|[/-](?= )|,(?= \\p{Lu})';
const LETTER = new RegExp(
  `^(?<number>[a-zđ])(?<suffix>\\d{0,2})(?<closer>${LETTER_CLOSER})` +
    `(?<mark>\\d{1,3}(?= )|${BRACKETED_MARK})?(?=${AFTER}|\\p{Lu}|\\p{Ll}{2})`,
  'u',
);

/** "II.1.", "A.2.": the number of the unit above stands before its own. */
const UNDER_CAPITALS = /^(?<number>(?:[IVX]{1,5}|[A-ZĐ])(?:\.\d{1,2}){1,3})(?<closer>[.)/:])(?=\s)/u;
/** "ii)", mostly below points. */
const SMALL_ROMAN = /^(?<number>[ivx]{1,5})(?<closer>\))(?=\s|["“(]|\p{L}{2})/u;
const ROMAN_AS_LETTER = /^(?<number>[IVX])\. /u;
const SMALL_ROMAN_FIRST = charactersOf('ivx');
/** "LXXXVIII" has one letter more, but no document has as many chapters. */
const LONGEST_NUMERAL = 7;
const BRACKET = charactersOf('(');
const BRACKETED = /^\((?<number>[a-eg-ik-vxyđ])\)(?= [\p{Lu}\p{Ll}“"])/u;
const NAME_FIRST = charactersOf('PpCcMmTt');
const ARTICLE_FIRST = charactersOf('Đ');
const SPACE = 0x20;
const DASHES = charactersOf('-/');
const CLOSERS = charactersOf('.),/-0123456789');
const NONE: readonly Label[] = [];

const STYLE_OF_NAME: Readonly<Record<string, LabelStyle>> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'section',
  'tiểu mục': 'subsection',
};

function ordinal(written: string): number | null {
  const word = /^thứ (\p{L}+)$/iu.exec(written)?.[1];
  if (word !== undefined) return ordinalValue(word);
  if (/^\d+$/u.test(written)) return Number(written);
  return romanValue(written) ?? (/^[A-ZĐ]$/u.test(written) ? letterOrder(written) : null);
}

interface Parts {
  readonly number?: string;
  readonly suffix?: string;
  readonly closer?: string;
  readonly mark?: string;
  readonly name?: string;
}

function label(
  style: LabelStyle,
  match: RegExpExecArray,
  text: string,
  value: number | null,
  depth = 1,
): Label {
  const parts: Parts = match.groups ?? {};
  return {
    style,
    text,
    value,
    suffix: parts.suffix ?? '',
    depth,
    length: match[0].length,
    mark: parts.mark ?? null,
    closer: (parts.closer ?? '').trim(),
  };
}

/** A label with other parts. All labels are made with the same properties in the same order, which V8 reads quickest. */
function changed(
  of: Label,
  {
    text = of.text,
    value = of.value,
    depth = of.depth,
    length = of.length,
    mark = of.mark,
    closer = of.closer,
  }: Partial<Label>,
): Label {
  return { style: of.style, text, value, suffix: of.suffix, depth, length, mark, closer };
}

function namedLabel(line: string): Label | null {
  if (!beginsWith(line, NAME_FIRST)) return null;
  const match = NAMED.exec(line);
  const parts: Parts = match?.groups ?? {};
  const style = STYLE_OF_NAME[(parts.name ?? '').toLowerCase()];
  if (!match || !style || parts.number === undefined) return null;
  const rest = line.slice(match[0].length).trim();
  // "Mục 2 Chương VI Luật Tố cáo" at a line's start is a reference, "Mục 2 QUY ĐỊNH KHÁC" a label.
  const isReference = rest !== '' && !parts.closer && !isCapital(rest, 1) && !/^[-:–]/u.test(rest);
  const isPart = style === 'part' && /^thứ/iu.test(parts.number) && /^\p{Lu}/u.test(rest);
  if (isReference && !isPart) return null;
  const found = label(
    style,
    match,
    `${parts.name} ${parts.number}${parts.suffix ?? ''}`,
    ordinal(parts.number),
  );
  const dash = /^ [-:] /u.exec(line.slice(match[0].length));
  return dash ? changed(found, { length: found.length + dash[0].length }) : found;
}

function articleLabels(line: string): readonly Label[] {
  if (!beginsWith(line, ARTICLE_FIRST)) return NONE;
  const decimal = DECIMAL_ARTICLE.exec(line);
  const marked = decimal ? null : DECIMAL_OR_MARKED.exec(line);
  const labels = decimal
    ? [decimalArticle(line, decimal)]
    : [wholeArticle(line), marked ? decimalArticle(line, marked) : null];
  return labels.filter((found) => found !== null);
}

function wholeArticle(line: string): Label | null {
  const match = ARTICLE.exec(line);
  const parts: Parts = match?.groups ?? {};
  if (!match || parts.number === undefined) return null;
  if (parts.closer === '' && line.length > match[0].length) return null;
  const mark = parts.closer ? parts.mark : undefined;
  const word = line.startsWith('ĐI') ? 'ĐIỀU' : 'Điều';
  const written = `${word} ${parts.number}${parts.suffix ?? ''}`;
  const found = label('article', match, written, Number(parts.number));
  return changed(found, { mark: mark ?? null });
}

/** `null` where the line goes on like a sentence ("Điều 1.003 của Quy chế …"). */
function decimalArticle(line: string, match: RegExpExecArray): Label | null {
  const number = match.groups?.['number'] ?? '';
  const rest = line.slice(match[0].length).trim();
  if (match.groups?.['closer'] === '' && rest !== '' && !/^\p{Lu}/u.test(rest)) return null;
  const word = line.startsWith('ĐI') ? 'ĐIỀU' : 'Điều';
  const value = Number(number.slice(number.indexOf('.') + 1));
  const found = label('article', match, `${word} ${number}${match.groups?.['suffix'] ?? ''}`, value, 2);
  return changed(found, { closer: '.' });
}

/**
 * The labels that a text can be taken to begin with, the likelier first: "I. " may be roman one or the letter after
 * H, "1.5 " the clause 1.5 or clause 1 with the mark of footnote 5, and so "Điều 5.1 ".
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
  return [
    romanLabel(line),
    capitalLabel(line),
    underCapitals(line),
    letterLabel(line),
    smallRomanLabel(line),
  ].filter((found) => found !== null);
}

/** "12/QyĐ-BTC ngày …": a slash closes the label of a unit too, but no kind's abbreviation and a dash follow it. */
function isNumberOfDocument(line: string, { 0: label, groups }: RegExpExecArray): boolean {
  if (groups?.['closer'] !== '/') return false;
  const symbol = SYMBOL.exec(line.slice(label.length))?.[0];
  return symbol !== undefined && beginsWithKind(symbol);
}
const SYMBOL = /^\p{Lu}\p{L}{1,6}-(?=\p{Lu})/u;

/** Whether a line begins with a letter or a numeral alone, and what may close it: a word goes on with its letters. */
function mayBeLabel(line: string): boolean {
  const end = lettersEnd(line, 0);
  if (end === 0 || end > LONGEST_NUMERAL || end === line.length) return false;
  const isApart = line.charCodeAt(end) === SPACE;
  return isApart ? holds(DASHES, line, end + 1) : holds(CLOSERS, line, end);
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

/** "(a)", "(b)": both brackets, as treaties and aviation rules write points. */
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
