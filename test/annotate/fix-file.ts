import { fixWord } from '../../src/annotate/index.js';
import { parseDocument } from '../../src/index.js';
import type { Layout } from '../../src/model/index.js';
import { readSource } from '../../src/read/index.js';
import { findAll, fixesOf } from '../../src/validate/index.js';

/** Reads a Word file. */
export const read = async (bytes: Uint8Array) => {
  const { text, layout = null } = await readSource(bytes, { path: 'draft.docx', look: true });
  return { text, layout };
};

/** The findings of a text. */
export const find = (text: string, layout: Layout | null) =>
  findAll(parseDocument(text, { layout }), text, { layout });

const MOST_ROUNDS = 6;

/** Fixes a Word file as the command does. */
export const fixFile = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { text, layout } = await read(bytes);
  const edits = fixesOf(text, layout, (of, laid) => find(of, laid).flatMap(({ fix }) => fix));
  const first = find(text, layout).flatMap(({ change }) => change);
  let fixed = fixWord(bytes, { edits, changes: first }, { text, origins: layout?.origins ?? [] });
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    const now = await read(fixed);
    const changes = find(now.text, now.layout).flatMap(({ change }) => change);
    const origins = now.layout?.origins ?? [];
    const next = fixWord(fixed, { edits: [], changes }, { text: now.text, origins });
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
};
