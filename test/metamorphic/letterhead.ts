import type { Mutation } from './mutations.js';

/** The two columns above a document's kind. */
interface Letterhead {
  /** What stands above: nothing, or the page around the document. */
  readonly above: string;
  readonly parent: string | null;
  readonly issuer: string;
  readonly number: string;
  /** "V/v …" of a letter, joined to one line. */
  readonly subject: string | null;
  readonly national: string;
  readonly motto: string;
  readonly placeDate: string;
  /** From the kind (or "Kính gửi") on. */
  readonly below: string;
}

const RULE = '_______';
const NATIONAL = /CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u;
const PLACE_DATE = /^\p{Lu}[\p{L} ]+, (?:hồi \d+ giờ \d+ )?ngày \d{1,2} tháng \d{1,2} năm \d{4}$/u;
const EMPTY = /^[-_|\s]*$/u;
/** So many lines a letterhead has at most. */
const REACH = 16;

/** The cells of a line of two columns, or the line itself. */
const cellsOf = (line: string): readonly string[] =>
  line
    .split(/\s*\|\s*|\t+| {3,}/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

const isCapital = (line: string): boolean => /\p{Lu}{2}/u.test(line) && line === line.toUpperCase();

/**
 * Reads the columns of a letterhead, whichever way it stands.
 *
 * @returns `null` where there is none with a number and a whole date
 */
export function letterheadOf(text: string): Letterhead | null {
  const lines = text.split('\n');
  const national = lines.findIndex((line) => NATIONAL.test(line));
  if (national < 0) return null;
  let start = national;
  while (start > 0 && isAbove(lines[start - 1] ?? '')) start -= 1;
  const dated = lines.findIndex(
    (line, at) => at >= start && at < start + REACH && cellsOf(line).some((cell) => PLACE_DATE.test(cell)),
  );
  if (dated < 0) return null;
  let end = Math.max(dated, national + 1) + 1;
  if (lines[end]?.startsWith('V/v')) while ((lines[end] ?? '').trim() !== '') end += 1;
  return columnsOf(lines.slice(start, end), {
    above: lines.slice(0, start).join('\n'),
    below: lines.slice(end).join('\n'),
  });
}

const isAbove = (line: string): boolean =>
  EMPTY.test(line) || isCapital(line.trim()) || /^(?:Số: ?\S|V\/v )/u.test(line.trim());

type Part = 'national' | 'motto' | 'number' | 'placeDate';

const partOf = (cell: string): Part | null => {
  if (NATIONAL.test(cell)) return 'national';
  if (/^Độc lập/u.test(cell)) return 'motto';
  if (/^(?:Luật s|S)ố: ?\d/u.test(cell)) return 'number';
  return PLACE_DATE.test(cell) ? 'placeDate' : null;
};

function columnsOf(
  lines: readonly string[],
  around: { readonly above: string; readonly below: string },
): Letterhead | null {
  const cells = lines.flatMap((line) => (EMPTY.test(line) ? [''] : cellsOf(line)));
  const found = new Map<Part, string>();
  const issuers: string[] = [];
  const subject: string[] = [];
  let inSubject = false;
  for (const cell of cells) {
    const part = partOf(cell);
    inSubject = cell.startsWith('V/v') || (inSubject && cell !== '' && part === null);
    if (part !== null) found.set(part, cell);
    else if (inSubject) subject.push(cell);
    else if (isCapital(cell)) issuers.push(cell);
    else if (!EMPTY.test(cell)) return null;
  }
  const [national, motto] = [found.get('national'), found.get('motto')];
  const [number, placeDate] = [found.get('number'), found.get('placeDate')];
  const [one, two, ...more] = issuers;
  if (one === undefined || more.length > 0) return null;
  if (!national || !motto || !number || !placeDate) return null;
  const named = { parent: two === undefined ? null : one, issuer: two ?? one };
  const about = subject.length > 0 ? subject.join(' ') : null;
  return { ...around, ...named, number, subject: about, national, motto, placeDate };
}

type Layout = (head: Letterhead) => readonly string[];

const given = (...lines: readonly (string | null)[]): readonly string[] =>
  lines.filter((line) => line !== null);
const left = (head: Letterhead): readonly string[] => given(head.parent, head.issuer);
const right = (head: Letterhead): readonly string[] => given(head.national, head.motto);

/** How converters flatten the table of a letterhead. */
export const layouts: Readonly<Record<string, Layout>> = {
  'left column first': (head) => [
    ...left(head),
    RULE,
    head.number,
    ...given(head.subject),
    ...right(head),
    RULE,
    head.placeDate,
  ],
  'row by row': (head) => [
    ...left(head),
    RULE,
    ...right(head),
    RULE,
    head.number,
    ...given(head.subject),
    head.placeDate,
  ],
  'row by row, the date before the subject': (head) => [
    ...left(head),
    ...right(head),
    head.number,
    head.placeDate,
    ...given(head.subject),
  ],
  'line by line': (head) => [
    ...(head.parent === null
      ? [head.issuer, head.national, head.motto]
      : [head.parent, head.national, head.issuer, head.motto]),
    head.number,
    head.placeDate,
    ...given(head.subject),
  ],
  'both columns on each line, parted by a tab': (head) => [
    ...(head.parent === null
      ? [`${head.issuer}\t${head.national}`, `\t${head.motto}`]
      : [`${head.parent}\t${head.national}`, `${head.issuer}\t${head.motto}`]),
    `${head.number}\t${head.placeDate}`,
    ...given(head.subject),
  ],
  'both columns on each line, parted by spaces': (head) => [
    ...(head.parent === null
      ? [`${head.issuer}     ${head.national}`, `     ${head.motto}`]
      : [`${head.parent}     ${head.national}`, `${head.issuer}     ${head.motto}`]),
    `${head.number}     ${head.placeDate}`,
    ...given(head.subject),
  ],
  'on one line': (head) => [
    [...left(head), '-------', ...right(head), '---------------', head.number, head.placeDate].join(' '),
    ...given(head.subject),
  ],
  'with lone bars': (head) => [
    ...left(head),
    '|',
    ...right(head),
    '|',
    head.number,
    ...given(head.subject),
    '|',
    head.placeDate,
  ],
  'as rows with bars': (head) => [
    `| ${left(head).join(' ')} | ${right(head).join(' ')} |`,
    '| --- | --- |',
    `| ${given(head.number, head.subject).join(' ')} | ${head.placeDate} |`,
  ],
};

/** Flattens the letterhead in another way. */
export const flattened =
  (layout: Layout): Mutation =>
  (text) => {
    const head = letterheadOf(text);
    return head === null ? text : [head.above, ...layout(head), '', head.below].join('\n');
  };
