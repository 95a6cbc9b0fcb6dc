import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { modules, read } from './imports.js';

/** Words that nobody writes in a comment today, and what to write instead. */
const instead: Readonly<Record<string, string>> = {
  anew: 'again',
  'be it': 'whether',
  befalls: 'happens to',
  besides: 'in addition, apart from',
  'but for': 'except',
  'complained of': 'reported',
  'held against': 'compared with',
  'in the midst': 'in the middle',
  lest: 'so that … not',
  mended: 'fixed, corrected',
  mends: 'fixes, corrects',
  parted: 'separated, split',
  reckoned: 'counted',
  'so many': 'this many',
  struck: 'deleted',
  thereby: 'so',
  'to be had': 'available',
  told: 'reported, recognised, distinguished',
  'what became of': 'what happened to',
  'what becomes of': 'what happens to',
  whence: 'from where',
  wherein: 'in which',
  whoever: 'who, anybody who',
  whosoever: 'anybody who',
};

const folders = [
  'amend',
  'annotate',
  'archive',
  'chars',
  'chunks',
  'cite',
  'cli',
  'consolidate',
  'diff',
  'effect',
  'export',
  'graph',
  'lexicon',
  'lsp',
  'mcp',
  'model',
  'parse',
  'read',
  'scan',
  'tasks',
  'text',
  'validate',
];

const words = new RegExp(`(?<![\\w-])(?:${Object.keys(instead).join('|')})(?![\\w-])`, 'giu');

/** The comments of a source text, without what they quote. */
function* commentsOf(source: string): Generator<string> {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, source);
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
    if (kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia)
      yield scanner
        .getTokenText()
        .replaceAll(/\n\s*\* ?/g, ' ')
        .replaceAll(/"[^"]*"|`[^`]*`/g, '');
}

const oddWordsIn = (source: string): readonly string[] =>
  [...commentsOf(source)].flatMap((comment) =>
    [...comment.matchAll(words)].map(([word]) => word.toLowerCase()),
  );

describe('comments', () => {
  it.each([
    ['// Read anew.\nconst a = 1;', ['anew']],
    ['/**\n * What is left is\n * told.\n */', ['told']],
    ['// The word "anew" in `anew`', []],
    ['const anew = "besides";', []],
  ])('are searched for odd words: %j', (source, found) => {
    expect(oddWordsIn(source)).toEqual(found);
  });

  it.each(folders)('of src/%s are in present-day English', (folder) => {
    const files = modules.filter((path) => path.startsWith(`src/${folder}/`));
    expect(files.length).toBeGreaterThan(5);
    const odd = files.flatMap((path) =>
      oddWordsIn(read(path)).map((word) => `${path}: ${word} (${instead[word]})`),
    );
    expect(odd).toEqual([]);
  });
});
