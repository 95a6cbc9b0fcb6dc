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

  it('is refused as a text', async () => {
    const bytes = Buffer.alloc(128_000_001, 'a');
    expect(await codeOf(readSource(bytes, { path: null }))).toBe('tooLong');
    const { text } = await readSource(bytes.subarray(0, -1), { path: null, hash: false });
    expect(text.length).toBe(128_000_000);
  });

  it('is refused as bytes of more letters than a text may have', async () => {
    expect(await codeOf(readSource(Buffer.alloc(512_000_001, 'a'), { path: null }))).toBe('tooLong');
  });
});

describe('a file without a size', () => {
  it.skipIf(process.platform !== 'linux')('is read to its end', async () => {
    const { text, info } = await readFileSource('/proc/self/status');
    expect(text).toContain('Pid:');
    expect(info.bytes).toBe(Buffer.byteLength(text));
  });
});
