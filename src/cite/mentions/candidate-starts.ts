import { isDigit, isWritten, smallUnit, type UnitKind, unitKind, unitKinds } from '../../chars/index.js';
import { mayBeNumber } from '../../lexicon/index.js';
import type { Span } from '../../model/index.js';
import { type KindName, kindNameAt } from './kind-names.js';

/** Where in a block the mention of a document may begin. */
export interface CandidateStarts {
  /** All names of kinds, in order. */
  readonly kindNames: readonly KindName[];
  /** Offsets of digits with which the number of a document may begin, in order. */
  readonly numbers: readonly number[];
}

const { letter, digit, number } = unitKinds;

/**
 * Finds the candidates of a block in one pass, which looks closer only where a word or a number begins. It reads
 * the text of the flow, since slices are slower to read; blocks are separated by line feeds, and no candidate
 * contains one.
 *
 * @returns offsets from the start of the block
 */
export function findCandidateStarts(text: string, { start, end }: Span): CandidateStarts {
  const kindNames: KindName[] = [];
  const numbers: number[] = [];
  let before: UnitKind = unitKinds.other;
  let at = start;
  while (at < end) {
    const kind = unitKind(text.charCodeAt(at));
    let next = at + 1;
    if (kind === letter) {
      next = wordEnd(text, at);
      const beginsWord = before !== letter || isGluedCapital(text, at);
      const name =
        beginsWord && before !== digit && before !== number ? kindNameAt(text, at, next, start) : null;
      if (name) {
        if (!isGeneral(text, at)) kindNames.push(name);
        next = start + name.end;
      }
    } else if (kind === digit && before !== digit) {
      const isGlued = kindNames[kindNames.length - 1]?.end === at - start;
      if ((isGlued || !isInsideNumber(text, at)) && mayBeNumber(text, at)) numbers.push(at - start);
    }
    before = kind;
    at = next;
  }
  return { kindNames, numbers };
}

/** Where the word ends that begins at `at`. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && unitKind(text.charCodeAt(end)) === letter && !isGluedCapital(text, end))
    end += 1;
  return end;
}

/** "Thực hiệnQuyết định số", "củaLuật Đất đai": the space was lost at a line end. */
function isGluedCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (smallUnit(code) === code) return false;
  const last = text.charCodeAt(at - 1);
  return smallUnit(last) === last;
}

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

/** "số 12,13/QĐ-UBND": after "số" the comma is not a decimal's. */
function isInRowOfSerials(text: string, at: number): boolean {
  let start = at - 1;
  const low = Math.max(0, at - LONGEST_ROW);
  while (start >= low && (isDigit(text.charCodeAt(start)) || text.charCodeAt(start) === 0x2c)) start -= 1;
  return isWritten(text, start - 2, 'số ');
}

const LONGEST_ROW = 100;

/** "số123/QĐ-UBND": the space got lost. */
const isAfterSo = (text: string, at: number): boolean =>
  isWritten(text, at - 2, 'số') && (at < 3 || unitKind(text.charCodeAt(at - 3)) !== letter);

/** "Pháp luật" is not a law. */
const isGeneral = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === 0x20 && isWritten(text, at - 5, 'pháp ');
