// Says in a few ranges what Unicode's classes of letters say in hundreds: in expressions that see the texts of documents,
// `\p{L}` means the letters of Latin, Greek and Cyrillic, and `\P{L}` all other characters. An expression with Unicode's
// own class takes up to two milliseconds to compile, of the ten that a short document is parsed in: without these ranges,
// a call for a plan of some pages takes 23 % more instructions (valgrind --tool=cachegrind).

import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const everySecond = (from, to) =>
  String.fromCharCode(...range(from, to).filter((code) => (code - from) % 2 === 0));

const upper = `A-ZÀ-ÖØ-Þ${everySecond(0x100, 0x136)}${everySecond(0x139, 0x147)}${everySecond(0x14a, 0x176)}ŸŹŻŽƠƯΑ-ΡΣ-ΩА-Я${everySecond(0x1ea0, 0x1ef8)}`;
const lower = `a-zµß-öø-ÿ${everySecond(0x101, 0x137)}ĸ${everySecond(0x13a, 0x148)}ŉ${everySecond(0x14b, 0x177)}źżžơưα-ωа-я${everySecond(0x1ea1, 0x1ef9)}ﬀ-ﬆ`;

/**
 * All letters that Vietnamese is written with, and those of the Latin, Greek and Cyrillic scripts, which may stand beside
 * them in its documents; of the numbers and marks those that go with these.
 */
export const classes = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯḀ-ỿﬀ-ﬆ',
  Lu: upper,
  Ll: lower,
  M: '\u0300-\u036f',
  N: '0-9²³¹¼-¾⁰⁴-⁹₀-₉Ⅰ-ↂↅ-ↈ①-⒛',
  Nd: '0-9',
};

/** The first and last code points of the ranges that a class is written in. */
function boundsOf(ranges) {
  const bounds = [];
  const characters = [...ranges];
  for (let at = 0; at < characters.length; at += 1) {
    const from = characters[at].codePointAt(0);
    if (characters[at + 1] === '-') at += 2;
    bounds.push([from, characters[at].codePointAt(0)]);
  }
  return bounds.sort(([one], [other]) => one - other);
}

/** The ranges of all characters that are not in a class; `backslash` is how many of them an escape takes. */
function complement(ranges, backslash) {
  const escaped = (code) => `${backslash}u{${code.toString(16)}}`;
  let next = 0;
  const parts = [];
  for (const [from, to] of boundsOf(ranges)) {
    if (from > next) parts.push(`${escaped(next)}-${escaped(from - 1)}`);
    next = Math.max(next, to + 1);
  }
  return [...parts, `${escaped(next)}-${escaped(0x10ffff)}`].join('');
}

/** What is written in an expression, or in a text that becomes one, with ranges in place of the classes. */
function withRanges(written) {
  let inBrackets = false;
  const token = /\$\{[^}]*\}|(?<backslash>\\{1,2})(?<sign>[pP])\{(?<name>\w+)\}|\\{1,2}.|[[\]]/gu;
  return written.replaceAll(token, (part, backslash, sign, name) => {
    if (part === '[' || part === ']') inBrackets = part === '[';
    if (name === undefined || !Object.hasOwn(classes, name)) return part;
    const ranges = sign === 'p' ? classes[name] : complement(classes[name], backslash);
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
  if (!/[pP]\{/.test(source)) return source;
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  let result = '';
  let done = 0;
  const visit = (node) => {
    if (!mayBeExpression(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    const start = node.getStart(file);
    result += source.slice(done, start) + withRanges(source.slice(start, node.end));
    done = node.end;
  };
  visit(file);
  return result + source.slice(done);
}

/** The folders whose expressions see the texts of documents. */
const seesTexts = /[\\/]src[\\/](?:chars|text|lexicon|parse|cite)[\\/].*\.ts$/;

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
