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
import { type NamedTarget, readTargets } from './targets.js';
import { ANY_VERB } from './verbs.js';

const {
  positionWords,
  wholeParts,
  allOfThem,
  wordsBeforePart,
  wordsAfterPart,
  wholeActWords,
  wordsWithoutPlace,
  placesOnPage,
} = placeWords;

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
const ON_PAGE = once(
  () =>
    new RegExp(
      `(?<![${LATIN}])(?:${oneOf(placesOnPage.pages)}${NUMBER}(?:[,;]? ${oneOf(placesOnPage.lines)}${NUMBER})?|${oneOf(placesOnPage.lines)}${NUMBER}(?=,? ${oneOf(placesOnPage.counted)}))(?:,? ${oneOf(placesOnPage.counted)})?`,
      'giu',
    ),
);

const WHOLE_PARTS = Object.entries(wholeParts) as [keyof typeof wholeParts, readonly string[]][];
const BARE_PART = once(
  () =>
    new RegExp(
      `(?<![${LATIN}])(?:${oneOf(allOfThem)} )?(?:${WHOLE_PARTS.map(([part, names]) => `(?<${part}>${oneOf(names)})`).join('|')})(?=\\s*(?:[,;.:)${HIDDEN}]|$)| +(?:${oneOf(wordsAfterPart)}|${ANY_VERB}|${oneOf(kindNames())})(?![${LATIN}]))`,
      'giu',
    ),
);
/** What may stand before a part that is not within another: "tại khoản 2 và các Phụ lục". */
const BEFORE_PART = new RegExp(`(?:^|[,;:)${HIDDEN}]|(?<![${LATIN}])${oneOf(wordsBeforePart)})\\s*$`, 'iu');

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

const SAYS_NOTHING = once(
  () =>
    new RegExp(
      `(?<![${LATIN}])(?:${oneOf([...wholeActWords, ...wordsWithoutPlace, ...phraseNames, ...passageNames, ...newWordLeads, ...oldWordLeads, ...Object.values(positionWords).flat(), ...lawNames()])}|${ANY_VERB})(?![${LATIN}])`,
      'giu',
    ),
);
/** The kinds of act that are amended; a text attached to an act may be called "Quy chế", and is only a part of it. */
function lawNames(): readonly string[] {
  const attached = new Set(attachedNames());
  return kindNames().filter((name) => !attached.has(name));
}

const HIDDEN_WORDS = new RegExp(`${HIDDEN}+`, 'gu');
const LETTERS = new RegExp(`[${LATIN}\\d]`, 'u');

const AT_ENDS = /^[\s,;.:]+|[\s,;.:]+$/gu;

/** What a text says besides that words of the act are changed; `null` where it says nothing more. */
function unreadIn(text: string, attached: string | null): string | null {
  const own = text.replaceAll(HIDDEN_WORDS, ' … ');
  const named = attached === null ? own : own.replace(attached, ' ').replace(/(?:ban hành )?kèm theo/iu, ' ');
  const rest = named.replaceAll(SAYS_NOTHING(), ' ');
  return LETTERS.test(rest) ? foldSpace(own.replaceAll('…', ' ')).replace(AT_ENDS, '') : null;
}

/**
 * Reads where words are changed.
 *
 * @param places - stretches of the instruction that may say where, most likely first
 * @param attached - the text attached to the act that the instruction is about
 */
export function readPlace(places: readonly string[], attached: string | null): PhrasePlace {
  for (const text of places) {
    const { parts, holder } = bareParts(text);
    const named = readTargets(text.replaceAll(ON_PAGE(), (words) => ' '.repeat(words.length)));
    const targets = [...named, ...parts];
    if (targets.length > 0) return { targets, attached: holder, unread: null };
  }
  const unread = places.map((text) => unreadIn(text, attached)).find((text) => text !== null);
  return { targets: [], attached: null, unread: unread ?? null };
}
