import { LATIN, matchesOf, once, oneOf } from '../chars/index.js';
import {
  firstWords,
  kindNames,
  lastWords,
  misprintedLevels,
  numberedParts,
  ordinalWords,
  provisionLevels,
  unnumberedParts,
} from '../lexicon/index.js';
import { type Pin, pinLevels, type TargetPart } from '../model/index.js';
import { HIDDEN } from './quotes.js';

/** A word of the names of provisions, or what stands between such words. */
export type TargetToken =
  /** `isPlural`: "các khoản". */
  | {
      readonly type: 'level';
      readonly level: keyof Pin;
      readonly written: string;
      readonly isPlural: boolean;
    }
  /** "Mẫu số", "số thứ tự": the numbers of these follow. */
  | { readonly type: 'numbered'; readonly part: TargetPart; readonly written: string }
  /** "tên", "đoạn thứ hai": a part of the unit that follows. */
  | { readonly type: 'part'; readonly part: TargetPart; readonly written: string }
  | { readonly type: 'value'; readonly value: string }
  | { readonly type: 'to' }
  | { readonly type: 'separator'; readonly isComma: boolean }
  /** A kind of document: "tên Nghị định". */
  | { readonly type: 'kind' }
  /** Any other word. */
  | { readonly type: 'other' };

type Located<Token> = Token & { readonly at: number; readonly end: number };

type Rows<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>;

const namesOf = <Key extends string>(...tables: readonly Rows<Key>[]): ReadonlyMap<string, Key> =>
  new Map(
    tables.flatMap((rows) =>
      (Object.entries(rows) as [Key, readonly string[]][]).flatMap(([key, names]) =>
        names.map((name): [string, Key] => [name, key]),
      ),
    ),
  );

const LEVELS = namesOf<keyof Pin>(provisionLevels, misprintedLevels);
const NUMBERED = namesOf<TargetPart>(numberedParts);
const UNNUMBERED = namesOf<TargetPart>(unnumberedParts);

const START = `(?<![${LATIN}\\d])`;
const END = `(?![${LATIN}])`;
/** "thứ hai", "thứ 2", "cuối", as the source of an expression. */
export const IN_ORDER = `(?:thứ (?:${oneOf(ordinalWords)}|\\d{1,2})|${oneOf([...firstWords, ...lastWords])})`;
/** The same, or "2". */
const WHICH = `(?: (?:${IN_ORDER}|\\d{1,2}(?![\\d./]))${END})`;
const FORM_VALUE = `(?=[\\p{L}.\\-/]*\\d|[IVXLC]+${END})[\\p{L}\\d]{1,6}(?:[-./][\\p{L}\\d]{1,12})*`;
const VALUE = [
  // "2", "4.1.2", "3a"
  `\\d{1,4}(?:\\.\\d{1,3}){0,3}(?:[a-zđ]{1,2}\\d?|[A-H])?(?![${LATIN}\\d/%])`,
  // "IV", "II.1"
  `[IVXLC]{1,6}(?:\\.\\d{1,2})?[a-zđ]?\\d?(?![${LATIN}\\d])`,
  // "đ", "a1", "B.2"
  `[a-zđA-H]\\d?(?:\\.\\d{1,2})?(?![${LATIN}\\d])`,
].join('|');

const TOKENS = once(
  () =>
    new RegExp(
      [
        `(?<numbered>${START}${oneOf(NUMBERED.keys())}${END}(?: (?:số|thứ)(?= ))?)`,
        `(?<part>${START}(?:${oneOf(UNNUMBERED.keys())}${END})${WHICH}?)`,
        `(?<level>${START}${oneOf(LEVELS.keys())}${END}(?: số(?= ))?)`,
        `(?<to>${START}(?:đến(?: hết)?)${END})`,
        `(?<join>${START}(?:và|hoặc|cùng|đồng thời)${END})`,
        `(?<comma>[,;:])`,
        `(?<kind>${START}(?:${oneOf(kindNames())})${END})`,
        `(?<glued>(?<=(?:điều|khoản|điểm))\\d{1,4}[a-zđ]?(?![${LATIN}\\d/]))`,
        `(?<word>[${LATIN}\\d${HIDDEN}][${LATIN}\\d${HIDDEN}\\-./]*)`,
      ].join('|'),
      'giu',
    ),
);
const EXACT_ORDINAL = new RegExp(`^${oneOf(ordinalWords)}$`, 'iu');
/** "các khoản từ 2 đến 4" */
const FILLERS: ReadonlySet<string> = new Set(['từ', 'các', 'số']);
const ENDS_PLURAL = /(?<!\p{L})các $/iu;
const EXACT_VALUE = new RegExp(`^(?:${VALUE})`, 'u');
const EXACT_FORM = new RegExp(`^(?:${FORM_VALUE})$`, 'iu');

/** Splits a text into the words that name provisions and their parts, and other words. */
export function targetTokens(text: string): readonly Located<TargetToken>[] {
  const tokens: Located<TargetToken>[] = [];
  let isForm = false;
  for (const match of matchesOf(TOKENS(), text)) {
    const written = match[0];
    const groups = match.groups ?? {};
    const span = { at: match.index, end: match.index + written.length };
    const name = written.toLowerCase().replace(/ (?:số|thứ)$/u, '');
    if (groups['numbered'] !== undefined) {
      isForm = NUMBERED.get(name) === 'form';
      tokens.push({ type: 'numbered', part: NUMBERED.get(name) ?? 'form', written, ...span });
    } else if (groups['part'] !== undefined) {
      tokens.push({ type: 'part', part: partNamed(name), written, ...span });
    } else if (groups['level'] !== undefined) {
      isForm = false;
      const isPlural = ENDS_PLURAL.test(text.slice(Math.max(0, span.at - 5), span.at));
      tokens.push({ type: 'level', level: LEVELS.get(name) ?? 'point', written, isPlural, ...span });
    } else if (groups['to'] !== undefined) tokens.push({ type: 'to', ...span });
    else if (groups['join'] !== undefined) tokens.push({ type: 'separator', isComma: false, ...span });
    else if (groups['comma'] !== undefined)
      tokens.push({ type: 'separator', isComma: written === ',', ...span });
    else if (FILLERS.has(name)) continue;
    else if (groups['kind'] !== undefined) tokens.push({ type: 'kind', ...span });
    else {
      const value = valueIn(
        written.replace(/[.\-/]+$/u, ''),
        isForm,
        text.slice(Math.max(0, span.at - 5), span.at),
      );
      tokens.push(value === null ? { type: 'other', ...span } : { type: 'value', value, ...span });
    }
  }
  return tokens;
}

function valueIn(word: string, isForm: boolean, before: string): string | null {
  if (/[/(]$/u.test(before)) return null;
  // "dòng thứ hai"
  if (EXACT_ORDINAL.test(word) && /thứ $/iu.test(before)) return word;
  if (isForm) return EXACT_FORM.test(word) ? word : null;
  const match = EXACT_VALUE.exec(word);
  return match !== null && match[0].length === word.length ? word : null;
}

function partNamed(name: string): TargetPart {
  for (const [words, part] of UNNUMBERED) if (name === words) return part;
  for (const [words, part] of UNNUMBERED) if (name.startsWith(`${words} `)) return part;
  return 'paragraph';
}

/** The rank of a level; the larger the unit, the higher. Points have the lowest. */
export const rankOf = (level: keyof Pin): number => pinLevels.length - pinLevels.indexOf(level);
