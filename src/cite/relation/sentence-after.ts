import type { Block } from '../../model/index.js';
import type { Mention } from '../mentions/index.js';

/** In characters; in a longer sentence, the verb does not belong to a document at its beginning. */
export const MAX_SENTENCE = 700;

/** The text from a mention to the end of its sentence, or to the next semicolon. */
export function sentenceAfter(text: string, block: Block, { end }: Mention): string {
  const limit = Math.min(block.end, end + MAX_SENTENCE);
  let at = end;
  while (at < limit && !endsSentence(text, at, limit)) at += 1;
  return text.slice(end, Math.min(at + 1, limit));
}

function endsSentence(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x2e || code === 0x3b) && (at + 1 === limit || text.charCodeAt(at + 1) === 0x20);
}
