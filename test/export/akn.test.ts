import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFormats } from '../../src/export/index.js';
import { consolidateDocuments, parseDocument } from '../../src/index.js';
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

const readAct = (name: string): ParsedDocument =>
  parseDocument(readFileSync(join(import.meta.dirname, `../../fixtures/consolidation/${name}.txt`), 'utf8'));

/** The elements that references of the metadata point at, and the eIds that there are. */
function dangling(xml: string): readonly string[] {
  const ids = new Set([...xml.matchAll(/ eId="([^"]*)"/g)].map((match) => match[1]));
  return [...xml.matchAll(/ (?:href|period|start|refersTo|source)="#([^"]*)"/g)]
    .map((match) => match[1] ?? '')
    .filter((id) => !ids.has(id));
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

  it('for an act that changes another, with what it changes, how and since when', () => {
    const act = readAct('first');
    const xml = toAkn(act);
    check(xml);
    const mods = [...xml.matchAll(/<textualMod type="(\w+)"/g)].map((match) => match[1]);
    expect(mods).toHaveLength(act.operations.length);
    expect(new Set(mods)).toEqual(new Set(['substitution', 'insertion', 'repeal']));
    expect(xml).toContain('<activeModifications>');
    expect(xml).not.toContain('<passiveModifications>');
    expect(dangling(xml)).toEqual([]);
    for (const { effectiveOn } of act.operations)
      expect(xml).toMatch(new RegExp(`<eventRef eId="[^"]+" date="${effectiveOn}"`));
  });

  it('for an act as others have changed it, at a point in time', () => {
    const [base, first, second] = ['base', 'first', 'second'].map(readAct) as [
      ParsedDocument,
      ParsedDocument,
      ParsedDocument,
    ];
    const { document } = consolidateDocuments(base, [first, second]);
    const xml = toAkn(document);
    check(xml);
    const { applied } = document.consolidation;
    expect([...xml.matchAll(/<textualMod /g)]).toHaveLength(applied.length);
    expect(xml).toContain('<passiveModifications>');
    expect(xml).not.toContain('<activeModifications>');
    expect(xml).toContain('contains="singleVersion"');
    expect(dangling(xml)).toEqual([]);
    const days = applied.flatMap(({ operation: { effectiveOn } }) => effectiveOn ?? []).toSorted();
    expect(xml).toMatch(new RegExp(`<FRBRExpression>\\s*<FRBRthis value="[^"]*/vie@${days.at(-1)}/!main"`));
    expect(xml).toContain(`<FRBRdate date="${days.at(-1)}" name="pointInTime"/>`);
    expect(xml).toMatch(/<passiveRef eId="passive-1" href="[^"]+" showAs="[^"]+"\/>/);
    expect(xml).toMatch(/<(?:article|clause|point) eId="[^"]+" period="#period_\d"/);
  });

  it('for one at an earlier day, with what does not hold yet named as not applied', () => {
    const [base, first, second] = ['base', 'first', 'second'].map(readAct) as [
      ParsedDocument,
      ParsedDocument,
      ParsedDocument,
    ];
    const days = second.operations.flatMap(({ effectiveOn }) => effectiveOn ?? []).toSorted();
    const asOf = new Date(Date.parse(days[0] ?? '') - 86_400_000).toISOString().slice(0, 10);
    const { document } = consolidateDocuments(base, [first, second], { asOf });
    const xml = toAkn(document);
    check(xml);
    expect(xml).toContain(`/vie@${asOf}/!main`);
    expect(xml).toMatch(/<notApplied xmlns="[^"]+" reason="not-yet">/);
  });

  it('for a change that was not understood', () => {
    const act = readAct('first');
    const [operation] = act.operations;
    if (operation === undefined) throw new Error('no operation');
    const xml = toAkn({ ...act, operations: [{ ...operation, action: null, text: 'Sửa <đổi> & gì đó.' }] });
    check(xml);
    expect(xml).not.toContain('<textualMod');
    expect(xml).toContain('>Sửa &lt;đổi&gt; &amp; gì đó.</notUnderstood>');
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
