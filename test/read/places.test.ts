import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { isUnit, nodesOf, type ParsedDocument } from '../../src/model/index.js';
import { readSource } from '../../src/read/index.js';
import { loadReporter, validate } from '../../src/validate/index.js';
import { docx, paragraph, run } from './support/package.js';
import { linesAt, pdf } from './support/pdf.js';
import { lettersOf } from './support/words.js';

const folder = new URL('../../fixtures/formats/', import.meta.url);

const read = async (
  bytes: Uint8Array,
): Promise<{ readonly document: ParsedDocument; readonly text: string }> => {
  const { text, layout, info } = await readSource(bytes, { path: null });
  return { text, document: parseDocument(text, { layout, source: info }) };
};

const unitsOf = ({ body }: ParsedDocument) => nodesOf(body).filter(isUnit);

/** The paragraphs of a Word file's body as its XML has them, with those in their text boxes left in. */
const paragraphsIn = (bytes: Uint8Array, part: string, element: RegExp): readonly string[] => {
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  return Array.from(xml.matchAll(element), ([paragraph]) =>
    paragraph
      .replace(/<[^>]*>/gu, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<'),
  );
};

const wordFiles = readdirSync(folder).filter((name) => /\.(?:docx|odt)$/u.test(name));

describe.each(wordFiles)('%s', (name) => {
  it('has each heading and each citation in the paragraph that they name', async () => {
    const bytes = readFileSync(new URL(name, folder));
    const { document } = await read(bytes);
    const paragraphs = name.endsWith('.docx')
      ? paragraphsIn(bytes, 'word/document.xml', /<w:p[ >].*?<\/w:p>|<w:p\/>/gsu)
      : paragraphsIn(
          bytes,
          'content.xml',
          /<text:(p|h)[ >](?:(?!\/>)[^>])*>.*?<\/text:\1>|<text:[ph](?: [^>]*)?\/>/gsu,
        );
    const cited = document.citations.filter(({ paragraph: at }) => at !== null);
    const headed = unitsOf(document).filter(({ heading }) => heading !== null);
    expect(cited.length + headed.length).toBeGreaterThan(0);
    for (const { paragraph: at, text } of cited)
      expect(lettersOf(paragraphs[(at ?? 0) - 1] ?? '')).toContain(lettersOf(text.split(/\s/u)[0] ?? ''));
    for (const { paragraph: at, label } of headed)
      expect(lettersOf(paragraphs[(at ?? 0) - 1] ?? '')).toContain(lettersOf(label));
  });
});

describe('pages', () => {
  it.each([
    ['amending-decree.pdf', { 'Điều 1': 1, 'Điều 2': 2, 'Điều 5': 2, 'PHỤ LỤC I': 3 }],
    ['consolidated.pdf', { 'Chương I': 1, 'Chương II': 1, 'Điều 4': 2, 'Chương III': 2 }],
    ['decision-regulation.pdf', { 'Chương I': 2, 'Điều 7': 2, 'Chương III': 3, 'Điều 10': 3 }],
  ])('of the units in %s are those that they stand on', async (name, expected) => {
    const { document } = await read(readFileSync(new URL(name, folder)));
    const found = unitsOf(document).map(({ label, page }) => [label, page] as const);
    // What is quoted, and the decision around a regulation, has labels that come twice: the last one is meant.
    expect(Object.fromEntries(found)).toMatchObject(expected);
  });

  it('of footnotes are those at whose foot they stand, though they are read after the text', async () => {
    const { document } = await read(readFileSync(new URL('consolidated.pdf', folder)));
    const inNotes = document.citations.filter(({ text }) => text.startsWith('Thông tư số'));
    const pages = inNotes.map(({ page }) => page);
    expect(pages).toContain(1);
    expect(pages).toContain(2);
  });
});

describe('a finding', () => {
  const lines = ['Điều 1. Phạm vi điều chỉnh', 'Thông tư này quy định việc quản lý tài sản của xã.'];
  const second = ['Điều 3. Hiệu lực thi hành', 'Thông tư này có hiệu lực từ ngày 31 tháng 4 năm 2024.'];

  it('of a PDF says its page, and reports say it to people', async () => {
    const bytes = pdf([linesAt(780, lines), linesAt(780, second)]);
    const { text, layout } = await readSource(bytes, { path: null });
    const diagnostics = validate(parseDocument(text, { layout }), text, { layout });
    const skipped = diagnostics.filter(({ rule }) => rule === 'outline/sequence');
    expect(skipped.map(({ page, paragraph: at }) => [page, at])).toEqual([[2, null]]);
    const report = async (lang: 'vi' | 'en') => {
      const results = [{ path: 'a.pdf', lines: {}, diagnostics: skipped }];
      return [...(await loadReporter('text'))(results, { lang, version: '1' })].join('');
    };
    expect(await report('vi')).toMatch(/^a\.pdf:\d+:\d+ \(trang 2\) /u);
    expect(await report('en')).toMatch(/^a\.pdf:\d+:\d+ \(p\. 2\) /u);
  });

  it('of a Word file says its paragraph, and its page where Word marked the pages', async () => {
    const broken = '<w:r><w:lastRenderedPageBreak/></w:r>';
    const body = [...lines.map((line) => paragraph(run(line))), paragraph('')].join('');
    const below = second.map((line, at) => paragraph(`${at === 0 ? broken : ''}${run(line)}`)).join('');
    const { text, layout } = await readSource(docx(body + below), { path: null });
    const found = validate(parseDocument(text, { layout }), text, { layout });
    const skipped = found.filter(({ rule }) => rule === 'outline/sequence');
    expect(skipped.map(({ page, paragraph: at }) => [page, at])).toEqual([[2, 4]]);
  });

  it('of a text without layout says neither', () => {
    const text = [...lines, ...second].join('\n');
    const document = parseDocument(text);
    const places = [...validate(document, text), ...unitsOf(document), ...document.citations];
    expect(places.length).toBeGreaterThan(2);
    expect(places.filter(({ page, paragraph: at }) => page !== null || at !== null)).toEqual([]);
  });
});
