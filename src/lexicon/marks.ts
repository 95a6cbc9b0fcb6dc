import { beginsWith, charactersOf, oneOf } from '../chars/index.js';

/** A mark of the urgency or secrecy of a document. */
export interface MarkRow {
  readonly sort: 'urgency' | 'secrecy';
  /** In normal case, as in the metadata. */
  readonly name: string;
  /** Other spellings of it, in normal case. */
  readonly spellings?: readonly string[];
}

/**
 * The degrees of urgency (Decree 30/2020/NĐ-CP, Appendix I, Part I, II.10.b; Guidance 36-HD/VPTW of 2018) and of
 * secrecy (Law on Protection of State Secrets 29/2018/QH14, Article 8), longer ones before those that they contain.
 */
const MARKS: readonly MarkRow[] = [
  { sort: 'urgency', name: 'Hỏa tốc hẹn giờ', spellings: ['Hoả tốc hẹn giờ', 'Hỏa tốc, hẹn giờ'] },
  { sort: 'urgency', name: 'Hỏa tốc', spellings: ['Hoả tốc'] },
  { sort: 'urgency', name: 'Thượng khẩn' },
  { sort: 'urgency', name: 'Khẩn' },
  { sort: 'secrecy', name: 'Tuyệt mật' },
  { sort: 'secrecy', name: 'Tối mật' },
  { sort: 'secrecy', name: 'Mật' },
];

/** What is stamped on a text that has not been issued yet. */
export const draftStamps = ['dự thảo', 'bản thảo'];

/** A mark in a text, with its offsets there. */
export interface FoundMark {
  readonly row: MarkRow;
  readonly start: number;
  readonly end: number;
}

const SPELLED = MARKS.flatMap((row) => [row.name, ...(row.spellings ?? [])].map((name) => ({ name, row })));

/** All marks in all their spellings, in normal case. */
export const marksAsWritten = (): readonly string[] => SPELLED.map(({ name }) => name);

const ROWS = new Map(SPELLED.map(({ name, row }) => [name.toLowerCase(), row]));
/** "HỎA TỐC", "(Mật)", "Độ khẩn: Thượng khẩn" */
const MARK = `[[(]?(?:độ (?:mật|khẩn) ?: ?)?(?<mark>${oneOf(ROWS.keys())})[\\])]?`;
const ANY_MARK = new RegExp(MARK, 'giu');
const ONLY_MARKS = new RegExp(`^(?:${MARK.replace('?<mark>', '?:')}[.!]?(?: ?[-–,;/] ?| |$))+$`, 'iu');
/** A longer text does not consist of marks only. */
const LONGEST = 60;
const FIRST_LETTERS = charactersOf(
  `([Đđ${MARKS.map(({ name }) => name.charAt(0) + name.charAt(0).toLowerCase()).join('')}`,
);

/** The marks of urgency and secrecy that a text consists of; empty if it has other words. */
export function marksOf(text: string): readonly FoundMark[] {
  if (text.length > LONGEST || !beginsWith(text, FIRST_LETTERS) || !ONLY_MARKS.test(text)) return [];
  return [...text.matchAll(ANY_MARK)].flatMap(({ index, 0: written, groups }) => {
    const row = ROWS.get((groups?.['mark'] ?? '').toLowerCase());
    return row ? [{ row, start: index, end: index + written.length }] : [];
  });
}

/** The mark that a text consists of, see {@link marksOf}. */
export const markNamed = (text: string): MarkRow | null => marksOf(text)[0]?.row ?? null;
