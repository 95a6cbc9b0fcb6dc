import { inSmallLetters, LATIN, matchesOf, once, oneOf } from '../chars/index.js';
import {
  begunWords,
  ceasingPhrases,
  contentsOfActs,
  fatesOfCases,
  grantingVerbs,
  kindNames,
  lastingOutcomes,
  lastingUses,
  lengthsLeft,
  officePattern,
  openingsOfBodies,
  openingsWithoutCase,
  oweOutcomes,
  runningPhrases,
  settledOutcomes,
  settlingVerbs,
  statesOfCases,
  transitionalOutcomes,
  verbsThat,
} from '../lexicon/index.js';
import type { OwnPatterns } from './patterns.js';
import { sentencesOf } from './sentences.js';

/** What is known of a document before it is asked what it says of cases that run. */
export interface CasesOf {
  /** How the text names itself, and what it is attached to. */
  readonly patterns: readonly OwnPatterns[];
  /** ISO date from which the document is in force. */
  readonly effectiveOn: string | null;
  /** Numbers of the acts that end by it. */
  readonly ended: readonly string[];
}

/**
 * Whether a paragraph says what happens to cases that began before.
 *
 * @param isClosing - whether its article is one on how the document is carried out, where less has to be said
 */
export type SpeaksOfCases = (written: string, isClosing: boolean) => boolean;

// These read small letters: expressions that ignore case take three times as long to compile.
const word = (words: Iterable<string>): string => `(?<![${LATIN}])${oneOf(words)}(?![${LATIN}])`;
const OUTCOME = new RegExp(word(transitionalOutcomes), 'u');
const LASTING = new RegExp(word(lastingOutcomes), 'u');
const OWES = new RegExp(word(oweOutcomes), 'u');
const STATE = new RegExp(word(statesOfCases), 'u');
const SETTLED = new RegExp(word(settledOutcomes), 'u');
const GRANTED = `(?:đã |được |đã được |do [^.;:]{1,80} )${oneOf(grantingVerbs)}(?![${LATIN}])`;
/** "Giấy phép đã cấp được tiếp tục sử dụng đến hết thời hạn": what others have given is used up. */
const USED_UP = new RegExp(
  `(?<![${LATIN}])đã (?:được )?${oneOf(grantingVerbs)}(?![${LATIN}])[^.;:]{0,200}? ` +
    `(?:(?:(?:thì|được|được phép|vẫn|tiếp tục) )+(?=${oneOf(lastingUses)})|(?=còn |có giá trị))(?:còn )?${oneOf([...lastingUses, 'giá trị'])}(?![${LATIN}])[^.;:]{0,120}? (?:đến|tới) (?:hết|khi|ngày hết)(?![${LATIN}])`,
  'u',
);
/** "Giấy chứng nhận do cấp huyện cấp tiếp tục có giá trị sử dụng", "… vẫn còn hiệu lực". */
const KEEPS_FORCE = new RegExp(
  `(?<![${LATIN}])${GRANTED}[^.;:]{0,200}? (?:vẫn|tiếp tục)(?: được| còn)? (?:có )?(?:giá trị|hiệu lực)(?![${LATIN}])`,
  'u',
);
/** "Hợp đồng đang thực hiện … được tiếp tục thực hiện cho đến khi hoàn thành": what has begun goes on to its end. */
const GOES_ON = new RegExp(
  `${word(runningPhrases)}[^.;:]{0,200}? tiếp tục [^.;:]{0,120}? (?:(?:đến|tới) (?:khi|hết)|${oneOf(lengthsLeft)})(?![${LATIN}])`,
  'u',
);
/** "Hồ sơ đã tiếp nhận mà chưa thẩm định thì thực hiện theo …". */
const HALF_DONE = new RegExp(
  `(?<![${LATIN}])(?:đã|đang) [^.;:]{1,250}? (?:nhưng|mà|song|và) [^.;:]{0,150}?(?<![${LATIN}])(?:chưa|đang|đã) [^.;:]{1,200}? thì `,
  'u',
);
/** What is said about acts that this one refers to, which may change, is not about a case. */
const ON_ACTS = new RegExp(
  `dẫn chiếu|viện dẫn|đã (?:bị |được )?${oneOf([...ceasingPhrases, ...verbsThat('changes')])}` +
    `|^(?:\\d+\\. )?(?:các |những )?${oneOf(contentsOfActs)}(?: khác)? (?!hỗ trợ)`,
  'u',
);
/** "Nội dung quy định tại các văn bản do Bộ trưởng ban hành trước ngày …": acts that stay in force, and no cases. */
const OLDER_ACTS = new RegExp(
  `^(?:\\d+\\. )?(?:các |những )?${oneOf(contentsOfActs)} [^.;:]{0,160}(?:tại|trong|của) (?:các |những )?văn bản [^.;:]{0,160}ban hành trước `,
  'u',
);
/** Words of which each of the patterns has one; most paragraphs have none, and no other pattern is tried on them. */
const SHARED =
  /trước (?:ngày|thời điểm|khi|thời gian|đây|đó) |(?:dở dang|hiện hữu|tồn đọng|còn thời hạn|còn hiệu lực)|trong thời (?:gian|hạn) |tiếp tục |vẫn |đã |đang |đến (?:ngày|thời điểm) /iu;
/**
 * "Các trường hợp đã thu theo mức cũ không thu bổ sung": a sentence of a closing article whose subject has begun, and what
 * becomes of it. That of an office, or of an act, is on how the document is carried out.
 */
const SUBJECT_BEGUN = once(() => {
  const acts = `${oneOf(kindNames(), 'small')} (?:số|này|nầy|liên tịch)`;
  return new RegExp(
    `^(?:(?:điều )?\\d{1,3}[.:] ?|[a-zđ]\\) ?|[-–+•] ?)?(?!(?:${oneOf(openingsWithoutCase)}|${acts}|${officePattern('small')}|(?:các )?${oneOf(openingsOfBodies)})(?![${LATIN}]))` +
      `(?:[^.;:,]{3,160}?|[^.;:]{3,160}?(?:,|và|hoặc)[^.;:,]{3,80}?)(?<![${LATIN}])${oneOf(begunWords)}(?![${LATIN}])[^.;:]{0,300}?(?<![${LATIN}])(?:${oneOf(fatesOfCases)}|thì (?:[^.;:]{0,100} )?${oneOf(settlingVerbs)})(?![${LATIN}])`,
    'u',
  );
});
/** "Trong thời hạn 06 tháng kể từ ngày Nghị định này có hiệu lực, doanh nghiệp đã được cấp phép phải …". */
const EXISTING = new RegExp(
  `${word(['đã', 'đang', 'hiện có', 'hiện hữu'])}[^.;:]{1,250}? ${word(['phải', 'có trách nhiệm', 'hoàn thành'])}`,
  'u',
);
/** "Đối với hợp đồng đã ký thì tiếp tục thực hiện theo hợp đồng": in a closing article this is enough. */
const BEGUN = new RegExp(
  `(?<![${LATIN}])(?:đã|đang) [^.;:]{2,250}? (?:thì|được|vẫn|tiếp tục|không)(?![${LATIN}])`,
  'u',
);
/** At most this many days lie between the day of an act and another from which it, or a part, is applied. */
const MAX_DAYS_APART = 400;
const DAY = /trước ngày 0?(\d{1,2})(?: tháng |[/.-])0?(\d{1,2})(?: năm |[/.-])(\d{4})(?!\d)/gu;

/** Makes what asks the paragraphs of a text whether they speak of cases that began before it took effect. */
export function speaksOfCases({ patterns, effectiveOn, ended }: CasesOf): SpeaksOfCases {
  const underEnded = once(() =>
    ended.length === 0
      ? null
      : new RegExp(`(?:theo|tại|của)(?: [^.;:\\d]{1,60})? (?:số )?${oneOf(ended, 'small')}(?![\\d/])`, 'u'),
  );
  const isUnderEnded = (text: string): boolean =>
    underEnded()?.test(text) === true && STATE.test(text) && SETTLED.test(text);
  return (written, isClosing) => {
    if (!SHARED.test(written)) return false;
    const text = inSmallLetters(written);
    if (OLDER_ACTS.test(text)) return false;
    if (patterns.some((own) => isToldOfOwnDay(text, own)) || isToldOfDay(text, effectiveOn)) return true;
    if (effectiveOn !== null && LASTS.some((pattern) => pattern.test(text))) return true;
    return (isUnderEnded(text) || (isClosing && (isBegun(text) || saysFate(text)))) && !ON_ACTS.test(text);
  };
}

const LASTS = [USED_UP, GOES_ON, KEEPS_FORCE];

const saysFate = (text: string): boolean =>
  sentencesOf(text).some(({ start, end }) => SUBJECT_BEGUN().test(text.slice(start, end)));

const isBegun = (text: string): boolean => HALF_DONE.test(text) || (BEGUN.test(text) && SETTLED.test(text));

const isToldOfOwnDay = (text: string, { called, before, during, until, at, since }: OwnPatterns): boolean =>
  called.test(text) &&
  (isTold(text, before.exec(text), [OUTCOME, SETTLED]) ||
    hasBefore(text, at.exec(text)) ||
    hasBehind(text, since.exec(text), EXISTING) ||
    hasBehind(text, during.exec(text), LASTING) ||
    (until.test(text) && STATE.test(text) && (OUTCOME.test(text) || OWES.test(text))));

const isToldOfDay = (text: string, effectiveOn: string | null): boolean =>
  matchesOf(DAY, text).some(
    (match) =>
      (isNear(match, effectiveOn) && isTold(text, match, [SETTLED])) ||
      (isoOf(match) === effectiveOn && isTold(text, match, [OUTCOME])),
  );

/** Whether an outcome follows the time before which a case began, or a duty of those who had begun it. */
function isTold(text: string, time: RegExpExecArray | null, outcomes: readonly RegExp[]): boolean {
  if (time === null) return false;
  const head = text.slice(0, time.index);
  const hasBegun = STATE.test(head) || BEGINS.test(head);
  return (
    outcomes.some((outcome) => hasBehind(text, time, outcome)) || (hasBegun && hasBehind(text, time, OWES))
  );
}

/** "[giấy phép] cấp [trước ngày …]". */
const BEGINS = new RegExp(`(?<![${LATIN}])(?:${oneOf(grantingVerbs)}|nộp|tiếp nhận|lập|thu) $`, 'u');

/** Whether a case is named as it stands at a time, with what becomes of it. */
const hasBefore = (text: string, time: RegExpExecArray | null): boolean =>
  time !== null && STANDS.test(text.slice(0, time.index)) && hasBehind(text, time, OUTCOME);

/** "[hồ sơ] đang giải quyết dở dang [tại thời điểm …]", in the same sentence. */
const STANDS = new RegExp(`${word(['đã', 'đang', 'chưa', 'hiện đang', 'còn'])}[^.;:]{0,200}$`, 'u');

const hasBehind = (text: string, found: RegExpExecArray | null, outcome: RegExp): boolean =>
  found !== null && outcome.test(text.slice(found.index + found[0].length));

const isoOf = ([, date = '', month = '', year = '']: RegExpExecArray): string =>
  `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;

/** Whether the day named is that of the document, or of one of its parts: one not far from it. */
const isNear = (match: RegExpExecArray, day: string | null): boolean =>
  day !== null && Math.abs(Date.parse(isoOf(match)) - Date.parse(day)) < MAX_DAYS_APART * 24 * 3600 * 1000;
