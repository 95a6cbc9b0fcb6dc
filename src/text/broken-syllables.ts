import { isSyllable, remember } from '../chars/index.js';
import type { Span } from '../model/index.js';

/** Lines in which spaces stand within syllables, by offsets in the text. */
export interface BrokenStretch extends Span {
  /** Offsets of the spaces that stand within syllables. */
  readonly spaces: readonly number[];
}

/** Vowels with a mark, which old drivers of printers drew apart from the letters beside them. */
const MARKED = 'ăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';
const BREAK = new RegExp(`[bcdđghklmnpqrstvx] [${MARKED}]|[${MARKED}] [cmnpt]`, 'iu');
const WORD = /[\p{L}\p{M}]+/gu;
const VOWEL = new RegExp(`[aeiouy${MARKED}]`, 'iu');
const BEGINS_MARKED = new RegExp(`^[${MARKED}]`, 'iu');
/** No tone but these two stands before them. */
const STOPPED = /[\u0300\u0303\u0309].*(?:c|ch|p|t)$/u;
/** Words that begin with such a vowel; a syllable's end is none. */
const WORDS: ReadonlySet<string> = new Set(
  'ấy ấn ấp ấm ấu ẩn ẩm âm ân âu ăn áo án áp ánh ảnh ảo ý ở ổ ổn ông ống ốm ô ôm ôn ơn ứng ức ước ướt ưu ủy uỷ ủng ủ ít ích ín óc ốc ác ách á à ạ ừ ờ ồ úng út úa ép én êm ếch'.split(
    ' ',
  ),
);
const LEAST_BREAKS = 3;
/** A sound text has no such break in so many words. */
const WORDS_PER_BREAK = 10;
/** A longer line is looked at no further. */
const LONGEST_LINE = 20_000;

interface Word extends Span {
  readonly text: string;
}

/** Remembered, since it is asked of most pairs of words, and those of a language are few. */
const isJoined = remember((text) => isSyllable(text) && !STOPPED.test(text.normalize('NFD').toLowerCase()));

/** Whether a word is letters that no syllable can be of, and no abbreviation. */
const hasNoVowel = ({ text }: Word): boolean =>
  !VOWEL.test(text) && text.length <= 3 && !/^\p{Lu}{2}/u.test(text);

/** Whether two words beside each other are parts of one syllable. */
function belongs(one: Word, other: Word, next: Word | undefined, isRest: boolean): boolean {
  if (!isJoined(one.text + other.text)) return false;
  if (BEGINS_MARKED.test(other.text)) return hasNoVowel(one) || !WORDS.has(other.text.toLowerCase());
  const isTail = hasNoVowel(other) && /^\p{Ll}/u.test(other.text);
  if (isTail)
    return (
      VOWEL.test(one.text) && !(next && BEGINS_MARKED.test(next.text) && isJoined(other.text + next.text))
    );
  return isRest && /^[aiouy]$/u.test(other.text);
}

/** "đi ề u": a vowel alone between the parts of its syllable. */
const isMiddle = (one: Word, middle: Word, other: Word): boolean =>
  middle.text.length === 1 &&
  BEGINS_MARKED.test(middle.text) &&
  other.text.length <= 2 &&
  isJoined(one.text + middle.text + other.text);

/** The spaces of a line that stand within syllables, and how many words it has. */
function breaksOf(line: string, offset: number): { readonly spaces: number[]; readonly words: number } {
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
      (belongs(open, word, next, isRest) ||
        (next !== undefined && isBeside(word, next) && isMiddle(open, word, next)));
    if (open && isPart) spaces.push(offset + open.end);
    open = open && isPart ? { text: open.text + word.text, start: open.start, end: word.end } : word;
    isRest = isPart;
  }
  return { spaces, words: words.length };
}

/**
 * The stretches of a text whose syllables are broken by spaces ("Ngh ị đ ịnh"), as in what programs take out of files that
 * old drivers of printers made.
 */
export function brokenStretches(source: string): readonly BrokenStretch[] {
  if (!BREAK.test(source)) return [];
  const found: BrokenStretch[] = [];
  let open: { start: number; end: number; words: number; spaces: number[] } | null = null;
  const close = (): void => {
    if (open && open.spaces.length >= LEAST_BREAKS && open.spaces.length * WORDS_PER_BREAK >= open.words)
      found.push({ start: open.start, end: open.end, spaces: open.spaces });
    open = null;
  };
  let start = 0;
  for (const line of source.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') {
      const { spaces, words } =
        line.length < LONGEST_LINE && BREAK.test(line) ? breaksOf(line, start) : { spaces: [], words: 0 };
      if (spaces.length === 0) close();
      else {
        open ??= { start, end, words: 0, spaces: [] };
        open.end = end;
        open.words += words;
        open.spaces.push(...spaces);
      }
    }
    start = end + 1;
  }
  close();
  return found;
}

/** No width, so that it parts no words, and as long as a space, so that offsets stay what they are. */
const NO_SPACE = '\u200b';

/** A text with such syllables whole; its offsets are those of the text as read. */
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
