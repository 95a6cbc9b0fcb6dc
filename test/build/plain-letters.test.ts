import { describe, expect, it } from 'vitest';
import { classes, withPlainLetters } from '../../.config/plain-letters.mjs';

const everyCharacter = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

/** An expression as it is shipped. */
const shipped = (source: string): RegExp => new RegExp(withPlainLetters(`/${source}/u`).slice(1, -2), 'u');

const matched = (expression: RegExp): readonly string[] =>
  everyCharacter.filter((character) => expression.test(character));

const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];
const vowels = [...'aăâeêioôơuưy'];
const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Every letter that Vietnamese is written with, composed. */
const vietnamese = [
  ...letters,
  ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))),
];

describe.each(Object.keys(classes))('the class %s', (name) => {
  it('holds no character that Unicode does not count as such', () => {
    const unicode = new RegExp(`[\\p{${name}}\\p{Cn}]`, 'u');
    expect(matched(shipped(`\\p{${name}}`)).filter((character) => !unicode.test(character))).toEqual([]);
  });

  it('parts all characters from its complement, within brackets and without', () => {
    const inside = new Set(matched(shipped(`^\\p{${name}}$`)));
    for (const complement of [
      `\\P{${name}}`,
      `[\\P{${name}}]`,
      `[^\\p{${name}}]`,
      `[\\P{${name}}\\P{${name}}]`,
    ])
      expect(matched(shipped(`^${complement}$`)).length, complement).toBe(
        everyCharacter.length - inside.size,
      );
    expect(matched(shipped(`^(?:\\P{${name}}|[\\p{${name}}])$`))).toHaveLength(everyCharacter.length);
    expect(matched(shipped(`^[^\\P{${name}}]$`))).toEqual([...inside]);
  });

  it('is the same in a text that becomes an expression', () => {
    const fromText = (source: string): unknown => new Function(`return ${withPlainLetters(source)}`)();
    expect(fromText(`'[\\\\P{${name}}]\\\\p{${name}}'`)).toBe(shipped(`[\\P{${name}}]\\p{${name}}`).source);
  });
});

it('counts all letters of Vietnamese as such, small and large', () => {
  expect(vietnamese.length).toBe(29 + 12 * 5);
  const [all, small, large] = ['L', 'Ll', 'Lu'].map((name) => new Set(matched(shipped(`\\p{${name}}`))));
  expect(vietnamese.filter((letter) => !all?.has(letter) || !small?.has(letter))).toEqual([]);
  const capitals = vietnamese.map((letter) => letter.toUpperCase());
  expect(capitals.filter((letter) => !all?.has(letter) || !large?.has(letter))).toEqual([]);
});

it('counts every small or large letter, and every digit, as a letter or a number', () => {
  const [all, small, large, numbers, digits] = ['L', 'Ll', 'Lu', 'N', 'Nd'].map((name) =>
    matched(shipped(`\\p{${name}}`)),
  );
  expect([...(small ?? []), ...(large ?? [])].filter((letter) => !all?.includes(letter))).toEqual([]);
  expect((digits ?? []).filter((digit) => !numbers?.includes(digit))).toEqual([]);
});

it('leaves a letter of another script a character like any other', () => {
  expect(shipped('^\\p{L}$').test('ก')).toBe(false);
  expect(shipped('^\\P{L}$').test('ก')).toBe(true);
});
