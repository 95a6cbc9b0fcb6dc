// Says in a few ranges what Unicode's classes of letters say in hundreds. An expression with `\p{L}` takes up to two
// milliseconds to compile, of which a short document is parsed in ten, and each letter that it looks at is looked for
// in all scripts of the world.

import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const evens = (from, to) => range(from, to).filter((code) => code % 2 === 0);
const odds = (from, to) => range(from, to).filter((code) => code % 2 === 1);
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const letters = (codes) => String.fromCharCode(...codes);

const upper = `A-ZÀ-ÖØ-Þ${letters(evens(0x100, 0x136))}${letters(odds(0x139, 0x147))}${letters(evens(0x14a, 0x176))}ŸŹŻŽƠƯΑ-ΡΣ-ΩА-Я${letters(evens(0x1ea0, 0x1ef8))}`;
const lower = `a-zµß-öø-ÿ${letters(odds(0x101, 0x137))}ĸ${letters(evens(0x13a, 0x148))}ŉ${letters(odds(0x14b, 0x177))}źżžơưα-ωа-я${letters(odds(0x1ea1, 0x1ef9))}ﬀ-ﬆ`;

/**
 * All letters that Vietnamese is written with, and those of the Latin, Greek and Cyrillic scripts, which may stand beside
 * them in its documents; of the numbers and marks those that go with these.
 */
const classes = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯΆ-ϿЀ-ԯḀ-ỿﬀ-ﬆ',
  Lu: upper,
  Ll: lower,
  M: '\u0300-\u036f',
  N: '0-9²³¹¼-¾⁰-₉Ⅰ-ↈ①-⒛',
  Nd: '0-9',
};

/** What is written in an expression, or in a text that becomes one, with its ranges in place of the classes. */
function plain(written) {
  let inBrackets = false;
  return written.replaceAll(/\$\{[^}]*\}|\\{1,2}p\{(?<name>\w+)\}|\\{1,2}.|[[\]]/gu, (part, name) => {
    if (part === '[' || part === ']') inBrackets = part === '[';
    const ranges = classes[name];
    if (ranges === undefined) return part;
    return inBrackets ? ranges : `[${ranges}]`;
  });
}

const mayBeExpression = (node) =>
  ts.isRegularExpressionLiteral(node) ||
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateExpression(node);

/** TypeScript with plain ranges in its expressions, be they written as such (`\p{L}`) or in a text (`\\p{L}`). */
export function withPlainLetters(source) {
  if (!source.includes('p{')) return source;
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  let result = '';
  let done = 0;
  const visit = (node) => {
    if (!mayBeExpression(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    const start = node.getStart(file);
    result += source.slice(done, start) + plain(source.slice(start, node.end));
    done = node.end;
  };
  visit(file);
  return result + source.slice(done);
}

/** The folders whose expressions see the texts of documents. */
const seesTexts = /[\\/]src[\\/](?:chars|text|lexicon|parse|cite)[\\/](?:[\w-]+[\\/])?\w[\w.-]*\.ts$/;

/** For the bundler. */
export const plainLetters = {
  name: 'plain-letters',
  setup: (bundler) => {
    bundler.onLoad({ filter: seesTexts }, async ({ path }) => ({
      contents: withPlainLetters(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** For the tests: they test what is shipped. */
export const plainLettersInTests = {
  name: 'plain-letters',
  enforce: 'pre',
  transform: (source, id) => (seesTexts.test(id) ? { code: withPlainLetters(source), map: null } : null),
};
