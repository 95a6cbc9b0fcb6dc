import { describe, expect, it } from 'vitest';
import {
  ancestorsOf,
  type BodyNode,
  byRole,
  isFrame,
  isUnit,
  type NamedUnit,
  nodesOf,
  type Root,
  type TreeNode,
  unitsBelow,
  walk,
  workName,
} from '../../src/model/index.js';

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

const article = (label: string, ...children: readonly BodyNode[]): NamedUnit => ({
  type: 'article',
  label,
  heading: null,
  page: null,
  paragraph: null,
  position,
  children,
});
const paragraph = (value: string): BodyNode => ({ type: 'paragraph', value, position });

const root: Root = {
  type: 'root',
  position,
  children: [
    {
      type: 'heading',
      position,
      children: [{ type: 'field', name: 'kind', value: 'QUYẾT ĐỊNH', position }],
    },
    article('Điều 1', paragraph('một'), {
      type: 'quotation',
      position,
      children: [article('Điều 5', paragraph('năm'))],
    }),
    { type: 'bullet', label: null, marker: '-', position, children: [article('Điều 2')] },
  ],
};

const labels = (nodes: readonly TreeNode[]) =>
  nodes.map((node) => ('label' in node && node.label !== null ? node.label : node.type));

describe('walking the tree', () => {
  it('visits every node in reading order', () => {
    expect(labels(nodesOf(root))).toEqual([
      ...['root', 'heading', 'field', 'Điều 1', 'paragraph', 'quotation', 'Điều 5', 'paragraph'],
      ...['bullet', 'Điều 2'],
    ]);
  });

  it('skips the nodes below a node that it does not go into', () => {
    expect(labels(nodesOf(root, ({ type }) => type !== 'quotation'))).not.toContain('Điều 5');
  });

  it('knows what is above each node', () => {
    const found = [...walk(root)].find(({ node }) => isUnit(node) && node.label === 'Điều 5');
    expect(found?.depth).toBe(3);
    expect(labels(found === undefined ? [] : ancestorsOf(found))).toEqual(['root', 'Điều 1', 'quotation']);
  });

  it('finds the nearest units, except those of another text', () => {
    expect(labels(unitsBelow(root))).toEqual(['Điều 1', 'Điều 2']);
    expect(labels(unitsBelow(article('Điều 1', paragraph('một'))))).toEqual([]);
  });

  it('copes with a tree as deep as a text may nest', () => {
    let deep = article('0');
    for (let depth = 1; depth < 20_000; depth += 1) deep = article(`${depth}`, deep);
    expect(nodesOf(deep)).toHaveLength(20_000);
    expect(unitsBelow(deep)).toHaveLength(1);
  });
});

describe('the role of a node', () => {
  it('decides which function is applied to it', () => {
    const sayRole = (node: TreeNode): string =>
      byRole<string, TreeNode>(node, {
        root: () => 'root',
        frame: ({ type }) => `frame ${type}`,
        field: ({ name }) => `field ${name}`,
        unit: ({ label }) => `unit ${label}`,
        paragraph: ({ value }) => `paragraph ${value}`,
        bullet: ({ marker }) => `bullet ${marker}`,
        table: () => 'table',
        tableRow: () => 'row',
        tableCell: () => 'cell',
        surrounding: ({ type }) => type,
        contents: () => 'contents',
        footnote: () => 'footnote',
        quotation: () => 'quotation',
      });
    expect(nodesOf(root).map(sayRole)).toEqual([
      ...['root', 'frame heading', 'field kind', 'unit Điều 1', 'paragraph một', 'quotation'],
      ...['unit Điều 5', 'paragraph năm', 'bullet -', 'unit Điều 2'],
    ]);
    expect(root.children.filter(isFrame)).toHaveLength(1);
  });
});

describe('the name of a work', () => {
  const nothing = { kind: null, number: null, name: null, title: null };

  it.each([
    [
      { ...nothing, kind: 'Nghị định', number: '30/2020/NĐ-CP', title: 'về văn thư' },
      'Nghị định 30/2020/NĐ-CP',
    ],
    [{ ...nothing, kind: 'Bộ luật', name: 'Dân sự' }, 'Bộ luật Dân sự'],
    [{ ...nothing, title: 'về văn thư' }, 'về văn thư'],
    [nothing, 'w1'],
  ])('of %j is %j', (work, called) => {
    expect(workName(work, 'w1')).toBe(called);
  });
});
