import { LATIN, once, oneOf } from '../chars/index.js';
import { pinsOf } from '../cite/index.js';
import {
  attachedPattern,
  grantingOpenings,
  kindNames,
  pointingWords,
  unitsOfRates,
  wholeWords,
  wordsOfProvisions,
  wordsOfRates,
  wordsOfSubject,
} from '../lexicon/index.js';
import { NO_PIN, type Pin } from '../model/index.js';
import { changedAt, saysRest, saysRestOf } from './changed-provisions.js';
import { goesOn, type OwnPatterns } from './patterns.js';

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
  | { readonly type: 'listed' }
  /** Provisions of another act that the document changes, which are named in a stretch of the text. */
  | { readonly type: 'changed'; readonly start: number; readonly end: number }
  /** A text that the document issues, or a rate that it sets: "Bảng giá này". */
  | { readonly type: 'issued' };

const CONTINUES = /^[\s,;]*(?:(?:và|nhưng|đồng thời|sẽ|chỉ|tự|tự động|đương nhiên|được)(?: |$))*$/iu;
const LISTED = /(?:quy định|nội dung|điều khoản|điều, khoản|điều|trường hợp) (?:sau|dưới đây|sau đây)$/iu;
/** What may come between the words before provisions and the first of them. */
const OPENS = new RegExp(
  `(?:^|[,;:.(] ?|(?<![${LATIN}])${oneOf(wordsOfProvisions)}(?: [^.,;:\\d]{1,60}(?= tại$))?)(?: ?(?:các|những|tại|ở|của|đối với|và|riêng|quy định))*$`,
  'iu',
);
const SPEAKS_OF_PROVISIONS = new RegExp(`(?<![${LATIN}])${oneOf(wordsOfProvisions)}(?![${LATIN}])`, 'iu');
const LABEL = /^(?:(?:Điều )?\d{1,3}[.:]|[a-zđ]\)|[-–+•]) /u;

/** "… Quy chế", "… Quy chế ban hành kèm theo [Quyết định này]". */
const ATTACHED = once(
  () =>
    new RegExp(
      `(?<![${LATIN}])${attachedPattern()}(?: ${oneOf(pointingWords)})?(?: (?:ban hành )?kèm theo)?,? ?$`,
      'u',
    ),
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

/** What is known of the paragraph whose subjects are read. */
export interface SubjectIn {
  readonly patterns: OwnPatterns;
  /** The labels of the unit that the paragraph is in. */
  readonly unit: readonly string[];
  /** Whether the paragraph is the first of that unit. */
  readonly opensUnit: boolean;
  /** Whether the document issues a text, or sets a rate, that is called so. */
  readonly isIssued: (name: string) => boolean;
}

export const SELF: Subject = { type: 'self' };

/**
 * What a statement is about, by the words before it.
 *
 * @param before - the words since the end of the last statement, which is at `floor` in `text`
 */
export function subjectOf(
  before: string,
  floor: number,
  text: string,
  last: Subject | null,
  reading: SubjectIn,
): Subject | null {
  const { patterns, unit } = reading;
  if (last !== null && CONTINUES.test(before)) return last;
  const words = before.replace(LABEL, '');
  const told = wordedSubject(words, last, patterns);
  if (told !== null) return told;
  const here = HERE.exec(before);
  const around = here === null ? null : pinAround(unit, here[1] ?? '');
  const own = (around === null ? null : here) ?? patterns.named.exec(before);
  const attached = ATTACHED().exec(own === null ? before : before.slice(0, own.index));
  const end = floor + (own?.index ?? attached?.index ?? before.length);
  // The label of the paragraph is no provision that it speaks of.
  const { pins, start } = provisionsBefore(text, floor + before.length - words.length, end);
  if (pins.length > 0) {
    const head = text.slice(floor, start).trimEnd();
    return opensWith(head, own !== null)
      ? {
          type: 'provisions',
          pins: around === null ? pins : pins.map((pin) => within(pin, around)),
          start,
          isOwn: own !== null || attached !== null,
          isAttached: attached !== null,
        }
      : null;
  }
  const changed = own === null ? -1 : changedAt(before.slice(0, own.index));
  if (changed >= 0) return { type: 'changed', start: floor, end: floor + changed };
  if (around !== null && here !== null && isContent(before.slice(0, here.index).replace(LABEL, '')))
    return { type: 'provisions', pins: [around], start: floor, isOwn: true, isAttached: false };
  if (patterns.self.test(before)) return SELF;
  return rateIn(before, floor, reading) ?? issuedIn(words, reading);
}

/** A subject that the words themselves tell, without a provision or the name of the act at their end. */
function wordedSubject(words: string, last: Subject | null, patterns: OwnPatterns): Subject | null {
  if (LISTED.test(words)) return { type: 'listed' };
  if (last?.type === 'provisions' && saysRest(words.replace(/^[\s,;]+/u, ''))) return restBeside(last);
  if (patterns.bare.test(words) || saysRestOf(words.slice(0, patterns.named.exec(words)?.index ?? 0)))
    return SELF;
  if (goesOn(words) && [patterns.passed, patterns.replaces].some((own) => own.test(words))) return SELF;
  return null;
}

/** Whether a statement about provisions may begin with the words before the first of them. */
function opensWith(head: string, isOwn: boolean): boolean {
  const opening = head.replace(LABEL, '');
  return (
    OPENS.test(opening) ||
    saysRestOf(opening) ||
    (isOwn && (SPEAKS_OF_PROVISIONS.test(head) || changedAt(head) >= 0))
  );
}

/** "Khoản 1 Điều 1 có hiệu lực từ …; [các khoản khác]": the article that the provisions named before are in. */
function restBeside(last: Subject & { readonly type: 'provisions' }): Subject | null {
  const [article, more] = new Set(last.pins.map((pin) => pin.article));
  if (article == null || more !== undefined || last.pins.some(({ clause }) => clause === null)) return null;
  return { ...last, pins: [{ ...NO_PIN, article }] };
}

/** A text that the document issues, as it is named later. */
function issuedIn(words: string, { isIssued }: SubjectIn): Subject | null {
  const named = POINTED.exec(words)?.groups?.['name'];
  return named !== undefined && isIssued(named) ? { type: 'issued' } : null;
}

/** "khoản 1 và khoản 2 [Điều này]", "Chính sách quy định tại [khoản này]". */
const HERE = new RegExp(`(?<![${LATIN}])(điều|khoản|điểm) ${oneOf(pointingWords)},?$`, 'iu');
/** "[Bảng giá] này", "[Mức thu] nói trên". */
const POINTED = new RegExp(
  `^(?:(?:bản|các|những) )?(?<name>\\p{L}[^.,;:\\d“"]{1,80}?) (?:${oneOf(pointingWords)}|(?:(?:nói|nêu|quy định) )?trên),?$`,
  'iu',
);

/** "20.000 đồng/giấy", "50% mức": what a rate comes to. */
const AMOUNT = `\\d ?${oneOf(unitsOfRates)}(?![${LATIN}])`;
/**
 * "1. Giá mua điện tại điểm giao nhận là 2.086 đồng/kWh, [áp dụng đến hết ngày …]", "2. Miễn tiền thuê đất, …": a clause that
 * sets one rate or grants one thing.
 */
const RATE = new RegExp(
  `^(?!.* số \\d)(?:${oneOf([...wordsOfRates, ...grantingOpenings])}(?![${LATIN}])[^;:]{3,200}|[^;:]{3,160}?${AMOUNT}[^;:]{0,60}),(?: được)?$`,
  'iu',
);

/** The clause or point that sets a rate. */
const rateIn = (before: string, floor: number, reading: SubjectIn): Subject | null =>
  floor === 0 && RATE.test(before) ? clauseOf(reading) : null;

/** "[Từ ngày 01/7/2025] trở đi: 40.000 đồng/giấy", "[…], mức thu bằng 50% mức quy định tại khoản 1 Điều này". */
const AFTER_TIME = new RegExp(
  `^(?: trở đi)?(?::[^;:]{0,80}?${AMOUNT}|,? ${oneOf(wordsOfRates)}(?![${LATIN}])[^;:]{0,80}? (?:là|bằng) )`,
  'iu',
);

/** The clause or point that begins with the time for which it sets a rate, by the words after that. */
export const rateAfter = (words: string, reading: SubjectIn): Subject | null =>
  AFTER_TIME.test(words) ? clauseOf(reading) : null;

/** The unit that a paragraph opens. */
function clauseOf({ unit, opensUnit }: SubjectIn): Subject | null {
  const depth = unit.length - unit.findIndex((label) => /^điều /iu.test(label));
  const isKnown = opensUnit && depth >= 1 && depth <= LEVELS.length;
  const pin = isKnown ? pinAround(unit, LEVELS[depth - 1] ?? '') : null;
  return pin === null ? null : { type: 'provisions', pins: [pin], start: 0, isOwn: true, isAttached: false };
}

/** The unit of this paragraph that "Điều này", "khoản này" or "điểm này" refers to. */
function pinAround(unit: readonly string[], level: string): Pin | null {
  const article = unit.findIndex((label) => /^điều /iu.test(label));
  const labels = unit.slice(article, article + 1 + LEVELS.indexOf(level.toLowerCase()));
  if (article < 0 || labels.length <= LEVELS.indexOf(level.toLowerCase())) return null;
  const words = labels.map((label, at) => (at === 0 ? label : `${LEVELS[at]} ${label}`)).reverse();
  return pinsOf(words.join(' '), 0, words.join(' ').length).pins[0] ?? null;
}

const LEVELS = ['điều', 'khoản', 'điểm'];

/** A provision that is in the unit that another pin points at. */
const within = (pin: Pin, around: Pin): Pin => ({
  ...pin,
  article: around.article,
  clause: pin.clause ?? around.clause,
});

/** Whether the words before "Điều này" are about all that it says: nothing, or "Chính sách quy định tại". */
const isContent = (words: string): boolean => words.trim() === '' || WHOLE_CONTENT.test(words.trimEnd());

const WHOLE_CONTENT = new RegExp(
  `^(?:các |những |toàn bộ )*${oneOf([...wholeWords, ...wordsOfProvisions])}(?: [^.,;:\\d]{1,60}?)? (?:tại|của|theo|trong|ở)$`,
  'iu',
);

/** The provisions that a statement is about, and where they begin; words for their subject may follow them. */
function provisionsBefore(text: string, floor: number, end: number): ReturnType<typeof pinsOf> {
  const found = pinsOf(text, floor, end);
  if (found.pins.length > 0) return found;
  const about = ABOUT().exec(text.slice(floor, end));
  return about === null ? found : pinsOf(text, floor, floor + about.index);
}
