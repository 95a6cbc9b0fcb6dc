import { letterOrder, matchesOf } from '../../chars/index.js';
import { type Line, labelsOf, lineWith } from '../line/index.js';

/**
 * What precedes a clause's number if the line break before it was lost: the end of the previous clause, or of the
 * article's heading.
 */
const ENDS = /[.;:”"]$/u;
/** "Phụ lục 1. Các …", "quý 2. Kết quả …": words that take a number. */
const TAKES_NUMBER =
  /(?<!\p{L})(?:số|điều|khoản|điểm|mục|chương|phần|phụ lục|mẫu|biểu|bảng|hình|loại|nhóm|hạng|cấp|mức|bước|giai đoạn|đợt|kỳ|quý|tháng|ngày|năm|lần|thứ|vùng|khu|lô|tổ|lớp)$/iu;
const CLAUSE = /(?<= )(?<number>\d{1,2})\. (?=\p{Lu})/gu;
const POINT = /(?<=[:;.] )(?<letter>[a-zđ])\) (?=\S)/gu;
const ARTICLE = /(?<=[.;”"] )Điều (?<number>\d{1,3})\. (?=\p{Lu})/gu;
/** A heading has at most this many characters. */
const MAX_HEADING = 200;
/** A single unit may be a number in a sentence; "a) …; b) …" are units. */
const MIN_UNITS = 2;

interface Cut {
  readonly at: number;
  readonly value: number;
}

/** The cuts whose values count up from a given number without a gap. */
function counted(cuts: readonly Cut[], from: number): readonly Cut[] {
  const found: Cut[] = [];
  for (const cut of cuts) if (cut.value === from + found.length) found.push(cut);
  return found;
}

const isOpen = (text: string): boolean => {
  const opened = text.split('“').length;
  return opened > text.split('”').length || text.split('"').length % 2 === 0;
};

/**
 * Where the clauses of an article on one line begin: the first after the heading, each of the others after the end of
 * the one before.
 *
 * @param below - the line below, which may begin with the next clause
 */
function clauseCuts(text: string, below: Line | undefined): readonly Cut[] {
  const candidates: Cut[] = [];
  for (const { index, groups } of matchesOf(CLAUSE, text)) {
    const value = Number(groups?.['number']);
    const before = text.slice(Math.max(0, index - MAX_HEADING), index).trimEnd();
    const mayStand = value === 1 ? index <= MAX_HEADING || ENDS.test(before) : ENDS.test(before);
    if (mayStand && !TAKES_NUMBER.test(before)) candidates.push({ at: index, value });
  }
  const cuts = counted(candidates, 1);
  const [first] = cuts;
  if (first === undefined || isOpen(text.slice(0, first.at))) return [];
  return cuts.length >= MIN_UNITS || (below && isClause(below, cuts.length + 1)) ? cuts : [];
}

const isClause = (line: Line, value: number): boolean =>
  labelsOf(line).some((label) => label.style === 'arabic' && label.depth === 1 && label.value === value);

/** Where the points of a clause on one line begin. */
function pointCuts(text: string): readonly Cut[] {
  const candidates = Array.from(
    matchesOf(POINT, text),
    ({ index, groups }): Cut => ({ at: index, value: letterOrder(groups?.['letter'] ?? '') ?? 0 }),
  );
  const cuts = counted(candidates, 1);
  return cuts.length < MIN_UNITS ? [] : cuts;
}

function pieces(line: Line, cuts: readonly Cut[]): readonly Line[] {
  const [first] = cuts;
  if (first === undefined) return [line];
  const made: Line[] = [];
  let from = 0;
  for (const to of [...cuts.map(({ at }) => at), line.text.length]) {
    const text = line.text.slice(from, to).trimEnd();
    const start = line.start + from;
    const isFirst = from === 0;
    made.push(
      lineWith(line, {
        start,
        end: start + text.length,
        text,
        gap: isFirst && line.gap,
        page: isFirst && line.page,
        columns: text.length,
      }),
    );
    from = to;
  }
  return made;
}

/** Splits articles on one line whose numbers count up: "Điều 3. … Điều 4. …". */
function articlesOn(line: Line): readonly Line[] {
  const [label] = labelsOf(line);
  if (label?.style !== 'article' || label.depth > 1 || line.table !== null) return [];
  const candidates = Array.from(
    matchesOf(ARTICLE, line.text),
    ({ index, groups }): Cut => ({ at: index, value: Number(groups?.['number']) }),
  );
  return pieces(line, counted(candidates, (label.value ?? 0) + 1));
}

/**
 * Splits an article on one line into its clauses and their points, for texts that have lost their line breaks: "Điều 3.
 * Nguyên tắc 1. Công khai. 2. Đúng thẩm quyền."
 */
export function splitRunOn(lines: Line[]): Line[] {
  let split: Line[] | null = null;
  lines.forEach((line, index) => {
    const articles = articlesOn(line);
    if (articles.length === 0) {
      split?.push(line);
      return;
    }
    const made = articles.flatMap((article, at) => {
      const below = at === articles.length - 1 ? lines[index + 1] : undefined;
      const clauses = pieces(article, clauseCuts(article.text, below));
      return clauses.length === 1
        ? clauses
        : clauses.flatMap((clause) => pieces(clause, pointCuts(clause.text)));
    });
    if (made.length > 1) split ??= lines.slice(0, index);
    if (split) split.push(...(made.length > 1 ? made : [line]));
  });
  return split ?? lines;
}
