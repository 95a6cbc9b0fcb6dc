import { letterAt, letterOrder, romanNumeral, romanValue } from '../chars/index.js';
import { ordinalValue, ordinalWords } from '../lexicon/index.js';
import type { Span, Unit } from '../model/index.js';
import { type Ordinal, sequenceFaults } from './sequence-faults.js';
import { firstLine, type SourceText, spanOf } from './source-text.js';

/** How the number in a label is written. */
export type NumeralStyle = 'arabic' | 'roman' | 'letter' | 'upper' | 'word';

/** The number in a label, and what precedes it. */
export interface LabelNumber extends Ordinal {
  readonly style: NumeralStyle;
  /** "Điều ", "1." or nothing. */
  readonly before: string;
}

function readWordOrdinal(label: string): LabelNumber | null {
  const word = /^(.*thứ\s+)(\S+)$/iu.exec(label);
  const value = ordinalValue(word?.[2] ?? '');
  return value === null ? null : { style: 'word', value, suffix: '', before: word?.[1] ?? '' };
}

/** Whether single letters in a unit's labels are letters of the alphabet rather than roman numerals. */
const hasLetters = (unit: Unit) =>
  unit.type === 'point' ||
  (unit.type === 'division' && (unit.numbering === 'letter' || unit.numbering === 'upper'));

/** Reads the number in a unit's label; `null` if it has none ("Quy chế"). */
export function labelNumber(unit: Unit): LabelNumber | null {
  const label = unit.label.trim();
  const arabic = /^(.*?)(\d+)(\p{L}?)$/u.exec(label);
  if (arabic !== null && !hasLetters(unit)) {
    const [, before = '', digits = '', suffix = ''] = arabic;
    return { style: 'arabic', value: Number(digits), suffix: suffix.toLowerCase(), before };
  }
  if (hasLetters(unit)) {
    const [, letter = '', suffix = ''] = /^(\p{L})(\d*)$/u.exec(label) ?? [];
    if (letter === '') return null;
    const style = letter === letter.toUpperCase() ? 'upper' : 'letter';
    return { style, value: letterOrder(letter), suffix, before: '' };
  }
  const [, before = '', numeral = '', suffix = ''] = /^((?:.*\s)?)([IVXLC]+)(\p{Ll}?)$/u.exec(label) ?? [];
  const value = romanValue(numeral);
  return value === null ? readWordOrdinal(label) : { style: 'roman', value, suffix, before };
}

/** The label with another number in the same style. */
export function withNumber({ style, before }: LabelNumber, value: number): string {
  switch (style) {
    case 'arabic':
      return `${before}${value}`;
    case 'roman':
      return `${before}${romanNumeral(value)}`;
    case 'word':
      return `${before}${ordinalWords[value - 1] ?? value}`;
    case 'letter':
      return `${before}${letterAt(value) ?? '?'}`;
    case 'upper':
      return `${before}${(letterAt(value) ?? '?').toUpperCase()}`;
  }
}

/** A unit whose label is not the expected one. */
export interface MisplacedUnit {
  readonly unit: Unit;
  /** The label of the previous unit; `null` for the first. */
  readonly after: string | null;
  /** The expected label. */
  readonly expected: string;
  readonly expectedValue: number;
}

/**
 * The units of a sequence whose numbers skip, repeat or go back. Units without a number do not count.
 *
 * @param first - the values with which the sequence may begin
 */
export function misplacedUnits(
  units: readonly Unit[],
  first: readonly [number, ...number[]] = [1],
): readonly MisplacedUnit[] {
  const numbered = units.flatMap((unit) => {
    const number = labelNumber(unit);
    return number === null ? [] : [{ unit, number }];
  });
  const numbers = numbered.map(({ number }) => number);
  return sequenceFaults(numbers, first).flatMap(({ index, expected }) => {
    const fault = numbered[index];
    if (fault === undefined) return [];
    return {
      unit: fault.unit,
      after: numbered[index - 1]?.unit.label ?? null,
      expected: withNumber(fault.number, expected),
      expectedValue: expected,
    };
  });
}

/** Where a unit's label is. */
export function labelSpan(unit: Unit, source: SourceText): Span {
  const line = firstLine(source, spanOf(unit));
  return source.text.startsWith(unit.label, line.start)
    ? { start: line.start, end: line.start + unit.label.length }
    : line;
}

/** The mark after a unit's label ("." or ")" or "-"); `null` if the label is not found in the text. */
export function labelCloser(unit: Unit, source: SourceText): string | null {
  const at = labelSpan(unit, source);
  if (source.slice(at) !== unit.label) return null;
  return /^[^\S\n]?[-–)/:]|^\./u.exec(source.text.slice(at.end, at.end + 2))?.[0] ?? '';
}
