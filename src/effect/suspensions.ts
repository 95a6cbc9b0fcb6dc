import { foldSpace, LATIN, laterDay, matchesOf, once, oneOf } from '../chars/index.js';
import { applyingVerbs, haltingVerbs, suspendingVerbs, wordsOfForce } from '../lexicon/index.js';
import type { Citation, Effect } from '../model/index.js';
import type { Bases } from './days.js';
import { placesIn } from './places.js';
import { sentenceOf } from './repeal-sentences.js';
import type { SaidIn } from './said.js';
import { type Beside, isSubject, placesBeside, wordsBefore, wordsStart } from './subject-acts.js';
import { timeAt } from './times.js';

/** What is needed to find out which acts a document suspends. */
export interface SuspensionsIn extends SaidIn {
  readonly citations: readonly Citation[];
  readonly bases: Bases;
  /** From when the provisions of a unit are in force. */
  readonly inForceFrom: (unit: readonly string[]) => string | null;
}

/** What is halted ("đình chỉ việc thi hành") is suspended too (Law 80/2015/QH13, Article 153, clause 1, point a). */
const VERBS = oneOf([...suspendingVerbs, ...haltingVerbs]);
const SUSPENDS = `${VERBS} (?:(?:việc|toàn bộ|một phần) )*(?:hiệu lực|${oneOf([...applyingVerbs, ...wordsOfForce])})(?: ${oneOf(wordsOfForce)})*`;
/** Most paragraphs have no such words. */
const SPEAKS = new RegExp(`(?<![${LATIN}])${VERBS} `, 'iu');
/** "Tạm ngưng hiệu lực thi hành [Điều 2] [Thông tư số …]", at the beginning of a sentence. */
const ACTIVE = once(() => new RegExp(`^(?:quyết định |thống nhất )?${SUSPENDS}(?<what>[^.;]*)$`, 'iu'));
/** "[Thông tư số …] bị tạm ngưng hiệu lực thi hành". */
const PASSIVE = once(
  () =>
    new RegExp(
      `^(?:(?! (?:đã|chưa|không) )[^.;:]){0,300}?(?<![${LATIN}]|(?:đã|chưa|không|nếu) |(?:đã|chưa|không) (?:bị|được) )(?<said>${SUSPENDS})`,
      'iu',
    ),
);
/** "từ [ngày 15 tháng 8 năm 2022 đến hết ngày …]", "đến hết [ngày 31 tháng 12 năm 2023]". */
const TIMES = /(?<!\p{L})(?:(?:kể )?từ (?=ngày |thời điểm |\d)|(?:cho )?đến hết |đến (?=ngày ))/giu;
/** Words for a part of an act or of those that it applies to, besides its provisions. */
const SOME = /(?<!\p{L})(?:một phần|một số|đối với|cho các|nội dung|trong trường hợp)(?!\p{L})/iu;

/** Suspensions of other acts or of their provisions: since when, and until when where that is said. */
export function suspensionsIn(input: SuspensionsIn): readonly Effect[] {
  const { flow, positions, citations, bases } = input;
  const others = citations.filter(({ by, unit }) => by === null && isInArticle(unit));
  if (others.length === 0 || !SPEAKS.test(flow.text)) return [];
  return placesBeside(others, placesIn(flow)).flatMap(({ citation, ...beside }): readonly Effect[] => {
    const { text, end, from } = beside.place;
    if (!SPEAKS.test(text)) return [];
    const words = suspendingWords(beside);
    if (words === null) return [];
    const begins = wordsStart(text, beside.place.start);
    const rest = sentenceOf(text, end, end);
    const time = timeIn(rest, bases) ?? timeIn(text.slice(begins, beside.place.start), bases);
    const [start, stop] = [from + begins, from + end + rest.length];
    const position = positions.position(flow.toSource(start), flow.toSourceEnd(stop));
    const { pins } = citation;
    return [
      {
        text: foldSpace(flow.text.slice(start, stop)),
        of: citation.id,
        provisions: pins,
        from: time?.from ?? input.inForceFrom(citation.unit),
        until: time?.until ?? null,
        suspended: pins.length > 0 || SOME.test(words) || SOME.test(time?.after ?? '') ? 'part' : 'whole',
        unit: citation.unit,
        ...positions.place(position.start.offset),
        position,
      },
    ];
  });
}

/** The words by which the sentence around a citation suspends the act; `null` if it does not. */
function suspendingWords(beside: Beside): string | null {
  const active = ACTIVE().exec(wordsBefore(beside));
  if (active !== null) return active[0];
  const { text, end } = beside.place;
  return isSubject(beside) ? (PASSIVE().exec(sentenceOf(text, end, end))?.groups?.['said'] ?? null) : null;
}

/** A time of suspension. */
interface Pause {
  readonly from: string | null;
  /** The last day. */
  readonly until: string | null;
  /** The words after it. */
  readonly after: string;
}

/** The first and the last day in words, where they give one. */
function timeIn(words: string, bases: Bases): Pause | null {
  for (const { index } of matchesOf(TIMES, words)) {
    const { from = null, until, end } = timeAt(words, index, bases) ?? { end: 0 };
    const day = until?.day ?? null;
    const last = day === null || until?.isLast === true ? day : laterDay(day, -1, 'day');
    if (from !== null || last !== null) return { from, until: last, after: words.slice(end) };
  }
  return null;
}

/** A plan only speaks of what is to be suspended; an article does it. */
const isInArticle = (unit: readonly string[]): boolean => unit.some((label) => /^điều /iu.test(label));
