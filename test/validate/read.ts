import type { ParsedDocument } from '../../src/model/index.js';
import { parseText } from '../../src/parse/index.js';

/** Reads a text as the library does. */
export function read(text: string): ParsedDocument {
  const { root, metadata } = parseText(text);
  return {
    schemaVersion: 1,
    source: { path: null, format: 'text', encoding: null, bytes: null, sha256: null },
    metadata: { ...metadata, urn: null, keywords: [] },
    body: root,
    citations: [],
    works: [],
    edges: [],
    diagnostics: [],
  };
}
