import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/index.js';
import { docx, odt, paragraph, run } from './support/package.js';
import { problemOf } from './support/problem.js';

const problem = (bytes: Uint8Array): Promise<string> => problemOf(readSource(bytes, { path: 'x.docx' }));
const fixture = (name: string): Uint8Array => readFileSync(`fixtures/formats/${name}`);

describe('bounds', () => {
  it('refuses a package that unpacks to too much', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(130 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await problem(bomb)).toContain('x.docx: unpacks to more than 128 MiB');
  });

  it('refuses a package whose part says that it unpacks to less than it is packed', async () => {
    const text = Array.from({ length: 9000 }, (_none, at) => at ** 3).join(' ');
    const honest = zipSync({ 'word/document.xml': strToU8(text) });
    const lying = Buffer.from(honest);
    // The size in the central directory, 24 bytes after its signature (APPNOTE 4.3.12).
    lying.writeUInt32LE(300, lying.lastIndexOf('PK\u0001\u0002') + 24);
    expect(await problem(lying)).toContain('x.docx: is a damaged or truncated package');
  });

  it('unpacks the first of several parts of one name', async () => {
    const bodyOf = (word: string): Uint8Array =>
      strToU8(`<w:document><w:body>${paragraph(run(word))}</w:body></w:document>`);
    const parts = zipSync({ 'word/document.xml': bodyOf('first'), 'word/documenu.xml': bodyOf('other') });
    const twice = Buffer.from(
      Buffer.from(parts).toString('latin1').replaceAll('documenu', 'document'),
      'latin1',
    );
    expect((await readSource(twice, { path: null })).text).toBe('first\n');
  });

  it('refuses elements nested without end, and lives on', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(50_000);
    expect(await problem(docx(deep))).toContain('x.docx');
    expect(await problem(Buffer.from(`<html><body>${'<div>'.repeat(50_000)}a`))).toContain('x.docx');
  });

  it('neither fetches nor expands entities', async () => {
    const declared = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>';
    const bytes = zipSync({
      'word/document.xml': strToU8(
        `${declared}<w:document><w:body>${paragraph(run('a&a;&b;c'))}</w:body></w:document>`,
      ),
    });
    expect((await readSource(bytes, { path: null })).text).toBe('a&a;&b;c\n');
  });

  it('follows styles that rest on each other to the last of thousands', async () => {
    const count = 30_000;
    const chain = Array.from({ length: count }, (_none, at) => {
      const next = at + 1 < count ? `<w:basedOn w:val="s${at + 1}"/>` : '<w:rPr><w:caps/></w:rPr>';
      return `<w:style w:type="paragraph" w:styleId="s${at}">${next}</w:style>`;
    }).join('');
    const body = paragraph(run('chữ'), '<w:pStyle w:val="s0"/>').repeat(2000);
    const { text } = await readSource(docx(body, { styles: chain }), { path: null });
    expect(text.startsWith('CHỮ\n')).toBe(true);
  });

  it('does not let RTF ask for memory', async () => {
    expect(await problem(Buffer.from('{\\rtf1 \\bin2000000000 x}'))).toContain('damaged or truncated RTF');
  });

  it('does not hang on lists that refer to each other', async () => {
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const body = paragraph(run('a'), '<w:pStyle w:val="A"/>');
    expect((await readSource(docx(body, { styles }), { path: null })).text).toBe('a\n');
  });
});

describe('damaged files', () => {
  it.each(['telegram.docx', 'telegram.odt', 'telegram.doc', 'telegram.rtf'])(
    '%s cut short is refused',
    async (name) => {
      const bytes = fixture(name);
      expect(await problem(bytes.subarray(0, bytes.length / 2))).toMatch(/^x\.docx: .*(damaged|truncated)/);
    },
  );

  it('a PDF cut to its head is refused', async () => {
    expect(await problem(fixture('telegram.pdf').subarray(0, 600))).toContain('damaged or truncated PDF');
  });

  it.each(['telegram.docx', 'telegram.odt', 'telegram.doc', 'telegram.rtf', 'telegram.pdf', 'telegram.html'])(
    '%s with bytes changed is read or refused, never more',
    async (name) => {
      const original = fixture(name);
      for (let seed = 1; seed <= 12; seed += 1) {
        const bytes = Uint8Array.from(original);
        for (let at = 0; at < 40; at += 1)
          bytes[(seed * 7919 + at * at * 104_729) % bytes.length] = (seed * at * 31) & 0xff;
        const outcome = await readSource(bytes, { path: 'x' }).then(
          (source) => typeof source.text,
          (error: Error) => error.name,
        );
        expect(['string', 'ReadError']).toContain(outcome);
      }
    },
  );
});

describe('wrong kinds', () => {
  const compound = (name: string): Uint8Array =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      new Uint8Array(600),
      Buffer.from(name, 'utf16le'),
    ]);

  it.each([
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'Excel'],
    ['an archive', zipSync({ 'a.txt': strToU8('a') }), 'zip archive'],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0), 'damaged or truncated image'],
    ['an old workbook', compound('Workbook'), 'Excel'],
    ['a .docx with a password', compound('EncryptedPackage'), 'password'],
    ['an .odt with a password', odt('<text:p>a</text:p>', '', '<encryption-data/>'), 'password'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3, 0]), 'damaged'],
  ])('%s is refused by its name', async (_, bytes, reason) => {
    expect(await problem(bytes)).toContain(reason);
  });

  it('a forced format that does not fit is refused', async () => {
    for (const inputFormat of ['docx', 'odt', 'doc', 'pdf']) {
      expect(await problemOf(readSource(Buffer.from('Điều 1'), { path: 'a.txt', inputFormat }))).toMatch(
        /^a\.txt: /,
      );
    }
  });
});
