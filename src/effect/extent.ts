import { LATIN, matchesOf, once, oneOf } from '../chars/index.js';
import {
  ceasingPhrases,
  contentsOfActs,
  endedOfSeveral,
  issuedAlone,
  kindNames,
  kindPattern,
  partWords,
  verbsThat,
} from '../lexicon/index.js';
import { exceptedIn } from './excepted.js';
import type { Place } from './places.js';
import { objectIn, sentenceStart } from './repeal-sentences.js';

const PART = new RegExp(`(?<![${LATIN}])${oneOf(partWords)}(?![${LATIN}])`, 'iu');
/** "kể từ ngày", "từ thời điểm": no word of theirs is one for a part, as "từ" (a word) and "điểm" (a point) are. */
const TIME_WORDS = new RegExp(
  `(?<![${LATIN}])(?:(?:kể )?từ (?=ngày|thời điểm|khi|năm|\\d)|kể từ |thời điểm)(?:thời điểm)?`,
  'giu',
);
const PARTS: ReadonlySet<string> = new Set(partWords);
/** Kinds of texts that a decision issues alone, unlike a list or an appendix, which may be one of several. */
const WITH_ARTICLES = [
  ...kindNames({ attachable: true }).filter((name) => !PARTS.has(name.toLowerCase())),
  ...issuedAlone,
];
/** "[Bãi bỏ] Quy chế làm việc ban hành kèm theo": a decision has no purpose other than the text that it issues. */
const ISSUED_WITH = once(
  () =>
    new RegExp(
      `^(?: ?(?:Điều )?\\d{1,3}\\.)?(?: ?[Tt]oàn bộ)? ?${oneOf(WITH_ARTICLES)}(?![${LATIN}])(?:[^;:]|:(?=\\d)){0,300} kèm theo(?: các)? ?$`,
      'u',
    ),
);
/** "Kể từ ngày 01 tháng 7 năm 2021, [Quy chuẩn … hết hiệu lực]". */
const SINCE_LEADING = /^(?: ?(?:Điều )?\d{1,3}[.:])? ?(?:kể )?từ (?:ngày )?[^,;]{1,80}, /iu;

/** What is known of the citation before one in the same paragraph. */
export interface Before {
  /** Where it ends; 0 if there is none. */
  readonly end: number;
  /** How far its words make those after it parts too. */
  readonly reach: Reach;
}

/** How far "các quy định về phí tại [Nghị định A]" goes on in a list: up to a semicolon, or over it, if it opens the list. */
export type Reach = 'none' | 'comma' | 'list';

/** How much of a document is meant, and of those after it. */
export interface Extent {
  readonly isPart: boolean;
  readonly reach: Reach;
}

/** Whether the words around a citation leave some of its document in force. */
export function extentIn({ text, start, end, lead }: Place, before: Before): Extent {
  const above = lead() ?? '';
  if (/một phần/iu.test(above) || keepsPart(text.slice(end))) return PART_ALONE;
  const from = sentenceStart(text, start);
  const object = objectIn(text.slice(from, start)).replace(SINCE_LEADING, '').replace(TIME_WORDS, '');
  if (/toàn bộ/iu.test(object) || ALL_PROVISIONS.test(object)) return WHOLE;
  const isFirst = before.end <= from;
  if (AT.test(object))
    return { isPart: true, reach: isFirst && from === 0 && !object.includes(':') ? 'list' : 'comma' };
  const own = text.slice(before.end, start);
  if (before.end > 0 && isReached(own, before.reach)) return { isPart: true, reach: before.reach };
  const item = !isFirst && !OF_ALL.test(object) ? lastItem(own) : object;
  const isPart =
    (PART.test(item) && !ISSUED_WITH().test(item)) || PARTS_OF_LISTED().test(above || headOf(text, start));
  return { isPart, reach: 'none' };
}

const PART_ALONE: Extent = { isPart: true, reach: 'none' };
const WHOLE: Extent = { isPart: false, reach: 'none' };

/** Whether nothing but a title and a joint comes between two documents, so that both are in one phrase. */
const isReached = (between: string, reach: Reach): boolean =>
  reach !== 'none' && JOINED.test(between) && (reach === 'list' || !between.includes(';'));

const JOINED = /(?:[,;]|(?<!\p{L})(?:và|hoặc))\s*$/u;

/** In characters; the words that introduce a list are a sentence. */
const MAX_HEAD = 1000;

/** The words that introduce a list in the same paragraph. */
function headOf(text: string, start: number): string {
  const end = text.lastIndexOf(': ', start) + 1;
  return text.slice(Math.max(0, end - MAX_HEAD), end);
}

/** "Các quy định về phí tại các nghị quyết sau đây hết hiệu lực:", "Bãi bỏ một số điều của các Thông tư sau:". */
const PARTS_OF_LISTED = once(
  () =>
    new RegExp(
      `(?:^|${oneOf(verbsThat('endsForce'))} )(?:(?:Điều )?\\d{1,3}[.:] ?|[a-zđ]\\) ?)?(?:(?:các|những|một số|một phần) )*` +
        `${oneOf(endedOfSeveral)}(?![${LATIN}])[^.;:]{0,120}? (?:tại|của|trong) (?:(?:một số|các|những) )+(?:văn bản|${kindPattern({}, 'small')}|${kindPattern({})})(?![${LATIN}]).*:$`,
      'isu',
    ),
);

/** "[trừ] Điều 12 tiếp tục áp dụng đến hết ngày …", "… hết hiệu lực từ ngày …": what is excepted ends, too, but later. */
const ENDS_LATER = new RegExp(
  `(?<![${LATIN}])(?:(?:đến|tới) (?:hết |trước )?|${oneOf(ceasingPhrases)}(?: thi hành)? (?:kể )?từ )(?:ngày|tháng|quý|năm) \\d`,
  'iu',
);

/** Whether the words after a document leave a part of it in force for good, or until another text. */
function keepsPart(after: string): boolean {
  const kept = exceptedIn(after);
  return kept !== null && !ENDS_LATER.test(kept.words);
}

/** "Các quy định tại [Quyết định số …] không còn hiệu lực": all that it says, where nothing tells what they are about. */
const ALL_PROVISIONS = new RegExp(
  `(?:^|[,.:] ?|\\d\\. ?)(?:các|những|mọi) ${oneOf(contentsOfActs)} (?:(?:đã )?(?:nêu |ghi )?(?:tại|trong)|của) ?$`,
  'iu',
);
/** "Bãi bỏ mức thu phí quy định tại [Nghị quyết số …]". */
const AT = /(?<!\p{L})(?:tại|trong)(?: các)? ?$/iu;
/** "Bãi bỏ một số điều của các [Thông tư A, B]": a part of each document in a list. */
const OF_ALL = new RegExp(
  `(?<![${LATIN}])${oneOf(partWords)}(?![${LATIN}])[^,;:]{0,80} (?:của|tại) (?:các|những)(?![${LATIN}])`,
  'iu',
);
const JOINT = /[,;]|(?<!\p{L})(?:và|hoặc)(?!\p{L})/giu;

/** The last item of a list, with the joint before it; empty if there is no joint. */
function lastItem(list: string): string {
  const last = matchesOf(JOINT, list).at(-1);
  return last === undefined ? '' : list.slice(last.index);
}
