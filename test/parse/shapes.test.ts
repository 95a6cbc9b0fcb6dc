import { expect, it } from 'vitest';
import { createLine, labelsOf, lineFrom, lineWith } from '../../src/parse/line/index.js';

const lineOf = (text: string) =>
  createLine({
    start: 0,
    end: text.length,
    text,
    gap: false,
    page: false,
    noteRule: null,
    columns: 0,
    table: null,
  });

it('makes all lines with the same properties in the same order', () => {
  const line = lineOf('1. Một');
  for (const other of [
    lineWith(line, { text: 'Hai', start: 3 }),
    lineWith(line, { gap: true }),
    lineFrom(line, 3),
  ])
    expect(Object.keys(other)).toEqual(Object.keys(line));
});

it('makes all labels with the same properties in the same order', () => {
  const labels = [
    '1. Một',
    'a) Một',
    'I. Một',
    'ii) Một',
    '(a) Một',
    'Điều 1. Một',
    'Chương I',
    '1.5 Một',
    'A.2. Một',
  ];
  const shapes = labels.flatMap((text) => labelsOf(lineOf(text)).map((label) => Object.keys(label).join()));
  expect(shapes.length).toBeGreaterThanOrEqual(labels.length);
  expect(new Set(shapes).size).toBe(1);
});
