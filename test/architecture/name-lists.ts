import ts from 'typescript';
import { bodyNames, kindNames, kinds, officeNames, verbsThat } from '../../src/lexicon/index.js';
import { bodies } from '../../src/lexicon/issuers.js';

/** Names of kinds, bodies and offices, and the verbs that change documents, in small letters. */
const names = new Set(
  [...kindNames(), ...bodyNames(), ...officeNames(), ...verbsThat('changes')].map((name) =>
    name.toLowerCase(),
  ),
);
/** "QĐ", "UBND" */
const abbreviations = new Set(
  [...kinds, ...bodies].flatMap((row) => row.abbreviations).filter(({ length }) => length > 1),
);
const MOST_SYLLABLES = Math.max(...[...names].map((name) => name.split(' ').length));

/** A list of names in a source text. */
export interface NameList {
  readonly line: number;
  /** In small letters, abbreviations as they are written. */
  readonly names: readonly string[];
}

/** An alternative of an expression without its syntax: "(?:Nghị\s+định" is "Nghị định". */
const plain = (alternative: string): string =>
  alternative
    .replace(/^\?(?:[:=!]|<[=!]|<\w+>)/, '')
    .replaceAll(/\\s[+*?]?/g, ' ')
    .replaceAll(/\[[^\]]*\][+*?]?/g, ' ')
    .replaceAll(/[?*+\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/**
 * The name that a text is, or begins with. A name of one syllable in small letters is another word as well ("khoa"), and
 * where more follows it begins other words, so that it counts alone and with a capital only.
 */
function nameIn(text: string): string | null {
  if (abbreviations.has(text)) return text;
  const syllables = text.split(/[ ,.;:=!<]+/);
  for (let count = Math.min(syllables.length, MOST_SYLLABLES); count >= 1; count -= 1) {
    const name = syllables.slice(0, count).join(' ');
    const counts = count > 1 || (syllables.length === 1 && /^\p{Lu}/u.test(name));
    if (counts && names.has(name.toLowerCase())) return name.toLowerCase();
  }
  return null;
}

const alternativesOf = (pattern: string): readonly string[] => pattern.split(/[|()^$]/);

const textOf = (node: ts.Node): readonly string[] =>
  ts.isStringLiteralLike(node) || ts.isIdentifier(node) ? [node.text] : [];

/** What a literal lists: alternatives of an expression, strings of an array (or first ones of its pairs), keys. */
function listedIn(node: ts.Node): readonly string[] {
  if (ts.isRegularExpressionLiteral(node))
    return alternativesOf(node.text.slice(1, node.text.lastIndexOf('/')));
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
    const source = node.getText().slice(1, -1);
    return source.includes('|') ? alternativesOf(source) : [];
  }
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap((each) =>
      ts.isArrayLiteralExpression(each) ? each.elements.slice(0, 1).flatMap(textOf) : textOf(each),
    );
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap(({ name }) => (name ? textOf(name) : []));
  return [];
}

/** The literals of a module that list two or more names. */
export function nameListsIn(source: string): readonly NameList[] {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const found: NameList[] = [];
  const visit = (node: ts.Node): void => {
    const listed = new Set(listedIn(node).flatMap((each) => nameIn(plain(each)) ?? []));
    if (listed.size > 1)
      found.push({
        line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        names: [...listed].toSorted(),
      });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
