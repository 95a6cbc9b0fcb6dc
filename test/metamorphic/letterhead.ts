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

/**
 * Reads the columns of a letterhead that stands on plain lines, one part a line.
 *
 * @param issuers - how many lines name the issuer and its parent
 * @returns `null` where the letterhead has another form
 */
export function letterheadOf(text: string): Letterhead | null {
  const lines = text.split('\n').map((line) => line.trim());
  const national = lines.findIndex((line) => /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/u.test(line));
  const number = lines.findIndex((line) => /^Số: ?\S/u.test(line));
  const date = lines.findIndex((line) =>
    /^\p{Lu}[\p{L} ]+, ngày \d{1,2} tháng \d{1,2} năm \d{4}$/u.test(line),
  );
  if (national < 0 || number < 0 || date < 0 || date > national + 12) return null;
  const isIssuer = (line: string | undefined): boolean =>
    line !== undefined && /\p{Lu}{2}/u.test(line) && line === line.toUpperCase();
  const first = Math.min(number, national);
  const known = new Set([national, national + 1, number, date]);
  let start = first;
  while (start > 0 && (isIssuer(lines[start - 1]) || /^[-_]*$/u.test(lines[start - 1] ?? ''))) start -= 1;
  const subjectAt = lines.findIndex((line, at) => at >= start && at <= date + 3 && line.startsWith('V/v'));
  const subject: string[] = [];
  for (let at = subjectAt; at >= 0 && at < lines.length && lines[at] !== '' && !known.has(at); at += 1) {
    subject.push(lines[at] ?? '');
    known.add(at);
  }
  const end = Math.max(date, number, subjectAt) + 1;
  const issuers = lines
    .slice(start, end)
    .filter((line, at) => !known.has(start + at) && !/^[-_]*$/u.test(line));
  const [one, two, ...more] = issuers;
  if (one === undefined || more.length > 0 || !issuers.every(isIssuer)) return null;
  return {
    above: lines.slice(0, start).join('\n'),
    parent: two === undefined ? null : one,
    issuer: two ?? one,
    number: lines[number] ?? '',
    subject: subject.length > 0 ? subject.join(' ') : null,
    national: lines[national] ?? '',
    motto: lines[national + 1] ?? '',
    placeDate: lines[date] ?? '',
    below: lines.slice(end).join('\n'),
  };
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
