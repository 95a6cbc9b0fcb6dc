import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { readSource } from '../../src/read/read.js';

interface Row {
  readonly path: string;
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly says: string;
}

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../../fixtures/effect/corpus.json', import.meta.url), 'utf8'),
);

describe.skipIf(!existsSync(corpus))('the documents beside the repository (needs ../shared/corpus)', () => {
  it.each(rows.map((row) => [row.path, row] as const))('%s', async (path, { effectiveOn, expiresOn }) => {
    const { text, layout, info } = await readSource(readFileSync(new URL(path, corpus)), { path });
    const { metadata } = parseDocument(text, { layout: layout ?? null, source: info });
    expect({ effectiveOn: metadata.effectiveOn, expiresOn: metadata.expiresOn }).toEqual({
      effectiveOn,
      expiresOn,
    });
  });
});
