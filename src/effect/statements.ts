import { LATIN, matchesOf, oneOf } from '../chars/index.js';
import { calendarYears, dateAt, verbsThat } from '../lexicon/index.js';
import type { Span } from '../model/index.js';
import type { Bases } from './days.js';
import { DUTY, goesOn, sayings } from './patterns.js';
import { sentencesOf } from './sentences.js';
import { rateAfter, SELF, type Subject, type SubjectIn, subjectOf } from './subjects.js';
import { type FoundTime, timeAt } from './times.js';

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
export interface Reading extends SubjectIn {
  readonly bases: Bases;
  /** The text above the paragraph in its article. */
  readonly above: () => string;
}

const DENYING = /^(?:chưa|không|đã) $/iu;
const isDenied = (words: string | undefined): boolean => words !== undefined && DENYING.test(words);
const LEADING_TIME = /^(?:(?:Điều )?\d{1,3}[.:] )?(?=(?:kể )?từ |bắt đầu từ )/iu;

/** Reads the statements of a paragraph. */
export function statementsOf(text: string, reading: Reading): readonly Statement[] {
  const all: Statement[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = /;\s*$/u.test(text.slice(0, sentence.start)) ? (all.at(-1)?.subject ?? null) : null;
    all.push(...statementsIn(text, sentence, last, reading));
  }
  const rate = all.length === 0 ? timeOfRate(text, reading) : null;
  return rate === null ? all : [rate];
}

/** "1. Từ ngày 01 tháng 7 năm 2025 đến hết ngày 31 tháng 12 năm 2025: 20.000 đồng/giấy": a clause that begins with its time. */
function timeOfRate(text: string, reading: Reading): Statement | null {
  const lead = LEADING_TIME.exec(text)?.[0].length;
  const time = lead === undefined ? null : timeAt(text, lead, reading.bases);
  const subject = time === null || !hasDay(time) ? null : rateAfter(text.slice(time.end), reading);
  if (time === null || subject === null) return null;
  const sentence = { start: 0, end: text.length };
  const { end } = time;
  return { subject, time, isEnd: false, continues: false, isWeak: true, sentence, start: 0, end };
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
    const { ends, continues } = match.groups ?? {};
    const after = match.index + match[0].length;
    const before = text.slice(floor, match.index).trimEnd();
    const bases = withPassing(before, reading);
    const isApplied = saysApplied(match);
    const time = timeAt(text, after, bases) ?? leadingTime(before, bases, after);
    if (time === null || (isApplied && !hasDay(time))) continue;
    const known =
      subjectBySaying(match, text, before, reading) ??
      subjectOfReplacing(text, match.index, sentence, reading) ??
      subjectOf(before, floor, text, found.at(-1)?.subject ?? last, reading);
    const isContent = known === null && isApplied && endsContent(before, time, reading);
    const subject = isContent ? SELF : known;
    const begins = floor + leadOf(before);
    floor = Math.max(after, time.end);
    if (subject === null || subject === 'other' || isNotOf(subject, match, before, time, reading)) continue;
    const said = isApplied ? timeApplied(time, isContent, subject, text.slice(after)) : time;
    if (said === null) continue;
    found.push({
      subject,
      time: said,
      isEnd: ends !== undefined,
      continues: continues !== undefined,
      isWeak: isApplied || subject.type === 'issued',
      sentence,
      start: found.length === 0 ? sentence.start : begins,
      end: wordsEnd(text, time, { start: floor, end: sentence.end }),
    });
  }
  return found;
}

/** Whether words deny what they seem to say, or are about another act, or about people rather than the document. */
const isNotOf = (
  { type }: Subject,
  { groups: { no, received } = {} }: RegExpExecArray,
  before: string,
  time: FoundTime,
  reading: Reading,
): boolean => isDenied(no) || isOlder(before, time, reading) || (received !== undefined && type === 'self');

/** Whether words only say that something is applied or granted, or for how long. */
const saysApplied = ({ groups: { weak, term, received } = {} }: RegExpExecArray): boolean =>
  [weak, term, received].some((words) => words !== undefined);

/** Whether a day is the replaced act's, being before this one was signed: "thay thế Quyết định …, có hiệu lực từ …". */
const isOlder = (before: string, { from }: FoundTime, { patterns, bases: { signed } }: Reading): boolean =>
  typeof from === 'string' && from < (signed ?? '') && before.endsWith(',') && patterns.replaces.test(before);

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

/** The document also replaces what a list with semicolons names: "Quyết định này thay thế …; … và [có hiệu lực …]". */
const subjectOfReplacing = (
  text: string,
  at: number,
  { start }: Span,
  { patterns }: Reading,
): Subject | null =>
  text.charAt(start - 2) === ';' && patterns.replaces.test(text.slice(periodStart(text, start), at).trimEnd())
    ? SELF
    : null;

/** Where the sentence that a part of one is in begins, after a full stop rather than a semicolon. */
const periodStart = (text: string, at: number): number =>
  sentencesOf(text).findLast(({ start }) => start < at && !/;\s*$/u.test(text.slice(0, start)))?.start ?? 0;

/** What precedes "Thời hạn …" at the beginning of a sentence or clause: nothing, a mark, or "và". */
const TERM_OPENS = new RegExp(`(?:^|[,;.:]|(?<![${LATIN}])(?:và|với))$`, 'u');

/**
 * A document ends with all its content: "Các chính sách quy định tại Nghị quyết này được thực hiện đến hết ngày …". When it
 * takes effect is another matter, even where the content is to be applied from a day.
 */
const endsContent = (before: string, { until }: FoundTime, { patterns }: Reading): boolean =>
  until !== undefined && patterns.content.test(before);

const withoutStart = ({ from: _, ...rest }: FoundTime): FoundTime => rest;

/** An act that is applied "từ năm ngân sách 2026" is about that year, and gives no day on which it takes effect. */
const YEAR_ONLY = new RegExp(
  `^ (?:bắt đầu )?(?:kể )?từ ${oneOf(calendarYears)} \\d{4}(?!\\d|,? (?:tức (?:là )?)?(?:kể |tính )?từ ngày )`,
  'iu',
);

/** The time for which something is said to be applied. */
const timeApplied = (
  time: FoundTime,
  isContent: boolean,
  subject: Subject,
  words: string,
): FoundTime | null => (isContent ? withoutStart(time) : withoutYear(time, subject, words));

function withoutYear(time: FoundTime, { type }: Subject, words: string): FoundTime | null {
  if ((type !== 'self' && type !== 'issued') || !YEAR_ONLY.test(words)) return time;
  return time.until === undefined ? null : withoutStart(time);
}

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
  const rest = goesOn(before) ? patterns.passed.exec(before)?.groups?.['rest'] : undefined;
  const at = rest?.search(/ngày /iu) ?? -1;
  const passed = rest === undefined || at < 0 ? null : (dateAt(rest, at)?.value ?? null);
  return passed === null ? bases : { ...bases, passed };
}
