import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFormats } from '../../src/export/index.js';
import { parseDocument } from '../../src/index.js';
import type { BodyNode, ParsedDocument } from '../../src/model/index.js';
import { fixtures } from '../fixtures/documents.js';
import { makeDocument } from './builder.js';
import { hostileDocuments } from './hostile.js';
import { hasProgram, runProgram } from './programs.js';
import { anyDocument } from './trees.js';

const nowhere = { page: null, paragraph: null };
const hasXmllint = hasProgram('xmllint', ['--version']);
/** The content models of the official schema, as far as they are used, written down by hand. */
const MODELS = join(import.meta.dirname, 'akn.rng');
/** Path of the official akomantoso30.xsd: it is in no package that can be depended on, and checks for those who name it. */
const { AKN_XSD: OFFICIAL } = process.env;
/** What xmllint checks by. */
const checks: readonly (readonly string[])[] = [
  ['--relaxng', MODELS],
  ...(OFFICIAL === undefined ? [] : [['--schema', OFFICIAL]]),
];

const toAkn = await documentFormats.akn();

function check(xml: string): void {
  for (const by of checks) runProgram('xmllint', ['--nonet', '--noout', ...by, '-'], xml);
  const ids = [...xml.matchAll(/ eId="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
}

const at = (offset: number) => ({ line: 1, column: offset + 1, offset });
const position = { start: at(0), end: at(400) };
const paragraph = (value: string): BodyNode => ({ type: 'paragraph', value, position });

function decree(): ParsedDocument {
  const cited = makeDocument(
    {
      kind: 'Nghị định',
      number: '5/2025/NĐ-CP',
      issuedOn: '2025-02-01',
      issuer: 'Chính phủ',
      title: 'Về văn thư',
    },
    [
      {
        kind: 'Luật',
        number: '31/2024/QH15',
        urn: 'urn:lex:vn;quoc.hoi:luat:2024-01-18;31-2024-qh15',
        relation: 'basis',
        pins: [
          {
            appendix: null,
            part: null,
            chapter: 'II',
            section: null,
            subsection: null,
            article: '5',
            clause: '2',
            point: 'đ',
          },
        ],
      },
    ],
  );
  const field = (name: 'number' | 'basis' | 'enactingLine' | 'placeDate' | 'signer', value: string) =>
    ({ type: 'field', name, value, position }) as const;
  return {
    ...cited,
    body: {
      type: 'root',
      position,
      children: [
        {
          type: 'heading',
          position,
          children: [
            field('number', 'Số: 5/2025/NĐ-CP'),
            field('placeDate', 'Hà Nội, ngày 01 tháng 02 năm 2025'),
          ],
        },
        {
          type: 'preamble',
          position,
          children: [
            field('basis', 'Căn cứ Luật 31/2024/QH15;'),
            field('enactingLine', 'Chính phủ ban hành Nghị định.'),
          ],
        },
        {
          type: 'chapter',
          label: 'Chương I',
          heading: 'QUY ĐỊNH CHUNG',
          ...nowhere,
          position,
          children: [
            {
              type: 'article',
              label: 'Điều 1',
              heading: 'Phạm vi',
              ...nowhere,
              position,
              children: [
                paragraph('Gồm có:'),
                {
                  type: 'clause',
                  label: '1',
                  heading: null,
                  ...nowhere,
                  position,
                  children: [paragraph('Một việc.')],
                },
                paragraph('Và:'),
                { type: 'clause', label: '2', heading: null, ...nowhere, position, children: [] },
                paragraph('Hết điều.'),
              ],
            },
          ],
        },
        { type: 'closing', position, children: [field('signer', 'Trần Văn A')] },
        {
          type: 'appendix',
          label: 'Phụ lục I',
          heading: 'BIỂU MẪU',
          ...nowhere,
          position,
          children: [paragraph('Nội dung.')],
        },
      ],
    },
  };
}

describe.skipIf(!hasXmllint)('akn fits the content models of Akoma Ntoso 3.0', () => {
  it('for a decree with chapters, articles and an appendix', () => {
    const xml = toAkn(decree());
    check(xml);
    expect(xml).toContain('<article eId="chp_I__art_1">');
    expect(xml).toContain('<clause eId="chp_I__art_1__cl_2">');
    expect(xml).toContain('<docDate date="2025-02-01">');
    expect(xml).toMatch(/<hcontainer eId="[^"]+" name="text">\s*<content eId="[^"]+">\s*<p>Và:<\/p>/);
    expect(xml).toMatch(/<wrapUp eId="[^"]+">\s*<p>Hết điều.<\/p>/);
    expect(xml).toMatch(
      /<ref eId="[^"]+" href="urn:lex:vn;quoc\.hoi:luat:2024-01-18;31-2024-qh15#art_5__cl_2__point_đ" class="basis">Luật 31\/2024\/QH15<\/ref>;/,
    );
    expect(xml).toMatch(/<attachments>\s*<attachment eId="att_1">\s*<doc name="appendix">/);
  });

  it.each(fixtures)('for $name', ({ text }) => {
    check(toAkn(parseDocument(text)));
  });

  it('for titles that hold markup, quotes and control characters', () => {
    for (const document of hostileDocuments()) check(toAkn(document));
  });

  it('whatever the tree is, and with all its text', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        check(toAkn(document));
      }),
      { numRuns: 150 },
    );
  });

  it('by a check that finds what does not fit', () => {
    const xml = toAkn(decree());
    const spoil = (from: string | RegExp, to: string) => () => check(xml.replace(from, to));
    expect(spoil('<p>Một việc.</p>', 'Một việc.')).toThrow(/akn.rng|validat/);
    expect(spoil(/<wrapUp[^>]*>/, '<wrapUp>')).toThrow();
    expect(spoil('date="2025-02-01"', 'date="2025-02-31"')).toThrow();
    expect(spoil('eId="att_1"', 'eId="plan-parse"')).toThrow();
  });

  it('for nothing at all', () => check(toAkn(makeDocument({}))));
});

describe('akn', () => {
  it('keeps every word of the document', () => {
    const words = toAkn(decree()).replace(/<[^>]*>/g, ' ');
    for (const said of ['QUY ĐỊNH CHUNG', 'Phạm vi', 'Một việc.', 'Trần Văn A', 'BIỂU MẪU', 'Nội dung.']) {
      expect(words).toContain(said);
    }
  });
});
