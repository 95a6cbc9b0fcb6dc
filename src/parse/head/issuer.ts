import { inSmallLetters, isCapital, oneOf } from '../../chars/index.js';
import { bodyAt, isPlace, matchIssuer, namedAt, properCase, verbsThat } from '../../lexicon/index.js';

const TERM_OF_OFFICE = /[\s,(]+(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ)\s.*$/u;

/**
 * The issuer's name in normal case. A proper name ("BỆNH VIỆN BẠCH MAI") is spelled as elsewhere in the text, any
 * other as in the lexicon.
 *
 * @param text - the beginning of the document's text
 */
export function issuerName(capitals: string, text: () => Beginning): string {
  const name = capitals
    .replace(/^VĂN BẢN HỢP NHẤT ?- ?/u, '')
    .replace(TERM_OF_OFFICE, '')
    // What an office does in a certificate, whose subject is below: "CHI CỤC THÚ Y CHỨNG NHẬN".
    .replace(/ CHỨNG NHẬN:?$/u, '')
    .replace(/(?<= )TP\.(?=\p{Lu})/gu, 'TP ')
    .replace(/\s+/gu, ' ')
    .trim();
  const body = bodyAt(name);
  const isOwn = body?.isSort || body?.facts.hasProperName;
  return (
    (isOwn ? spelledIn(text(), name) : null) ?? withOwnName(name, body?.end ?? 0, text) ?? properCase(name)
  );
}

/** A name that ends in a proper name that the text spells elsewhere: "Cảng Sông Hậu". */
function withOwnName(name: string, from: number, text: () => Beginning): string | null {
  for (let at = name.indexOf(' ', from); from > 0 && at >= 0; at = name.indexOf(' ', at + 1)) {
    const own = name.slice(at + 1);
    if (!own.includes(' ') || isPlace(own)) return null;
    if (namedAt(own)) continue;
    const written = spelledIn(text(), own);
    if (written !== null) return `${properCase(name.slice(0, at))} ${written}`;
  }
  return null;
}

function spelledIn({ written: text, small }: Beginning, capitals: string): string | null {
  const wanted = inSmallLetters(capitals);
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
    const written = text.slice(at, at + wanted.length);
    if (/^\p{Lu}/u.test(written) && !isCapital(written) && !/\p{L}/u.test(text.charAt(at + wanted.length)))
      return written;
  }
  return null;
}

/** The spelling of a name is looked up in this many characters only: the heading, the preamble, and a few articles. */
export const NAME_REACH = 20_000;

/** The beginning of a document's text, in which the spelling of names is looked up. */
export interface Beginning {
  readonly written: string;
  readonly small: string;
}

/** The first {@link NAME_REACH} characters of a text. */
export function beginningOf(text: string): Beginning {
  const written = text.slice(0, NAME_REACH).normalize('NFC');
  return { written, small: inSmallLetters(written) };
}

const ENACTS = new RegExp(`^,? ${oneOf(verbsThat('enacts'))} `, 'u');
/** In characters; the longest name with the verb after it is shorter. */
const MAX_ENACTING = 160;

/** The issuer named in the enacting sentence ("Bộ trưởng Bộ Y tế ban hành Thông tư …"). */
export function enactingIssuer(sentence: string): string | null {
  const text = sentence.slice(0, MAX_ENACTING);
  const first = matchIssuer(text, 0);
  if (!first) return null;
  if (ENACTS.test(text.slice(first.end))) return first.name;
  const second = text.startsWith(AND, first.end) ? matchIssuer(text, first.end + AND.length) : null;
  return second && ENACTS.test(text.slice(second.end)) ? `${first.name} - ${second.name}` : null;
}

const AND = ' và ';
