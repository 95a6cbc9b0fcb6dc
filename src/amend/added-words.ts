import { oneOf } from '../chars/index.js';
import { lastWords, phraseNames, placeWords, provisionLevels } from '../lexicon/index.js';
import { occurrenceOf, type PhraseChange } from './phrases.js';
import type { Masked, Quoted } from './quotes.js';
import { HIDDEN } from './quotes.js';

const BESIDE = new RegExp(
  `(?<!\\p{L})(?:(?<after>${oneOf(placeWords.positionWords.after)})|${oneOf(placeWords.positionWords.before)})(?!\\p{L})[^${HIDDEN}.;]*$`,
  'iu',
);
/** "vào cuối khoản 2", "ở cuối điểm a". */
const AT_END = new RegExp(
  `(?:${oneOf(['vào', ...placeWords.wordsIn])} )?${oneOf(lastWords)} (?=${oneOf(Object.values(provisionLevels).flat())} )`,
  'iu',
);

const NAMES_WORDS = new RegExp(`(?<!\\p{L})${oneOf(phraseNames)}[^${HIDDEN}\\p{L}]{0,4}$`, 'iu');

/**
 * The words that are added before or after others ("bổ sung cụm từ A vào sau cụm từ B tại khoản 1"), or at the end of a
 * provision ("bổ sung cụm từ A vào cuối khoản 1").
 */
export function addedWords({ text, quoted }: Masked): readonly PhraseChange[] {
  const [added, anchor, more] = quoted;
  if (added === undefined || more !== undefined) return [];
  if (anchor === undefined) return addedAtEnd(text, added);
  const beside = AT_END.test(text.slice(added.end)) ? null : BESIDE.exec(text.slice(added.end, anchor.start));
  if (beside === null) return [];
  const isAfter = beside.groups?.['after'] !== undefined;
  return [
    {
      oldText: anchor.inner,
      newText: isAfter ? joined(anchor.inner, added.inner) : joined(added.inner, anchor.inner),
      newQuoted: added,
      isPassage: false,
      occurrence: occurrenceOf(text, anchor),
      places: [text.slice(anchor.end), text.slice(0, added.start), text.slice(added.end, anchor.start)],
    },
  ];
}

function addedAtEnd(text: string, added: Quoted): readonly PhraseChange[] {
  const stretches = [text.slice(added.end), text.slice(0, added.start)];
  // "đoạn “…”" is a paragraph of its own.
  if (!NAMES_WORDS.test(text.slice(0, added.start)) || !stretches.some((stretch) => AT_END.test(stretch)))
    return [];
  return [
    {
      oldText: null,
      newText: added.inner,
      newQuoted: added,
      isPassage: false,
      occurrence: null,
      places: stretches.map((stretch) => stretch.replace(AT_END, 'tại ')),
    },
  ];
}

const joined = (first: string, second: string): string =>
  /^[,;.:)]/u.test(second) ? first + second : `${first} ${second}`;
