import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { annotateWord } from '../../src/annotate/index.js';
import { parseDocument } from '../../src/index.js';
import { readSource } from '../../src/read/index.js';
import { validate } from '../../src/validate/index.js';
import { missing, sharedFolder } from '../corpus/shared.js';
import { hasProgram, runProgram } from '../export/programs.js';
import { docx, paragraph, run } from '../read/support/package.js';
import { writeDraft } from '../validate/drafts/draft.js';
import { drafts } from '../validate/drafts/drafts.js';
import { layoutFaults } from '../validate/drafts/faults.js';

const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (bytes: Uint8Array) => readSource(bytes, { path: 'draft.docx', look: true });

/** Writes a comment at each of some words of a text. */
const commented = async (bytes: Uint8Array, ...words: readonly string[]): Promise<Uint8Array> => {
  const { text, layout } = await read(bytes);
  const annotations = words.map((word) => {
    const start = text.indexOf(word);
    return { at: { start, end: start + word.length }, lines: [`của “${word}”`] };
  });
  return annotateWord(bytes, annotations, { text, origins: layout?.origins ?? [] });
};

const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** The words that each comment of a file is anchored at. */
const anchorsOf = (bytes: Uint8Array): readonly string[] =>
  [...partOf(bytes, 'word/document.xml').matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/gu)].map((found) => {
    const xml = found.input.slice(found.index + found[0].length);
    const own = xml.slice(0, xml.indexOf(`<w:commentRangeEnd w:id="${found[1]}"/>`));
    return [...own.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('');
  });

/** A draft with every kind of mistake at once. */
const faulty = (index: number): Uint8Array => {
  const [clean] = drafts.slice(index);
  if (clean === undefined) throw new Error('no such draft');
  return writeDraft(layoutFaults.reduce((draft, { plant }) => plant(draft) ?? draft, clean));
};

const reviewed = async (
  bytes: Uint8Array,
): Promise<{ readonly file: Uint8Array; readonly findings: number }> => {
  const { text, layout } = await read(bytes);
  const found = validate(parseDocument(text, { layout }), text, { layout });
  const annotations = found.map(({ position, rule, message }) => ({
    at: { start: position.start.offset, end: position.end.offset },
    lines: [`[${rule}] ${message}`, 'căn cứ'],
  }));
  return {
    file: annotateWord(bytes, annotations, { text, origins: layout?.origins ?? [] }),
    findings: found.length,
  };
};

describe('comments in a Word file', () => {
  it('are at the words, whether within a run or across several', async () => {
    const body =
      paragraph(run('Căn cứ Luật &amp; Nghị định số 5/2020', '<w:b/>') + run('/NĐ-CP ngày 01')) +
      paragraph(run('hết'));
    const file = await commented(docx(body), 'Luật & Nghị', '5/2020/NĐ-CP', 'hết');
    expect(anchorsOf(file)).toEqual(['Luật &amp; Nghị', '5/2020/NĐ-CP', 'hết']);
    expect((await read(file)).text).toBe((await read(docx(body))).text);
  });

  it('keep the look of a run that is cut', async () => {
    const body = paragraph(run('một hai ba', '<w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange>'));
    const file = await commented(docx(body), 'hai');
    const before = (await read(docx(body))).layout?.look?.letters;
    expect((await read(file)).layout?.look?.letters).toEqual(before);
    expect(partOf(file, 'word/document.xml').match(/<w:rPrChange>/gu)).toHaveLength(3);
  });

  it('are found after the number of a list, and in capitals that come from formatting', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>';
    const body = paragraph(
      run('mục đích', '<w:caps/>'),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>',
    );
    expect(anchorsOf(await commented(docx(body, { numbering }), 'ĐÍCH'))).toEqual(['đích']);
  });

  it('are added to existing ones', async () => {
    const files = {
      'word/comments.xml': strToU8(
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="4"><w:p/></w:comment></w:comments>',
      ),
    };
    const relationships = '<Relationship Id="r9" Type="http://a/comments" Target="comments.xml"/>';
    const bytes = docx(paragraph(run('một')), { files, relationships });
    const file = await commented(bytes, 'một');
    expect(partOf(file, 'word/comments.xml')).toMatch(/w:id="4".*w:id="5"/u);
    expect(partOf(file, 'word/_rels/document.xml.rels')).toBe(partOf(bytes, 'word/_rels/document.xml.rels'));
  });

  it.each(drafts.map(({ name }, index) => [name, index] as const))(
    'report every finding in %s and leave all other parts as they are',
    async (_, index) => {
      const bytes = faulty(index);
      const { file, findings } = await reviewed(bytes);
      expect(findings).toBeGreaterThan(10);
      expect(partOf(file, 'word/comments.xml').match(/<w:comment /gu)).toHaveLength(findings);
      const touched = ['[Content_Types].xml', 'word/document.xml', 'word/_rels/document.xml.rels'];
      const before = unzipSync(bytes);
      const after = unzipSync(file);
      for (const name of Object.keys(before).filter((part) => !touched.includes(part)))
        expect(after[name]).toEqual(before[name]);
      expect(Object.keys(after).length).toBe(Object.keys(before).length + 1);
      expect((await read(file)).text).toBe((await read(bytes)).text);
    },
  );
});

const PYTHON = '/usr/bin/python3';
const script = fileURLToPath(new URL('read_back.py', import.meta.url));

describe('a reviewed draft, read by other programs,', () => {
  const write = async (
    name: string,
    bytes: Uint8Array,
  ): Promise<{ readonly path: string; readonly findings: number }> => {
    const { file, findings } = await reviewed(bytes);
    const path = join(folder, name);
    writeFileSync(path, file);
    writeFileSync(join(folder, `before-${name}`), bytes);
    return { path, findings };
  };
  const readBack = (path: string) => JSON.parse(runProgram(PYTHON, [script, path], ''));
  const real = ['KH-de-an-08', 'CV-di-doi-ccn', 'TB-cao-toc'];

  it.skipIf(!hasProgram(PYTHON, ['-c', 'import docx']))(
    'has its text and its comments in python-docx',
    async () => {
      const files: (readonly [string, Uint8Array])[] = drafts.map((_, index) => [
        `d${index}.docx`,
        faulty(index),
      ]);
      for (const name of missing === null ? real : [])
        files.push([`${name}.docx`, readFileSync(new URL(`corpus/word/${name}.docx`, sharedFolder))]);
      for (const [name, bytes] of files) {
        const { path, findings } = await write(name, bytes);
        const after = readBack(path);
        expect(after.paragraphs).toEqual(readBack(join(folder, `before-${name}`)).paragraphs);
        expect(after.written).toBe(findings);
        expect(after.comments).toHaveLength(findings);
        expect(after.open).toEqual([]);
        for (const { author, words } of after.comments) {
          expect(author).toBe('plan-parse');
          expect(words.trim()).not.toBe('');
        }
      }
    },
  );

  it.skipIf(!hasProgram('soffice', ['--version']))(
    'is opened and written by LibreOffice with all comments',
    async () => {
      const { path, findings } = await write('office.docx', faulty(0));
      const out = join(folder, 'out');
      const convert = (format: string): void => {
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        runProgram('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, path], '');
      };
      convert('docx');
      convert('pdf');
      expect(existsSync(join(out, 'office.pdf'))).toBe(true);
      const written = new Uint8Array(readFileSync(join(out, 'office.docx')));
      expect(partOf(written, 'word/comments.xml').match(/<w:comment /gu)).toHaveLength(findings);
      expect((await read(written)).text).toBe((await read(faulty(0))).text);
    },
  );
});

describe('a comment that turns rules off', () => {
  const silenced = async (comment: string): Promise<readonly string[]> => {
    const [clean] = drafts;
    const fault = layoutFaults.find(({ rule }) => rule === 'layout/kind');
    const draft = clean && fault?.plant(clean);
    if (!draft) throw new Error('no draft');
    const bytes = writeDraft(draft);
    const { text, layout } = await read(bytes);
    const start = text.indexOf('QUYẾT ĐỊNH');
    const annotation = { at: { start, end: start + 10 }, lines: [comment] };
    const file = annotateWord(bytes, [annotation], { text, origins: layout?.origins ?? [] });
    const source = await read(file);
    const document = parseDocument(source.text, { layout: source.layout });
    return validate(document, source.text, { layout: source.layout }).map(({ rule }) => rule);
  };

  it('turns off the rule or the group that it names', async () => {
    expect(await silenced('plan-parse: bỏ qua layout/kind')).toEqual([]);
    expect(await silenced('plan-parse: bỏ qua form/number, layout/*')).toEqual([]);
    expect(await silenced('plan-parse: ignore layout/kind')).toEqual([]);
  });

  it('does not turn off other rules', async () => {
    expect(await silenced('plan-parse: bỏ qua layout/title')).toEqual(['layout/kind']);
    expect(await silenced('xin xem lại')).toEqual(['layout/kind']);
  });
});
