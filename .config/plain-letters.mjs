// Says in a few ranges what Unicode's classes of letters say in hundreds: in expressions that see the texts of documents,
// `\p{L}` means the letters of Latin, Greek and Cyrillic, and `\P{L}` all other characters. An expression with Unicode's
// own class takes up to two milliseconds to compile, of the ten that a short document is parsed in: without these ranges,
// a call for a plan of some pages takes 23 % more instructions (valgrind --tool=cachegrind), and with them only where it
// is parsed, its validation 5 % more.

import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const everySecond = (from, to) =>
  String.fromCharCode(...range(from, to).filter((code) => (code - from) % 2 === 0));

const upper = `A-ZÀ-ÖØ-Þ${everySecond(0x100, 0x136)}${everySecond(0x139, 0x147)}${everySecond(0x14a, 0x176)}ŸŹŻŽƠƯΑ-ΡΣ-ΩА-Я${everySecond(0x1ea0, 0x1ef8)}`;
const lower = `a-zµß-öø-ÿ${everySecond(0x101, 0x137)}ĸ${everySecond(0x13a, 0x148)}ŉ${everySecond(0x14b, 0x177)}źżžơưα-ωа-я${everySecond(0x1ea1, 0x1ef9)}ﬀ-ﬆ`;

/**
 * All letters that Vietnamese is written with, and those of the Latin, Greek and Cyrillic scripts, which may stand beside
 * them in its documents; of the numbers and marks those that go with these. A range may run over places where Unicode has
 * no character: V8 compares a character with up to 16 ranges in place, and calls a function for more, which takes five
 * times as long.
 */
export const classes = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯΆΈ-ϵϷ-ҁҊ-ԯḀ-ỿﬀ-ﬆ',
  Lu: upper,
  Ll: lower,
  M: '\u0300-\u036f',
  N: '0-9²³¹¼-¾⁰⁴-⁹₀-₉Ⅰ-ↂↅ-ↈ①-⒛',
  Nd: '0-9',
};

/**
 * What of the classes with more ranges than that is looked at first: most letters of a text are in it or are not in the
 * class at all, which the ranges of the rest tell at once of ASCII.
 */
const COMMON = { Lu: 'A-ZÀ-ÖØ-Þ', Ll: 'a-zµß-öø-ÿ' };
const inTwo = (name) => [COMMON[name], classes[name].replace(COMMON[name], '')];

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

const PROPERTY = String.raw`(?<backslash>\\{1,2})(?<sign>[pP])\{(?<name>\w+)\}`;
const OTHER = String.raw`\$\{[^}]*\}|\\{1,2}.`;
const IN_BRACKETS = new RegExp(`${PROPERTY}|${OTHER}`, 'gu');
const TOKEN = new RegExp(
  String.raw`\[(?<negated>\^?)(?<content>(?:\\{1,2}[pP]\{\w+\}|${OTHER}|[^\]\\])*)\]|${PROPERTY}|${OTHER}`,
  'gu',
);

/** The ranges of a property, or of all other characters; `null` of one that stays as it is. */
function rangesOf({ backslash, sign, name }) {
  if (name === undefined || !Object.hasOwn(classes, name)) return null;
  return sign === 'p' ? classes[name] : complement(classes[name], backslash);
}

/** What stands in brackets: a class with many ranges is parted in two, of which the first holds what is common. */
function bracketed(content, isNegated) {
  const rest = [];
  const ranges = content.replaceAll(IN_BRACKETS, (part, ...matched) => {
    const groups = matched.at(-1);
    const isParted = !isNegated && groups.sign === 'p' && Object.hasOwn(COMMON, groups.name);
    if (!isParted) return rangesOf(groups) ?? part;
    const [first, second] = inTwo(groups.name);
    rest.push(second);
    return first;
  });
  return rest.length === 0 ? `[${isNegated ? '^' : ''}${ranges}]` : `(?:[${ranges}]|[${rest.join('')}])`;
}

/** What is written in an expression, or in a text that becomes one, with ranges in place of the classes. */
const withRanges = (written) =>
  written.replaceAll(TOKEN, (part, ...matched) => {
    const groups = matched.at(-1);
    if (groups.content !== undefined) return bracketed(groups.content, groups.negated !== '');
    return rangesOf(groups) === null ? part : bracketed(part, false);
  });

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
const seesTexts = /[\\/]src[\\/](?:chars|text|lexicon|parse|cite|effect|amend|tasks|validate)[\\/].*\.ts$/;

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
