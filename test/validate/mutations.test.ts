import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/model/index.js';
import { rules, validate } from '../../src/validate/index.js';
import { createRuleContext } from '../../src/validate/rule-context.js';
import { factsOf } from '../../src/validate/scope.js';
import { sourceText } from '../../src/validate/source-text.js';
import { type Fault, faults } from './faults/index.js';
import { markdownTable } from './markdown-table.js';
import { layoutOf, read } from './read.js';

const folder = new URL('documents/', import.meta.url);
const documents = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8').normalize('NFC'),
}));

const findIn = (text: string, look?: Look) => validate(read(text), text, { layout: layoutOf(look) });

interface Planted {
  readonly text: string;
  /** Where the rule should point. */
  readonly expected: number;
}

function placeOf({ at, from }: Fault, planted: string, index: number): number {
  if (at === undefined) return from === 'top' ? 0 : index;
  if (from === 'before' && typeof at === 'string') return planted.lastIndexOf(`\n${at}`, index) + 1;
  const start = from === 'top' ? 0 : index;
  if (typeof at === 'string') return planted.indexOf(at, start);
  const pattern = new RegExp(at.source, `${at.flags}g`);
  pattern.lastIndex = start;
  return pattern.exec(planted)?.index ?? -1;
}

/** What each rule is held against, of each document: the Party's papers, say, owe no national name. */
const factsByText = new Map(
  documents.map(({ text }) => [text, factsOf(createRuleContext(read(text), text))] as const),
);

function owes(text: string, id: string): boolean {
  const facts = factsByText.get(text);
  return facts !== undefined && rules.find((rule) => rule.id === id)?.scope.covers(facts) === true;
}

function plant(fault: Fault, text: string): Planted | null {
  const { find, replace } = fault;
  const match = owes(text, fault.rule) ? find.exec(text) : null;
  if (match === null) return null;
  // A look-around sees more than the match, so what is written is made from the whole text.
  const planted =
    typeof replace === 'string'
      ? text.replace(find, replace)
      : text.replace(find, () => replace(...match.map((group) => group ?? '')));
  return { text: planted, expected: placeOf(fault, planted, match.index) };
}

describe.each(documents)('$name', ({ text }) => {
  it('is clean', () => {
    expect(findIn(text)).toEqual([]);
  });

  const mutations = faults.flatMap((fault) => {
    const mutation = plant(fault, text);
    return mutation === null ? [] : [{ ...fault, ...mutation }];
  });

  it.each(mutations)('$rule finds $name, and no other rule speaks', ({ rule, text: faulty, expected }) => {
    const findings = findIn(faulty);
    expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([rule]);
    const { line, column } = sourceText(faulty).point(expected);
    const [first] = findings;
    expect([first?.position.start.line, first?.position.start.column]).toEqual([line, column]);
  });
});

const planted = new Set(
  faults.filter((fault) => documents.some(({ text }) => plant(fault, text) !== null)).map(({ rule }) => rule),
);

// What `settle` decides takes several documents.
describe.each(rules.filter(({ id, settle }) => !planted.has(id) && settle === undefined))(
  '$id, of which no fault is planted,',
  ({ id, examples }) => {
    it('is heard over all other rules in its examples', () => {
      const faulty = examples().filter(({ findings }) => findings.length > 0);
      expect(faulty.length).toBeGreaterThan(0);
      for (const { text, look } of faulty) expect(findIn(text, look).map(({ rule }) => rule)).toContain(id);
    });
  },
);

it('plants faults only of rules that there are', () => {
  const known = rules.map(({ id }) => id);
  expect([...planted].filter((id) => !known.includes(id))).toEqual([]);
  expect(planted.size).toBeGreaterThan(35);
});

it('says how many faults were planted, found, and what else spoke', async () => {
  const rows = rules.flatMap(({ id }) => {
    if (!planted.has(id)) return [];
    const own = faults.filter(({ rule }) => rule === id);
    const all = own.flatMap((fault) => documents.flatMap(({ text }) => plant(fault, text) ?? []));
    const found = all.map(({ text }) => new Set(findIn(text).map(({ rule }) => rule)));
    const others = new Set(found.flatMap((spoke) => [...spoke].filter((rule) => rule !== id)));
    const hits = found.filter((spoke) => spoke.has(id)).length;
    return [[`\`${id}\``, `${own.length}`, `${all.length}`, `${hits}`, [...others].join(', ') || '–']];
  });
  const matrix = [
    '# Faults planted in clean documents',
    '',
    `${faults.length} faults, each planted alone in every one of ${documents.length} clean documents that has room for it.`,
    'Rules that are not listed are tested by their examples.',
    '',
    markdownTable([['Rule', 'Faults', 'Planted', 'Found', 'Others that spoke'], ...rows], [1, 2, 3]),
    '',
  ].join('\n');
  await expect(matrix).toMatchFileSnapshot('matrix.md');
});
