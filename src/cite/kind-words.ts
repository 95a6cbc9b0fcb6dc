import { inSmallLetters, type Kind, kindNamed, kinds, remember, wordEnd } from '../lexicon/index.js';

/** A kind's name in a text. */
export interface KindWord {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** "Uỷ quyền" and "thoả thuận" are also written the old way. */
const withOldTones = (name: string): string => name.replace('ủy', 'uỷ').replace('thỏa', 'thoả');

/** Kinds that are written by their abbreviation before a number ("QĐ số 12/QĐ-UBND"). */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  QĐ: 'Quyết định',
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  NQLT: 'Nghị quyết liên tịch',
  TTLT: 'Thông tư liên tịch',
  TT: 'Thông tư',
  CT: 'Chỉ thị',
  CV: 'Công văn',
  KH: 'Kế hoạch',
  TB: 'Thông báo',
  TTr: 'Tờ trình',
  BC: 'Báo cáo',
  CĐ: 'Công điện',
};
const normal = (written: string): string =>
  written.replace(/\s+/gu, ' ').toLowerCase().replace('uỷ', 'ủy').replace('thoả', 'thỏa');

const byGlued = new Map(kinds.map((kind) => [kind.name.toLowerCase().replace(/ /gu, ''), kind]));

/** A name of a kind as it may stand in a text. */
interface Spelling {
  readonly pattern: string;
  /** The first run of letters that it may show: its first word, or more of them glued. */
  readonly openings: readonly string[];
}

function spellingOf(name: string): Spelling {
  const words = name.toLowerCase().split(' ');
  return {
    pattern: words.join('\\s?'),
    openings: words.map((_, count) => words.slice(0, count + 1).join('')),
  };
}

/** All spellings, the longer name before the shorter one that begins it; abbreviations only before a number. */
const SPELLINGS: readonly Spelling[] = [
  ...kinds.flatMap(({ name }) => [...new Set([name, withOldTones(name)])].map(spellingOf)),
  ...Object.keys(SHORT_NAMES).map((name) => ({
    pattern: `${name.toLowerCase()}(?= (?:số )?\\d)`,
    openings: [name.toLowerCase()],
  })),
];

let byOpening: ReadonlyMap<string, readonly Spelling[]> | null = null;

/** The first two units of all openings: most words of a text begin with others. */
const beginnings = new Set<number>();

const beginningAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

function indexSpellings(): ReadonlyMap<string, readonly Spelling[]> {
  const index = new Map<string, Spelling[]>();
  for (const spelling of SPELLINGS)
    for (const opening of spelling.openings) {
      beginnings.add(beginningAt(opening, 0));
      const before = index.get(opening);
      if (before) before.push(spelling);
      else index.set(opening, [spelling]);
    }
  return index;
}

const expressionOf = remember((pattern) => new RegExp(`${pattern}(?![\\p{L}\\p{N}])`, 'uy'));

/** The offset after the name that begins at `at`; `at` itself where none does. `small` is in small letters. */
function nameEnd(small: string, at: number, spellings: readonly Spelling[]): number {
  for (const { pattern } of spellings) {
    const expression = expressionOf(pattern);
    expression.lastIndex = at;
    if (expression.test(small)) return expression.lastIndex;
  }
  return at;
}

/** All names of kinds in a text, in order. A name glued at an old line end ("NGHỊQUYẾT") is one too. */
export function findKindWords(text: string): readonly KindWord[] {
  byOpening ??= indexSpellings();
  const found: KindWord[] = [];
  const small = inSmallLetters(text);
  let at = 0;
  while (at < text.length) {
    const end = wordEnd(text, at);
    const spellings =
      end > at && beginnings.has(beginningAt(small, at)) ? byOpening.get(small.slice(at, end)) : undefined;
    const last = spellings ? nameEnd(small, at, spellings) : at;
    const kind = last > at ? kindOf(text.slice(at, last)) : null;
    const inGeneral = kind !== null && /pháp $/iu.test(text.slice(Math.max(0, at - 5), at));
    if (kind && !inGeneral) found.push({ start: at, end: last, kind });
    at = Math.max(end, last, at + 1);
  }
  return found;
}

const kindOf = (written: string): Kind | null =>
  kindNamed(SHORT_NAMES[written] ?? normal(written)) ??
  byGlued.get(normal(written).replace(/ /gu, '')) ??
  null;
