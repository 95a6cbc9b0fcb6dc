import { oneOf } from '../../chars/index.js';
import { matchIssuer, verbsThat } from '../../lexicon/index.js';

/** The object of the verb that opens a sentence ends at a comma, after which somebody else acts. */
const ACTOR = '(?:, (?!(?:và|trong đó|trong số đó|gồm|bao gồm) )|^Ngày \\d)[^,.;:]{2,90} ';
const ISSUED = '(?:ban hành|có|nhận được|gửi|phát hành)(?: các| nhiều)?\\s?$';
const ENDS_IN_ISSUED = new RegExp(` ${ISSUED}`, 'u');
const HAS_ISSUED_IT = new RegExp(`${ACTOR}(?:đã |vừa )?(?:kịp thời |chủ động |tham mưu |ký )*${ISSUED}`, 'u');
/** In characters: the actor and the action. */
const MAX_REACH = 150;
/** In characters: the verb; most clauses end in another. */
const MAX_VERB = 20;

/**
 * The words that say that somebody else has issued what follows ("…, Sở Nội vụ đã ban hành"); `null` if there are
 * none.
 */
export function issuingWords(clause: string): string | null {
  if (!ENDS_IN_ISSUED.test(clause.slice(-MAX_VERB))) return null;
  const issued = HAS_ISSUED_IT.exec(clause.slice(-MAX_REACH))?.[0];
  return issued === undefined || /(?:^|[ ,])(?:được|do|đó) [^,]*$/u.test(issued) ? null : issued;
}

const ACTS = new RegExp(
  [
    ' ?(?:\\([^)]{0,60}\\) )?',
    '(?:(?:đã|vừa|sẽ|kính|trân trọng|chủ động|kịp thời|thống nhất) )*',
    oneOf(verbsThat('reports')),
    '(?![\\p{L}])',
  ].join(''),
  'uy',
);
/** A first part that describes a document has at least this many letters. */
const MIN_PART = 12;
/** "về …" has at least this many characters before a comma. */
const MIN_BEFORE_COMMA = 4;
const MAX_PART = 500;
const COMPARES = / so với (?:các )?(?:quy định )?(?:tại |của |trong )?$/u;
const MAX_COMPARISON = 40;
/** "…, sau khi thống nhất với Bộ Tài chính ([Văn bản …])". */
const AFTERWARDS = /, (?:sau khi|trên cơ sở) (?![^,]*,)/u;

/**
 * Whether the words after a document stop describing it because somebody else acts: "Theo Công văn số … về việc …, Bộ
 * Tài chính đề nghị …". A comparison is also not a description ("… quy định về … có thay đổi so với [Thông tư …]").
 *
 * @param gap - the text between two citations, which begins as a description of the first
 */
export function anotherActs(gap: string): boolean {
  return (
    COMPARES.test(gap.slice(-MAX_COMPARISON)) ||
    AFTERWARDS.test(gap) ||
    anotherActsFrom(gap, Math.max(MIN_PART, gap.length - MAX_PART)) >= 0
  );
}

/**
 * Where a description ends because somebody else begins to act, at the comma of "… về chuyển đổi số, Sở Nội vụ báo
 * cáo"; -1 if nobody does.
 *
 * @param from - offset of the first possible comma
 */
export function anotherActsFrom(text: string, from = MIN_BEFORE_COMMA): number {
  for (let at = text.indexOf(', ', from); at >= 0; at = text.indexOf(', ', at + 1)) {
    const actor = matchIssuer(text, at + 2);
    if (actor === null) continue;
    ACTS.lastIndex = actor.end;
    if (ACTS.test(text)) return at;
  }
  return -1;
}

const REPORTS = new RegExp(`${ACTOR}${oneOf(verbsThat('reports', 'anybody'))}(?![\\p{L}])`, 'u');

/**
 * Whether a report follows, so that the list below is not what is implemented: "Thực hiện …, Ủy ban … báo cáo như
 * sau:".
 */
export const reportsBelow = (sentence: string): boolean => REPORTS.test(sentence);
