import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/validate/index.js';
import { gatherRepeals, toldBy } from '../../src/validate/repeal-index.js';
import type { Example, Rule } from '../../src/validate/rule.js';
import { createRuleContext } from '../../src/validate/rule-context.js';
import { factsOf } from '../../src/validate/scope.js';
import { layoutOf, read } from './read.js';

/** What the rule finds in the example, as an example writes it. */
function findIn(rule: Rule, { text, beside = [], look }: Example) {
  const context = createRuleContext(read(text), text, layoutOf(look));
  if (!rule.scope.covers(factsOf(context))) return [];
  const repeals = gatherRepeals(beside.map((other) => toldBy(read(other))));
  return [...rule.check(context)].flatMap((finding) => {
    const { line, column } = context.source.point(finding.at.start);
    const message = 'basis' in finding ? rule.settle?.(finding.basis, repeals) : finding.message;
    return message ? [{ line, column, message }] : [];
  });
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples().map((example, index) => [index + 1, example] as const))(
    'finds in example %i what it says',
    (_, example) => {
      expect(findIn(rule, example)).toEqual(example.findings);
    },
  );

  it('has an example that passes and one that fails', () => {
    expect(rule.examples().some(({ findings }) => findings.length === 0)).toBe(true);
    expect(rule.examples().some(({ findings }) => findings.length > 0)).toBe(true);
  });
});

it('has a rule in the list for each file', () => {
  const files = readdirSync(new URL('../../src/validate/rules/', import.meta.url), { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && path.endsWith('.ts'))
    .map((path) => path.replace(/\.ts$/, ''));
  expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});
