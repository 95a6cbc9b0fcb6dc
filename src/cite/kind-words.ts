import { type Kind, kindNamed, kinds } from '../lexicon/index.js';

/** A kind's name in a text. */
export interface KindWord {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

const escaped = (name: string): string => name.replace(/ /gu, '\\s?');
/** "Uỷ quyền" and "thoả thuận" are also written the old way. */
const withOldTones = (pattern: string): string =>
  pattern.replace('ủy', '(?:ủy|uỷ)').replace('thỏa', '(?:thỏa|thoả)');
const NAMES = kinds.map((kind) => withOldTones(escaped(kind.name)));
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
const ABBREVIATED = `(?:${Object.keys(SHORT_NAMES).join('|')})(?= (?:số )?\\d)`;
const KIND_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NAMES.join('|')}|${ABBREVIATED})(?![\\p{L}\\p{N}])`,
  'giu',
);

const normal = (written: string): string =>
  written.replace(/\s+/gu, ' ').toLowerCase().replace('uỷ', 'ủy').replace('thoả', 'thỏa');

const byGlued = new Map(kinds.map((kind) => [kind.name.toLowerCase().replace(/ /gu, ''), kind]));

/** All names of kinds in a text, in order. A name glued at an old line end ("NGHỊQUYẾT") is one too. */
export function findKindWords(text: string): readonly KindWord[] {
  const found: KindWord[] = [];
  for (const match of text.matchAll(KIND_WORD)) {
    const kind =
      kindNamed(SHORT_NAMES[match[0]] ?? normal(match[0])) ??
      byGlued.get(normal(match[0]).replace(/ /gu, ''));
    const inGeneral = /pháp $/iu.test(text.slice(Math.max(0, match.index - 5), match.index));
    if (kind && !inGeneral) found.push({ start: match.index, end: match.index + match[0].length, kind });
  }
  return found;
}
