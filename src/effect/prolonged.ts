import { foldSpace, LATIN, laterDay, once, oneOf } from '../chars/index.js';
import {
  applyingVerbs,
  ceasingPhrases,
  holdingPhrases,
  prolongingVerbs,
  verbsThat,
} from '../lexicon/index.js';
import type { Citation, Effect, Span } from '../model/index.js';
import type { Bases } from './days.js';
import { type Place, placesIn } from './places.js';
import type { SaidIn } from './said.js';
import { sentencesOf } from './sentences.js';
import { timeAt } from './times.js';

/** What is needed to tell which provisions of other acts hold for longer. */
export interface ProlongedIn extends SaidIn {
  readonly citations: readonly Citation[];
  readonly bases: Bases;
}

/** Most paragraphs have none of these words. */
const SPEAKS = new RegExp(`${oneOf(prolongingVerbs)}|tiếp tục|(?<![${LATIN}])vẫn(?![${LATIN}])`, 'iu');
const HOLDS = `${oneOf([...holdingPhrases, ...applyingVerbs])}(?: (?:thi hành|thực hiện|áp dụng|pháp lý))*`;
/** What is said of a document is not said of one behind it. */
const OTHER = `(?!${oneOf([...ceasingPhrases, ...verbsThat('endsForce')])})`;
/** "[khoản 2 Điều 15 Nghị định số …] tiếp tục có hiệu lực", "… được kéo dài thời hạn áp dụng". */
const GOES_ON = once(
  () =>
    new RegExp(
      `^(?:${OTHER}[^.;:]){0,300}?(?<![${LATIN}])(?:(?:vẫn|tiếp tục)(?: (?:vẫn|tiếp tục|được|còn))* ${HOLDS}` +
        `|(?:được|tiếp tục) ${oneOf(prolongingVerbs)}(?: thêm)?(?: (?:thời hạn|thời gian|hiệu lực|việc))?(?: ${HOLDS})?)`,
      'iu',
    ),
);
/** "Kéo dài thời hạn áp dụng [khoản 1 Điều 1 Nghị quyết số …]", "Tiếp tục thực hiện [Điều 4 Nghị quyết số …]". */
const PROLONGS = once(
  () =>
    new RegExp(
      `(?<![${LATIN}])(?:${oneOf(prolongingVerbs)}(?: thêm)? (?:thời hạn|thời gian|hiệu lực|việc)|tiếp tục ${oneOf(applyingVerbs)})` +
        `(?:${OTHER}[^.;:])*$`,
      'iu',
    ),
);
/** "[Nghị quyết số …] của Ủy ban Thường vụ Quốc hội về mức thuế [đến hết ngày …]". */
const UP_TO_DAY = /^[^.;:]{0,300}?(?=,? (?:cho )?(?:đến|tới) (?:hết |trước )?(?:ngày|tháng|năm|quý) )/iu;

/** Provisions of other acts that go on to hold, and until when: an end that the document sets, and no beginning. */
export function prolongedProvisions({ flow, positions, citations, bases }: ProlongedIn): readonly Effect[] {
  const named = citations.filter(({ by, pins, unit }) => by === null && pins.length > 0 && isInArticle(unit));
  if (named.length === 0) return [];
  const locate = placesIn(flow);
  return named.flatMap((citation): readonly Effect[] => {
    const place = locate(citation);
    const said = place === null || !SPEAKS.test(place.text) ? null : lastDayIn(place, bases);
    if (place === null || said === null) return [];
    const [start, end] = [place.from + said.start, place.from + said.end];
    const position = positions.position(flow.toSource(start), flow.toSourceEnd(end));
    return [
      {
        text: foldSpace(flow.text.slice(start, end)),
        of: citation.id,
        provisions: citation.pins,
        from: null,
        until: said.day,
        unit: citation.unit,
        ...positions.place(position.start.offset),
        position,
      },
    ];
  });
}

/** A plan goes on with work that an act provides for; only an article makes the act hold for longer. */
const isInArticle = (unit: readonly string[]): boolean => unit.some((label) => /^điều /iu.test(label));

/** The words that say until when what a citation points at holds, and that day. */
interface LastDay extends Span {
  readonly day: string;
}

function lastDayIn(place: Place, bases: Bases): LastDay | null {
  const { text, start, end } = place;
  const sentence = sentencesOf(text).find((each) => each.start <= start && start < each.end);
  if (sentence === undefined) return null;
  const after = text.slice(end, sentence.end);
  const isProlonged = PROLONGS().test(text.slice(sentence.start, start));
  const words = isProlonged ? UP_TO_DAY.exec(after) : GOES_ON().exec(after);
  const time = words === null ? null : timeAt(text, end + words[0].length, bases);
  const { until = null } = time ?? {};
  if (time === null || until === null || until.day === null || time.from !== undefined) return null;
  const day = until.isLast ? until.day : laterDay(until.day, -1, 'day');
  return day === null ? null : { start: sentence.start, end: time.end, day };
}
