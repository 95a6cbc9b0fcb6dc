import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/validate/context.js';
import { rules } from '../../src/validate/index.js';
import type { Example, Rule } from '../../src/validate/rule.js';
import { factsOf } from '../../src/validate/scope.js';
import { read } from './read.js';

/** What the rule finds in the example, as an example writes it. */
function findIn(rule: Rule, { text, beside = [] }: Example) {
  const context = createContext(
    read(text),
    text,
    beside.map((other) => read(other)),
  );
  if (!rule.scope.covers(factsOf(context))) return [];
  return [...rule.check(context)].map(({ at, message }) => {
    const { line, column } = context.source.point(at.start);
    return { line, column, message };
  });
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example, index) => [index + 1, example] as const))(
    'finds in example %i what it says',
    (_, example) => {
      expect(findIn(rule, example)).toEqual(example.findings);
    },
  );

  it('has an example that passes and one that fails', () => {
    expect(rule.examples.some(({ findings }) => findings.length === 0)).toBe(true);
    expect(rule.examples.some(({ findings }) => findings.length > 0)).toBe(true);
  });
});
