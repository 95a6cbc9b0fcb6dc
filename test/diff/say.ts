import { createInterner, createWordReader } from '../../src/diff/form/words.js';
import { type DiffOptions, diffDocuments, parseDocument } from '../../src/index.js';
import type { Change, ComparedNode, DiffPlace, DocumentDiff, WordStretch } from '../../src/model/index.js';

/** The diff of two texts. */
export const diffTexts = (from: string, to: string, options: DiffOptions = {}): DocumentDiff =>
  diffDocuments(parseDocument(from), parseDocument(to), options);

const sayPlace = (place: DiffPlace | null): string =>
  place === null
    ? ''
    : place.path.map(({ type, label }) => label ?? type).join('/') +
      (place.count > 1 ? `×${place.count}` : '');

/** "cũ [-mười-]{+hai mươi+} ngày" */
const sayWords = (words: readonly WordStretch[] | null): string =>
  (words ?? [])
    .map(({ type, text }) =>
      type === 'same' ? text : type === 'added' ? `{+${text.trim()}+}` : `[-${text.trim()}-]`,
    )
    .join('');

/** "moved+renumbered clause Điều 1/2 → Điều 3/1" */
const sayChange = ({ kinds, type, from, to, heading, words }: Change): string =>
  [
    kinds.join('+'),
    type,
    [sayPlace(from), sayPlace(to)]
      .filter((place, index, both) => place !== '' && both[1 - index] !== place)
      .join(' → ') || sayPlace(to),
    sayWords(heading),
    sayWords(words),
  ]
    .filter((part) => part !== '')
    .join(' ');

/** All changes, one line each. */
export const sayChanges = ({ changes }: DocumentDiff): readonly string[] => changes.map(sayChange);

/** A node with its words in the form that is compared. */
export const comparable = (root: ComparedNode): unknown => {
  const intern = createInterner();
  const read = createWordReader(intern);
  const keys = (text: string | null, foldCase: boolean): string | null =>
    text === null
      ? null
      : read(text, foldCase)
          .map(({ id }) => id)
          .join(' ');
  const keysOf = ({ type, label, name, heading, text, children }: ComparedNode): unknown => ({
    type,
    name,
    label: label?.normalize('NFC').replaceAll(/\s+/gu, ' ').toLowerCase() ?? null,
    heading: keys(heading, true),
    text: keys(text, name !== null),
    children: children.map(keysOf),
  });
  return keysOf(root);
};
