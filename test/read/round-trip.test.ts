import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFileSource } from '../../src/read/index.js';
import { lettersOf } from './support/words.js';

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url));
/** The fixtures that office programs have saved in other formats. */
const names = readdirSync(`${folder}formats/`)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => name.slice(0, -'.docx'.length));

const textOf = async (path: string): Promise<string> => (await readFileSource(`${folder}${path}`)).text;

/** What the PDF reader takes for page furniture, which a text file must keep. */
const furniture = /^.*CÔNG BÁO\/Số .*$|^(?:Người ký|Ký bởi|Email|Cơ quan|Thời gian ký|Ngày ký): .*$/gm;

describe.each(names)('%s', (name) => {
  it.each(['docx', 'odt', 'rtf', 'html', 'doc'])('reads the same from .%s', async (format) => {
    const source = await readFileSource(`${folder}formats/${name}.${format}`);
    expect(source.info.format).toBe(format);
    expect(lettersOf(source.text)).toBe(lettersOf(await textOf(`${name}.txt`)));
  });

  it('reads the same from .pdf, page furniture aside', async () => {
    const text = (await textOf(`${name}.txt`)).normalize('NFC').replace(furniture, '');
    const read = (await textOf(`formats/${name}.pdf`)).normalize('NFC').replace(furniture, '');
    // A rule on a line with text is no rule to the reader, nor to this test.
    expect(lettersOf(read)).toBe(lettersOf(text));
  });

  it.each([
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['windows-1258', 'windows-1258'],
    ['vni', 'vni'],
  ])('reads the same from %s', async (file, encoding) => {
    const source = await readFileSource(`${folder}formats/${name}.${file}.txt`);
    expect(source.info.encoding).toBe(encoding);
    const lacking = file === 'windows-1258' ? /[?≤≥]/g : /(?!)/g;
    expect(lettersOf(source.text).replace(lacking, '')).toBe(
      lettersOf(await textOf(`${name}.txt`)).replace(lacking, ''),
    );
  });

  it('reads the same from TCVN3, the case of toned capitals aside', async () => {
    const source = await readFileSource(`${folder}formats/${name}.tcvn3.txt`);
    expect(source.info.encoding).toBe('tcvn3');
    const withoutSigns = (text: string): string =>
      lettersOf(text)
        .toLowerCase()
        .replace(/[â©?≤≥]/g, '');
    expect(withoutSigns(source.text)).toBe(withoutSigns(await textOf(`${name}.txt`)));
  });
});
