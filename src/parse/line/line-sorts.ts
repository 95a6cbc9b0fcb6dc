import { addTo, beginsWith, charactersOf, oneOf } from '../../chars/index.js';
import { signedAtNames, signedByNames } from '../../lexicon/index.js';

const GAZETTE_HEAD = /^(?:\d{1,4} )?C?ÔNG BÁO ?\/ ?Số [^\n]{1,40}Ngày [^\n]{1,16}$/iu;
/**
 * The first part of a running head that was broken over lines: "CÔNG BÁO/Số 375 + 376", with "/Ngày 03-3-2024" below.
 */
const HEAD_START = /^(?:\d{1,4} )?C?ÔNG BÁO(?: ?\/ ?(?:Số [\d +]{1,30}\/?)?)?$/iu;
const WHOLE_HEAD =
  /^(?:\d{1,4} )?C?ÔNG BÁO ?\/ ?Số [\d +]{1,40}\/? ?Ngày \d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?: \d{1,4})?$/iu;
/** A running head is broken into at most this many lines. */
const MAX_HEAD_LINES = 3;
const STAMP_NAMES = [...signedByNames, ...signedAtNames, 'Người ký', 'Email', 'Cơ quan'];
const STAMP = new RegExp(`^${oneOf(STAMP_NAMES)} ?:`, 'u');
const PAGE_NUMBER = /^(?:- ?\d{1,4} ?-|\d{1,4}|Trang \d{1,4}(?: ?(?:\/|trên) ?\d{1,4})?|Page \d{1,4})$/iu;
const RULE = /^(?:[-_=*~.·…–—‾¯]{3,}|[[(]?(?:đã ký|daky)[\])]?|[[\]|_-])$/iu;

/**
 * What a line is, judged only by its own words: a running head of the Gazette, a line of a signature stamp, a page
 * number, a rule …
 */
export type LineSort = 'blank' | 'head' | 'stamp' | 'number' | 'rule' | 'text';

interface SortPattern {
  readonly sort: LineSort;
  /** The characters that such a line may begin with. */
  readonly first: string;
  readonly pattern: RegExp;
}

/** Includes the second letter, for running heads that were read without their first. */
const HEAD_FIRST = '0123456789cCôÔ';
const BEGINS_HEAD = charactersOf(HEAD_FIRST);

const SORT_PATTERNS: readonly SortPattern[] = [
  { sort: 'head', first: HEAD_FIRST, pattern: GAZETTE_HEAD },
  { sort: 'stamp', first: 'KNECTDS', pattern: STAMP },
  { sort: 'number', first: '-0123456789tTpP', pattern: PAGE_NUMBER },
  { sort: 'rule', first: '-_=*~.·…–—‾¯[](|đĐdD', pattern: RULE },
];
const NONE: readonly SortPattern[] = [];
const SORTS_BY_FIRST = new Map<number, SortPattern[]>();
for (const each of SORT_PATTERNS)
  for (const character of each.first) addTo(SORTS_BY_FIRST, character.charCodeAt(0), each);
/** In characters; a longer line is text. */
const MAX_FURNITURE = 120;

function sortOf(text: string): LineSort {
  if (text === '') return 'blank';
  if (text.length > MAX_FURNITURE) return 'text';
  for (const { sort, pattern } of SORTS_BY_FIRST.get(text.charCodeAt(0)) ?? NONE)
    if (pattern.test(text)) return sort;
  return 'text';
}

/** All lines of a folded text, and the sort of each. */
export interface RawLines {
  readonly texts: readonly string[];
  readonly sorts: readonly LineSort[];
}

/** Sorts the lines of a folded text by their own words. */
export function sortLines(texts: readonly string[]): RawLines {
  const sorts = texts.map(sortOf);
  texts.forEach((text, index) => {
    if (sorts[index] === 'text' && beginsWith(text, BEGINS_HEAD) && HEAD_START.test(text))
      for (const part of brokenHead(texts, index)) sorts[part] = 'head';
  });
  return { texts, sorts };
}

/** The lines of a running head that begins at a line; none if it is not a running head. */
function brokenHead(texts: readonly string[], from: number): readonly number[] {
  const parts: number[] = [];
  let whole = '';
  for (let at = from; at < texts.length && parts.length < MAX_HEAD_LINES; at += 1) {
    const text = texts[at] ?? '';
    if (text === '') continue;
    whole = `${whole} ${text}`.trimStart();
    parts.push(at);
    if (WHOLE_HEAD.test(whole)) return parts;
  }
  return [];
}

/** Whether a line is blank or a rule. */
export const isEmpty = (sort: LineSort | undefined): boolean => sort === 'blank' || sort === 'rule';

/** Whether a line is a dash alone, which in a table says that a cell has nothing. */
export const isDash = (text: string | undefined): boolean => text === '-';
