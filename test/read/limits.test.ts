import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isReadError, readFileSource, readSource, readStdin } from '../../src/read/index.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-limits-'));

afterAll(() => rmSync(folder, { recursive: true }));

const codeOf = (reading: Promise<unknown>): Promise<string | null> =>
  reading.then(
    () => null,
    (thrown: unknown) => (isReadError(thrown) ? thrown.problem.code : String(thrown)),
  );

async function* endless(): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.alloc(1 << 20, 'a');
  while (true) yield chunk;
}

describe('what is too large', () => {
  it('is refused without being read', async () => {
    const path = join(folder, 'large.txt');
    writeFileSync(path, '');
    truncateSync(path, 3 * 2 ** 30);
    expect(await codeOf(readFileSource(path))).toBe('tooLarge');
  });

  it('is refused though it has no end', async () => {
    expect(await codeOf(readStdin({}, endless()))).toBe('tooLarge');
  });

  it('is refused as a text, in one letter of the alphabet or another', async () => {
    for (const text of ['a'.repeat(32_000_001), 'ế'.repeat(32_000_001)])
      expect(await codeOf(readSource(Buffer.from(text), { path: null }))).toBe('tooLong');
    expect(await codeOf(readSource(Buffer.alloc(130_000_000, 'a'), { path: null }))).toBe('tooLong');
  });
});

describe('a file without a size', () => {
  it.skipIf(process.platform !== 'linux')('is read to its end', async () => {
    const { text, info } = await readFileSource('/proc/self/status');
    expect(text).toContain('Pid:');
    expect(info.bytes).toBe(Buffer.byteLength(text));
  });
});
