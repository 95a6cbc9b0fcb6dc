import { foldSpace, LATIN, laterDay, once, oneOf } from '../chars/index.js';
import { pinsOf } from '../cite/index.js';
import {
  applyingVerbs,
  ceasingPhrases,
  holdingPhrases,
  keepingVerbs,
  prolongingVerbs,
  verbsThat,
} from '../lexicon/index.js';
import type { Citation, Effect, Pin, Span } from '../model/index.js';
import type { Bases } from './days.js';
import { exceptedIn } from './excepted.js';
import { type Place, placesIn } from './places.js';
import { sentenceOf } from './repeal-sentences.js';
import type { SaidIn } from './said.js';
import { sentencesOf } from './sentences.js';
import { type Beside, isSubject, placesBeside, wordsBefore, wordsStart } from './subject-acts.js';
import { timeAt } from './times.js';

/** What is needed to find out which provisions of other acts stay in force for longer. */
export interface ProlongedIn extends SaidIn {
  readonly citations: readonly Citation[];
  readonly bases: Bases;
}

/** Most paragraphs have none of these words. */
const SPEAKS = new RegExp(
  `${oneOf([...prolongingVerbs, ...keepingVerbs])}|tiếp tục|(?<![${LATIN}])(?:vẫn|được|chỉ)(?![${LATIN}])`,
  'iu',
);
const HOLDS = `${oneOf([...holdingPhrases, ...applyingVerbs])}(?: (?:thi hành|thực hiện|áp dụng|pháp lý))*`;
/** Words after which something else is said about another document. */
const OTHER = `(?!${oneOf([...ceasingPhrases, ...verbsThat('endsForce')])})`;
/** "[khoản 2 Điều 15 Nghị định số …] tiếp tục có hiệu lực", "… được kéo dài thời hạn áp dụng". */
const CONTINUES = once(
  () =>
    new RegExp(
      `^(?:${OTHER}[^.;:]){0,300}?(?<![${LATIN}])(?:(?:vẫn|tiếp tục|được|chỉ)(?: (?:vẫn|tiếp tục|được|còn))* ${HOLDS}` +
        `|(?:được|tiếp tục) ${oneOf(prolongingVerbs)}(?: thêm)?(?: (?:thời hạn|thời gian|hiệu lực|việc))?(?: ${HOLDS})?)`,
      'iu',
    ),
);
/** "Kéo dài thời hạn áp dụng [khoản 1 Điều 1 Nghị quyết số …]", "Tiếp tục thực hiện [Điều 4 Nghị quyết số …]". */
const PROLONGS = once(
  () =>
    new RegExp(
      `(?<![${LATIN}])(?:${oneOf(prolongingVerbs)}(?: thêm)? (?:thời hạn|thời gian|hiệu lực|việc)|${oneOf(keepingVerbs)}|tiếp tục ${oneOf(applyingVerbs)})` +
        `(?:${OTHER}[^.;:])*$`,
      'iu',
    ),
);
/** "[Nghị quyết số …] của Ủy ban Thường vụ Quốc hội về mức thuế [đến hết ngày …]". */
const UP_TO_DAY = /^[^.;:]{0,300}?(?=,? (?:cho )?(?:đến|tới) (?:hết |trước )?(?:ngày|tháng|năm|quý) )/iu;

/** Provisions of other acts, or whole acts, that stay in force, and until when: the document sets an end, but no beginning. */
export function prolongedProvisions(input: ProlongedIn): readonly Effect[] {
  const { flow, positions, citations, bases } = input;
  const others = citations.filter(({ by, unit }) => by === null && isInArticle(unit));
  if (others.length === 0) return [];
  return placesBeside(others, placesIn(flow)).flatMap(({ citation, ...beside }): readonly Effect[] => {
    const { place } = beside;
    const said = saidOf(citation, beside, bases);
    if (said === null) return [];
    const [start, end] = [place.from + said.start, place.from + said.end];
    const position = positions.position(flow.toSource(start), flow.toSourceEnd(end));
    return [
      {
        text: foldSpace(flow.text.slice(start, end)),
        of: citation.id,
        provisions: said.pins ?? citation.pins,
        from: null,
        until: said.day,
        unit: citation.unit,
        ...positions.place(position.start.offset),
        position,
      },
    ];
  });
}

function saidOf(citation: Citation, beside: Beside, bases: Bases): LastDay | null {
  const { place } = beside;
  const speaks = SPEAKS.test(place.text);
  if (citation.pins.length === 0)
    return speaks ? (keptIn(citation, place, bases) ?? lastDayOfAct(citation, beside, bases)) : null;
  return (speaks ? lastDayIn(place, bases) : null) ?? lastDayAbove(place, bases);
}

/** "[Quyết định] kéo dài thời hạn áp dụng của [Thông tư số …]", at the beginning of a sentence. */
const PROLONGS_ACT = new RegExp(
  `^(?:quyết định |thống nhất |cho phép )?(?:${oneOf(prolongingVerbs)}(?: thêm)? (?:thời hạn|thời gian|hiệu lực|việc)(?: ${HOLDS}| ${oneOf([...applyingVerbs, 'hiệu lực'])}| thi hành)*|tiếp tục ${oneOf(applyingVerbs)})(?: của| đối với| toàn bộ)*\\s*$`,
  'iu',
);
/** After the last day: those for whom alone the act stays in force. */
const FOR_SOME = /^,? ?(?:đối với|cho|trong trường hợp|với)(?!\p{L})/iu;

/** The last day of a whole act, where it is what the sentence is about. */
function lastDayOfAct({ relation }: Citation, beside: Beside, bases: Bases): LastDay | null {
  if (relation === 'repeals') return null;
  const { text, end, start } = beside.place;
  const isProlonged = PROLONGS_ACT.test(wordsBefore(beside));
  if (!isProlonged && !isSubject(beside)) return null;
  const after = sentenceOf(text, end, end);
  const words = isProlonged ? UP_TO_DAY.exec(after) : CONTINUES().exec(after);
  const until = words === null ? null : lastDayAt(text, end + words[0].length, bases);
  if (until === null || FOR_SOME.test(text.slice(until.end))) return null;
  return { ...until, start: wordsStart(text, start) };
}

/** The items of "Các quy định sau đây tiếp tục có hiệu lực đến hết ngày …:". */
function lastDayAbove({ text, start, end, lead }: Place, bases: Bases): LastDay | null {
  const above = lead();
  if (above === null || !SPEAKS.test(above) || !BEGINS_ITEM.test(text.slice(0, start))) return null;
  const list = LISTED.exec(above);
  if (list === null) return null;
  const before = above.slice(0, list.index);
  const behind = list.index + list[0].length;
  const words = (PROLONGS().test(before) ? UP_TO_DAY : CONTINUES()).exec(above.slice(behind));
  const until = words === null ? null : lastDayAt(above, behind + words[0].length, bases);
  return until === null ? null : { day: until.day, start, end };
}

const LISTED = /(?<!\p{L})(?:các|những) [^.,;:\d]{1,60}? (?:sau đây|dưới đây|sau)(?!\p{L})/iu;
const BEGINS_ITEM = /^(?:\d{1,2}\. ?|[a-zđ]\) ?)?[^.;:]{0,100}$/iu;

/** A plan only continues work that an act provides for; an article makes the act stay in force for longer. */
const isInArticle = (unit: readonly string[]): boolean => unit.some((label) => /^điều /iu.test(label));

/** The words that say until when the provisions of a citation stay in force, and that day. */
interface LastDay extends Span {
  readonly day: string;
  /** The provisions, if these words name them rather than the citation. */
  readonly pins?: readonly Pin[];
}

function lastDayIn(place: Place, bases: Bases): LastDay | null {
  const { text, start, end } = place;
  const sentence = sentencesOf(text).find((each) => each.start <= start && start < each.end);
  if (sentence === undefined) return null;
  const after = text.slice(end, sentence.end);
  const isProlonged = PROLONGS().test(text.slice(sentence.start, start));
  // "Bãi bỏ [Điều 20 Thông tư số …], trừ khoản 4 Điều 20 tiếp tục thực hiện …": only what is excepted goes on.
  const own = after.slice(0, exceptedIn(after)?.start);
  const words = isProlonged ? UP_TO_DAY.exec(after) : CONTINUES().exec(own);
  const until = words === null ? null : lastDayAt(text, end + words[0].length, bases);
  return until === null ? null : { ...until, start: sentence.start };
}

/** ", giữ nguyên Điều 7 [đến hết ngày …]" after an act that ends except for it; another act may come between. */
const KEPT = new RegExp(
  `^[^.;:]{0,300}?[,;] ?(?:nhưng |riêng |và )?${oneOf(keepingVerbs)} (?<what>[^.;:]{1,80}?)(?=,? (?:cho )?(?:đến|tới) (?:hết |trước )?(?:ngày|tháng|năm|quý) )`,
  'iu',
);

function keptIn({ relation }: Citation, { text, end }: Place, bases: Bases): LastDay | null {
  const words = relation === 'repeals' ? KEPT.exec(text.slice(end)) : null;
  const what = words?.groups?.['what'];
  if (words === null || what === undefined) return null;
  const at = end + words[0].length;
  const { pins } = pinsOf(text, at - what.length, at);
  const until = lastDayAt(text, at, bases);
  return until === null || pins.length === 0 ? null : { ...until, start: at - what.length, pins };
}

/** The last day of a time that has no beginning. */
function lastDayAt(text: string, at: number, bases: Bases): LastDay | null {
  const time = timeAt(text, at, bases);
  const { until = null } = time ?? {};
  if (time === null || until === null || until.day === null || time.from !== undefined) return null;
  const day = until.isLast ? until.day : laterDay(until.day, -1, 'day');
  return { start: at, end: time.end, day };
}
