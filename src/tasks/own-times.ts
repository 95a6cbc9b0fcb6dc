import { once, withTonesLast } from '../chars/index.js';
import { namedByDay, namedByQuarter, wordsOfOrigin } from '../lexicon/index.js';
import { phrasePattern } from './patterns.js';
import type { RelatedTime } from './related-times.js';

/** "Khám sức khỏe cho người lao động (tháng 8/2026)". */
const IN_BRACKETS = { before: /\($/u, after: /^\)[\s.;/]*$/u } as const;

const patterns = once(() => ({
  namedByDay: new RegExp(phrasePattern(namedByDay), 'iu'),
  namedByQuarter: new RegExp(phrasePattern(namedByQuarter), 'iu'),
  origin: new RegExp(`${phrasePattern(wordsOfOrigin)}\\s*$`, 'iu'),
}));

const ENDS_CLAUSE = /^[\s.;,)/]*$|^\s*[.;,:)(]|^\s+tại(?!\p{L})/u;

/**
 * Whether a time without a word that relates it to the work ends or begins a clause in which nothing is named by it:
 * "tổ chức diễn tập ngày 25/4/2026", "Quý II/2026: tập huấn"; not "báo cáo quý I", "chào mừng ngày 20/11".
 */
function isAlone(text: string, time: RelatedTime, naming: RegExp): boolean {
  const clause = /[^.;]*$/u.exec(text.slice(Math.max(0, time.start - 160), time.start))?.[0] ?? '';
  return (time.start < 3 || ENDS_CLAUSE.test(text.slice(time.end))) && !naming.test(withTonesLast(clause));
}

function isOwnPlainTime(text: string, time: RelatedTime, issuedOn: string | null): boolean {
  const { namedByDay: day, namedByQuarter: quarter } = patterns();
  switch (time.sort) {
    case 'quarter':
      return isAlone(text, time, quarter);
    case 'day':
      return issuedOn !== null && time.from >= issuedOn && isAlone(text, time, day);
    default:
      return false;
  }
}

/** Whether a time was over when the document was issued: "công trình xây dựng trước ngày 01/7/2020". */
const isPast = ({ hasYear, relation, until }: RelatedTime, issuedOn: string | null): boolean =>
  hasYear && relation !== 'from' && issuedOn !== null && until < issuedOn;

/** Whether a time is that of the work, not part of a name ("giai đoạn 2021-2025"), a document's date, or an aim. */
export function isOwnTime(text: string, time: RelatedTime, issuedOn: string | null): boolean {
  if (isPast(time, issuedOn)) return false;
  const before = text.slice(Math.max(0, time.phraseStart - 40), time.phraseStart);
  // "2/3" may also be a fraction.
  const isShort =
    time.sort === 'day' && !time.hasYear && !/ngày/iu.test(text.slice(time.phraseStart, time.end));
  const opensRange = time.relation === 'from' && / ?đến /u.test(text.slice(time.end, time.end + 5));
  if (
    isShort &&
    !opensRange &&
    (time.relation !== 'until' || !/(?:trước|hết|nhất)/iu.test(text.slice(time.phraseStart, time.end)))
  )
    return false;
  const isYear = time.sort === 'year' || time.sort === 'years';
  switch (time.relation) {
    case 'goal':
      return !isYear;
    case 'until':
      if (patterns().origin.test(withTonesLast(before))) return false;
      return (
        !isYear ||
        /(?:trước|hết|chậm nhất|xong|hoàn thành)[^.;]*$/iu.test(
          text.slice(Math.max(0, time.phraseStart - 60), time.start),
        ) ||
        /^,? (?:cơ bản )?hoàn thành(?!\p{L})/iu.test(text.slice(time.end, time.end + 24))
      );
    case 'from':
      return time.sort !== 'years' && !/(?:giai đoạn|ban hành|hiệu lực|ngân sách)\s*$/iu.test(before);
    case 'within':
      if (/(?:lưu ý|dự kiến)[^.;]*$/iu.test(text.slice(Math.max(0, time.phraseStart - 90), time.phraseStart)))
        return false;
      return time.sort !== 'years' && !/(?:đã|phát sinh|công tác|nhiệm vụ)\s*$/iu.test(before);
    case 'plain':
      if (IN_BRACKETS.before.test(before) && IN_BRACKETS.after.test(text.slice(time.end)))
        return time.hasYear && !isYear;
      return isOwnPlainTime(text, time, issuedOn);
  }
}
