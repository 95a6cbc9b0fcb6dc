import { isSyllable, lettersEnd, oneOf, remember } from '../chars/index.js';
import { namesDownToArticles, type Span } from '../model/index.js';

/** Lines with spaces inside syllables; offsets count in the text. */
export interface BrokenStretch extends Span {
  /** Offsets of the spaces inside syllables. */
  readonly spaces: readonly number[];
}

/** Vowels with diacritics, which old printer drivers drew separately from the letters around them. */
const MARKED = 'ăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';
/** In a syllable, a plain vowel may precede a marked one: "Đi ều", "quy ết", "kho ản", "ngư ời". */
const BREAK = new RegExp(`[bcdđghklmnpqrstvxiouyư] [${MARKED}]|[${MARKED}] [cmnpt]`, 'iu');
/** A broken unit name is enough, even if the lines below are sound ("Đi ều 3.", "Ch ương II"). */
const UNIT = new RegExp(`^${oneOf(namesDownToArticles)} (?:\\d|[IVXLC]+(?![\\p{L}])|thứ )`, 'iu');
const MAX_UNIT_LENGTH = 24;
const WORD = /[\p{L}\p{M}]+/gu;
const VOWEL = new RegExp(`[aeiouy${MARKED}]`, 'iu');
const BEGINS_MARKED = new RegExp(`^[${MARKED}]`, 'iu');
/** Only two tones are possible before these endings. */
const STOPPED = /[\u0300\u0303\u0309].*(?:c|ch|p|t)$/u;
/** Words that begin with a marked vowel and need not be the rest of a syllable. */
const MARKED_WORDS: ReadonlySet<string> = new Set(
  'ấy ấn ấp ấm ấu ẩn ẩm âm ân âu ăn áo án áp ánh ảnh ảo ý ở ổ ổn ông ống ốm ô ôm ôn ơn ứng ức ước ướt ưu ủy uỷ ủng ủ ít ích ín óc ốc ác ách á à ạ ừ ờ ồ úng út úa ép én êm ếch'.split(
    ' ',
  ),
);
const CONSONANTS = 'bcdđfghjklmnpqrstvwxz';

/**
 * The marked vowels of both cases, in two classes that each have few enough ranges for V8 to compare directly. With a
 * single class, searching all spaces of a text takes 1.7 times as long.
 */
const MARKED_LETTERS = [...MARKED, ...MARKED.toUpperCase()];
const MARKED_CLASSES = [
  MARKED_LETTERS.filter((letter) => letter <= 'ÿ'),
  MARKED_LETTERS.filter((letter) => letter > 'ÿ'),
].map((letters) => `[${letters.join('')}]`);

/**
 * What may follow a space that breaks a syllable: a rest that begins with a marked vowel, or at most three letters
 * without a vowel ("Ngh").
 */
const REST = new RegExp(
  ` (?:${MARKED_CLASSES.join('|')}|[${CONSONANTS}${CONSONANTS.toUpperCase()}]{1,3}(?!\\p{L}))`,
  'gu',
);
const CONSONANTS_ALONE = new RegExp(`(?<!\\p{L})[${CONSONANTS}]{1,3}$`, 'iu');
const VOWEL_ALONE = /^ [aiouy](?!\p{L})/iu;

/**
 * Whether a word next to such a space is not a whole syllable. Even a real word may be the rest of one: if the word
 * before has no vowel ("Đ ông"), or if another rest follows ("kho á i").
 */
function isFragment(text: string, space: number): boolean {
  const start = space + 1;
  const end = lettersEnd(text, start);
  const word = text.slice(start, end).toLowerCase();
  if (!MARKED_WORDS.has(word)) return true;
  if (CONSONANTS_ALONE.test(text.slice(Math.max(0, space - 4), space))) return true;
  return word.length === 1 && VOWEL_ALONE.test(text.slice(end, end + 3));
}

const MIN_BREAKS = 3;
/** A sound text has fewer than one apparent break in this many words. */
const WORDS_PER_BREAK = 10;
/** Longer lines are skipped. */
const MAX_LINE_LENGTH = 20_000;

interface Word extends Span {
  readonly text: string;
}

/** Remembered, since most pairs of words are asked for and a language has few different ones. */
const isJoined = remember((text) => isSyllable(text) && !STOPPED.test(text.normalize('NFD').toLowerCase()));

/** Whether a word has letters that cannot form a syllable, and is not an abbreviation. */
const hasNoVowel = ({ text }: Word): boolean =>
  !VOWEL.test(text) && text.length <= 3 && !/^\p{Lu}{2}/u.test(text);

/** Whether two adjacent words are parts of one syllable. */
function isSameSyllable(one: Word, other: Word, next: Word | undefined, isRest: boolean): boolean {
  const whole = one.text + other.text;
  if (BEGINS_MARKED.test(other.text))
    return (hasNoVowel(one) || !MARKED_WORDS.has(other.text.toLowerCase())) && isJoined(whole);
  const isTail = hasNoVowel(other) && /^\p{Ll}/u.test(other.text);
  if (isTail)
    return (
      VOWEL.test(one.text) &&
      isJoined(whole) &&
      !(next && BEGINS_MARKED.test(next.text) && isJoined(other.text + next.text))
    );
  return isRest && /^[aiouy]$/u.test(other.text) && isJoined(whole);
}

/** "đi ề u": a lone vowel between the other parts of its syllable. */
const isMiddle = (one: Word, middle: Word, other: Word): boolean =>
  middle.text.length === 1 &&
  BEGINS_MARKED.test(middle.text) &&
  other.text.length <= 2 &&
  isJoined(one.text + middle.text + other.text);

interface LineBreaks {
  readonly spaces: readonly number[];
  readonly words: number;
  /** Whether the line begins with the broken name of a unit. */
  readonly isUnit: boolean;
}

const NO_BREAKS: LineBreaks = { spaces: [], words: 0, isUnit: false };

function beginsUnit(line: string, offset: number, spaces: readonly number[]): boolean {
  if (spaces.length === 0) return false;
  const indent = line.length - line.trimStart().length;
  const head = line.slice(indent, indent + MAX_UNIT_LENGTH);
  const isBreak = (at: number): boolean => spaces.includes(offset + indent + at);
  const whole = Array.from(head, (letter, at) => (isBreak(at) ? '' : letter)).join('');
  return UNIT.test(whole) && !UNIT.test(head);
}

/**
 * The spaces of a line that are inside syllables, the number of its words, and whether a broken unit name begins it.
 */
function breaksOf(line: string, offset: number): LineBreaks {
  const words: Word[] = [...line.matchAll(WORD)].map(({ index, 0: text }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const spaces: number[] = [];
  let open: Word | undefined;
  let isRest = false;
  const isBeside = (one: Word, other: Word): boolean =>
    other.start === one.end + 1 && line.charAt(one.end) === ' ';
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const isPart: boolean =
      open !== undefined &&
      isBeside(open, word) &&
      (isSameSyllable(open, word, next, isRest) ||
        (next !== undefined && isBeside(word, next) && isMiddle(open, word, next)));
    if (open && isPart) spaces.push(offset + open.end);
    open = open && isPart ? { text: open.text + word.text, start: open.start, end: word.end } : word;
    isRest = isPart;
  }
  return { spaces, words: words.length, isUnit: beginsUnit(line, offset, spaces) };
}

/**
 * The stretches of a text whose syllables are broken by spaces ("Ngh ị đ ịnh"), as in text extracted from the output of
 * old printer drivers.
 */
export function brokenStretches(source: string): readonly BrokenStretch[] {
  const found: BrokenStretch[] = [];
  let open: { start: number; end: number; words: number; spaces: number[]; hasUnit: boolean } | null = null;
  const close = (): void => {
    const isDense =
      open && open.spaces.length >= MIN_BREAKS && open.spaces.length * WORDS_PER_BREAK >= open.words;
    if (open && (isDense || open.hasUnit)) found.push(stretchOf(open));
    open = null;
  };
  for (const { start, end } of linesWithFragment(source)) {
    if (open && source.slice(open.end, start).trim() !== '') close();
    const line = source.slice(start, end);
    const { spaces, words, isUnit } = BREAK.test(line) ? breaksOf(line, start) : NO_BREAKS;
    if (spaces.length === 0) {
      close();
      continue;
    }
    open ??= { start, end, words: 0, spaces: [], hasUnit: false };
    open.hasUnit ||= isUnit;
    open.end = end;
    open.words += words;
    open.spaces.push(...spaces);
  }
  close();
  return found;
}

const stretchOf = ({ start, end, spaces }: BrokenStretch): BrokenStretch => ({ start, end, spaces });

/**
 * The lines in which some word is not a whole syllable. A sound text has few of them, and the other lines need not be
 * searched.
 */
function* linesWithFragment(source: string): Generator<Span> {
  let seen = 0;
  for (const { index } of source.matchAll(REST)) {
    if (index < seen || !isFragment(source, index)) continue;
    const start = source.lastIndexOf('\n', index) + 1;
    const below = source.indexOf('\n', index);
    seen = below < 0 ? source.length : below;
    if (seen - start < MAX_LINE_LENGTH) yield { start, end: seen };
  }
}

/** It has no width, so it does not separate words, and is as long as a space, so that offsets stay the same. */
const NO_SPACE = '\u200b';

/** The text with the broken syllables joined. Its offsets are those of the text as read. */
export function withWholeSyllables(source: string, stretches: readonly BrokenStretch[]): string {
  if (stretches.length === 0) return source;
  let whole = '';
  let from = 0;
  for (const at of stretches.flatMap(({ spaces }) => spaces)) {
    whole += source.slice(from, at) + NO_SPACE;
    from = at + 1;
  }
  return whole + source.slice(from);
}
