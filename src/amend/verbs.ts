import { LATIN, matchesOf, once, oneOf } from '../chars/index.js';
import {
  type AmendingSense,
  kindNames,
  misprintedLevels,
  numberedParts,
  passageNames,
  phraseNames,
  placeWords,
  provisionLevels,
  unnumberedParts,
  verbsThat,
  wordsBesideProvisions,
} from '../lexicon/index.js';
import type { Span } from '../model/index.js';
import type { OwnDay } from './own-day.js';
import { HIDDEN } from './quotes.js';

const SENSES: readonly AmendingSense[] = [
  'replace',
  'substitute',
  'insert',
  'repeal',
  'renumber',
  'suspend',
  'prolong',
];
/** The name of a level of provisions, as the source of an expression. */
export const LEVEL = `(?:các )?${oneOf(Object.values(provisionLevels).flat())}(?![${LATIN}])`;
/** "chuyển [khoản 3 Điều 5 thành khoản 2]": without both provisions, the word is no instruction. */
const MOVES = `${oneOf(verbsThat('moves'))}(?=(?: ${LEVEL}[^.;]{0,150}?)? thành (?:(?:một|hai|ba|\\d{1,2}) )?${LEVEL})`;
/** Any of the verbs, as the source of an expression. */
export const ANY_VERB = `(?:${oneOf(verbsThat('sense'))}|${MOVES})`;
/** "Sửa đổi, bổ sung và bãi bỏ", as the source of an expression. */
export const VERBS = `${ANY_VERB}(?:(?:,| và|, và| hoặc|;)? ${ANY_VERB})*`;
const NAMES = [
  ...Object.values(provisionLevels).flat(),
  ...Object.values(misprintedLevels).flat(),
  ...Object.values(numberedParts).flat(),
  ...Object.values(unnumberedParts).flat(),
  ...phraseNames,
  ...passageNames,
  ...wordsBesideProvisions.before,
];

const VERB = once(() => new RegExp(ANY_VERB, 'iu'));

/** Whether a text has any of the verbs; most have none, and need not be parted by them. */
export const hasVerb = (text: string): boolean => VERB().test(text);

/** "[Sau khoản 1 Điều 3] bổ sung khoản 1a": the place of the new unit may stand first. */
const BESIDE = `(?:ngay )?${oneOf(Object.values(placeWords.positionWords).flat())} ${LEVEL}`;
const ADDS_UNIT = `${oneOf(verbsThat('sense', 'insert'))} ${LEVEL}`;
const PLACED = `${BESIDE} [^.;:${HIDDEN}]{1,80}?,? (?=${ADDS_UNIT})`;
/** "Nghị định này", as the source of an expression. */
export const OWN_ACT = once(() => `${oneOf(kindNames())} này(?: cũng)?`);
/** "[Nghị định này] thay thế khoản 2 Điều 14"; what it amends or adds is ordered by the provisions that follow. */
const BY_THIS_ACT = once(() => {
  const verbs = oneOf([...verbsThat('sense', 'repeal'), ...verbsThat('sense', 'substitute')]);
  return `${OWN_ACT()} (?=${verbs} )`;
});
const REPLACES = once(
  () => new RegExp(`^\\s*${OWN_ACT()} ${oneOf(verbsThat('sense', 'substitute'))} `, 'iu'),
);

/** Whether a text says that the act itself takes the place of something: "Nghị định này thay thế …". */
export const replacesActs = (text: string): boolean => REPLACES().test(text);

const BEGINNING = once(
  () => new RegExp(`^\\s*(?:${PLACED}|${BY_THIS_ACT()})?(?<verbs>${VERBS})(?![${LATIN}])`, 'iu'),
);
/** A document that an instruction names is blanked: a verb whose object is a whole act is followed by many spaces. */
const MIN_BLANK = 8;
const FURTHER = once(() => {
  const joint = `(?:[,;.:]|(?<![${LATIN}])và|(?<![${LATIN}])đồng thời)(?: đồng thời)?`;
  const object = `(?:${oneOf(NAMES)}(?![${LATIN}])|${HIDDEN})`;
  const ofWhole = String.raw`(?<=${oneOf(verbsThat('sense', 'repeal'))})\s{${MIN_BLANK}}`;
  return new RegExp(String.raw`${joint}\s+(?<verbs>${VERBS})(?=\s+${object}|${ofWhole})`, 'giu');
});
const NAMED = once(() => new RegExp(`^\\s*(?:(?:các|những|một số) )?${oneOf(NAMES)}(?![${LATIN}])`, 'iu'));

/** A verb of an instruction, with the stretch of text that it governs. */
export interface VerbStretch extends Span {
  /** What it orders; several things in a heading ("Sửa đổi, bổ sung, bãi bỏ một số điều"). */
  readonly senses: ReadonlySet<AmendingSense>;
  /** Where the verb itself begins. */
  readonly verbStart: number;
  /** Where the words after the verb begin. */
  readonly objectStart: number;
  /** Where words are changed, if that stands before the verb: the place, and the one that holds it. */
  readonly place?: readonly string[];
  /** Since when it holds, where it says so itself. */
  readonly since?: OwnDay;
}

const SENSE_PATTERNS = once(() =>
  SENSES.map((sense) => {
    const words = [...verbsThat('sense', sense), ...(sense === 'renumber' ? verbsThat('moves') : [])];
    return { sense, pattern: new RegExp(`(?<![${LATIN}])${oneOf(words)}(?![${LATIN}])`, 'u') };
  }),
);

/** What verbs order: "sửa đổi, bổ sung". */
export function sensesOf(verbs: string): ReadonlySet<AmendingSense> {
  const said = verbs.toLowerCase();
  const senses = new Set(
    SENSE_PATTERNS()
      .filter(({ pattern }) => pattern.test(said))
      .map(({ sense }) => sense),
  );
  // "Sửa đổi, bổ sung" is one thing, and "bổ sung, thay thế" too.
  if (senses.has('replace') && senses.has('insert')) senses.delete('insert');
  if (senses.has('replace') && senses.has('substitute')) senses.delete('substitute');
  if (senses.has('substitute') && senses.has('insert')) senses.delete('insert');
  return senses;
}

/** Whether a text begins with a verb that changes another text. */
export const beginsAmending = (text: string): boolean => BEGINNING().test(text);

/** Where the verb at the start of a text ends; 0 where it starts with none. */
export const leadingVerb = (text: string): number => BEGINNING().exec(text)?.[0].length ?? 0;

/** The place that stands before the verb: "Sau khoản 1 Điều 3"; `null` where none does. */
export function leadingPlace(text: string): string | null {
  const found = BEGINNING().exec(text);
  if (found === null) return null;
  const place = text.slice(0, foundVerb(found).verbStart).trim();
  return place === '' || / này(?: cũng)?$/u.test(place) ? null : place.replace(/,$/u, '');
}

/** Whether a text begins by naming a provision, or words in one. */
export const beginsWithName = (text: string): boolean => NAMED().test(text);

interface FoundVerb {
  readonly at: number;
  readonly verbs: string;
  readonly verbStart: number;
  readonly objectStart: number;
}

function foundVerb({ index, 0: said, groups }: RegExpMatchArray): FoundVerb {
  const verbs = groups?.['verbs'] ?? '';
  const at = index ?? 0;
  const verbStart = at + said.length - verbs.length;
  // What "đổi tên Chương II" changes is "tên Chương II".
  const own = verbs.replace(/(?<=(?:^|\s)đổi) tên$/iu, '');
  return { at, verbs, verbStart, objectStart: verbStart + own.length };
}

const furtherVerbs = (masked: string): readonly FoundVerb[] => matchesOf(FURTHER(), masked).map(foundVerb);

const stretched = (found: readonly FoundVerb[], length: number): readonly VerbStretch[] =>
  found.map(({ at, verbs, verbStart, objectStart }, index) => ({
    start: at,
    end: found[index + 1]?.at ?? length,
    verbStart,
    objectStart,
    senses: sensesOf(verbs),
  }));

/** Splits an instruction at its verbs; the text before the first verb belongs to it. */
export function verbStretches(masked: string): readonly VerbStretch[] {
  const first = BEGINNING().exec(masked);
  const own = first === null ? [] : [{ ...foundVerb(first), at: 0 }];
  const further = furtherVerbs(masked).filter(({ at }) => first === null || at >= first[0].length);
  return stretched([...own, ...further], masked.length).map((stretch, index) =>
    index === 0 ? { ...stretch, start: 0 } : stretch,
  );
}

/**
 * The verbs of an instruction after its first words, each with the text that it governs: "… được sửa đổi và [bổ sung
 * thêm điểm b]".
 */
export const furtherStretches = (masked: string): readonly VerbStretch[] =>
  stretched(furtherVerbs(masked), masked.length);
