import { beginsWith, charactersOf, oneOf } from '../../chars/index.js';
import { dateAt, documentNumberAt } from '../../lexicon/index.js';
import { hasNationalName, isAuthority, isNamed, type Line, labelsOf } from '../line/index.js';

/** What a law site says about the document above or beside its text. */
export interface PageFacts {
  readonly kind: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly issuer: string | null;
  readonly signer: string | null;
  readonly field: string | null;
}

type Fact = keyof PageFacts;

/** Every list of facts has this one, and it comes first in its row. */
const NUMBER_NAME = /^(?:Số hiệu|Số ký hiệu|Số\/Ký hiệu|Số, ký hiệu)(?: văn bản)?(?=[ :]|$)/iu;
const NUMBER_FIRST = charactersOf('Ss');

const FACT_NAMES: readonly (readonly [Fact, RegExp])[] = [
  ['number', NUMBER_NAME],
  ['issuedOn', /^(?:Ngày ban hành|Ban hành)(?=[ :]|$)/iu],
  ['effectiveOn', /^(?:Ngày (?:có )?hiệu lực|Ngày bắt đầu hiệu lực|Hiệu lực từ)(?=[ :]|$)/iu],
  ['expiresOn', /^Ngày hết (?:hiệu lực|hạn)(?=[ :]|$)/iu],
  ['kind', /^(?:Loại văn bản|Hình thức văn bản|Thể loại)(?=[ :]|$)/iu],
  ['issuer', /^(?:Cơ quan ban hành|Nơi ban hành|Cơ quan BH)(?=[ :]|$)/iu],
  ['signer', /^(?:Người ký)(?=[ :]|$)/iu],
  ['field', /^(?:Lĩnh vực|Lĩnh vực, ngành|Ngành)(?=[ :]|$)/iu],
];

const FIRST_LETTERS = charactersOf('SsNnBbLlHhTtCc');

const EMPTY: PageFacts = {
  kind: null,
  number: null,
  issuedOn: null,
  effectiveOn: null,
  expiresOn: null,
  issuer: null,
  signer: null,
  field: null,
};
/** The list of facts begins within this many lines of the top, below the page's menu. */
const REACH = 150;

function factOf(text: string): { readonly fact: Fact; readonly value: string } | null {
  if (!beginsWith(text, FIRST_LETTERS)) return null;
  for (const [fact, name] of FACT_NAMES) {
    const match = name.exec(text);
    if (match)
      return {
        fact,
        value: text
          .slice(match[0].length)
          .replace(/^[\s:|]+|[\s|]+$/gu, '')
          .trim(),
      };
  }
  return null;
}

const FACT_WORDS = [
  ...['Loại văn bản', 'Người ký', 'Ngày hiệu lực', 'Ngày có hiệu lực', 'Ngày hết hiệu lực', 'Ngày ban hành'],
  ...['Nơi ban hành', 'Cơ quan ban hành', 'Số công báo', 'Ngày công báo', 'Ngày đăng công báo', 'Tình trạng'],
  ...['Lĩnh vực', 'Lĩnh vực, ngành'],
];
/**
 * Two facts may share a row ("Số hiệu: 5/2021/NĐ-CP | Loại văn bản: Nghị định"), or run together ("Loại văn
 * bản:Nghị địnhNgười ký:…").
 */
const NEXT_FACT = new RegExp(`(?:[\\s|]+|(?<=[\\p{L}\\d)]))(?=${oneOf(FACT_WORDS)}\\s?:)`, 'giu');
/** What pages show for a missing fact. */
const UNKNOWN = /^(?:Đang cập nh[ậa][tp]|Đã biết)/u;

// Splitting by an expression would try it at every letter of the line.
const partsOf = (text: string): readonly string[] =>
  text.includes(':') ? text.replace(NEXT_FACT, '\n').split('\n') : [text];

const factsOf = (text: string): readonly { readonly fact: Fact; readonly value: string }[] =>
  beginsWith(text, FIRST_LETTERS) ? partsOf(text).flatMap((part) => factOf(part) ?? []) : [];

/** Below the motto or a legal basis, "Số, ký hiệu" and "Ngày ban hành" are columns of the document's own tables. */
const IN_DOCUMENT = /^(?:Căn cứ |Kính gửi)|Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc$/iu;

const isoOf = (value: string): string | null => dateAt(`ngày ${value}`, 0)?.value ?? null;

const BULLET = charactersOf('•');
const MARKERS = charactersOf('|•');
/** A fact's line without its row's bar or its list's bullet. */
const factLine = (line: Line | undefined): string => {
  const text = line?.text ?? '';
  return beginsWith(text, MARKERS) ? text.replace(/^[|•\s]+/u, '') : text;
};

function hasNumberName(lines: readonly Line[]): boolean {
  for (let i = 0; i < Math.min(lines.length, REACH); i += 1) {
    const text = factLine(lines[i]);
    if (beginsWith(text, NUMBER_FIRST) && NUMBER_NAME.test(text)) return true;
  }
  return false;
}

/** The national database of laws gives only the day of effect, within this many lines of the top. */
const EFFECT_REACH = 20;

function listedEffect(lines: readonly Line[]): string | null {
  for (const line of lines.slice(0, EFFECT_REACH)) {
    const found = beginsWith(line.text, BULLET) ? factOf(factLine(line)) : null;
    if (found?.fact === 'effectiveOn') return isoOf(found.value);
  }
  return null;
}

/**
 * The list of facts that a law site puts above the document ("Số hiệu …", "Ngày ban hành …"), and where it ends.
 *
 * @param lines - lines from the top of the text
 * @returns index of the first line after the list; 0 where there is none
 */
export function readChrome(lines: readonly Line[]): { readonly end: number; readonly facts: PageFacts } {
  if (!hasNumberName(lines)) return { end: 0, facts: { ...EMPTY, effectiveOn: listedEffect(lines) } };
  const values = new Map<Fact, string>();
  let end = 0;
  let areHeads = false;
  for (let i = 0; i < Math.min(lines.length, REACH); i += 1) {
    const text = factLine(lines[i]);
    if (IN_DOCUMENT.test(text)) break;
    const facts = factsOf(text).filter(({ fact }) => !values.has(fact));
    for (const { fact, value: written } of facts) {
      const below = factLine(lines[i + 1]);
      areHeads ||= fact === 'number' && isHead(text) && isHead(below);
      const value = written || (facts.length > 1 || factOf(below) ? '' : below);
      // A list of fields that ends with a comma, as on some pages.
      values.set(fact, UNKNOWN.test(value) ? '' : value.replace(/[\s,;]+$/u, ''));
      end = written === '' && value !== '' ? i + 2 : i + 1;
    }
  }
  // The column heads of a blank register, one below the other, are the same words.
  const number = values.get('number');
  if (values.size < 2 || number === undefined || NO_NUMBER.test(number) || areHeads)
    return { end: 0, facts: EMPTY };
  const text = (fact: Fact): string | null => values.get(fact) || null;
  return {
    end,
    facts: {
      kind: text('kind'),
      number: text('number'),
      issuedOn: isoOf(values.get('issuedOn') ?? ''),
      effectiveOn: isoOf(values.get('effectiveOn') ?? ''),
      expiresOn: isoOf(values.get('expiresOn') ?? ''),
      issuer: text('issuer'),
      signer: text('signer'),
      field: text('field'),
    },
  };
}

/** Words, or the number of a row: what stands below a column's head. */
const NO_NUMBER = /^(?:\D+|\d{1,3}[.)]?)$/u;
/** Whether a line is the name of a fact without a value or a colon, as the head of a column is. */
const isHead = (text: string): boolean => !text.includes(':') && factOf(text)?.value === '';

/** Words between number and subject, and after the subject, in the name that a law site gives to a document. */
const BESIDE_SUBJECT = /^(?:năm \d{4} |của [^,;]{3,80} (?=về việc ))|\s+do .{3,80} ban hành$/gu;
/** In characters; a shorter rest is not a subject ("mới nhất"). */
const MIN_SUBJECT = 10;

/**
 * The subject in the page's own heading ("Quyết định 12/QĐ-UBND năm 2020 phê duyệt …"), for a document without its
 * own title on the page.
 *
 * @param lines - the lines above the document on the page
 */
export function pageSubject(
  lines: readonly Line[],
  kind: string | null,
  number: string | null,
): string | null {
  if (kind === null || number === null) return null;
  for (const { text } of lines.slice(0, REACH)) {
    if (!text.startsWith(`${kind} `)) continue;
    const from = kind.length + (text.startsWith(' số ', kind.length) ? ' số '.length : 1);
    const found = documentNumberAt(text, from);
    const subject = found?.value === number ? text.slice(found.end).trim().replace(BESIDE_SUBJECT, '') : '';
    if (subject.length >= MIN_SUBJECT) return subject;
  }
  return null;
}

/** Words that law sites have below a document, and documents never have below a signature. */
const FOOT_WORDS = [
  ...['Facebook', 'Chia sẻ', 'Bài viết liên quan', 'Bài liên quan', 'Tin liên quan'],
  ...['Văn bản liên quan', 'Văn bản cùng', 'Văn bản mới', 'Tải về', 'Tải văn bản', 'DMCA', 'Bản quyền', '©'],
  ...['Tác giả:', 'Người đăng:', 'Nguồn tin:', 'Các tin khác', 'Tin khác', 'Các tin đã đưa'],
  ...['Tin cùng chuyên mục', 'Tin cũ hơn', 'Tin mới hơn', 'Các bài viết khác', 'Bài viết khác'],
  ...['Copyright', 'Đăng nhập', 'Về trang trước', 'In trang', 'Gửi phản hồi'],
];
const PAGE_FOOT = new RegExp(`^${oneOf(FOOT_WORDS)}(?![\\p{L}])`, 'iu');
/** Buttons of a page; the notes of a form also begin with one of these words ("Ghi chú: (1) Tên cơ quan …"). */
const BUTTON_WORDS = oneOf(['Lưu trữ', 'Ghi chú', 'Ý kiến']);
const BUTTON = new RegExp(`^${BUTTON_WORDS}(?![\\p{L}])`, 'iu');
const BUTTON_ALONE = new RegExp(`^${BUTTON_WORDS}\\s*(?:$|\\|)`, 'iu');
/** "Ghi chú:" alone on its line is the heading of a form's notes. */
const OPENS_NOTES = new RegExp(`^${BUTTON_WORDS} ?:$`, 'iu');
/** In characters; a longer line does not belong to a page's foot. */
const MAX_FOOT_LINE = 160;

/** Only documents have these, so no page foot begins above one. */
const isOfDocument = (line: Line): boolean =>
  line.table !== null || hasNationalName(line) || isAuthority(line) || labelsOf(line).some(isNamed);

/**
 * Where a page's foot (links, sharing, rights) begins under the document.
 *
 * @param lines - from the closing to the end of its segment
 * @param isBare - whether there is no layout, so that the text may have been copied from a web page
 * @returns index of the first line of the foot; the number of lines if there is none
 */
export function pageFootStart(lines: readonly Line[], isBare: boolean): number {
  const last = isBare ? -1 : lines.findLastIndex(isOfDocument);
  // No web page has page breaks below its buttons.
  const lastPage = lines.findLastIndex(({ page }) => page);
  for (let index = last + 1; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    const button = isBare && index > lastPage && !OPENS_NOTES.test(text) ? BUTTON : BUTTON_ALONE;
    if (text.length < MAX_FOOT_LINE && (PAGE_FOOT.test(text) || button.test(text))) return index;
  }
  return lines.length;
}
