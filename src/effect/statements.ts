import { LATIN, matchesOf, once, oneOf } from '../chars/index.js';
import { pinsOf } from '../cite/index.js';
import {
  attachedPattern,
  dateAt,
  kindNames,
  verbsThat,
  wordsOfProvisions,
  wordsOfSubject,
} from '../lexicon/index.js';
import type { Pin, Span } from '../model/index.js';
import type { Bases } from './days.js';
import { DUTY, type OwnPatterns, sayings } from './patterns.js';
import { sentencesOf } from './sentences.js';
import { type FoundTime, timeAt } from './times.js';

/** What a statement is about: the whole document, some provisions, or those in the list below it. */
export type Subject =
  | { readonly type: 'self' }
  | {
      readonly type: 'provisions';
      readonly pins: readonly Pin[];
      readonly start: number;
      readonly isOwn: boolean;
      /** Whether they are those of an attached text: "Khoản 2 Điều 4 Quy chế". */
      readonly isAttached: boolean;
    }
  | { readonly type: 'listed' };

/** A statement about when something is in force. Offsets count in the text that was read. */
export interface Statement extends Span {
  readonly subject: Subject;
  readonly time: FoundTime;
  /** Whether it says from when its subject is no longer in force. */
  readonly isEnd: boolean;
  /** Whether it says that its subject stays in force, unlike what is said before. */
  readonly continues: boolean;
  /** Whether it only says that something is applied. */
  readonly isWeak: boolean;
  /** The sentence that it is in. */
  readonly sentence: Span;
}

/** What is needed to read statements. */
export interface Reading {
  readonly patterns: OwnPatterns;
  readonly bases: Bases;
  /** The label of the article that the paragraph is in. */
  readonly article: string | null;
  /** The text above the paragraph in its article. */
  readonly above: () => string;
}

const DENYING = /^(?:chưa|không|đã) $/iu;
const CONTINUES = /^[\s,;]*(?:(?:và|nhưng|đồng thời|sẽ|chỉ|tự|tự động|đương nhiên|được)(?: |$))*$/iu;
const LISTED = /(?:quy định|nội dung|điều khoản|điều, khoản|điều|trường hợp) (?:sau|dưới đây|sau đây)$/iu;
const LEADING_TIME = /^(?:(?:Điều )?\d{1,3}[.:] )?(?=(?:kể )?từ |bắt đầu từ )/iu;
/** What may come between the words before provisions and the first of them. */
const OPENS = new RegExp(
  `(?:^|[,;:.(] ?|(?<![${LATIN}])${oneOf(wordsOfProvisions)}(?: [^.,;:\\d]{1,60}(?= tại$))?)(?: ?(?:các|những|tại|ở|của|đối với|và|riêng|quy định))*$`,
  'iu',
);
const SPEAKS_OF_PROVISIONS = new RegExp(`(?<![${LATIN}])${oneOf(wordsOfProvisions)}(?![${LATIN}])`, 'iu');
const LABEL = /^(?:(?:Điều )?\d{1,3}[.:]|[a-zđ]\)|[-–+•]) /u;

/** "… Quy chế", "… Quy chế ban hành kèm theo [Quyết định này]". */
const ATTACHED = once(
  () => new RegExp(`(?<![${LATIN}])${attachedPattern()}(?: này)?(?: (?:ban hành )?kèm theo)?,? ?$`, 'u'),
);
/** "Điều 1 [về nguồn lực áp dụng đối với huyện đảo]", without the name of another act. */
const ABOUT = once(
  () =>
    new RegExp(
      `(?<=(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Cc]hương) [a-zđ\\d]{1,5}) ${oneOf(wordsOfSubject)} ` +
        `(?:(?!${oneOf(kindNames())})[^.;:\\d]){1,160}$`,
      'u',
    ),
);

/** Reads the statements of a paragraph. */
export function statementsOf(text: string, reading: Reading): readonly Statement[] {
  const all: Statement[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = /;\s*$/u.test(text.slice(0, sentence.start)) ? (all.at(-1)?.subject ?? null) : null;
    all.push(...statementsIn(text, sentence, last, reading));
  }
  return all;
}

/** @param last - what the part of the sentence before a semicolon is about */
function statementsIn(
  text: string,
  sentence: Span,
  last: Subject | null,
  reading: Reading,
): readonly Statement[] {
  const found: Statement[] = [];
  let floor = sentence.start;
  // The text before the sentence is there for lookbehinds, but is not searched.
  for (const match of matchesOf(sayings(), text.slice(0, sentence.end), sentence.start)) {
    if (match.index < floor) continue;
    const { ends, continues, weak, received, no, term } = match.groups ?? {};
    const after = match.index + match[0].length;
    const before = text.slice(floor, match.index).trimEnd();
    const bases = withPassing(before, reading);
    const time = timeAt(text, after, bases) ?? leadingTime(before, bases, after);
    const isWeak = weak !== undefined || term !== undefined || received !== undefined;
    if (time === null || (isWeak && !hasDay(time))) continue;
    const subject =
      subjectBySaying(match, text, before, reading) ??
      subjectOf(before, floor, text, found.at(-1)?.subject ?? last, reading) ??
      subjectByContent(before, isWeak, time, reading);
    const begins = floor + leadOf(before);
    floor = Math.max(after, time.end);
    if (subject === null || subject === 'other' || (no !== undefined && DENYING.test(no))) continue;
    if (isOlder(before, time, reading) || (received !== undefined && subject.type === 'self')) continue;
    found.push({
      subject,
      time,
      isEnd: ends !== undefined,
      continues: continues !== undefined,
      isWeak,
      sentence,
      start: found.length === 0 ? sentence.start : begins,
      end: wordsEnd(text, time, { start: floor, end: sentence.end }),
    });
  }
  return found;
}

/** Whether a day is the replaced act's, being before this one was signed: "thay thế Quyết định …, có hiệu lực từ …". */
const isOlder = (before: string, { from }: FoundTime, { patterns, bases: { signed } }: Reading): boolean =>
  typeof from === 'string' && from < (signed ?? '') && before.endsWith(',') && patterns.replaces.test(before);

const SELF: Subject = { type: 'self' };

/** The subject of words that contain or imply it: "Hiệu lực: từ ngày …", "Thời hạn áp dụng: đến hết ngày …". */
function subjectBySaying(
  { groups: { head, headAct, duty, term, termAct } = {}, index }: RegExpExecArray,
  text: string,
  before: string,
  { patterns, above }: Reading,
): Subject | 'other' | null {
  if (head !== undefined)
    return LABEL_ONLY.test(before) && (headAct === undefined || patterns.self.test(headAct)) ? SELF : 'other';
  if (headAct !== undefined) return 'other';
  if (duty !== undefined) return DUTY.test(before) && patterns.self.test(duty) ? SELF : 'other';
  if (term === undefined) return null;
  const isOwn =
    termAct === undefined
      ? patterns.holds.test(`${above()}\n${text.slice(0, index)}`)
      : patterns.self.test(termAct);
  return isOwn && TERM_OPENS.test(before) ? SELF : 'other';
}

/** What precedes "Thời hạn …" at the beginning of a sentence or clause: nothing, a mark, or "và". */
const TERM_OPENS = new RegExp(`(?:^|[,;.:]|(?<![${LATIN}])(?:và|với))$`, 'u');

/** A document ends with all its content: "Các chính sách quy định tại Nghị quyết này được thực hiện đến hết ngày …". */
const subjectByContent = (
  before: string,
  isWeak: boolean,
  { from, until }: FoundTime,
  { patterns }: Reading,
): Subject | null =>
  isWeak && from === undefined && until !== undefined && patterns.content.test(before) ? SELF : null;

const LABEL_ONLY = /^(?:Điều \d+[.:])?$/u;
const leadOf = (before: string): number => /^[\s,;]*/u.exec(before)?.[0].length ?? 0;
const hasDay = ({ from, until }: FoundTime): boolean =>
  typeof from === 'string' || typeof until?.day === 'string';

/** What follows the words for an event. */
const NEXT_WORDS = new RegExp(`[,;:(]| và ${oneOf(verbsThat('endsForce'))}(?![${LATIN}])`, 'iu');

/**
 * Where the words of a statement end, after its time was read up to the start of a span. An event that is dated only by
 * another text ("ngày Luật Lưu trữ có hiệu lực thi hành") was not read, and extends to the next mark.
 */
function wordsEnd(text: string, { from, until, impossible }: FoundTime, { start, end }: Span): number {
  const isUnknown = impossible.length === 0 && (until === undefined ? from : until.day) === null;
  if (!isUnknown) return start;
  const length = text.slice(start, end).search(NEXT_WORDS);
  return start + text.slice(start, length < 0 ? end : start + length).trimEnd().length;
}

/** The time at the beginning of a sentence: "Kể từ ngày 05 tháng 8 năm 2025, Thông tư này có hiệu lực". */
function leadingTime(before: string, bases: Bases, end: number): FoundTime | null {
  const lead = LEADING_TIME.exec(before);
  const time = lead === null ? null : timeAt(before, lead[0].length, bases);
  return time === null ? null : { ...time, end };
}

/** Adds the day in "được Hội đồng nhân dân thông qua ngày 18 tháng 6 năm 2025 và có hiệu lực từ ngày thông qua". */
function withPassing(before: string, { patterns, bases }: Reading): Bases {
  const rest = patterns.passed.exec(before)?.groups?.['rest'];
  const at = rest?.search(/ngày /iu) ?? -1;
  const passed = rest === undefined || at < 0 ? null : (dateAt(rest, at)?.value ?? null);
  return passed === null ? bases : { ...bases, passed };
}

/**
 * What a statement is about, by the words before it.
 *
 * @param before - the words since the end of the last statement, which is at `floor` in `text`
 */
function subjectOf(
  before: string,
  floor: number,
  text: string,
  last: Subject | null,
  { patterns, article }: Reading,
): Subject | null {
  if (last !== null && CONTINUES.test(before)) return last;
  const words = before.replace(LABEL, '');
  if (LISTED.test(words)) return { type: 'listed' };
  if (patterns.passed.test(words) || patterns.bare.test(words) || patterns.replaces.test(words)) return SELF;
  const here = article === null ? null : HERE.exec(before);
  const own = here ?? patterns.named.exec(before);
  const attached = ATTACHED().exec(own === null ? before : before.slice(0, own.index));
  const end = floor + (own?.index ?? attached?.index ?? before.length);
  const { pins, start } = provisionsBefore(text, floor, end);
  if (pins.length > 0) {
    const head = text.slice(floor, start).trimEnd();
    const isNamed = OPENS.test(head.replace(LABEL, '')) || (own !== null && SPEAKS_OF_PROVISIONS.test(head));
    return isNamed
      ? {
          type: 'provisions',
          pins: here === null ? pins : pins.map((pin) => ({ ...pin, article: bareArticle(article) })),
          start,
          isOwn: own !== null || attached !== null,
          isAttached: attached !== null,
        }
      : null;
  }
  return patterns.self.test(before) ? SELF : null;
}

/** "khoản 1 và khoản 2 [Điều này]". */
const HERE = / Điều này$/iu;
const bareArticle = (label: string | null): string | null => label?.replace(/^điều /iu, '') ?? null;

/** The provisions that a statement is about, and where they begin; words for their subject may follow them. */
function provisionsBefore(text: string, floor: number, end: number): ReturnType<typeof pinsOf> {
  const found = pinsOf(text, floor, end);
  if (found.pins.length > 0) return found;
  const about = ABOUT().exec(text.slice(floor, end));
  return about === null ? found : pinsOf(text, floor, floor + about.index);
}
