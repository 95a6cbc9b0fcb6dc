import { greatest } from '../../chars/index.js';
import type { Rule } from './engine/index.js';
import type { Item } from './items.js';
import { type Line, textOf } from './line.js';

/** The contents of a page, in reading order. */
export interface Page {
  readonly items: readonly Item[];
  /** Its horizontal lines. */
  readonly rules?: readonly Rule[];
}

const GAZETTE_HEAD = /^(?:\d+\s*)?C?ÔNG BÁO\s*\/\s*Số\s[\d\s+/]+Ngày\s[\d\s/-]+$/u;
const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:Trang\s+)?(\d{1,5})(?:\s*\/\s*\d{1,5})?(?:\s*[-–—])?$/iu;

/**
 * The text that a digital signature prints next to or over the text (Decree 30/2020/NĐ-CP, appendix I, and the
 * Gazette).
 */
const STAMP_LINES = [
  /^(?:Người ký|Ký bởi|Được ký bởi|Signed by|Signature Not Verified)\b/iu,
  /^E-?mail\s*:\s*\S+@\S+$/iu,
  /^Cơ quan\s*:/iu,
  /^(?:Thời gian ký|Ngày ký|Date|Signing Date)\s*:\s*\d/iu,
];

const withoutDigits = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ');

const reachesTo = (item: Item, isHead: boolean): number =>
  item.type === 'line' ? item.baseline : isHead ? item.top : item.bottom;

/**
 * The outermost lines of a page, one at either end, by position and not by drawing order; none if a table is further
 * out.
 */
const edgesOf = ({ items }: Page): ReadonlySet<Line> => {
  const edges = new Set<Line>();
  for (const turn of new Set(items.map((item) => item.turn))) {
    const turned = items.filter((item) => item.turn === turn);
    for (const isHead of [true, false]) {
      const edge = (isHead ? Math.max : Math.min)(...turned.map((item) => reachesTo(item, isHead)));
      for (const item of turned)
        if (item.type === 'line' && Math.abs(item.baseline - edge) < item.size / 2) edges.add(item);
    }
  }
  return edges;
};

/** The national name at the top of every document (Decree 30/2020/NĐ-CP, appendix I; Guide 36-HD/VPTW of the Party). */
const NATIONAL_NAME = /^(?:CỘNG HÒA XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN) VIỆT NAM$/u;
/** Its maximum distance, in ems, below the first line of a page that is a running head. */
const HEAD_REACH = 5;

/** Whether a document begins at the top of the page: the text there is its letterhead, however often it recurs. */
const opensDocument = ({ items }: Page): boolean => {
  const heights = items.map((item) => reachesTo(item, true));
  const top = greatest(heights);
  return items.some(
    (item) =>
      item.type === 'line' &&
      top - item.baseline < HEAD_REACH * item.size &&
      NATIONAL_NAME.test(textOf(item).normalize('NFC').replace(/HOÀ/u, 'HÒA')),
  );
};

/** The index, from 0, of each page in its document within the file. */
const placesIn = (opens: readonly boolean[]): readonly number[] => {
  let first = 0;
  return opens.map((isFirst, page) => {
    if (isFirst) first = page;
    return page - first;
  });
};

/**
 * The offsets between a page number and the index of its page in the file and in its document, since page numbers rise
 * with either.
 */
const numberingShifts = (line: Line, page: number, place: number): readonly string[] => {
  const number = PAGE_NUMBER.exec(textOf(line))?.[1];
  return number === undefined ? [] : [`file ${Number(number) - page}`, `document ${Number(number) - place}`];
};

const countBy = <T>(values: readonly T[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const partStamps = (
  items: readonly Item[],
): { readonly rest: readonly Item[]; readonly stamps: readonly Line[] } => {
  const isStamp = items.map(
    (item) => item.type === 'line' && STAMP_LINES.some((pattern) => pattern.test(textOf(item))),
  );
  // A single such line may be text: "Ngày ký: 12/5/2024" in a form.
  const isPart = (at: number): boolean =>
    isStamp[at] === true && (isStamp[at - 1] || isStamp[at + 1]) === true;
  return {
    rest: items.filter((_, at) => !isPart(at)),
    stamps: items.flatMap((item, at) => (item.type === 'line' && isPart(at) ? [item] : [])),
  };
};

/** A page without what belongs to the paper, which is given apart, and the number that stood on it. */
export interface FreePage extends Page {
  /** Running heads and page numbers, from the top. */
  readonly furniture: readonly Line[];
  /** The lines that signing software has printed among the text. */
  readonly stamps: readonly Line[];
  /** `null` where the page shows none. */
  readonly number: Line | null;
  /** Whether it is a page of the Official Gazette, which sets documents in its own way. */
  readonly isOfGazette: boolean;
}

/**
 * A number, arabic or roman, that is alone on its line or in a running head that differs between pages only by its
 * numbers.
 */
const LONE_NUMBER = /^[-–—\s]*(?:Trang\s+)?(?:\d{1,5}|[ivxlc]{1,7})(?:\s*\/\s*\d{1,5})?[-–—\s]*$/iu;

/** Parts running heads, page numbers and signature stamps from the text of pages. */
export const partFurniture = (pages: readonly Page[]): readonly FreePage[] => {
  const edges = pages.map(edgesOf);
  const opens = pages.map(opensDocument);
  const places = placesIn(opens);
  const shiftsOf = (line: Line, page: number): readonly string[] =>
    numberingShifts(line, page, places[page] ?? page);
  const shifts = countBy(
    edges.flatMap((lines, page) => [...new Set([...lines].flatMap((line) => shiftsOf(line, page)))]),
  );
  const heads = countBy(
    edges.flatMap((lines) => [...new Set([...lines].map((line) => withoutDigits(textOf(line))))]),
  );
  // Numbers and dates in the last row of a table are not a running head, even if they are similar.
  const isHead = (line: Line, page: number): boolean =>
    !opens[page] &&
    /\p{L}{3}/u.test(textOf(line)) &&
    pages.length > 2 &&
    (heads.get(withoutDigits(textOf(line))) ?? 0) > pages.length / 2;
  const isNumber = (line: Line, page: number): boolean =>
    shiftsOf(line, page).some(
      (shift) => (shifts.get(shift) ?? 0) > 1 || (pages.length === 1 && shift === 'file 1'),
    );
  return pages.map((page, at) => {
    const edge = edges[at] ?? new Set<Line>();
    const isFurniture = (line: Line): boolean =>
      GAZETTE_HEAD.test(textOf(line)) || (edge.has(line) && (isHead(line, at) || isNumber(line, at)));
    const isShown = (line: Line): boolean =>
      isNumber(line, at) ||
      (at > 0 && (LONE_NUMBER.test(textOf(line)) || (isHead(line, at) && /\d/.test(textOf(line)))));
    const isKept = (item: Item): boolean => item.type !== 'line' || !isFurniture(item);
    const { rest, stamps } = partStamps(page.items.filter(isKept));
    return {
      rules: page.rules ?? [],
      items: rest,
      furniture: page.items.filter((item) => item.type === 'line').filter((line) => !isKept(line)),
      stamps,
      number: [...edge].find(isShown) ?? null,
      isOfGazette: page.items.some((item) => item.type === 'line' && GAZETTE_HEAD.test(textOf(item))),
    };
  });
};
