import { foldSpace, LATIN, matchesOf, once, oneOf } from '../chars/index.js';
import {
  attachedNames,
  kindNames,
  newWordLeads,
  oldWordLeads,
  ordinalWords,
  passageNames,
  phraseNames,
  placeWords,
} from '../lexicon/index.js';
import { HIDDEN } from './quotes.js';
import { targetTokens } from './target-tokens.js';
import { type NamedTarget, readTargets } from './targets.js';
import { ANY_VERB, LEVEL } from './verbs.js';

/** Where an instruction says that words are changed. */
export interface PhrasePlace {
  /** What it names; empty where it says nothing of a place, or means the whole act. */
  readonly targets: readonly NamedTarget[];
  /** The appendix that the targets are in, where it has no number: "Mục I Phụ lục". */
  readonly attached: string | null;
  /** What it says of a place that was not understood; words must not be changed elsewhere then. */
  readonly unread: string | null;
}

const NUMBER = `(?: (?:thứ )?(?:\\d{1,3}|${oneOf(ordinalWords)})(?![${LATIN}\\d]))`;
const ON_PAGE = once(() => {
  const { pages, lines, counted } = placeWords.placesOnPage;
  const page = `${oneOf(pages)}${NUMBER}(?:[,;]? ${oneOf(lines)}${NUMBER})?`;
  const line = `${oneOf(lines)}${NUMBER}(?=,? ${oneOf(counted)})`;
  return new RegExp(`(?<![${LATIN}])(?:${page}|${line})(?:,? ${oneOf(counted)})?`, 'giu');
});

const WHOLE_PARTS = Object.entries(placeWords.wholeParts) as [
  keyof typeof placeWords.wholeParts,
  readonly string[],
][];
const BARE_PART = once(() => {
  const parts = WHOLE_PARTS.map(([part, names]) => `(?<${part}>${oneOf(names)})`).join('|');
  const words = `(?:${oneOf(placeWords.wordsAfterPart)}|${ANY_VERB}|${oneOf(kindNames())})(?![${LATIN}])`;
  const after = `(?=\\s*(?:[,;.:)${HIDDEN}]|$)| +${words})`;
  return new RegExp(`(?<![${LATIN}])(?:${oneOf(placeWords.allOfThem)} )?(?:${parts})${after}`, 'giu');
});
/** What may stand before a part that is not within another: "tại khoản 2 và các Phụ lục". */
const BEFORE_PART = new RegExp(
  `(?:^|[,;:)${HIDDEN}]|(?<![${LATIN}])${oneOf(placeWords.wordsBeforePart)})\\s*$`,
  'iu',
);

/** The parts of an act that a text names without a number, and the appendix that its other targets are in. */
function bareParts(text: string): { readonly parts: readonly NamedTarget[]; readonly holder: string | null } {
  const parts: NamedTarget[] = [];
  let holder: string | null = null;
  for (const { 0: name, index, groups = {} } of matchesOf(BARE_PART(), text)) {
    const part = WHOLE_PARTS.find(([each]) => groups[each] !== undefined)?.[0];
    if (part === undefined) continue;
    // "Mục I [Phụ lục]"
    if (part === 'appendix' && !BEFORE_PART.test(text.slice(0, index))) holder = name;
    else parts.push({ levels: {}, part, name });
  }
  return { parts, holder };
}

const SAYS_NOTHING = once(() => {
  const words = oneOf([
    ...[...placeWords.wholeActWords, ...placeWords.wordsWithoutPlace, ...lawNames()],
    ...[...phraseNames, ...passageNames, ...newWordLeads, ...oldWordLeads],
    ...Object.values(placeWords.positionWords).flat(),
  ]);
  const named = `${oneOf(placeWords.quotedValues)}(?=\\s*(?:${HIDDEN}|$))`;
  return new RegExp(`(?<![${LATIN}])(?:${named}|${words}|${ANY_VERB})(?![${LATIN}])`, 'giu');
});
/** The kinds of act that are amended; a text attached to an act may be called "Quy chế", and is only a part of it. */
function lawNames(): readonly string[] {
  const attached = new Set(attachedNames());
  return kindNames().filter((name) => !attached.has(name));
}

/** "tại Nghị định này": an act that orders a change of words in another does not mean its own. */
const THIS_ACT = once(() => new RegExp(`(?<![${LATIN}])${oneOf(lawNames())} này(?![${LATIN}])`, 'giu'));

const HIDDEN_WORDS = new RegExp(`${HIDDEN}+`, 'gu');
const LETTERS = new RegExp(`[${LATIN}\\d]`, 'u');

const AT_ENDS = /^[\s,;.:]+|[\s,;.:]+$/gu;

/** A stretch of an instruction without the quoted words in it, as the place of a change that was not understood. */
const shown = (text: string): string =>
  foldSpace(text.replaceAll(HIDDEN_WORDS, ' ').replaceAll('…', ' ')).replace(AT_ENDS, '');

/** What a text says besides that words of the act are changed; `null` where it says nothing more. */
function unreadIn(text: string, attached: string | null): string | null {
  const own = text.replaceAll(HIDDEN_WORDS, ' … ');
  const named = attached === null ? own : own.replace(attached, ' ').replace(/(?:ban hành )?kèm theo/iu, ' ');
  const rest = named.replaceAll(SAYS_NOTHING(), ' ');
  return LETTERS.test(rest) ? shown(own) : null;
}

/** A text in which the names of provisions and parts are blanked. */
const withoutNames = (text: string): string =>
  targetTokens(text)
    .filter(({ type }) => type !== 'other')
    .reduce((rest, { at, end }) => rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end), text);

/** "do Bộ trưởng Bộ Y tế ban hành", "kể từ ngày Thông tư này có hiệu lực", "ban hành kèm theo": nothing about what is changed. */
const ABOUT_ACT = new RegExp(
  [
    String.raw`(?<![${LATIN}])(?:của|do) (?:các )?\p{Lu}[^,;.]*`,
    '(?:kể )?từ ngày [^,;.]{0,80} này có hiệu lực(?: thi hành)?',
    '(?:ban hành )?kèm theo',
    String.raw`\d+/\d{4}/[\p{L}\d-]+(?: ngày \d{1,2} tháng \d{1,2} năm \d{4})?`,
  ].join('|'),
  'gu',
);

/**
 * What a text says beside the provisions that it names, such as an exception or a condition in words that are not
 * understood; `null` where it says nothing more.
 */
export const unreadBeside = (text: string): string | null =>
  unreadIn(withoutNames(text.replaceAll(ABOUT_ACT, blank).replaceAll(BARE_PART(), blank)), null);

const blank = (words: string): string => ' '.repeat(words.length);

/** "tại các điều, khoản của Nghị định [và Phụ lục II]": all of them, so that what is named beside is not the only place. */
const ALL_PROVISIONS = once(
  () =>
    new RegExp(
      `(?<![${LATIN}])(?:các|những|mọi) ${LEVEL}(?:(?:,| và|, và) ${LEVEL})* (?:của|trong|thuộc|tại) ${oneOf(kindNames())}(?![${LATIN}])`,
      'iu',
    ),
);

/** "tại khoản 1 hoặc khoản 3 Điều 4": which of them is not said. */
const ONE_OF_THEM = new RegExp(`[\\da-zđ] hoặc (?:tại )?${LEVEL} [\\da-zđ]`, 'u');

/** "trong [toàn bộ] Thông tư và các Phụ lục kèm theo": the whole of it, with nothing else named. */
const WHOLE_WITH_PARTS = once(() => {
  const whole = `(?:toàn bộ|toàn văn|tất cả)(?: (?:nội dung|các quy định)(?: của)?)?`;
  const part = `(?:các )?${oneOf(Object.values(placeWords.wholeParts).flat())}`;
  const kept = `(?: (?:ban hành |đính )?kèm theo(?: ${oneOf(kindNames())}(?: này)?)?)?`;
  return new RegExp(
    `^\\s*${oneOf(placeWords.wordsIn)} (?:${whole} )?${oneOf(lawNames())}(?: này)?,?(?: và|, cùng)? ${part}(?:(?:,| và) ${part})*${kept}\\s*[.;,]?\\s*$`,
    'iu',
  );
});

/**
 * Reads where words are changed.
 *
 * @param places - stretches of the instruction that may say where, most likely first
 * @param attached - the text attached to the act that the instruction is about
 */
export function readPlace(places: readonly string[], attached: string | null): PhrasePlace {
  for (const text of places) {
    if (WHOLE_WITH_PARTS().test(text)) return { targets: [], attached: null, unread: null };
    const { parts, holder } = bareParts(text);
    const named = readTargets(text.replaceAll(ON_PAGE(), blank));
    const targets = [...named, ...parts];
    if (targets.length === 0) continue;
    const isRead = unreadBeside(text) === null && !ALL_PROVISIONS().test(text) && !ONE_OF_THEM.test(text);
    return { targets, attached: holder, unread: isRead ? null : shown(text) };
  }
  const unread = places
    .map((text) => unreadIn(text.replaceAll(THIS_ACT(), blank), attached))
    .find((text) => text !== null);
  return { targets: [], attached: null, unread: unread ?? null };
}
