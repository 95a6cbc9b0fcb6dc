import {
  CAPITAL,
  isDigit,
  isWritten,
  LETTER,
  sumWith,
  unitFacts,
  unitKind,
  unitKinds,
} from '../../chars/index.js';
import { mayBeNumber } from '../../lexicon/index.js';
import type { Span } from '../../model/index.js';
import { type KindName, kindNameAt, mayBeginName } from './kind-names.js';

/** Where in a block the mention of a document may begin. */
export interface CandidateStarts {
  /** All names of kinds, in order. */
  readonly kindNames: readonly KindName[];
  /** Offsets of digits with which the number of a document may begin, in order. */
  readonly numbers: readonly number[];
}

const { letter, digit, number } = unitKinds;

/**
 * Finds the candidates of a block in one pass, which looks closely only where a word or a number begins. It reads the
 * text of the whole flow, since slices are slower to read; blocks are separated by line feeds, and no candidate
 * contains one.
 *
 * @returns offsets from the start of the block
 */
export function findCandidateStarts(text: string, { start, end }: Span): CandidateStarts {
  const kindNames: KindName[] = [];
  const numbers: number[] = [];
  const word: Word = { end: 0, sum: 0 };
  let before: number = unitKinds.other;
  let at = start;
  while (at < end) {
    const facts = unitFacts(text.charCodeAt(at));
    const kind = (facts & LETTER) === 0 ? facts : letter;
    let next = at + 1;
    if (kind === letter) {
      readWord(text, at, word);
      next = word.end;
      const name =
        mayBeginName(word.sum) && beginsWord(text, at, before) ? kindNameAt(text, at, next, start) : null;
      if (name) {
        if (!isGeneral(text, at)) kindNames.push(name);
        next = start + name.end;
      }
    } else if (kind === digit && before !== digit) {
      const isAtName = kindNames[kindNames.length - 1]?.end === at - start;
      if ((isAtName || !isInsideNumber(text, at)) && mayBeNumber(text, at)) numbers.push(at - start);
    }
    before = kind;
    at = next;
  }
  return { kindNames, numbers };
}

/** Where a word ends, and the sum of its letters. */
interface Word {
  end: number;
  sum: number;
}

/** Reads the word that begins at an offset into `word`: there are too many to allocate an object for each. */
function readWord(text: string, at: number, word: Word): void {
  let last = unitFacts(text.charCodeAt(at));
  let sum = sumWith(0, last);
  let end = at + 1;
  for (; end < text.length; end += 1) {
    const facts = unitFacts(text.charCodeAt(end));
    if ((facts & LETTER) === 0 || isGlued(facts, last)) break;
    sum = sumWith(sum, facts);
    last = facts;
  }
  word.end = end;
  word.sum = sum;
}

/** @param before - the kind of the unit before it */
function beginsWord(text: string, at: number, before: number): boolean {
  if (before === letter) return isGlued(unitFacts(text.charCodeAt(at)), unitFacts(text.charCodeAt(at - 1)));
  return before !== digit && before !== number;
}

/** Whether a capital after a lower-case letter begins a word whose space was lost at a line end: "củaLuật Đất đai". */
const isGlued = (facts: number, last: number): boolean => (facts & CAPITAL) !== 0 && (last & CAPITAL) === 0;

/** No number begins after a letter or one of the marks used inside numbers. */
function isInsideNumber(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  if (unitKind(before) === letter) return !isAfterSo(text, at);
  switch (before) {
    case 0x2c: // ,
      return !isInRowOfSerials(text, at);
    case 0x2d: // -
    case 0x2e: // .
    case 0x2f: // /
    case 0x2013: // –
      return true;
    case 0x3a: // :
      return at > 1 && isDigit(text.charCodeAt(at - 2));
    default:
      return false;
  }
}

/** Whether a comma separates serials rather than decimals, as it does after "số": "số 12,13/QĐ-UBND". */
function isInRowOfSerials(text: string, at: number): boolean {
  let start = at - 1;
  const low = Math.max(0, at - MAX_ROW);
  while (start >= low && (isDigit(text.charCodeAt(start)) || text.charCodeAt(start) === 0x2c)) start -= 1;
  return isWritten(text, start - 2, 'số ');
}

/** In characters. */
const MAX_ROW = 100;

/** Whether the space after "số" was lost: "số123/QĐ-UBND". */
const isAfterSo = (text: string, at: number): boolean =>
  isWritten(text, at - 2, 'số') && (at < 3 || unitKind(text.charCodeAt(at - 3)) !== letter);

/** "Pháp luật" is not a law. */
const isGeneral = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === 0x20 && isWritten(text, at - 5, 'pháp ');
