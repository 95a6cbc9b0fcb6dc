import { expect, it } from 'vitest';
import { chooseLabels, textWidth } from '../../src/export/html/client/labels.js';

const work = (id: string, x: number, weight = 1) => ({
  id,
  text: `${id}/2024/NĐ-CP`,
  x,
  y: 50,
  weight,
  radius: 5,
});
const wide = textWidth(work('10', 0, 0).text);

it('gives labels by weight, none over another, over a heading, or cut by the edge of the screen', () => {
  const works = [work('10', 200), work('11', 210, 2), work('12', 400), work('13', 595), work('14', 4)];
  expect([...chooseLabels(works, 600, 100, 10)].toSorted()).toEqual(['11', '12']);
  const heading = { left: 400 - wide / 2 - 30, right: 400 - wide / 2 + 3, top: 40, bottom: 60 };
  expect([...chooseLabels(works, 600, 100, 10, [heading])]).toEqual(['11']);
  expect([...chooseLabels([work('13', 595, Number.POSITIVE_INFINITY)], 600, 100, 10)]).toEqual(['13']);
});
