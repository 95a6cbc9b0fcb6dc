import fc from 'fast-check';
import type { BodyNode, Field, ParsedDocument, Position, Root } from '../../src/model/index.js';
import { makeDocument } from './builder.js';
import { HOSTILE_TEXTS } from './hostile.js';

const position: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

const text = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS, 'Điều khoản chung', ''),
  fc.string({ unit: 'binary' }),
);
const label = fc.oneof(
  fc.constantFrom('Điều 5', 'Chương II', 'đ', '1.2', 'Phụ lục', '', '5 bis'),
  fc.string(),
);
const heading = fc.option(text);

const { node } = fc.letrec<{ node: BodyNode; nodes: readonly BodyNode[] }>((tie) => {
  const children = tie('nodes');
  const base = { position: fc.constant(position) };
  const number = fc.integer({ min: 1, max: 500 });
  const place = { page: fc.option(number), paragraph: fc.option(number) };
  const unit = { ...base, ...place, label, heading, children };
  const span = fc.integer({ min: 1, max: 3 });
  const cell = fc.record({
    ...base,
    type: fc.constant('tableCell' as const),
    column: span,
    columns: span,
    rows: span,
    children,
  });
  const row = fc.record({
    ...base,
    type: fc.constant('tableRow' as const),
    children: fc.array(cell, { maxLength: 3 }),
  });
  return {
    nodes: fc.array(tie('node'), { maxLength: 4 }),
    node: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.record({ ...base, type: fc.constant('paragraph' as const), value: text }),
      fc.record({
        ...base,
        type: fc.constant('table' as const),
        caption: fc.option(text),
        headerRows: fc.nat({ max: 2 }),
        children: fc.array(row, { maxLength: 3 }),
      }),
      fc.record({ ...base, type: fc.constantFrom('chrome' as const, 'furniture' as const), value: text }),
      fc.record({
        ...unit,
        type: fc.constantFrom(
          'part',
          'chapter',
          'section',
          'subsection',
          'article',
          'clause',
          'point',
          'appendix',
          'form',
        ),
      }),
      fc.record({
        ...unit,
        type: fc.constant('division' as const),
        numbering: fc.constantFrom('roman', 'upper', 'arabic', 'letter'),
      }),
      fc.record({
        ...base,
        type: fc.constant('bullet' as const),
        label: fc.constant(null),
        marker: fc.constantFrom('-', '+', '<'),
        children,
      }),
      fc.record({ ...base, type: fc.constant('footnote' as const), label, children }),
      fc.record({ ...base, type: fc.constant('quotation' as const), children }),
    ),
  };
});

const field: fc.Arbitrary<Field> = fc.record({
  type: fc.constant('field' as const),
  position: fc.constant(position),
  name: fc.constantFrom(
    'number',
    'kind',
    'title',
    'issuer',
    'placeDate',
    'basis',
    'proposal',
    'enactingLine',
    'signer',
    'recipients',
    'motto',
  ),
  value: text,
});

const frame = fc.record({
  type: fc.constantFrom('heading', 'preamble', 'closing'),
  position: fc.constant(position),
  children: fc.array(field, { maxLength: 4 }),
});

/** Any tree: what the parser would give, and what it never would. */
const anyTree: fc.Arbitrary<Root> = fc.record({
  type: fc.constant('root' as const),
  position: fc.constant(position),
  children: fc.array(fc.oneof(frame, node), { maxLength: 6 }),
});

/** Any document. */
export const anyDocument: fc.Arbitrary<ParsedDocument> = fc
  .record({
    body: anyTree,
    kind: fc.option(text),
    number: fc.option(text),
    title: fc.option(text),
    issuer: fc.option(text),
    issuedOn: fc.option(fc.constantFrom('2022-11-04', '2022-11', '2021-02-30', '0000-01-01', 'ngày')),
    urn: fc.option(
      fc.constantFrom('urn:lex:vn;chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp', 'urn:lex:vn;<a b>%'),
    ),
    keywords: fc.array(text, { maxLength: 2 }),
  })
  .map(({ body, ...metadata }) => ({
    ...makeDocument(metadata, [{ kind: 'Luật', name: metadata.title, urn: metadata.urn }]),
    body,
  }));
