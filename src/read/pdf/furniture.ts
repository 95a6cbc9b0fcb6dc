import { type Line, textOf } from './line.js';

/** A page's lines and where they stand on it. */
export interface Page {
  readonly lines: readonly Line[];
}

const gazetteHead = /^(?:\d+\s*)?CÔNG BÁO\s*\/\s*Số\s[\d\s+/]+Ngày\s[\d\s/-]+$/u;
const pageNumber = /^(?:[-–—]\s*)?(?:Trang\s+)?(\d{1,5})(?:\s*\/\s*\d{1,5})?(?:\s*[-–—])?$/iu;

/** What a digital signature prints beside or over the text (Decree 30/2020/NĐ-CP, appendix I, and the Gazette). */
const stampLines = [
  /^(?:Người ký|Ký bởi|Được ký bởi|Signed by|Signature Not Verified)\b/iu,
  /^E-?mail\s*:\s*\S+@\S+$/iu,
  /^Cơ quan\s*:/iu,
  /^(?:Thời gian ký|Ngày ký|Date|Signing Date)\s*:\s*\d/iu,
];

const withoutDigits = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** The outermost lines of a page, one at either end, by their place and not by the order they are drawn in. */
const edgesOf = (page: Page): ReadonlySet<Line> => {
  const edges = new Set<Line>();
  for (const turn of new Set(page.lines.map((line) => line.turn))) {
    const lines = page.lines.filter((line) => line.turn === turn);
    for (const edge of [Math.max, Math.min]) {
      const baseline = edge(...lines.map((line) => line.baseline));
      for (const line of lines) if (Math.abs(line.baseline - baseline) < line.size / 2) edges.add(line);
    }
  }
  return edges;
};

/** Page numbers rise with the pages: what the number is ahead of the page's place. */
const numberingShift = (line: Line, page: number): number | null => {
  const number = pageNumber.exec(textOf(line))?.[1];
  return number === undefined ? null : Number(number) - page;
};

const countBy = <T>(values: readonly T[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const withoutStamps = (lines: readonly Line[]): readonly Line[] => {
  const isStamp = lines.map((line) => stampLines.some((pattern) => pattern.test(textOf(line))));
  // One such line alone may be text: "Ngày ký: 12/5/2024" in a form.
  return lines.filter((_, at) => !(isStamp[at] && (isStamp[at - 1] || isStamp[at + 1])));
};

/** Pages without running heads, page numbers and signature stamps. */
export const withoutFurniture = (pages: readonly Page[]): readonly Page[] => {
  const edges = pages.map(edgesOf);
  const shifts = countBy(
    edges.flatMap((lines, page) => {
      const found = [...lines].map((line) => numberingShift(line, page)).filter((shift) => shift !== null);
      return [...new Set(found)];
    }),
  );
  const heads = countBy(
    edges.flatMap((lines) => [...new Set([...lines].map((line) => withoutDigits(textOf(line))))]),
  );
  // Numbers and dates in a table's last row are no running head, however alike they look.
  const isHead = (line: Line): boolean =>
    /\p{L}{3}/u.test(textOf(line)) &&
    pages.length > 2 &&
    (heads.get(withoutDigits(textOf(line))) ?? 0) > pages.length / 2;
  const isNumber = (line: Line, page: number): boolean => {
    const shift = numberingShift(line, page);
    return shift !== null && ((shifts.get(shift) ?? 0) > 1 || (pages.length === 1 && shift === 1));
  };
  return pages.map((page, at) => {
    const edge = edges[at] ?? new Set<Line>();
    const kept = page.lines.filter(
      (line) => !gazetteHead.test(textOf(line)) && !(edge.has(line) && (isHead(line) || isNumber(line, at))),
    );
    return { lines: withoutStamps(kept) };
  });
};
