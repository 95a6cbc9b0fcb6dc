import { addTo, once, withoutMarks, withTonesLast } from '../../chars/index.js';
import {
  allLaws,
  allProvinces,
  bodyNames,
  kindSpellings,
  officeNames,
  placeTypes,
  verbsThat,
} from '../../lexicon/index.js';
import { unitNames } from '../../model/index.js';
import { hasNoMarks } from '../../text/index.js';

/** Phrases of every document, in addition to the names in the lexicon. */
const formulas = [
  ...['cộng hòa xã hội chủ nghĩa việt nam', 'đảng cộng sản việt nam', 'độc lập', 'tự do', 'hạnh phúc'],
  ...['căn cứ', 'theo đề nghị', 'kính gửi', 'nơi nhận', 'như sau', 'quyết nghị', 'phụ lục', 'kèm theo'],
  ...['quy định tại', 'theo quy định', 'về việc', 'phạm vi', 'phạm vi điều chỉnh', 'đối tượng áp dụng'],
  ...['hiệu lực', 'hiệu lực thi hành', 'này có hiệu lực', 'từ ngày', 'kể từ ngày', 'tổ chức thực hiện'],
];

/** A sort of place before a capitalised name: "tinh Bac Ninh", "TINH BAC NINH". */
const beforeName = (written: string): RegExp => {
  const bare = withoutMarks(written);
  const spellings = [bare, `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`, bare.toUpperCase()];
  return new RegExp(`\\b(?:${spellings.join('|')})(?= [A-Z])`, 'gu');
};

/** Syllables that are ambiguous without their marks, with what has to follow them. */
const SYLLABLES: readonly (readonly [bare: RegExp, written: string])[] = [
  ...Object.values(unitNames).map(
    (name) => [new RegExp(`\\b${withoutMarks(name)}(?= (?:\\d|[IVXLC]+\\b|[a-z]\\b))`, 'giu'), name] as const,
  ),
  ...placeTypes.map(({ full }) => [beforeName(full), full] as const),
  [/\bngay(?= \d)/giu, 'ngày'],
  [/\bthang(?= \d)/giu, 'tháng'],
  [/\bnam(?= \d{4})/giu, 'năm'],
  [/\bso(?= ?: | \d)/giu, 'số'],
  [/\bcua(?= )/giu, 'của'],
];
/** Symbols that have lost the stroke of "Đ": "45/2024/ND-CP", "12/QD-UBND". */
const SYMBOLS: readonly (readonly [bare: RegExp, written: string])[] = [
  [/(?<=\d[/-]|[/-])ND(?=-|\b)/gu, 'NĐ'],
  [/(?<=\d[/-]|[/-])QD(?=-|\b)/gu, 'QĐ'],
  [/(?<=[/-])HDND(?=-|\b)/gu, 'HĐND'],
];

const MIN_SYLLABLES = 2;

/** Whether two phrases are the same, wherever their tones are written ("ủy", "uỷ"). */
const isSamePhrase = (one: string | null, other: string): boolean =>
  one !== null && withTonesLast(one) === withTonesLast(other);

/** A phrase with and without its marks. */
interface Phrase {
  readonly written: string;
  readonly bare: string;
}

/** Known phrases by their first syllable without marks; those that may be read as two phrases are left out. */
const phrases = once((): ReadonlyMap<string, readonly Phrase[]> => {
  const written = [
    ...formulas,
    ...kindSpellings().map(({ name }) => name),
    ...bodyNames(),
    ...officeNames(),
    ...allProvinces,
    ...verbsThat('changes'),
    ...verbsThat('opensTitle'),
    ...allLaws().flatMap(({ kind, name }) => (name === '' ? [] : [`${kind} ${name}`])),
  ];
  const byBare = new Map<string, string | null>();
  for (const phrase of written.map((each) => each.toLowerCase().normalize('NFC'))) {
    if (phrase.split(' ').length < MIN_SYLLABLES) continue;
    const bare = withoutMarks(phrase);
    const other = byBare.get(bare);
    byBare.set(bare, other === undefined ? phrase : isSamePhrase(other, phrase) ? other : null);
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const [bare, phrase] of byBare)
    if (phrase !== null && bare.length === phrase.length)
      addTo(byFirst, bare.slice(0, bare.indexOf(' ')), { written: phrase, bare });
  for (const list of byFirst.values()) list.sort((one, other) => other.bare.length - one.bare.length);
  return byFirst;
});

/** Words in the case of those without marks. */
const casedLike = (written: string, bare: string): string =>
  [...written]
    .map((letter, at) => (/\p{Lu}/u.test(bare.charAt(at)) ? letter.toUpperCase() : letter))
    .join('');

const isWordEnd = (text: string, at: number): boolean => !/[\p{L}\d]/u.test(text.charAt(at));

/** A text with the marks of its known phrases. */
function withPhrases(text: string): string {
  const small = text.toLowerCase();
  let written = '';
  let done = 0;
  for (const { 0: word, index } of small.matchAll(/[a-z]+/gu)) {
    if (index < done) continue;
    const found = phrases()
      .get(word)
      ?.find(({ bare }) => small.startsWith(bare, index) && isWordEnd(small, index + bare.length));
    if (found === undefined) continue;
    const end = index + found.bare.length;
    written += text.slice(done, index) + casedLike(found.written, text.slice(index, end));
    done = end;
  }
  return written + text.slice(done);
}

/**
 * Restores the marks in a text that was written without them, as in old mails and short messages: those of words that
 * show its structure and what it cites. The length does not change; any other text is returned as it is.
 */
export function withRestoredMarks(source: string): string {
  if (!hasNoMarks(source)) return source;
  return [...SYLLABLES, ...SYMBOLS].reduce(
    (text, [bare, written]) => text.replace(bare, (found) => casedLike(written, found)),
    withPhrases(source),
  );
}
