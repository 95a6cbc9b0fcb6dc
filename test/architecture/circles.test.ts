import { expect, it } from 'vitest';
import { imports } from './imports.js';

/** The sets of modules that import each other in circles, by Tarjan's algorithm. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const low = (name: string): number => lowest.get(name) ?? Number.POSITIVE_INFINITY;
  const visit = (name: string): void => {
    order.set(name, order.size);
    lowest.set(name, order.size - 1);
    stack.push(name);
    for (const next of graph.get(name) ?? []) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(name, Math.min(low(name), low(next)));
    }
    if (low(name) !== order.get(name)) return;
    const circle = stack.splice(stack.indexOf(name));
    if (circle.length > 1 || graph.get(name)?.includes(name)) found.push(circle.toSorted());
  };
  for (const name of graph.keys()) if (!order.has(name)) visit(name);
  return found;
}

it('finds a circle where there is one', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', ['d', 'e']],
    ['e', []],
  ]);
  expect(circles(graph)).toEqual([['d'], ['a', 'b', 'c']]);
});

it('has no modules that import each other, types included', () => {
  expect(imports.size).toBeGreaterThan(300);
  expect(circles(imports)).toEqual([]);
});
