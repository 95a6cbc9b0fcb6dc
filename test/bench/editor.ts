import { join } from 'node:path';
import { parseDocument } from '../../src/document.js';
import { startEditor } from '../lsp/client.js';
import { longText, type Texts } from './texts.js';

/** How long an editor waits for the findings of a document after a letter is typed in it. */
export interface EditorSpeed {
  /** Of the document, in UTF-16 units. */
  readonly length: number;
  readonly parseMilliseconds: number;
  readonly updateMilliseconds: number;
  /** Median of the ratios of neighbouring runs. */
  readonly ratio: number;
}

/** A hundred pages: a page of an office's text has some 2,500 letters, of two bytes at most. */
const BYTES = 100 * 2500 * 1.4;
const ROUNDS = 15;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Types a letter again and again, and parses the same text in turn, so that a machine that slows down slows both. */
export async function measureEditor(root: string, texts: Texts): Promise<EditorSpeed> {
  const text = longText(texts, BYTES);
  const editor = await startEditor(join(root, 'dist/bin/plan-parse.js'));
  const uri = 'file:///draft.txt';
  await editor.open(uri, text);
  await editor.findings(uri, 1);
  const pairs: { readonly update: number; readonly parse: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const version = round + 2;
    const start = performance.now();
    await editor.change(uri, version, [{ start: [0, 0], end: [0, 0], text: ' ' }]);
    await editor.findings(uri, version);
    const middle = performance.now();
    parseDocument(text);
    pairs.push({ update: middle - start, parse: performance.now() - middle });
  }
  await editor.leave();
  const warm = pairs.slice(5);
  return {
    length: text.length,
    parseMilliseconds: median(warm.map(({ parse }) => parse)),
    updateMilliseconds: median(warm.map(({ update }) => update)),
    ratio: median(warm.map(({ update, parse }) => update / parse)),
  };
}
