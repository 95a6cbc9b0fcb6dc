import { LATIN, oneOf, remember } from '../chars/index.js';
import {
  applyingVerbs,
  caseVerbs,
  ceasingPhrases,
  dutyWords,
  grantingOpenings,
  holdingPhrases,
  issuingWords,
  kindNames,
  mannersOfApplying,
  pointingWords,
  receivingVerbs,
  verbsThat,
  wholeWords,
  wordsBeforeReferredDay,
  wordsOfExtent,
  wordsOfForce,
  wordsOfSubject,
  wordsOfTerm,
} from '../lexicon/index.js';
import type { OwnDay } from './days.js';

const THIS = oneOf(pointingWords);

/** What a document calls itself: "Thông tư liên tịch này" and "Thông tư liên bộ này" are also "Thông tư này", and every act is a "văn bản". */
const ownNames = (kind: string | null): readonly string[] =>
  kind === null
    ? kindNames()
    : [kind, kind.replace(/ liên (?:tịch|bộ)$/u, ''), kind.replace(/^Bộ luật$/u, 'Luật'), 'Văn bản'];

/**
 * Words, followed by the time, that say that something is in force, is no longer in force, or is applied. The groups `ends`,
 * `weak` and `head` are for words other than "có hiệu lực"; `duty` is the act that somebody has to carry out from then.
 */
export const sayings = (): RegExp => SAYINGS;

const FORCE = `(?:,? ${oneOf(wordsOfForce)})*`;
/** " thống nhất trong cả nước", up to the day. */
const EXTENT = `(?: thống nhất)?(?: ${oneOf(wordsOfExtent)}(?![${LATIN}])[^.,;:]{0,80}?)?`;
const DAY = ' (?:kể )?từ ';
const LAST_DAY = ' (?:cho )?(?:đến|tới) hết (?:ngày|tháng|quý|năm) ';
/** " cho các cơ quan của tỉnh", up to the last day; cases that come in until then are another matter. */
const FOR = `(?: (?:cho|trong|${oneOf(wordsOfSubject)}) (?:(?! ${oneOf(caseVerbs)} )[^.;:\\d]){1,80}?(?=${LAST_DAY}))`;
/** " 05 năm", " 24 (hai mươi bốn) tháng". */
const LENGTH = `\\d{1,2}(?: ?\\([^)]{1,30}\\))? (?:năm|tháng)(?=[.,;]|$| và | (?:kể )?từ )`;
/** "các cơ chế, chính sách quy định tại [Nghị quyết này]", "việc miễn tiền thuê đất theo [Nghị quyết này]": all that it says. */
const CONTENT =
  `(?:(?:các|những|toàn bộ|mọi) )*(?:${oneOf(wholeWords)}|việc ${oneOf(grantingOpenings)})` +
  `(?:,? (?:và )?${oneOf(wholeWords)})*(?: [^.;:\\d]{1,60}?)? (?:tại|của|theo|trong) `;
const DUTY_ACT = ` (?<duty>\\p{L}[^.,;:]{1,24} ${THIS})`;
const SAYINGS = new RegExp(
  [
    `(?<![${LATIN}])(?:(?:thì|được|chỉ|sẽ|bắt đầu) )*(?<no>(?:chưa|không|đã|còn|phải) )?(?<continues>(?:(?:vẫn|tiếp tục) )+)?(?:`,
    `(?<ends>${oneOf(ceasingPhrases)})`,
    `|(?:(?:bắt đầu|chính thức) )?${oneOf(holdingPhrases)}`,
    `|(?<weak>(?:được )?(?:tổ chức )?${oneOf(applyingVerbs)}`,
    `(?: ${oneOf(mannersOfApplying)})*(?: trong(?: thời hạn| thời gian)? \\d{1,2} (?:năm|tháng),?(?=${LAST_DAY})|(?= (?:(?:kể )?(?:từ|đến|cho đến)|(?:trong )?(?:thời hạn |thời gian )?${LENGTH}))|${EXTENT}(?=${DAY}|${LAST_DAY})|${FOR}|${DUTY_ACT}(?=${DAY})))`,
    `|(?<received>(?:được )?${oneOf(receivingVerbs)}(?=${DAY}))`,
    `|(?<term>${oneOf(wordsOfTerm)}(?: có)? ${oneOf(['hiệu lực', ...applyingVerbs])}`,
    `(?: thí điểm)?(?:(?: của)? (?:${CONTENT})?(?<termAct>\\p{L}[^.,;:]{1,24} ${THIS}))?(?: là| được tính)?(?=:? (?:(?:(?:kể )?từ|(?:cho )?(?:đến|tới)) |(?:trong )?${LENGTH})))`,
    String.raw`|(?<head>(?<=^(?:Điều \d+[.:] )?)hiệu lực(?= thi hành|:| (?:kể )?từ| của))`,
    `)(?:${FORCE})(?:(?<= hiệu lực|thi hành) của (?<headAct>\\p{L}[^.,;:]{1,24} ${THIS})(?: được tính| tính)?)?(?:${EXTENT}(?=${DAY}))?:?`,
  ].join(''),
  'giu',
);

const LABELS = String.raw`(?:Điều )?\d{1,3}[.:] |[-–+•] `;
const OF = `(?<!(?:^|[^${LATIN}])(?:${oneOf(wordsBeforeReferredDay)}) )`;

/** Before "thi hành Quyết định này kể từ ngày ký". */
export const DUTY = new RegExp(`${oneOf(dutyWords)}$`, 'iu');

/** What precedes "có hiệu lực" if it is about the document itself. */
export interface OwnPatterns {
  /** "… Thông tư này", with the text before it. */
  readonly self: RegExp;
  /** The same, also after words that make it the time of something else: "kể từ ngày Thông tư này". */
  readonly named: RegExp;
  /** "Quyết định có hiệu lực …": the sentence begins with the kind alone. */
  readonly bare: RegExp;
  /** "Thông tư này có hiệu lực", anywhere in a text. */
  readonly holds: RegExp;
  /** "Các chính sách quy định tại Nghị quyết này": all that it says. */
  readonly content: RegExp;
  /** "Nghị quyết này đã được Hội đồng nhân dân … thông qua ngày … và". */
  readonly passed: RegExp;
  /** "[Thông tư này] thay thế Thông tư số … và": what it also does, before it says when it takes effect. */
  readonly replaces: RegExp;
  /** "[Nghị quyết này] đã được Hội đồng nhân dân … thông qua [ngày …]". */
  readonly passedOn: readonly RegExp[];
  /** "ngày Thông tư này có hiệu lực", as a time, and the same with the kind alone: "ngày Nghị quyết có hiệu lực". */
  readonly ownDay: readonly RegExp[];
  /** The same anywhere in a text, or a length of time that may run from then. */
  readonly counts: RegExp;
  /** "thông tư này", in small letters: each of the following five has it, and few paragraphs do. */
  readonly called: RegExp;
  /** "trước ngày Thông tư này có hiệu lực", in lower case. */
  readonly before: RegExp;
  /** "tại thời điểm Thông tư này có hiệu lực". */
  readonly at: RegExp;
  /** "trong thời hạn 06 tháng kể từ ngày Nghị định này có hiệu lực". */
  readonly since: RegExp;
  /** "[nhưng] đến ngày Thông tư này có hiệu lực [chưa phê duyệt]", "kể từ ngày …", in small letters. */
  readonly until: RegExp;
  /** "trước ngày Thông tư này hết hiệu lực", "[ký] trong thời gian Thông tư này có hiệu lực", in lower case. */
  readonly during: RegExp;
}

const GOES_ON = /(?: và|,)$/iu;

/** Whether words end as all do that `passed` and `replaces` match: few do, and these two take long to compile. */
export const goesOn = (words: string): boolean => GOES_ON.test(words);

/** @param kind - the kind by which the document calls itself; `null` if it is not known */
export const ownPatterns = (kind: string | null): OwnPatterns => madeFor(kind ?? '');

/** Remembered, since kinds are few and each document needs the patterns of one. */
const madeFor = remember((kind: string): OwnPatterns => {
  const own = ownNames(kind === '' ? null : kind);
  const names = oneOf(own);
  const inSmall = oneOf(own, 'small');
  const force = `(?:có|bắt đầu có) hiệu lực(?: ${oneOf(wordsOfForce)})?`;
  const point = '(?:ngày|thời điểm|khi)';
  const ownDay = `${point} (?:(?:${names}) ${THIS},? ${force}|${force} của (?:${names}) ${THIS}|${force}(?=[.,;:)]|$| và ))`;
  const issuing = `${oneOf(issuingWords)} (?:${inSmall}) ${THIS}|(?:${inSmall}) ${THIS} (?:được )?${oneOf(issuingWords)}`;
  return {
    self: new RegExp(`${OF}(?<![${LATIN}“"])(?<own>(?:${names}) ${THIS}),?$`, 'iu'),
    named: new RegExp(`(?<![${LATIN}])(?<own>(?:${names}) ${THIS}),?$`, 'iu'),
    bare: new RegExp(`^(?:${LABELS})?(?:${names})$`, 'u'),
    holds: new RegExp(`(?:${names}) ${THIS},? ${force}`, 'iu'),
    content: new RegExp(`^(?:${LABELS})?${CONTENT}(?:${names}) ${THIS},?$`, 'iu'),
    passed: new RegExp(
      `(?:(?:${names}) ${THIS}|^(?:${LABELS})?(?:${names})),? (?:đã )?(?:được|do) .{1,400}? thông qua(?<rest>.{0,200}?)(?: và|,)$`,
      'iu',
    ),
    replaces: new RegExp(
      `^(?:${LABELS})?(?:${names}) ${THIS} (?:được ban hành )?(?:để )?${oneOf(verbsThat('endsForce'))} .{1,2000}(?: và|,)$`,
      'iu',
    ),
    passedOn: [
      `(?:được|do) [^;]{1,400}?`,
      // "Nghị quyết này có hiệu lực sau 10 ngày kể từ ngày được thông qua và đã được Hội đồng nhân dân tỉnh thông qua ngày …"
      `[^;\\d]{0,60}?hiệu lực(?:(?! số )[^;]){1,200}?[ ,](?:và|,) (?:đã )?(?:được|do) (?:(?! số )[^;]){1,400}?`,
      // "… có hiệu lực từ ngày thông qua tại kỳ họp thứ tám ngày …"
      `[^;\\d]{0,60}?hiệu lực(?:(?! số )[^;]){1,60}? ngày(?:(?! số )[^;]){0,100}?`,
    ].map(
      (words) => new RegExp(`(?:${names})(?: ${THIS})?,? (?:đã )?${words} thông qua(?<rest>.{0,200})`, 'u'),
    ),
    ownDay: [new RegExp(ownDay, 'iuy'), new RegExp(`${point} (?:${names}) ${force}`, 'uy')],
    counts: new RegExp(
      `${point} (?:(?:${names})(?: ${THIS})?,? )?${force}|\\d(?: ?\\([^)]{1,30}\\))? (?:năm|tháng)(?! ?\\d)`,
      'iu',
    ),
    // Of all kinds, the names would take longer to look for than what they are to rule out.
    called: new RegExp(kind === '' ? ` ${THIS}` : `(?:${inSmall}) ${THIS}`, 'u'),
    before: new RegExp(
      `trước (?:ngày|thời điểm|khi|thời gian)(?: ngày)? (?:(?:${inSmall}) ${THIS},? ${force}|${force} của (?:${inSmall}) ${THIS}|${issuing})`,
      'u',
    ),
    at: new RegExp(`(?:tại|đến|vào) (?:ngày|thời điểm|khi) (?:${inSmall}) ${THIS},? ${force}`, 'u'),
    since: new RegExp(
      `(?:trong(?: thời hạn| thời gian| vòng)?|chậm nhất(?: là)?|tối đa(?: là)?|sau) \\d{1,3}(?: \\([^)]{1,30}\\))? (?:ngày|tháng|năm),? (?:kể |tính )?từ (?:ngày|thời điểm|khi) (?:${inSmall}) ${THIS},? ${force}`,
      'u',
    ),
    until: new RegExp(
      `(?:nhưng|mà|và|,|tính) (?:tính )?(?:đến|tại) (?:ngày|thời điểm|khi) (?:${inSmall}) ${THIS},? ${force}|(?:đang|hiện|chưa đủ|chưa đáp ứng)(?![${LATIN}])[^.;:]{1,250}? (?:phải|được) [^.;:]{1,200}?từ ngày (?:${inSmall}) ${THIS},? ${force}`,
      'u',
    ),
    during: new RegExp(
      `(?:trước (?:ngày|thời điểm|khi) (?:${inSmall}) ${THIS} ${oneOf(ceasingPhrases)}` +
        `|(?<=[${LATIN}] )trong (?:thời gian|thời hạn) (?:${inSmall}) ${THIS} (?:còn |đang )?(?:có )?hiệu lực)(?![${LATIN}])`,
      'u',
    ),
  };
});

/** The ways in which a text refers to the day from which it is in force, with that day. */
export const ownDays = ({ ownDay }: OwnPatterns, day: string | null): readonly OwnDay[] =>
  ownDay.map((words) => ({ words, day }));
