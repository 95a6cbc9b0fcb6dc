import { type NameTrie, nameTrie } from '../chars/index.js';
import data from './stopwords.data.json' with { type: 'json' };

let words: NameTrie<boolean> | null = null;

/**
 * Whether a word without a subject of its own begins at `from`: a word of grammar, or of the manner of all official
 * documents ("quy định", "ủy ban nhân dân"); `end` is the offset just after it. A term that begins with such a word and
 * has a subject ("chuyển đổi số", "người lao động") is given with `stop` false; `null` where neither begins.
 */
export function readStopword(
  text: string,
  from: number,
): { readonly end: number; readonly stop: boolean } | null {
  words ??= buildWords();
  const found = words.longest(text, from);
  return found && { end: found.end, stop: found.values.every(Boolean) };
}

function buildWords(): NameTrie<boolean> {
  const trie = nameTrie<boolean>();
  for (const word of data.words) trie.add(word, true);
  for (const term of data.keep) trie.add(term, false);
  return trie;
}
