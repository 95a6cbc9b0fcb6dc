import { inSmallLetters } from '../../chars/index.js';
import { dateAt, documentNumberAt, type FoundDate, kindFrom, matchIssuer } from '../../lexicon/index.js';
import type { Span } from '../../model/index.js';
import { type Line, lineFrom, type Piece } from '../line/index.js';

/**
 * What collections of laws print between the kind and the title of a document instead of its letterhead: "CỦA CHÍNH PHỦ
 * SỐ 101-CP NGÀY 23 THÁNG 9 NĂM 1997". It gives the issuer, the number and the date, perhaps as the only place that
 * does.
 */
export interface OwnReference {
  readonly pieces: readonly Piece[];
  readonly number: string;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  /** How many lines it fills completely. */
  readonly taken: number;
  /** What follows it on its last line. */
  readonly rest: Line | null;
}

// In lower case, like the text that is searched.
const OF = /\s*,?\s*của\s+/uy;
const STATE = /\s*nước cộng h(?:òa|oà) xã hội chủ nghĩa việt nam/uy;
const MARKS = /\s*,?\s*/uy;
const NUMBER = /\s*(?<lead>số\s?:?\s?)/uy;
const DATE = /\s*,?\s*(?=ngày )/uy;
const BEGINS = /^(?:của|số)\s/iu;
/** Issuer, number and date take at most this many lines, even in a narrow column. */
const MAX_LINES = 5;
/** In characters; if the lines together are longer, they are whole paragraphs. */
const MAX_LENGTH = 2000;

/** A text, and how far it has been read. */
interface Reader {
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
  at: number;
}

function skip(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.lower);
  if (match) reader.at = pattern.lastIndex;
  return match;
}

function readIssuer(reader: Reader): Part | null {
  const before = reader.at;
  const found = skip(reader, OF) ? matchIssuer(reader.text, reader.at) : null;
  if (!found) {
    reader.at = before;
    return null;
  }
  const start = reader.at;
  reader.at = found.end;
  const part = { value: found.name, start, end: found.end };
  skip(reader, STATE);
  return part;
}

/** The parts found, by offsets in the joined lines. */
interface Part extends Span {
  readonly value: string;
}

function readNumber(reader: Reader): Part | null {
  skip(reader, MARKS);
  reader.at = kindFrom(reader.lower, reader.at)?.end ?? reader.at;
  const match = skip(reader, NUMBER);
  const found = match ? documentNumberAt(reader.text, reader.at) : null;
  if (!match || !found) return null;
  reader.at = found.end;
  const start = match.index + match[0].length - (match.groups?.['lead'] ?? '').length;
  return { value: found.value, start, end: found.end };
}

function readDate(reader: Reader): FoundDate | null {
  const found = skip(reader, DATE) ? dateAt(reader.lower, reader.at) : null;
  if (!found) return null;
  reader.at = found.end;
  return found;
}

/** Whether a text begins like such a reference: "CỦA CHÍNH PHỦ", "SỐ 101-CP", "LUẬT SỐ 12/2008/QH12". */
const begins = (text: string): boolean => BEGINS.test(text.slice(kindFrom(text, 0)?.end ?? 0).trimStart());

/**
 * Reads a document's reference to itself between its kind and its title.
 *
 * @param lines - the rest of the kind's line, and the lines below it
 */
export function readOwnReference(lines: readonly Line[]): OwnReference | null {
  if (!begins(lines[0]?.text ?? '')) return null;
  const read = lines.slice(0, MAX_LINES);
  const joined = read.map(({ text }) => text).join(' ');
  if (joined.length > MAX_LENGTH) return null;
  const reader: Reader = { text: joined, lower: inSmallLetters(joined), at: 0 };
  const first = readIssuer(reader);
  const number = readNumber(reader);
  if (!number) return null;
  const date = readDate(reader);
  const issuer = first ?? readIssuer(reader);
  const foldedOffset = toFolded(read);
  const piece = (name: Piece['name'], part: Span | null): readonly Piece[] =>
    part === null
      ? []
      : [
          {
            name,
            start: foldedOffset(part.start),
            end: foldedOffset(part.end - 1) + 1,
            value: reader.text.slice(part.start, part.end).trim(),
          },
        ];
  return {
    pieces: [...piece('issuer', issuer), ...piece('number', number), ...piece('placeDate', date)].sort(
      (a, b) => a.start - b.start,
    ),
    number: number.value,
    issuedOn: date?.value ?? null,
    issuer: issuer?.value ?? null,
    ...restOf(read, reader.at),
  };
}

/** From offsets in the joined lines to offsets in the folded text. */
const toFolded =
  (lines: readonly Line[]) =>
  (offset: number): number => {
    let from = 0;
    for (const { start, text } of lines) {
      if (offset < from + text.length) return start + offset - from;
      from += text.length + 1;
    }
    return lines[lines.length - 1]?.end ?? 0;
  };

function restOf(lines: readonly Line[], at: number): Pick<OwnReference, 'taken' | 'rest'> {
  let from = 0;
  for (const [taken, line] of lines.entries()) {
    const rest = at < from + line.text.length ? lineFrom(line, Math.max(0, at - from)) : null;
    if (rest && /\p{L}/u.test(rest.text)) return { taken, rest: at > from ? rest : null };
    if (at <= from + line.text.length) return { taken: taken + 1, rest: null };
    from += line.text.length + 1;
  }
  return { taken: lines.length, rest: null };
}
