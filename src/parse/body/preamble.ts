import { beginsWith, charactersOf, endsWith, oneOf, withLostMarks } from '../../chars/index.js';
import { addressingPattern, beginsWithRowNumber, kinds } from '../../lexicon/index.js';
import type { FieldName } from '../../model/index.js';
import { belowInTheName } from '../head/index.js';
import {
  beginsSmall,
  endsInLink,
  isBelowGap,
  isCapitalLabel,
  isInCapitals,
  isNamed,
  type Label,
  type Line,
  labelsOf,
  lineFrom,
  opensArticle,
} from '../line/index.js';
import { cutsNumber, type FullLine, readsOn } from '../mend/index.js';
import { LETTER_START } from './letter-start.js';
import { beginsWithProvision, endOfQuotedText } from './quoted-provision.js';
import { createQuotes } from './quotes.js';

/** A paragraph of the preamble; `name` is the part that it is, if any. */
export interface PreambleParagraph {
  readonly name: FieldName | null;
  readonly lines: readonly Line[];
}

const ENACTING_LINES = kinds.flatMap(({ enactingLines }) => enactingLines);
const asSentence = (line: string): string => line.charAt(0) + line.slice(1).toLowerCase();
const ENACTING = new RegExp(
  `^(?:${ENACTING_LINES.map(withLostMarks).join('|')}|${oneOf(ENACTING_LINES.map(asSentence))})\\s?:$`,
  'u',
);
/** Without a colon it is the enacting line only if the first article follows. */
const BARE_ENACTING = new RegExp(`^${oneOf(ENACTING_LINES)}$`, 'u');
const FIRST_ARTICLE = /^(?:Điều|ĐIỀU) ?1(?!\d)/u;
/** The Party and its organisations put dashes before their legal bases (Guidance 36-HD/VPTW of 2018). */
const BASIS = /^(?:["“]\s?|[-–+] ?)?Căn cứ(?=\s|\p{Lu}\p{Ll})/u;
const PROPOSAL = /^(?:[-–+] ?)?(?:Theo đề nghị|Xét đề nghị|Xét |Sau khi xem xét)/u;
const LEAD = new RegExp(
  `^(?:[-–+] ?)?(?:Thực hiện|Thi hành|Để |Nhằm |Theo |Trên cơ sở|${addressingPattern})`,
  'u',
);
/** The enacting line is at most this many lines below the heading: joint documents list dozens of legal bases. */
const REACH = 250;

/**
 * Where the body begins: below the enacting line, or at the first unit, or below the last legal basis.
 *
 * @param from - index of the first line below the heading
 */
export function bodyStart(lines: readonly Line[], from: number, to: number): number {
  const inTheName = belowInTheName(lines, from);
  if (inTheName > from) return Math.min(inTheName, to);
  return from === 0 && beginsExcerpt(lines[0]) ? 0 : belowPreamble(lines, from, to);
}

function belowPreamble(lines: readonly Line[], from: number, to: number): number {
  const limit = Math.min(to, from + REACH);
  let firstUnit = -1;
  let lastBasis = from - 1;
  // Only so far, since a file may have many documents.
  const near = lines.slice(from, Math.min(to, limit + REACH));
  const quotes = createQuotes(near);
  for (let i = from; i < limit; i += 1) {
    const text = lines[i]?.text ?? '';
    if (ENACTING.test(text)) return i + 1;
    if (BARE_ENACTING.test(text) && FIRST_ARTICLE.test(lines[i + 1]?.text ?? '')) return i + 1;
    if (
      firstUnit < 0 &&
      (startsBody(lines, i, from) || beginsWithRowNumber(text) || beginsWithProvision(lines[i]))
    )
      firstUnit = i;
    if (firstUnit < 0 && endOfQuotedText(near, quotes, i - from) > i - from)
      firstUnit = startOfParagraph(lines, i, Math.max(lastBasis + 1, endOfAddressees(lines, from, to)));
    if (/^(?:Điều|ĐIỀU) ?\d/u.test(text) && firstUnit >= 0) break;
    if (firstUnit < 0 && i > lastBasis && (BASIS.test(text) || PROPOSAL.test(text)))
      lastBasis = endOfParagraph(lines, i, to);
  }
  if (firstUnit >= 0) return firstUnit;
  return Math.min(to, Math.max(lastBasis + 1, endOfAddressees(lines, from, to)));
}

const ENDS_PARAGRAPH = charactersOf('.;:!?”"');
const ADDRESSED = new RegExp(`^${addressingPattern}`, 'u');
const BULLET = charactersOf('-+•');

/** An addressee's line has at most this many characters. */
const MAX_ADDRESSEE = 80;
/** Whether a line is the beginning of a letter's text, which may stand right below its addressees. */
const opensText = (text: string): boolean =>
  BASIS.test(text) || PROPOSAL.test(text) || LEAD.test(text) || LETTER_START.test(text);

/** Whether a line below the addressees names another one, or completes the one above. */
const isOfAddressees = (above: string, { text, gap }: Line): boolean =>
  beginsWith(text, BULLET) ||
  (!gap &&
    text.length < MAX_ADDRESSEE &&
    endsWith(text, SEMICOLON) &&
    !endsWith(above, MARKS) &&
    !opensText(text));

/** Where the addressees of a letter end and its text, which may have no units, begins; `from` if it has none. */
function endOfAddressees(lines: readonly Line[], from: number, to: number): number {
  if (!ADDRESSED.test(lines[from]?.text ?? '')) return from;
  let end = from + 1;
  for (const line of lines.slice(end, to)) {
    const above = lines[end - 1]?.text ?? '';
    const isFirst = end === from + 1 && above.endsWith(':');
    const continues = !line.gap && beginsSmall(line);
    if (!isFirst && !continues && !isOfAddressees(above, line)) break;
    end += 1;
  }
  return end;
}

function endOfParagraph(lines: readonly Line[], index: number, to: number): number {
  let end = index;
  while (end + 1 < to && !/[.;]$/u.test(lines[end]?.text ?? '') && !lines[end + 1]?.gap) end += 1;
  return end;
}

/** An excerpt may begin with any unit: "Điều 5. Hồ sơ", "1a. Thời hạn …". */
const beginsExcerpt = (line: Line | undefined): boolean =>
  line !== undefined &&
  labelsOf(line).some(
    (label) => isNamed(label) || (label.closer !== '' && label.text.length < line.text.length),
  );

/** "II. KẾT QUẢ THỰC HIỆN": a report may number its chapters on from another, or leave out the first. */
const isChapter = (line: Line, label: Label): boolean =>
  isCapitalLabel(label) && label.closer !== '' && isInCapitals(lineFrom(line, label.length));

/** "1. Mục tiêu" right below a title, which does not end like a sentence. */
const opensBelowTitle = (line: Line, { style, closer, length }: Label): boolean =>
  style === 'arabic' && closer !== '' && /^\s*\p{Lu}/u.test(line.text.slice(length));

/** @param from - index of the first line below the heading */
function startsBody(lines: readonly Line[], index: number, from: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line) return false;
  const [label] = labelsOf(line);
  if (label && isNamed(label) && label.closer !== '' && isBelowGap(line)) return true;
  // Right below its title, an excerpt begins with any article; a legal basis that wraps may cite one.
  if (opensArticle(line) && !(before && endsInLink(before))) return true;
  if (
    label &&
    isChapter(line, label) &&
    before &&
    (isBelowGap(line) || endsWith(before.text, ENDS_PARAGRAPH))
  )
    return true;
  if (label?.value !== 1) return false;
  if (label.style === 'letter' && label.closer === '.') return false;
  if (label.style === 'arabic' && /bổ sung bởi:$/u.test(before?.text ?? '')) return false;
  return (
    !before ||
    line.gap ||
    /[.;:,!?”"]$/u.test(before.text) ||
    isInCapitals(before) ||
    label.style !== 'arabic' ||
    (index === from && opensBelowTitle(line, label))
  );
}

/** The first line of the paragraph that a line is in, looked for down from `from`. */
function startOfParagraph(lines: readonly Line[], index: number, from: number): number {
  let start = index;
  while (start > from && !lines[start]?.gap && !endsWith(lines[start - 1]?.text ?? '', ENDS_PARAGRAPH))
    start -= 1;
  return start;
}

/** In characters; a longer line in capitals belongs to a title rather than naming the enacting body. */
const MAX_AUTHORITY = 160;

const nameOf = (line: Line): FieldName | null => {
  const { text } = line;
  if (ENACTING.test(text) || BARE_ENACTING.test(text)) return 'enactingLine';
  if (BASIS.test(text)) return 'basis';
  if (PROPOSAL.test(text)) return 'proposal';
  if (ADDRESSED.test(text)) return 'addressee';
  return isInCapitals(line) && text.length < MAX_AUTHORITY ? 'enactingAuthority' : null;
};

const LEGAL_BASES: ReadonlySet<FieldName> = new Set(['basis', 'proposal']);
const MARKS = charactersOf('.;:,');
const SEMICOLON = charactersOf(';');
const STOPS = charactersOf('.:');
/** A legal basis takes at most this many lines. */
const MAX_BASIS_LINES = 12;

/**
 * Whether a line continues a legal basis: "Căn cứ Luật Tổ chức⏎Chính phủ ngày …;". Wherever its lines break, it ends
 * with a semicolon, or at the enacting line.
 */
function isRestOfBasis(lines: readonly Line[], from: number): boolean {
  if (endsWith(lines[from - 1]?.text ?? '', MARKS)) return false;
  for (let at = from; at < Math.min(lines.length, from + MAX_BASIS_LINES); at += 1) {
    const line = lines[at];
    if (at > from && ENACTING.test(line?.text ?? '')) return true;
    if (!line || line.gap || nameOf(line) !== null || LEAD.test(line.text)) return false;
    if (endsWith(line.text, SEMICOLON)) return true;
    if (endsWith(line.text, STOPS)) return ENACTING.test(lines[at + 1]?.text ?? '');
  }
  return false;
}

/** The paragraphs of a preamble; each legal basis is one. */
export function readPreamble(lines: readonly Line[], full: FullLine): readonly PreambleParagraph[] {
  const paragraphs: { name: FieldName | null; lines: Line[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = paragraphs[paragraphs.length - 1];
    const before = last?.lines[last.lines.length - 1];
    const name = nameOf(line);
    const starts =
      name !== null || LEAD.test(line.text) || (last?.name === 'addressee' && LETTER_START.test(line.text));
    const sameCapitals = name === 'enactingAuthority' && last?.name === name && !line.gap;
    const lists = last?.name === 'addressee' && isOfAddressees(before?.text ?? '', line);
    if (
      last &&
      before &&
      (sameCapitals ||
        lists ||
        cutsNumber(before, line) ||
        (last.name !== null && LEGAL_BASES.has(last.name) && isRestOfBasis(lines, index)) ||
        (readsOn(before, line, full) &&
          !(starts && (last.name === 'addressee' || /[.;:,]$/u.test(before.text) || isInCapitals(before)))))
    ) {
      last.lines.push(line);
      // "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …⏎điện:" introduces the recipients.
      if (last.name === 'enactingAuthority' && !isInCapitals(line)) last.name = null;
    } else paragraphs.push({ name, lines: [line] });
  }
  return paragraphs;
}
