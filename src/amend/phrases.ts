import { LATIN, once, oneOf } from '../chars/index.js';
import {
  newWordLeads,
  oldWordLeads,
  passageNames,
  phraseNames,
  placeWords,
  provisionLevels,
  reliablePhraseNames,
  unnumberedParts,
} from '../lexicon/index.js';
import { givesText } from './gives-text.js';
import type { Masked, Quoted } from './quotes.js';
import { HIDDEN } from './quotes.js';
import { namesProvision } from './target-stretches.js';
import { IN_ORDER } from './target-tokens.js';

/** A change of words within provisions. Offsets count in the instruction. */
export interface PhraseChange {
  /** `null` where the new words are added at the end of the provision. */
  readonly oldText: string | null;
  /** Empty where the words are deleted. */
  readonly newText: string;
  /** The quotation of the new words; `null` where there are none. */
  readonly newQuoted: Quoted | null;
  /** Whether a whole passage is deleted ("bãi bỏ nội dung …") rather than some words. */
  readonly isPassage: boolean;
  /** What is said of which occurrence of the words is meant, where not all are: "thứ hai". */
  readonly occurrence: string | null;
  /** Stretches of the instruction that may say where, most likely first. */
  readonly places: readonly string[];
}

const NAME = oneOf([...phraseNames, ...passageNames]);
const NAMES_WORDS = once(() => new RegExp(`(?<![${LATIN}])${NAME}[^${HIDDEN}]{0,12}$`, 'iu'));
const PASSAGE = once(() => new RegExp(`(?<![${LATIN}])${oneOf(passageNames)}(?: (?:là|:))?[\\s:,]*$`, 'iu'));
const NEW = once(
  () => new RegExp(`(?<![${LATIN}])(?:${oneOf(newWordLeads)})(?![${LATIN}])[^${HIDDEN}.;]*$`, 'iu'),
);
const NEW_AT_END = once(() => new RegExp(`(?<![${LATIN}])thành\\s*$`, 'iu'));
const OLD = once(
  () => new RegExp(`(?<![${LATIN}])(?:${oneOf(oldWordLeads)})(?![${LATIN}])[^${HIDDEN}.;]*$`, 'iu'),
);
/** "Thay cụm từ Bộ A bằng cụm từ Bộ B tại khoản 2": words without quotation marks. */
const UNMARKED = new RegExp(
  [
    `${oneOf(reliablePhraseNames)} (?<old>[^${HIDDEN},;]{2,120}?)`,
    `(?<place> (?:tại|ở) [^${HIDDEN}]{2,200}?)?`,
    String.raw`(?: (?:được|bị) \p{L}+(?: \p{L}+)?)? (?:bằng|thành) (?:các )?`,
    // Without a noun before the new words, "thành" and "bằng" must stand only once: "Ủy ban thành phố".
    `(?:${oneOf(reliablePhraseNames)} |(?<=^(?:(?! (?:bằng|thành) ).)* (?:bằng|thành) (?:các )?)(?!.* (?:bằng|thành) ))(?<fresh>[^${HIDDEN},;]{2,120}?)`,
    '(?=$|[.;]| (?:tại|trong|ở|quy định tại) )',
  ].join(''),
  'iu',
);

/** Whether an instruction corrects a mistake: "đã viết “A”, nay sửa lại là “B”". */
export function saysErratum({ text, quoted }: Masked): boolean {
  const [first, second] = quoted;
  if (first === undefined || second === undefined) return false;
  // "Sửa đổi tên Điều 2 thành “A” và tên Điều 3 thành “B”": both are new.
  if (NEW_AT_END().test(text.slice(0, first.start))) return false;
  return OLD().test(text.slice(0, first.start)) || NEW().test(text.slice(first.end, second.start));
}

/** Whether an instruction changes words within provisions. */
export function changesWords({ text, quoted }: Masked): boolean {
  const [first] = quoted;
  if (first === undefined) return UNMARKED.test(text);
  const before = text.slice(0, first.start);
  // "Thay thế “A” bằng “B”"
  const isBare = /^\s*\p{L}+(?: \p{L}+)?\s*$/u.test(before) && quoted.length > 1;
  return (
    (NAMES_WORDS().test(before) && !givesText(before)) ||
    OLD().test(before) ||
    isBare ||
    saysErratum({ text, quoted })
  );
}

interface Group {
  readonly olds: Quoted[];
  readonly news: Quoted[];
  start: number;
  end: number;
}

/**
 * Groups old words with their new ones: "thay cụm từ A, cụm từ B bằng cụm từ C tại khoản 1, cụm từ D bằng cụm từ E tại
 * khoản 2" gives two groups.
 */
function groupsOf({ text, quoted }: Masked): readonly Group[] {
  const groups: Group[] = [];
  let from = 0;
  for (const each of quoted) {
    const before = text.slice(from, each.start);
    const group = groups[groups.length - 1];
    const isNew = group !== undefined && NEW().test(before);
    // "bằng cụm từ A, cụm từ B": the list of new words continues.
    const goesOn =
      group !== undefined &&
      group.news.length > 0 &&
      group.news.length < group.olds.length &&
      /^[\s,]*(?:và )?(?:(?:cụm )?từ )?$/iu.test(before);
    if (group !== undefined && (isNew || goesOn)) group.news.push(each);
    else if (group === undefined || group.news.length > 0)
      groups.push({ olds: [each], news: [], start: each.start, end: each.end });
    else group.olds.push(each);
    const last = groups[groups.length - 1];
    if (last !== undefined) last.end = each.end;
    from = each.end;
  }
  return groups;
}

const WHICH = `(?:(?:lần|vị trí) )?${IN_ORDER}`;
const WHICH_BEFORE = new RegExp(`(?<![${LATIN}])${oneOf(phraseNames)} (?<which>${WHICH}):?\\s*$`, 'iu');
const WHICH_AFTER = new RegExp(`^ ?\\(?(?:(?:xuất hiện|ở|tại|lần) )*(?<which>${WHICH})(?![${LATIN}])`, 'iu');
const STRETCHES = oneOf([
  ...Object.values(provisionLevels).flat(),
  ...(unnumberedParts.paragraph ?? []),
  ...(unnumberedParts.sentence ?? []),
]);
const AT_EDGE = new RegExp(`^ ?(?<which>(?:ở|tại|vào) (?:đầu|cuối)) ${STRETCHES}(?![${LATIN}])`, 'iu');

const SOME_OF = new RegExp(
  `(?<![${LATIN}])(?<some>${oneOf(placeWords.someOfThem)} (?:\\p{L}+ ){0,2})${oneOf(phraseNames)}[^${HIDDEN}]{0,12}$`,
  'iu',
);

/** Says that not all of the quoted words are meant, but not which: "một trong các cụm từ “…”, “…”". */
const someOf = (text: string): string | null => SOME_OF.exec(text)?.groups?.['some']?.trim() ?? null;

/** Which occurrence of quoted words is meant: "cụm từ “15 ngày” thứ hai", "từ “và” ở cuối điểm b". */
export function occurrenceOf(text: string, { start, end }: Quoted): string | null {
  const after = text.slice(end);
  const found = WHICH_BEFORE.exec(text.slice(0, start)) ?? WHICH_AFTER.exec(after) ?? AT_EDGE.exec(after);
  return found?.groups?.['which'] ?? null;
}

const NAMED_MARK = new RegExp(
  `(?<=(?<![${LATIN}])(?:bằng|thành) )(?:một )?(?<name>${oneOf(Object.keys(placeWords.namedMarks))})(?![${LATIN}])(?!\\s*[(]?${HIDDEN})`,
  'giu',
);

/** Reads the name of a mark as if the mark were quoted: "thay bằng dấu phẩy". */
function withNamedMarks({ text, quoted }: Masked): Masked {
  const marks = quoted.length === 0 ? [] : [...text.matchAll(NAMED_MARK)];
  const named = marks.map(({ 0: words, index, groups = {} }): Quoted => {
    const name = (groups['name'] ?? '').toLowerCase() as keyof typeof placeWords.namedMarks;
    return { start: index, end: index + words.length, inner: placeWords.namedMarks[name], isClosed: true };
  });
  return {
    text: text.replaceAll(NAMED_MARK, (words) => HIDDEN.repeat(words.length)),
    quoted: [...quoted, ...named].sort((a, b) => a.start - b.start),
  };
}

/** The words that are replaced or deleted; empty where the instruction is not understood. */
export function replacedWords(said: Masked): readonly PhraseChange[] {
  const masked = withNamedMarks(said);
  const { text } = masked;
  if (masked.quoted.length === 0) {
    const { old = '', fresh = '', place = '' } = UNMARKED.exec(text)?.groups ?? {};
    const end = text.lastIndexOf(fresh) + fresh.length;
    const change = {
      oldText: old,
      newText: fresh,
      newQuoted: null,
      isPassage: false,
      occurrence: null,
      places: [text.slice(end), place, text.slice(0, text.indexOf(old))],
    };
    return old === '' ? [] : [change];
  }
  const groups = groupsOf(masked);
  const [first] = masked.quoted;
  const last = masked.quoted[masked.quoted.length - 1];
  // "Tại khoản 1 thay “…” bằng “…”, tại khoản 2 thay …": the places come first.
  const isPrefixed = namesProvision(text.slice(0, first?.start)) && !namesProvision(text.slice(last?.end));
  const olds = groups.flatMap((group) => group.olds);
  const before = (old: Quoted): readonly string[] =>
    olds
      .slice(0, olds.indexOf(old) + 1)
      .toReversed()
      .map(({ start }) => text.slice(masked.quoted.findLast(({ end }) => end <= start)?.end ?? 0, start));
  if (groups.some(({ olds: old, news }) => news.length > 1 && news.length !== old.length)) return [];
  return groups.flatMap((group, index) => {
    const next = groups[index + 1]?.start ?? text.length;
    const some = someOf(text.slice(groups[index - 1]?.end ?? 0, group.start));
    const places = [
      text.slice(group.end, next),
      ...between(text, group),
      text.slice(groups[index - 1]?.end ?? 0, group.start),
      ...groups
        .slice(index + 1)
        .map(({ end }, at) => text.slice(end, groups[index + at + 2]?.start ?? text.length)),
    ];
    return group.olds.map((old, at): PhraseChange => {
      const following = group.olds.slice(at).flatMap(({ end }, offset) => {
        const other = group.olds[at + offset + 1];
        return other === undefined ? [] : [text.slice(end, other.start)];
      });
      const fresh = group.news.length > 1 ? group.news[at] : group.news[0];
      return {
        oldText: old.inner,
        newText: fresh?.inner ?? '',
        newQuoted: fresh ?? null,
        isPassage: fresh === undefined && PASSAGE().test(text.slice(0, old.start)),
        occurrence: some ?? occurrenceOf(text, old),
        places: isPrefixed ? [...between(text, group), ...before(old)] : [...following, ...places],
      };
    });
  });
}

/** The text between old and new words, which may say where: "thay cụm từ A tại khoản 1 bằng cụm từ B". */
function between(text: string, { olds, news }: Group): readonly string[] {
  const [fresh] = news;
  const last = olds[olds.length - 1];
  return fresh === undefined || last === undefined ? [] : [text.slice(last.end, fresh.start)];
}
