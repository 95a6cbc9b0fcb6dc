import { type NameTrie, nameTrie } from '../chars/index.js';
import data from './stopwords.data.json' with { type: 'json' };

let words: NameTrie<boolean> | null = null;

/**
 * Reads a stopword at `from`: a function word or a phrase common to all official documents ("quy định", "ủy ban nhân
 * dân"); `end` is the offset just after it. For a term that begins with such a word but is meaningful ("chuyển đổi số",
 * "người lao động"), `stop` is false; `null` if neither begins there.
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
