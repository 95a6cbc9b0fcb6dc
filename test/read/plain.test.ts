import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isReadError, readFileSource, readSource, readStdin } from '../../src/read/index.js';

const sentence = 'Căn cứ Luật Tổ chức chính quyền địa phương;\r\nỦY BAN NHÂN DÂN ĐỒNG Ý\n';
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

const problemOf = async (reading: Promise<unknown>): Promise<string> => {
  const thrown = await reading.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(isReadError(thrown)).toBe(true);
  const message = thrown instanceof Error ? thrown.message : '';
  expect(message).not.toContain('\n');
  return message;
};

describe('plain text', () => {
  it.each([
    ['UTF-8', Buffer.from(sentence), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${sentence}`), 'utf-8'],
    ['UTF-16 little-endian with a mark', utf16(sentence, true), 'utf-16le'],
    ['UTF-16 big-endian with a mark', utf16(sentence, false), 'utf-16be'],
  ])('reads %s as it is, line ends and all', async (_, bytes, encoding) => {
    const source = await readSource(bytes, { path: 'a.txt' });
    expect(source.text).toBe(sentence);
    expect(source.info).toMatchObject({ path: 'a.txt', format: 'text', encoding, bytes: bytes.length });
  });

  it('composes the combining tones of windows-1258', async () => {
    const bytes = Uint8Array.from([0xd0, 0x69, 0xea, 0xcc, 0x75, 0x20, 0x35]);
    const source = await readSource(bytes, { path: null });
    expect(source).toMatchObject({
      text: 'Điều 5',
      info: { encoding: 'windows-1258' },
    });
  });

  it('gives the SHA-256 of the bytes', async () => {
    const { info } = await readSource(Buffer.from('abc'), { path: null });
    expect(info.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('reads nothing as the empty text', async () => {
    const { text, warnings } = await readSource(new Uint8Array(), { path: null });
    expect([text, warnings.map(({ problem }) => problem.code)]).toEqual(['', ['empty']]);
  });

  it('keeps text with a few NUL bytes in it', async () => {
    const text = `${sentence}\n`.repeat(20);
    const source = await readSource(Buffer.from(`${text}\0${text}\0`), { path: 'x.txt' });
    expect(source.text).toBe(`${text}\0${text}\0`);
  });

  it('reads text that was encoded twice, with what Latin-1 or windows-1252 makes of its bytes', async () => {
    const latin1 = Buffer.from(sentence, 'utf8').toString('latin1');
    const source = await readSource(Buffer.from(latin1, 'utf8'), { path: 'x.txt' });
    expect(source).toMatchObject({ text: sentence, info: { encoding: 'utf-8-twice' } });
    const { text } = await readSource(Buffer.from('Ná»™i dung: â€œtá»• chá»©câ€\u009d', 'utf8'), {
      path: 'x.txt',
    });
    expect(text).toBe('Nội dung: “tổ chức”');
  });

  it('refuses binary data, unknown formats and unknown encodings by name', async () => {
    expect(await problemOf(readSource(Buffer.from('Điều 1\0\x01 Điều 2'), { path: 'x.txt' }))).toMatch(
      /^x\.txt: .*NUL/,
    );
    // Whatever else the name promises, it is not that either.
    for (const name of ['x.pdf', 'X.DOCX'])
      expect(await problemOf(readSource(Buffer.from('\0\x01\x02 Điều 2'), { path: name }))).toMatch(
        /damaged, or no \.(?:pdf|docx) file/,
      );
    expect(await problemOf(readSource(Uint8Array.of(65), { path: 'x', inputFormat: 'wps' }))).toContain(
      '"wps"',
    );
    expect(await problemOf(readSource(Uint8Array.of(65), { path: 'x', encoding: 'koi8' }))).toContain(
      '"koi8"',
    );
    expect(await problemOf(readSource(Uint8Array.of(65, 0xff), { path: 'x', encoding: 'utf-8' }))).toContain(
      'utf-8',
    );
  });
});

describe('files and standard input', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'read-'));
    await writeFile(join(folder, 'a.txt'), sentence);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a file by its path', async () => {
    const path = join(folder, 'a.txt');
    expect(await readFileSource(path)).toMatchObject({ text: sentence, info: { path } });
  });

  it('says what is wrong with a path', async () => {
    expect(await problemOf(readFileSource(join(folder, 'b.txt')))).toContain('b.txt: no such file');
    expect(await problemOf(readFileSource(folder))).toContain('contains no documents');
    expect(await problemOf(readFileSource(join(folder, 'a.txt', 'b')))).toContain('no such file');
  });

  it('reads a stream whose chunks part a letter', async () => {
    const bytes = Buffer.from('Điều');
    const source = await readStdin({}, Readable.from([bytes.subarray(0, 1), bytes.subarray(1)]));
    expect(source).toMatchObject({ text: 'Điều', info: { path: null, bytes: bytes.length } });
  });
});
