import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { fixWord, type WordEdit } from '../../src/annotate/index.js';
import type { LookChange } from '../../src/model/index.js';
import { fixText } from '../../src/validate/index.js';
import { missing, sharedFolder } from '../corpus/shared.js';
import { hasProgram, runProgram } from '../export/programs.js';
import { docx, paragraph, run } from '../read/support/package.js';
import { type Draft, type DraftParts, writeDraft } from '../validate/drafts/draft.js';
import { drafts } from '../validate/drafts/drafts.js';
import { layoutFaults } from '../validate/drafts/faults.js';
import { crowded } from './crowded.js';
import { find, fixFile, read } from './fix-file.js';
import { accepted, mainOf, rejected } from './revisions.js';

const folder = mkdtempSync(join(tmpdir(), 'fix-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Typing mistakes that can be fixed automatically. */
const SLIPS: readonly (readonly [keyof DraftParts, RegExp, string])[] = [
  ['number', /Số: /u, 'Số '],
  ['number', /\/(?=[A-ZĐ])/u, ' / '],
  ['placeDate', /, ngày/u, ' ngày'],
  ['motto', / - /gu, ' – '],
  ['body', /Luật/u, 'Luật'.normalize('NFD')],
];

const withSlips = (draft: Draft): Draft => {
  let slipped = draft;
  for (const [part, pattern, slip] of SLIPS) {
    const paragraphs = slipped.parts[part].map((one) => ({ ...one, text: one.text.replace(pattern, slip) }));
    slipped = { ...slipped, parts: { ...slipped.parts, [part]: paragraphs } };
  }
  return slipped;
};

/** A draft with every kind of mistake at once. */
const faulty = (draft: Draft): Uint8Array =>
  writeDraft(layoutFaults.reduce((all, { plant }) => plant(all) ?? all, withSlips(draft)));

const originsOf = async (bytes: Uint8Array) => {
  const { text, layout } = await read(bytes);
  return { text, origins: layout?.origins ?? [] };
};

/** Replaces words of a file. */
const edited = async (
  bytes: Uint8Array,
  ...edits: readonly (readonly [string, string])[]
): Promise<Uint8Array> => {
  const known = await originsOf(bytes);
  const placed = edits.map(([words, replacement]): WordEdit => {
    const start = known.text.indexOf(words);
    if (start < 0) throw new Error(`no “${words}”`);
    return { start, end: start + words.length, replacement };
  });
  return fixWord(bytes, { edits: placed, changes: [] }, known);
};

const changed = async (bytes: Uint8Array, words: string, to: object): Promise<Uint8Array> => {
  const known = await originsOf(bytes);
  const start = known.text.indexOf(words);
  const change = { type: 'letters', start, end: start + words.length, to } as LookChange;
  return fixWord(bytes, { edits: [], changes: [change] }, known);
};

/** Expects a file to be the original once its changes are rejected. */
const expectReversible = async (before: Uint8Array, after: Uint8Array): Promise<void> => {
  const first = await read(before);
  const back = await read(rejected(after));
  expect(back.text).toBe(first.text);
  expect(back.layout).toEqual(first.layout);
  const whole = await read(after);
  const made = await read(accepted(after));
  expect(made.text).toBe(whole.text);
  expect(made.layout?.look).toEqual(whole.layout?.look);
};

const REVISED = /<w:(?:ins|del|rPrChange|pPrChange|sectPrChange)\b[^>]*>/gu;

describe.each(drafts)('$name with all faults, fixed,', (draft) => {
  it('has none left that can be fixed, and can be put back to what it was', async () => {
    const bytes = faulty(draft);
    const before = await read(bytes);
    const fixed = await fixFile(bytes);
    const after = await read(fixed);
    const left = find(after.text, after.layout);
    expect(left.filter(({ fix, change }) => fix.length + change.length > 0)).toEqual([]);
    expect(left.length).toBeLessThan(find(before.text, before.layout).length / 2);
    await expectReversible(bytes, fixed);
    const revisions = mainOf(fixed).match(REVISED) ?? [];
    expect(revisions.length).toBeGreaterThan(10);
    expect(revisions.every((tag) => /w:author="plan-parse"/u.test(tag))).toBe(true);
    expect(new Set(revisions.map((tag) => /w:id="\d+"/u.exec(tag)?.[0])).size).toBe(revisions.length);
  });

  it('has the words that fixing its text would give', async () => {
    const bytes = writeDraft(withSlips(draft));
    const { text, layout } = await read(bytes);
    const fixed = fixText(text, (of) => find(of, of === text ? layout : null).flatMap(({ fix }) => fix));
    expect(fixed).not.toBe(text);
    expect((await read(accepted(await fixFile(bytes)))).text).toBe(fixed);
  });

  it('is not changed by fixing it again', async () => {
    const fixed = await fixFile(faulty(draft));
    expect(await fixFile(fixed)).toBe(fixed);
  });

  it('keeps all other parts byte for byte, in their order', async () => {
    const bytes = faulty(draft);
    const fixed = await fixFile(bytes);
    expect(Object.keys(unzipSync(fixed))).toEqual(Object.keys(unzipSync(bytes)));
    for (const [name, content] of Object.entries(unzipSync(bytes)))
      if (name !== 'word/document.xml') expect(unzipSync(fixed)[name]).toEqual(content);
  });

  it('is left alone where it follows the decree', async () => {
    const bytes = writeDraft(draft);
    expect(await fixFile(bytes)).toBe(bytes);
  });
});

describe('a draft that went through many hands, fixed,', () => {
  const [draft] = drafts;
  if (draft === undefined) throw new Error('no draft');
  const bytes = crowded(faulty(draft));

  it('can be put back to what it was, and is not changed by fixing it again', async () => {
    const fixed = await fixFile(bytes);
    expect(mainOf(fixed).match(REVISED)?.length).toBeGreaterThan(30);
    await expectReversible(bytes, fixed);
    expect(await fixFile(fixed)).toBe(fixed);
  });

  it('keeps what is not running text, and what others have changed', async () => {
    const kept =
      /<w:(?:fldChar|instrText|fldSimple|footnoteReference|commentR\w+)\b[^>]*>|<w:pict>.*?<\/w:pict>|<w:(?:ins|del|rPrChange) [^>]*w:author="An"[^>]*>/gsu;
    const fixed = await fixFile(bytes);
    expect(mainOf(fixed).match(kept)).toEqual(mainOf(bytes).match(kept));
    expect(mainOf(bytes).match(kept)?.length).toBeGreaterThan(10);
    const [before, after] = [unzipSync(bytes), unzipSync(fixed)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of Object.keys(before))
      if (name !== 'word/document.xml') expect(after[name]).toEqual(before[name]);
  });

  it('has letters changed in its cells, but not in its text boxes', async () => {
    const main = mainOf(await fixFile(bytes));
    expect(main).toMatch(/<w:tc>(?:(?!<\/w:tc>).)*<w:rPrChange [^>]*w:author="plan-parse"/su);
    expect(main).not.toMatch(/<w:txbxContent>(?:(?!<\/w:txbxContent>).)*w:author="plan-parse"/su);
  });
});

describe('a word that is replaced', () => {
  it('is deleted and inserted again with its old look, across several runs', async () => {
    const bytes = docx(paragraph(run('Căn cứ ', '<w:i/>') + run('Lu', '<w:b/>') + run('ật cũ;')));
    const after = await edited(bytes, ['Luật cũ', 'Bộ sách']);
    expect(mainOf(after).replace(/ w:(?:id|author)="[^"]*"| xml:space="preserve"/gu, '')).toContain(
      '<w:del><w:r><w:rPr><w:b/></w:rPr><w:delText>Lu</w:delText></w:r></w:del>' +
        '<w:ins><w:r><w:rPr><w:b/></w:rPr><w:t>Bộ sách</w:t></w:r></w:ins>' +
        '<w:del><w:r><w:rPr></w:rPr><w:delText>ật cũ</w:delText></w:r></w:del>' +
        '<w:r><w:rPr></w:rPr><w:t>;</w:t></w:r>',
    );
    await expectReversible(bytes, after);
  });

  it('may contain characters that XML escapes, also as entities', async () => {
    const bytes = docx(paragraph(run('một &amp; hai &#60; ba')));
    const after = await edited(bytes, ['& hai <', '> hai &']);
    expect((await read(accepted(after))).text).toBe('một > hai & ba\n');
    await expectReversible(bytes, after);
  });

  it('leaves tabs, breaks, bookmarks, comments, notes and drawings beside it alone', async () => {
    const around =
      '<w:bookmarkStart w:id="7" w:name="a"/><w:commentRangeStart w:id="8"/>' +
      '<w:r><w:tab/><w:t xml:space="preserve">Số 5 </w:t><w:footnoteReference w:id="2"/><w:br/><w:t>hết năm</w:t>' +
      '<w:drawing><wp:anchor xmlns:wp="p"/></w:drawing></w:r><w:commentRangeEnd w:id="8"/><w:bookmarkEnd w:id="7"/>';
    const bytes = docx(paragraph(run('đầu') + around), {
      footnotes: '<w:footnote w:id="2"><w:p><w:r><w:t>chú</w:t></w:r></w:p></w:footnote>',
    });
    const after = await edited(bytes, ['Số 5', 'Số: 05'], ['hết', 'đủ']);
    const kept = /<w:(?:tab|br|footnoteReference|bookmark\w+|commentRange\w+|drawing)\b[^>]*>/gu;
    expect(mainOf(after).match(kept)).toEqual(mainOf(bytes).match(kept));
    expect((await read(accepted(after))).text).toContain('Số: 05');
    await expectReversible(bytes, after);
  });

  it('may be in a link', async () => {
    const link = `<w:hyperlink w:anchor="a">${run('xem Điều 5')}</w:hyperlink>`;
    const after = await edited(docx(paragraph(link)), ['Điều 5', 'Điều 6']);
    expect(mainOf(after)).toMatch(/<w:hyperlink w:anchor="a">.*<w:del .*<w:ins .*<\/w:hyperlink>/u);
    await expectReversible(docx(paragraph(link)), after);
  });

  it.each([
    [
      'a field',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>' +
        `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('sai chữ')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ],
    ['a field of one element', `<w:fldSimple w:instr=" REF a ">${run('sai chữ')}</w:fldSimple>`],
    ["somebody's insertion", `<w:ins w:id="1" w:author="An">${run('sai chữ')}</w:ins>`],
    ['a content control', `<w:sdt><w:sdtContent>${run('sai chữ')}</w:sdtContent></w:sdt>`],
    ['words with a hidden one among them', run('sai ') + run('ẩn ', '<w:vanish/>') + run('chữ')],
    ['capitals of a style', run('sai chữ', '<w:caps/>')],
  ])('is left alone in %s', async (_, content) => {
    const bytes = docx(paragraph(content));
    const words = (await read(bytes)).text.trim();
    expect(await edited(bytes, [words, 'đúng'])).toBe(bytes);
  });

  it('is left alone where it contains a tab, or is the number of a list', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>';
    const listed = docx(
      paragraph(run('mục đích'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'),
      { numbering },
    );
    expect(await edited(listed, ['1.', '2.'])).toBe(listed);
    expect((await read(accepted(await edited(listed, ['mục', 'nguồn'])))).text).toBe('1. nguồn đích\n');
    const tabbed = docx(paragraph('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>'));
    expect(await edited(tabbed, ['a\tb', 'c'])).toBe(tabbed);
  });
});

describe('letters with a changed look', () => {
  it('are cut out of their run, whose properties keep their order', async () => {
    const bytes = docx(
      paragraph(run('một hai ba', '<w:rStyle w:val="x"/><w:sz w:val="20"/><w:lang w:val="vi"/>')),
    );
    const after = await changed(bytes, 'hai', { font: 'Times New Roman', size: 13, bold: true, color: null });
    expect(mainOf(after)).toContain(
      '<w:rStyle w:val="x"/><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>' +
        '<w:b/><w:bCs/><w:color w:val="auto"/><w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi"/><w:rPrChange',
    );
    await expectReversible(bytes, after);
  });

  it('are left alone where somebody else has changed them', async () => {
    const own = '<w:b/><w:rPrChange w:id="3" w:author="An"><w:rPr/></w:rPrChange>';
    const bytes = docx(paragraph(run('một hai', own)));
    expect(await changed(bytes, 'hai', { bold: false })).toBe(bytes);
  });
});

const PYTHON = '/usr/bin/python3';
const script = fileURLToPath(new URL('read_revisions.py', import.meta.url));

/** Crowded files, and their fixed versions. */
const manyFiles = async (): Promise<readonly (readonly [string, Uint8Array, Uint8Array])[]> => {
  const names = ['KH-de-an-08', 'CV-cac-chi-so', 'TB-quy-hoach-xa', 'QT-noi-bo'];
  const real = missing === null ? names : [];
  const files = [
    ...drafts.map((draft, index) => [`d${index}`, faulty(draft)] as const),
    ...drafts.slice(0, 1).map((draft) => ['crowded', crowded(faulty(draft))] as const),
    ...real.map(
      (name) =>
        [name, new Uint8Array(readFileSync(new URL(`corpus/word/${name}.docx`, sharedFolder)))] as const,
    ),
  ];
  return Promise.all(files.map(async ([name, bytes]) => [name, bytes, await fixFile(bytes)] as const));
};

describe('a fixed draft, read by other programs,', () => {
  it.skipIf(!hasProgram(PYTHON, ['-c', 'import docx']))(
    'has, in python-docx, the old words without the changes and the new words with them',
    async () => {
      for (const [name, bytes, fixed] of await manyFiles()) {
        const [before, after] = [join(folder, `${name}.docx`), join(folder, `${name}.fixed.docx`)];
        writeFileSync(before, bytes);
        writeFileSync(after, fixed);
        const told = JSON.parse(runProgram(PYTHON, [script, before, after], ''));
        expect(told.different).toEqual([]);
        expect(told.letters[0]).toBe(told.letters[1]);
        expect(told.revisions).toBeGreaterThan(0);
        expect(told.misplaced).toEqual([]);
      }
    },
  );

  it.skipIf(!hasProgram('soffice', ['--version']))('is opened and written by LibreOffice', async () => {
    const [draft] = drafts;
    if (draft === undefined) throw new Error('no draft');
    const fixed = await fixFile(crowded(faulty(draft)));
    const path = join(folder, 'office.docx');
    writeFileSync(path, fixed);
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    for (const format of ['docx', 'pdf'])
      runProgram('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, path], '');
    expect(existsSync(join(out, 'office.pdf'))).toBe(true);
    const written = new Uint8Array(readFileSync(join(out, 'office.docx')));
    expect((await read(written)).text).toBe((await read(fixed)).text);
    const countOf = (bytes: Uint8Array, name: string): number =>
      mainOf(bytes).match(new RegExp(`<w:${name}\\b[^>]*w:author="plan-parse"`, 'gu'))?.length ?? 0;
    expect(countOf(written, 'ins')).toBeGreaterThan(0);
    expect(countOf(written, 'del')).toBeGreaterThan(0);
    expect(countOf(written, 'rPrChange')).toBeGreaterThan(0);
  });
});

it('replaces a word whose letters are composed otherwise as a whole', async () => {
  const composed = 'Thành lập Hội đồng';
  const decomposed = composed.normalize('NFD');
  const file = docx(paragraph(run(decomposed)));
  const words = decomposed.split(' ').map((word) => [word, word.normalize('NFC')] as const);
  const xml = mainOf(await edited(file, ...words));
  expect([...xml.matchAll(/<w:delText[^>]*>([^<]*)</gu)].map(([, text]) => text)).toEqual(
    decomposed.split(' '),
  );
  expect([...xml.matchAll(/<w:ins .*?<w:t[^>]*>([^<]*)</gu)].map(([, text]) => text)).toEqual(
    composed.split(' '),
  );
});
