import { once } from '../../chars/index.js';
import { attachedPattern } from '../../lexicon/index.js';
import { type FoundPins, pinsBefore } from './pins-before.js';

const ISSUED_WITH = /(?:(?:ban hành )?kèm|ban hành|phê duyệt) theo (?:các )?$/iu;
const ATTACHED = once(
  () =>
    new RegExp(
      `(?<![\\p{L}])(?:(?:[Bb]ản )?${attachedPattern()}|[Bb]ản ${attachedPattern('small')})(?![\\p{L}])`,
      'gu',
    ),
);
/** In characters; the name of a text issued with a mentioned act begins at most this far before the mention. */
const MAX_REACH = 300;

/**
 * The pins in a text issued with the mentioned act, and where they begin: "khoản 2 Điều 5 Quy chế … ban hành kèm
 * theo [Quyết định …]", "Phụ lục I ban hành kèm theo [Nghị định …]".
 *
 * @param low - offset before which nothing belongs to this mention
 * @param mentionStart - offset of its kind or number
 */
export function pinsOfAttached(text: string, low: number, mentionStart: number): FoundPins | null {
  const before = text.slice(Math.max(low, mentionStart - MAX_ISSUED), mentionStart);
  const issued = ISSUED_WITH.exec(before)?.[0];
  if (issued === undefined) return null;
  const numbered = pinsBefore(text, low, mentionStart - issued.length);
  if (numbered.pins.length > 0) return numbered;
  const from = Math.max(low, mentionStart - MAX_REACH);
  const names = [...text.slice(from, mentionStart).matchAll(ATTACHED())];
  const name = names.findLast(({ index }) => pinsBefore(text, low, from + index).pins.length > 0);
  if (name === undefined || /[;:]|\. \p{Lu}/u.test(text.slice(from + name.index, mentionStart))) return null;
  return pinsBefore(text, low, from + name.index);
}

/** "ban hành kèm theo các ". */
const MAX_ISSUED = 24;
