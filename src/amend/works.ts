import { LATIN, once, oneOf } from '../chars/index.js';
import { pinsOf } from '../cite/index.js';
import {
  attachedNames,
  attachedParts,
  newWordLeads,
  oldWordLeads,
  phraseNames,
  placeWords,
} from '../lexicon/index.js';
import type { Citation, Span } from '../model/index.js';
import { leadingDayEnd } from './own-day.js';
import { type LocatedCitation, ownWorks } from './own-works.js';
import { changesWords } from './phrases.js';
import { HIDDEN, type Masked } from './quotes.js';
import { targetTokens } from './target-tokens.js';
import { ANY_VERB, hasVerb, LEVEL, leadingVerb, verbStretches } from './verbs.js';

const SPACE = /\s/u;
const SPACES = /\s+/gu;

const squeezed = (text: string): string => text.replaceAll(SPACES, '');

/**
 * Finds the character of a text that a number of other characters precede, white space not counted. Each call must ask
 * for a higher number than the last.
 */
function placesIn(text: string): (wanted: number) => number {
  let at = 0;
  let count = 0;
  return (wanted) => {
    for (; at < text.length; at += 1) {
      if (SPACE.test(text.charAt(at))) continue;
      if (count === wanted) return at;
      count += 1;
    }
    return text.length;
  };
}

/**
 * Finds citations in a text whose lines were joined. Quotations are hidden, so only the text's own words are searched.
 */
export function locate(masked: string, citations: readonly Citation[]): readonly LocatedCitation[] {
  if (citations.length === 0) return [];
  const letters = squeezed(masked);
  const placeOf = placesIn(masked);
  let from = 0;
  return citations.flatMap((citation) => {
    const written = squeezed(citation.text);
    const at = letters.indexOf(written, from);
    if (at < 0 || written === '') return [];
    from = at + written.length;
    return [{ citation, start: placeOf(at), end: placeOf(from - 1) + 1 }];
  });
}

/** "đã được sửa đổi, bổ sung tại khoản 2 Điều 1 [Thông tư …]": an earlier change by another act. */
const EARLIER_CHANGE = new RegExp(
  `(?:,? ?\\(?(?:đã )?(?:được|bị) )(?:${ANY_VERB}(?:,| và)? ?)+[^;${HIDDEN}]{0,60}?(?:tại|(?<!(?:kèm|ban hành) )theo|bởi)(?![${LATIN}])`,
  'iu',
);
const AFTER_EARLIER_CHANGE = new RegExp(
  // The change that is made now may be told with the same verb: "…, được sửa đổi bởi …, được bãi bỏ."
  `,? ?(?:được|bị|nay) ${ANY_VERB}(?:(?:,| và|, và)? ${ANY_VERB})* ?(?:như sau|[.;:]|$)|như sau|(?:thành|bằng) [^;]{0,30}${HIDDEN}|;`,
  'iu',
);
/** Words with which the instruction resumes after the description of a work. */
const RESUMES = once(
  () =>
    new RegExp(
      [
        'như sau',
        `(?<=:\\s*)(?=${LEVEL})`,
        `(?:tương ứng )?(?:bằng|thành|(?<!kèm )theo) (?:các )?(?:[${LATIN}]+ ){0,2}(?:${HIDDEN}|${oneOf(attachedParts)})`,
        `[.;,:]? ?(?:${oneOf([...newWordLeads, ...oldWordLeads].filter((words) => words.includes(' ')))})`,
        `(?:được|bị) ${ANY_VERB}`,
        `[,:]? ${ANY_VERB} (?:các )?(?:${oneOf(phraseNames)} ?)?${HIDDEN}`,
        ',? (?:trừ|ngoại trừ) ',
        HIDDEN,
      ].join('|'),
      'iu',
    ),
);

/** The part of an instruction that is about one work. */
export interface WorkStretch {
  readonly citation: Citation | null;
  /** As long as the instruction, with everything else blanked. */
  readonly text: string;
  /** The text attached to the work that holds the provisions. */
  readonly attached: string | null;
}

const ATTACHED = once(
  () =>
    new RegExp(
      `(?<![${LATIN}])(?<name>${oneOf(attachedNames())})(?![${LATIN}])[^;${HIDDEN}]{0,400}?(?:ban hành )?(?:kèm|ban hành) theo (?:các )?$`,
      'u',
    ),
);
/** "khoản 2 Điều 14 [Hợp đồng mẫu] ban hành kèm theo Nghị định số …": a text of a sort that is seldom attached. */
const OTHER_ATTACHED =
  /(?<name>\p{Lu}\p{Ll}+(?: [\p{L}-]+){0,9}?),? (?:được )?(?:ban hành )?kèm theo (?:các )?$/u;
/** Forms and appendices are issued with an act as well, but are named by their number. */
const NAMED_BY_NUMBER = new RegExp(`^${oneOf(attachedParts)}(?![${LATIN}])`, 'iu');

const NAMED_AS_UNIT = new RegExp(`^${LEVEL}`, 'iu');

const isParted = (text: string): boolean => verbStretches(text).length > 0;

const blank = (length: number): string => ' '.repeat(Math.max(0, length));

/**
 * Splits an instruction by the works that it names ("Bãi bỏ Điều 5 Nghị định A; khoản 1 Điều 3 Nghị định B"), and
 * blanks the works' descriptions and mentions of earlier changes.
 */
export function workStretches(
  { text: masked, quoted }: Masked,
  located: readonly LocatedCitation[],
): readonly WorkStretch[] {
  const done = earlierChange(masked);
  const free = masked.replace(/\((?:đã )?được[^()]*\)/giu, (words) => blank(words.length));
  // "Kể từ ngày Luật Đất đai có hiệu lực, bãi bỏ …": the law is not what is changed.
  const from = leadingDayEnd(masked);
  const ordersWords = changesWords({ text: masked, quoted });
  const own = ownWorks(
    masked,
    located.filter(({ start }) => start >= from),
    done,
    ordersWords,
  );
  if (own.length === 0)
    return [
      { citation: null, text: withoutEarlierChange(free, done), attached: attachedIn(free, free.length) },
    ];
  // "Bãi bỏ Điều 5 Nghị định A; khoản 1 Điều 3 Nghị định B": the verb stands only once.
  const verb = free.slice(0, leadingVerb(free));
  const shared = ordersWords ? sharedWords(free, own) : null;
  return own.map(({ citation, start, end }, index) => {
    const previous = own[index - 1];
    const next = own[index + 1];
    const begin = previous === undefined ? 0 : startOfNext(masked, previous.end, start);
    const before = free.slice(begin, start).replace(/^;/u, ' ');
    const stop = next === undefined ? free.length : startOfNext(masked, end, next.start);
    const after = free.slice(end, stop);
    const resumed = RESUMES().exec(after);
    const rest = resumed === null ? blank(after.length) : blank(resumed.index) + after.slice(resumed.index);
    const lead =
      previous === undefined || isParted(before) ? blank(begin) : (shared?.head ?? verb).padEnd(begin);
    const tail = (next === undefined ? '' : (shared?.tail ?? '')).padStart(free.length - stop);
    const text = lead + before + blank(end - start) + rest + tail;
    return { citation, text: withoutEarlierChange(text, done), attached: attachedIn(free, start) };
  });
}

/** What an instruction says of words that are changed in several works: the text before the first and after the last. */
interface SharedWords {
  readonly head: string;
  readonly tail: string;
}

/**
 * The words that are changed in each of several works: "Thay cụm từ A bằng cụm từ B tại [Điều 5 Nghị định X và Điều 3
 * Nghị định Y]"; `null` where each work has words of its own.
 */
function sharedWords(free: string, own: readonly LocatedCitation[]): SharedWords | null {
  const [first] = own;
  const last = own[own.length - 1];
  if (first === undefined || last === undefined || first === last) return null;
  const between = free.slice(first.end, last.start);
  if (between.includes(HIDDEN) || isParted(between)) return null;
  const { pins, start } = pinsOf(free, 0, first.start);
  const resumed = RESUMES().exec(free.slice(last.end));
  return {
    head: free.slice(0, pins.length > 0 ? start : first.start),
    tail: resumed === null ? '' : free.slice(last.end + resumed.index),
  };
}

/** "tại Điều 2 Nghị định A [và cụm từ “…” bằng cụm từ “…”] tại Điều 3 Nghị định B" */
const WORDS_OF_NEXT = new RegExp(
  `(?:[,;]|(?<![${LATIN}])và)(?: (?:các )?${oneOf(phraseNames)})? ?${HIDDEN}+[^;,.]{1,40}${HIDDEN}+ ${oneOf(placeWords.wordsIn)} `,
  'iu',
);

/** Where the part about the next work begins. */
function startOfNext(masked: string, from: number, start: number): number {
  const words = WORDS_OF_NEXT.exec(masked.slice(from, start));
  if (words !== null) return from + words.index;
  const pins = pinsOf(masked, from, start);
  if (pins.pins.length > 0) {
    const semicolon = masked.lastIndexOf(';', start);
    return semicolon >= from ? Math.min(semicolon, pins.start) : pins.start;
  }
  const semicolon = masked.lastIndexOf(';', start);
  const hasTarget =
    semicolon >= from &&
    targetTokens(masked.slice(semicolon, start)).some(({ type }) => type === 'level' || type === 'numbered');
  return hasTarget ? semicolon : start;
}

function earlierChange(masked: string): Span {
  const found = hasVerb(masked) ? EARLIER_CHANGE.exec(masked) : null;
  if (found === null) return { start: masked.length, end: masked.length };
  const rest = masked.slice(found.index + found[0].length);
  const resumed = AFTER_EARLIER_CHANGE.exec(rest);
  return {
    start: found.index,
    end: resumed === null ? masked.length : found.index + found[0].length + resumed.index,
  };
}

const withoutEarlierChange = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + blank(Math.min(end, text.length) - Math.min(start, text.length)) + text.slice(end);

function attachedIn(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 600), start);
  const name = (ATTACHED().exec(before) ?? OTHER_ATTACHED.exec(before))?.groups?.['name'];
  return name === undefined || NAMED_BY_NUMBER.test(name) || NAMED_AS_UNIT.test(name) ? null : name;
}
