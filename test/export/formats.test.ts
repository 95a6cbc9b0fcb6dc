import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentFormats, type GraphFormatName, graphFormats } from '../../src/export/index.js';
import { buildGraph } from '../../src/graph/index.js';
import { hostileDocuments, hostileGraph } from './hostile.js';
import { exportOptions, writeFiles } from './write.js';

const names = Object.keys(graphFormats) as GraphFormatName[];

/** What no file may hold: half a surrogate pair cannot be written in UTF-8. */
const LONE_SURROGATE = /\p{Cs}/u;

describe('the formats of graphs', () => {
  it('are all registered', () => {
    const files = readdirSync(new URL('../../src/export/formats/', import.meta.url))
      .filter((name) => name !== 'index.ts')
      .map((name) => name.replace(/\.ts$/, ''));
    // Pages have a folder of their own, which documents share.
    expect([...files, 'html'].toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s takes whatever texts hold, and no text at all', async (name) => {
    for (const graph of [hostileGraph(), buildGraph([])]) {
      const files = await writeFiles(graph, name);
      for (const text of Object.values(files)) expect(text).not.toMatch(LONE_SURROGATE);
      expect(await writeFiles(graph, name)).toEqual(files);
    }
    const text = Object.values(await writeFiles(hostileGraph(), name)).join('');
    expect(text).toContain('30/2020');
  });
});

describe('the formats of documents', () => {
  it.each(Object.entries(documentFormats))('%s takes whatever texts hold', async (_, load) => {
    const write = await load(exportOptions);
    for (const document of hostileDocuments()) {
      const text = write(document);
      expect(text).not.toMatch(LONE_SURROGATE);
      expect(write(document)).toBe(text);
    }
  });
});
