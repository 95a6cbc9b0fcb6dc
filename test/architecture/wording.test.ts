import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { modules, read } from './imports.js';

/** Words that nobody writes in a comment today, and what to write instead. */
const instead: Readonly<Record<string, string>> = {
  anew: 'again',
  befalls: 'happens to',
  besides: 'in addition, apart from',
  'but for': 'except',
  'complained of': 'reported',
  'is told': 'is reported, is recognised',
  'are told': 'are reported, are recognised',
  'be it': 'whether',
  lest: 'so that … not',
  mended: 'fixed, corrected',
  mends: 'fixes, corrects',
  thereby: 'so',
  'told apart': 'distinguished',
  whence: 'from where',
  wherein: 'in which',
  whosoever: 'anybody who',
  whoever: 'who, anybody who',
};

const folders = [
  'amend',
  'cli',
  'consolidate',
  'diff',
  'export',
  'graph',
  'lexicon',
  'model',
  'read',
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
    ['/**\n * What is left is\n * told.\n */', ['is told']],
    ['// The word "anew" in `anew`', []],
    ['const anew = "besides";', []],
  ])('are searched for odd words: %j', (source, found) => {
    expect(oddWordsIn(source)).toEqual(found);
  });

  it.each(folders)('of src/%s are in present-day English', (folder) => {
    const files = modules.filter((path) => path.startsWith(`src/${folder}/`));
    expect(files.length).toBeGreaterThan(10);
    const odd = files.flatMap((path) =>
      oddWordsIn(read(path)).map((word) => `${path}: ${word} (${instead[word]})`),
    );
    expect(odd).toEqual([]);
  });
});
