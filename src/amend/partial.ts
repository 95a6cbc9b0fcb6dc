import { LATIN, once, oneOf } from '../chars/index.js';
import {
  type AmendingSense,
  numberedParts,
  passageNames,
  phraseNames,
  placeWords,
  provisionLevels,
  unnumberedParts,
  verbsThat,
  wordsBesideProvisions,
} from '../lexicon/index.js';
import { HIDDEN, type Masked } from './quotes.js';
import { namesProvision } from './target-stretches.js';
import { beginsWithName, LEVEL } from './verbs.js';

const END = `(?![${LATIN}])`;
const NOUNS = oneOf(
  [numberedParts, unnumberedParts, provisionLevels].flatMap((rows) => Object.values(rows).flat()),
);

/** "[Sửa khoản 3] thành khoản 2" */
const GIVES_NUMBER = new RegExp(`(?<![${LATIN}])thành ${LEVEL} (?:\\d|[IVXLC]+${END}|[a-zđ]${END})`, 'iu');

/** Whether an instruction gives a provision another number instead of another text. */
export const givesNumber = (object: string): boolean =>
  GIVES_NUMBER.test(object) && !object.includes(HIDDEN) && !/như sau|kèm theo/iu.test(object);

/** "quy định" and such words are the whole provision only where it follows at once: "quy định tại khoản 2". */
const WHOLE_OF = oneOf(placeWords.wordsAfterPassage);
const PASSAGE = oneOf(passageNames.filter((name) => /^(?:nội dung|quy định|dẫn chiếu)$/u.test(name)));
const LIMITS = oneOf(wordsBesideProvisions.limiting);
const VALUE = `(?:\\d+[a-zđ]?|[IVXLC]+[a-zđ]?|(?<![${LATIN}])[a-zđ])`;
const PARTIAL = once(
  () =>
    new RegExp(
      [
        `(?:^|[,;:] ?| và )\\s*(?<passage>(?:(?:các|những) )?${PASSAGE}) (?=\\p{L})(?!(?:${WHOLE_OF}|${NOUNS})${END})`,
        `(?<![${LATIN}])một số ${PASSAGE} `,
        `${VALUE},? ${LIMITS}${END}`,
        `(?<![${LATIN}])(?:được|nay) ${oneOf(verbsThat('sense', 'replace'))}${END}[^;]{0,40}như sau`,
      ].join('|'),
      'iu',
    ),
);
/** Before the passage that is repealed in part: "khoản 2 Điều 3 và [các quy định tại Phụ lục I liên quan đến …]". */
const LAST_PASSAGE = new RegExp(`(?:,|;|(?<![${LATIN}])và) (?:(?:các|những) )?${PASSAGE}${END}[^;]*$`, 'iu');

/** What a repeal leaves in force. */
export interface PartialRepeal {
  /** The text that names provisions repealed as a whole. */
  readonly whole: string;
  readonly isPartial: boolean;
}

/**
 * Separates what is repealed as a whole from what is repealed in part only: "Bãi bỏ khoản 1 và quy định về … tại khoản 2".
 *
 * @param object - what the verb governs
 */
export function partialRepeal(object: string): PartialRepeal {
  const found = PARTIAL().exec(object);
  if (found === null || !namesProvision(object)) return { whole: '', isPartial: false };
  const before = object.slice(0, found.index);
  const passage = found.groups?.['passage'];
  if (passage === undefined) {
    const last = LAST_PASSAGE.exec(before);
    return { whole: last === null ? '' : before.slice(0, last.index), isPartial: true };
  }
  // In the middle of a sentence, "Quy định" with a capital is a text that the act issued.
  return /^\p{Lu}/u.test(passage) && before !== ''
    ? { whole: '', isPartial: false }
    : { whole: before, isPartial: true };
}

const WORDS_AT_END = once(
  () => new RegExp(`(?:,|;|(?<![${LATIN}])và) (?:các )?${oneOf([...phraseNames, ...passageNames])} $`, 'iu'),
);

/**
 * Separates provisions that are repealed from words that are deleted with them: "Bãi bỏ khoản 1 Điều 3 và cụm từ “…”
 * tại khoản 2 Điều 5"; `null` where no provision is named before the words.
 */
export function provisionsBeforeWords(
  { text, quoted }: Masked,
  objectStart: number,
): { readonly provisions: string; readonly words: Masked } | null {
  const [first] = quoted;
  if (first === undefined) return null;
  const found = WORDS_AT_END().exec(text.slice(0, first.start));
  if (found === null || found.index <= objectStart) return null;
  const provisions = text.slice(objectStart, found.index);
  if (!beginsWithName(provisions) || !namesProvision(provisions)) return null;
  return { provisions, words: { text: text.slice(found.index).padStart(text.length), quoted } };
}

const STRETCH_AT_END = once(
  () => new RegExp(`(?<![${LATIN}])${oneOf(placeWords.stretchNames)} ?(?:là|:)? ?$`, 'iu'),
);

/**
 * Whether only a stretch of a provision is meant, which is named by quoted words before the provision: "Bỏ dòng “…” tại
 * Mẫu số 01", "Sửa đổi mục “…” khoản 3 Điều 4 như sau:". After the name of a provision, the words are its heading.
 */
export function isQuotedStretch(
  { text, quoted }: Masked,
  sense: AmendingSense,
  objectStart: number,
): boolean {
  const [first] = quoted;
  if (first === undefined) return false;
  const before = text.slice(objectStart, first.start);
  if (namesProvision(before) || !namesProvision(text.slice(first.end))) return false;
  return sense === 'repeal' || STRETCH_AT_END().test(before);
}
