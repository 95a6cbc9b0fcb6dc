import { oneOf } from '../chars/index.js';
import { allOf, type MutableNode } from './mutable.js';

const LETTER = /[\p{L}\p{M}\d]/u;

/** Matches words with dashes of any length and white space of any kind. */
function pattern(words: string, newText: string): RegExp | null {
  const folded = words.normalize('NFC').trim();
  if (folded === '') return null;
  const source = folded
    .split(/\s+/u)
    .map((word) => oneOf([word]).replaceAll(/[-–—]/gu, '[-–—]'))
    .join(String.raw`\s+`);
  const [first = '', last = ''] = [folded.charAt(0), folded.charAt(folded.length - 1)];
  const before = LETTER.test(first) ? String.raw`(?<![\p{L}\p{M}\d])` : '';
  const after = LETTER.test(last) ? String.raw`(?![\p{L}\p{M}\d])` : '';
  // "Thay từ “và” bằng dấu phẩy": no space is left before the mark.
  const space = /^[,;.:]/u.test(newText) && LETTER.test(first) ? String.raw`\s*` : '';
  return new RegExp(space + before + source + after, 'gu');
}

const BEGINS_CAPITAL = /^\s*\p{Lu}/u;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Replaces words in a text; gives `null` where the text does not contain them. */
export type Replacement = (text: string) => string | null;

/**
 * Replaces words wherever they stand as whole words, at the beginning of a sentence too. Where they are deleted, the
 * gap is closed.
 */
export function replacementOf(oldText: string, newText: string): Replacement | null {
  const exact = pattern(oldText, newText);
  if (exact === null) return null;
  const opening = /^\p{Ll}/u.test(oldText) ? pattern(capital(oldText.trim()), newText) : null;
  return (text) => {
    let count = 0;
    const put =
      (fresh: string) =>
      (_old: string, at: number, whole: string): string => {
        count += 1;
        const begins = BEGINS_CAPITAL.test(oldText) && /(?:^|[.!?]\s+)$/u.test(whole.slice(0, at));
        return begins ? capital(fresh) : fresh;
      };
    let changed = text.normalize('NFC').replace(exact, put(newText));
    if (opening !== null) changed = changed.replace(opening, put(capital(newText)));
    if (count === 0) return null;
    return newText === '' ? closedUp(changed) : changed;
  };
}

const closedUp = (text: string): string =>
  text
    .replaceAll(/\s{2,}/gu, ' ')
    .replaceAll(/\s+(?=[,;.:)])/gu, '')
    .replaceAll(/\(\s+/gu, '(')
    .trim();

const WORDED: ReadonlySet<string> = new Set(['paragraph', 'field']);

/** The headings, paragraphs and fields in a node. */
function* textsOf(
  node: MutableNode,
): Generator<{ readonly node: MutableNode; readonly key: 'heading' | 'value' }> {
  for (const each of allOf(node)) {
    if (typeof each.heading === 'string') yield { node: each, key: 'heading' };
    if (typeof each.value === 'string' && WORDED.has(each.type)) yield { node: each, key: 'value' };
  }
}

/** A text that a replacement changes, and the result. */
export interface ChangedText {
  readonly node: MutableNode;
  readonly key: 'heading' | 'value';
  readonly text: string;
}

/** What a replacement would change in and below a node, or in its heading only. Nothing is changed yet. */
export function changesIn(
  node: MutableNode,
  replace: Replacement,
  headingAlone: boolean,
): readonly ChangedText[] {
  return [...textsOf(node)].flatMap(({ node: each, key }): readonly ChangedText[] => {
    if (headingAlone && !(each === node && key === 'heading')) return [];
    const text = replace(each[key] ?? '');
    return text === null ? [] : [{ node: each, key, text }];
  });
}
