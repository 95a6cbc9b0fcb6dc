import { beginsWith, charactersOf, isCapital, letterOrder, romanValue } from '../../chars/index.js';
import { ordinalValue } from '../../lexicon/index.js';
import { articleGroups, unitNames } from '../../model/index.js';
import { AFTER, BRACKETED_MARK, changed, label, type Parts } from './label-parts.js';
import type { Label, LabelStyle } from './label-styles.js';

const ROMAN_OR_ARABIC = '[IVXLC]{1,7}|\\d{1,3}';
const NUMBER_OF_NAMED = `thứ \\p{L}{2,5}|${ROMAN_OR_ARABIC}|[A-ZĐ](?![\\p{L}])`;
/** A footnote's mark right after a named label ("Chương II.3"). */
const MARK_OF_NAMED = '(?:(?<=[.:])(?<mark>\\d{1,2})(?= |$))?';
const NAMED = new RegExp(
  '^(?<name>Phần|Chương|Mục|Tiểu mục) ' +
    `(?<number>${NUMBER_OF_NAMED})(?<suffix>[a-zđ]?)(?<closer>[.:]?-?)${MARK_OF_NAMED}(?= |$)`,
  'iu',
);
/** "Mục 1.2. ĐƠN GIẢN HÓA THỦ TỤC" below "Mục 1": resolutions number their subsections like this. */
const DECIMAL_SECTION = /^(?<name>Mục|MỤC) (?<number>\d{1,2}\.\d{1,2})(?<closer>[.:])(?= \p{Lu}|$)/u;
/** Scans lose or misread the tone ("Điêu 3.", "Đỉều 3."), and web pages lose the space ("Điều3."). */
const ARTICLE_NAME = '(?:Đ[iỉíì][ềêểễế]u|Đ[IỈÍÌ][ỀÊỂỄẾ]U)(?: |(?=\\d{1,4}[a-zđ]?[.:]))';
/** "Điều 3.", "Điều 3.-", "Điều 3/ Phạm vi", "Điều 3 - Phạm vi"; "Điều 3 - Điều 5" names two. */
const ARTICLE_CLOSER = '[.:]-?|\\/(?= \\p{Lu})|-(?= (?!Điều )\\p{Lu})|';
const ARTICLE = new RegExp(
  `^${ARTICLE_NAME}(?<number>\\d{1,4})(?<suffix>[a-zđ]?\\d?) ?(?<closer>${ARTICLE_CLOSER})` +
    `(?<mark>\\d{1,3}(?=[ .]|$)|${BRACKETED_MARK})?(?=${AFTER}|\\p{Lu})`,
  'u',
);
/** "Điều 3. - Phạm vi": typed with a space inside ".-" in many documents of before 1996. */
const SPACED_DASH = /^ [-–](?= \p{Lu})/u;
const DECIMAL_NUMBER = '\\d{1,3}\\.(?:0\\d{1,2}(?=[.: ]|$)|\\d{1,3}(?=[.:](?: |$)))';
/** Aviation rules and charters number articles by chapter: "Điều 1.003 Định nghĩa", "Điều 5.1. Hồ sơ". */
const DECIMAL_ARTICLE = new RegExp(
  `^(?:Điều|ĐIỀU) (?<number>${DECIMAL_NUMBER})(?<suffix>[a-zđ]?)(?<closer>[.:]?)(?= |$)`,
  'u',
);
/** "Điều 5.1 Hồ sơ": a decimal, or article 5 with the mark of footnote 1. */
const DECIMAL_OR_MARKED = /^(?:Điều|ĐIỀU) (?<number>\d{1,3}\.\d{1,3})(?= \p{Lu})/u;
const NAME_FIRST = charactersOf('PpCcMmTt');
const ARTICLE_FIRST = charactersOf('Đ');
const NONE: readonly Label[] = [];

const STYLE_OF_NAME: ReadonlyMap<string, LabelStyle> = new Map(
  articleGroups.map((type) => [unitNames[type], type]),
);

function ordinal(written: string): number | null {
  const word = /^thứ (\p{L}+)$/iu.exec(written)?.[1];
  if (word !== undefined) return ordinalValue(word);
  if (/^\d+$/u.test(written)) return Number(written);
  return romanValue(written) ?? (/^[A-ZĐ]$/u.test(written) ? letterOrder(written) : null);
}

/** The label of a part, a chapter, a section or a subsection. */
export function namedLabel(line: string): Label | null {
  if (!beginsWith(line, NAME_FIRST)) return null;
  const decimal = DECIMAL_SECTION.exec(line);
  if (decimal) return decimalSection(decimal);
  const match = NAMED.exec(line);
  const parts: Parts = match?.groups ?? {};
  const style = STYLE_OF_NAME.get((parts.name ?? '').toLowerCase());
  if (!match || !style || parts.number === undefined) return null;
  const rest = line.slice(match[0].length).trim();
  // "Mục 2 Chương VI Luật Tố cáo" at the beginning of a line is a reference, "Mục 2 QUY ĐỊNH KHÁC" a label.
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

function decimalSection(match: RegExpExecArray): Label {
  const { name = '', number = '' } = match.groups ?? {};
  return label('subsection', match, `${name} ${number}`, Number(number.slice(number.indexOf('.') + 1)), 2);
}

/** The readings of a line's beginning as the label of an article: none, one or two. */
export function articleLabels(line: string): readonly Label[] {
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
  const word = isCapital(line.slice(0, 2), 2) ? 'ĐIỀU' : 'Điều';
  const written = `${word} ${parts.number}${parts.suffix ?? ''}`;
  const found = label('article', match, written, Number(parts.number));
  const dash = parts.closer ? SPACED_DASH.exec(line.slice(match[0].length)) : null;
  return changed(found, { mark: mark ?? null, length: found.length + (dash?.[0].length ?? 0) });
}

/** `null` if the line reads on like a sentence ("Điều 1.003 của Quy chế …"). */
function decimalArticle(line: string, match: RegExpExecArray): Label | null {
  const number = match.groups?.['number'] ?? '';
  const rest = line.slice(match[0].length).trim();
  if (match.groups?.['closer'] === '' && rest !== '' && !/^\p{Lu}/u.test(rest)) return null;
  const word = line.startsWith('ĐI') ? 'ĐIỀU' : 'Điều';
  const value = Number(number.slice(number.indexOf('.') + 1));
  const found = label('article', match, `${word} ${number}${match.groups?.['suffix'] ?? ''}`, value, 2);
  return changed(found, { closer: '.' });
}
