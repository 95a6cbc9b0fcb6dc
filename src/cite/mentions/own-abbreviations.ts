import { type ShortLaw, shortLaws } from '../../lexicon/index.js';
import type { Flow } from '../../model/index.js';
import type { Mention } from './mention.js';

const LAWS: ReadonlyMap<string, ShortLaw> = new Map(shortLaws.map((law) => [law.written, law]));
const CAPITALS = /^[\p{Lu}&]+/u;

/**
 * The mentions without capitals that the document itself defines as something else: "Liên đoàn Lao động (sau đây gọi tắt
 * là LĐĐ)" says that "LĐĐ" is no Luật Đất đai in it.
 */
export function withoutOwnAbbreviations(
  { text }: Flow,
  mentions: readonly (readonly Mention[])[],
): readonly (readonly Mention[])[] {
  const known = new Map<string, boolean>();
  const isOther = ({ start, number }: Mention): boolean => {
    const capitals =
      number === null ? CAPITALS.exec(text.slice(start, start + MOST_CAPITALS))?.[0] : undefined;
    const law = LAWS.get(capitals ?? '');
    if (!law) return false;
    const found = known.get(law.written) ?? isDefinedOtherwise(text, law);
    known.set(law.written, found);
    return found;
  };
  return mentions.map((each) => (each.some(isOther) ? each.filter((mention) => !isOther(mention)) : each));
}

const MOST_CAPITALS = 16;
/** In characters; how far around the capitals their definition is looked for. */
const REACH = 120;
/** "… (sau đây gọi tắt là [LĐĐ]", "… (viết tắt: LĐLĐ/[LĐĐ]". */
const CALLED = /\((?:sau đây|dưới đây|gọi|viết)[^()\n]*$/iu;
/** "… ([LĐĐ])". */
const BRACKET = /\($/u;
/** "[LĐĐ]: …", "[LĐĐ] là …", or the next cell of a table. */
const SAYS_AFTER = /^ ?(?:[:=–-]|là\s|\n|\|) ?/u;

/** Whether a document defines capitals as something else than a law, and nowhere as the law. */
function isDefinedOtherwise(text: string, { written, kind, name }: ShortLaw): boolean {
  const law = `${kind} ${name}`.toLowerCase();
  let isOther = false;
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length)) {
    const before = text.slice(Math.max(0, at - REACH), at);
    const after = text.slice(at + written.length, at + written.length + REACH);
    if (/[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after)) continue;
    const says = SAYS_AFTER.exec(after)?.[0];
    const meaning =
      meaningBefore(before, written) ?? (says ? meaningAfter(after.slice(says.length), written) : null);
    if (meaning?.toLowerCase().includes(law)) return false;
    isOther ||= meaning !== null;
  }
  return isOther;
}

/** What stands before a bracket with the capitals, where the text says that they are short for it. */
function meaningBefore(before: string, written: string): string | null {
  const called = CALLED.exec(before);
  const bracket = called ?? BRACKET.exec(before);
  if (!bracket) return null;
  const named = before.slice(0, bracket.index).trimEnd();
  if (called) return named;
  const words = named.split(/[\s,–-]+/u).slice(-lettersOf(written).length);
  return initialsOf(words) === lettersOf(written) ? named : null;
}

/** The words after the capitals that begin with them. */
function meaningAfter(after: string, written: string): string | null {
  const words = after.split(/[\s,–-]+/u).slice(0, lettersOf(written).length);
  return initialsOf(words) === lettersOf(written) ? words.join(' ') : null;
}

const lettersOf = (written: string): string => written.replace(/\P{L}/gu, '');
const initialsOf = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toUpperCase()).join('');
