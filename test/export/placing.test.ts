import { expect, it } from 'vitest';
import { arrange, arrangeAround } from '../../src/export/html/client/arrange.js';
import { AROUND_SIZE, LABEL_SIZE, textWidth, titleWidth } from '../../src/export/html/client/labels.js';
import { roomAround, roomIn, wholeView, withLabels } from '../../src/export/html/client/placing.js';
import type { PageNode } from '../../src/export/html/data.js';

const words = { noRank: 'Văn bản khác', noYear: 'Không rõ năm', rankNames: ['Hiến pháp', 'Quốc hội'] };
const headings = [...words.rankNames, words.noRank];
const work = (id: string, rank: number | null): PageNode => ({
  id,
  label: `Luật ${id}`,
  short: id,
  kind: 'Luật',
  number: id,
  date: '2024',
  issuer: null,
  name: null,
  title: null,
  urn: null,
  present: false,
  mentions: 1,
  rank,
  files: [],
  colour: '#888888',
  size: 24,
  x: 0,
  y: 0,
});
const works = Array.from({ length: 9 }, (_, at) =>
  work(`${at + 10}/2024/QH15`, [1, 2, null][at % 3] ?? null),
);

it.each([390, 677, 1300])('puts headings of rows wholly on a screen of %i pixels', (clientWidth) => {
  const room = roomIn({ clientWidth, clientHeight: 640 }, headings);
  const { points, headings: placed } = arrange('ranks', works, [], words, room);
  const { zoom, pan } = wholeView([...points.values()], room);
  expect(placed.map(({ text }) => text)).toEqual(headings);
  for (const { text, x } of placed) {
    const at = x * zoom + pan.x;
    // A heading before a row begins at its point, one beside it ends there.
    const [left, right] = room.isNarrow ? [at, at + titleWidth(text)] : [at - titleWidth(text), at];
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThan(clientWidth);
  }
});

it.each([390, 677, 1300])(
  'shows a neighbourhood with all its labels on a screen of %i pixels',
  (clientWidth) => {
    const [chosen, ...others] = works;
    const citing = others.slice(0, 5).map(({ id }) => id);
    const cited = others.slice(5).map(({ id }) => id);
    const room = roomAround({ clientWidth, clientHeight: 640 });
    const points = arrangeAround(chosen?.id ?? '', citing, cited, room.isNarrow);
    const sideOf = (id: string) => (id === chosen?.id ? 0 : cited.includes(id) ? 1 : -1);
    const { zoom, pan } = wholeView([...points.values(), ...withLabels(works, points, sideOf)], room);
    for (const { id, short } of works) {
      const width = (textWidth(short) * AROUND_SIZE * zoom) / LABEL_SIZE;
      const at = (points.get(id)?.x ?? 0) * zoom + pan.x;
      const edge = sideOf(id) === 0 ? at - width / 2 : at + sideOf(id) * width;
      expect(edge).toBeGreaterThanOrEqual(0);
      expect(edge).toBeLessThanOrEqual(clientWidth);
    }
    // Not so small that nobody can read it.
    expect(AROUND_SIZE * zoom).toBeGreaterThan(9);
  },
);

it('puts works of neighbouring years at different heights, below the headings of their columns', () => {
  const years = ['2021', '2022', '2023'].map((date) => ({ ...work(`1/${date}/QH15`, 2), date }));
  const room = roomIn({ clientWidth: 390, clientHeight: 640 }, []);
  const { points, headings: placed } = arrange('time', years, [], words, room);
  const [first, second, third] = years.map(({ id }) => points.get(id));
  expect(second?.y).not.toBe(first?.y);
  expect(third?.y).toBe(first?.y);
  expect(placed.map(({ text, x }) => [text, x])).toEqual(
    years.map(({ id, date }) => [date, points.get(id)?.x]),
  );
});
