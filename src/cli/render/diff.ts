import {
  changeKinds,
  type DiffEntry,
  type DiffWords,
  diffSections,
  diffWords,
  sayFact,
  sideWords,
} from '../../export/index.js';
import type { ChangeKind, DiffSide, DocumentDiff, Lang } from '../../model/index.js';
import { hang, printable, wrap } from './layout.js';
import { type MarkedLine, type Marks, markedLines } from './marked-words.js';
import type { Style } from './style.js';

/** From this width on, the two documents are shown side by side. */
const WIDE = 120;
const BETWEEN = ' │ ';
/** The maximum number of paragraphs printed per addition; the others are counted. */
const MOST_LINES = 12;
const MOST_NOTES = 4;
const INDENT = '  ';

const SIGNS: Readonly<Record<ChangeKind, string>> = {
  added: '+',
  removed: '−',
  moved: '→',
  renumbered: '#',
  changed: '~',
};

interface Sides {
  readonly removed: Marks;
  readonly added: Marks;
}

const marksOf = ({ palette }: Style, hasColor: boolean): Sides => ({
  removed: { open: hasColor ? '' : '[-', close: hasColor ? '' : '-]', paint: palette.removed },
  added: { open: hasColor ? '' : '{+', close: hasColor ? '' : '+}', paint: palette.added },
});

const fill = ({ text, width }: MarkedLine, to: number): string => text + ' '.repeat(Math.max(0, to - width));

/** Two texts in adjacent columns. */
const besides = (
  from: readonly MarkedLine[],
  to: readonly MarkedLine[],
  width: number,
  faint: (text: string) => string,
): readonly string[] => {
  const empty: MarkedLine = { text: '', width: 0 };
  return Array.from({ length: Math.max(from.length, to.length) }, (_, index) =>
    `${fill(from[index] ?? empty, width)}${faint(BETWEEN)}${(to[index] ?? empty).text}`.trimEnd(),
  );
};

const changedLines = (entry: DiffEntry, sides: Sides, { width, palette }: Style): readonly string[] => {
  if (entry.words === null) return [];
  const room = width - 2 * INDENT.length;
  if (width >= WIDE) {
    const column = Math.floor((room - BETWEEN.length) / 2);
    return besides(
      markedLines(sideWords(entry.words, 'removed'), column, sides.removed),
      markedLines(sideWords(entry.words, 'added'), column, sides.added),
      column,
      palette.faint,
    );
  }
  return (['removed', 'added'] as const).flatMap((side) => {
    const lines = markedLines(sideWords(entry.words ?? [], side), room - 2, sides[side]);
    return lines.map(({ text }, index) => `${index === 0 ? sides[side].paint(SIGNS[side]) : ' '} ${text}`);
  });
};

const aloneLines = (entry: DiffEntry, words: DiffWords, { width, palette }: Style): readonly string[] => {
  if (entry.lines.length === 0) return [];
  const isAdded = entry.kinds.includes('added');
  const paint = isAdded ? palette.added : palette.removed;
  const shown = entry.lines.slice(0, MOST_LINES);
  const left = entry.lines.length - shown.length;
  const room = width - 2 * INDENT.length;
  const column = width >= WIDE ? Math.floor((room - BETWEEN.length) / 2) : room;
  const lines = [...shown.map(printable), ...(left > 0 ? [words.more(left)] : [])]
    .flatMap((line) => wrap(line, column))
    .map((text): MarkedLine => ({ text: paint(text), width: text.length }));
  if (width < WIDE) return lines.map(({ text }) => text);
  return isAdded ? besides([], lines, column, palette.faint) : besides(lines, [], column, palette.faint);
};

const notesOf = ({ notes }: DiffEntry): string =>
  notes.length <= MOST_NOTES ? notes.join(', ') : `${notes[0]} … ${notes.at(-1)} (${notes.length})`;

const entryText = (entry: DiffEntry, words: DiffWords, sides: Sides, style: Style): string => {
  const { palette, width } = style;
  const [kind = 'changed'] = entry.kinds;
  const sign = `${SIGNS[kind]} `;
  const said = [entry.kinds.map((each) => words.kinds[each]).join(', '), entry.place, notesOf(entry)]
    .filter((part) => part !== '')
    .map(printable);
  const head = hang(sign, said.join(' · '), width - INDENT.length);
  const lines = words.lines(entry.lineFrom, entry.lineTo);
  const body = [...changedLines(entry, sides, style), ...aloneLines(entry, words, style)];
  const last = head.split('\n').at(-1) ?? '';
  const place = last.length + lines.length + 2 <= width - INDENT.length ? `  ${palette.faint(lines)}` : '';
  return [
    ...`${palette.label(head)}${place}`.split('\n').map((line) => INDENT + line),
    ...body.map((line) => INDENT + INDENT + line),
  ].join('\n');
};

const sideName = ({ path, kind, number, title }: DiffSide): string =>
  [path, [kind, number].filter((part) => part !== null).join(' ') || title]
    .filter((part) => part !== null && part !== '')
    .map((part) => printable(part ?? ''))
    .join('  ');

const countsOf = ({ summary }: DocumentDiff, words: DiffWords): string =>
  [
    ...changeKinds.filter((kind) => summary[kind] > 0).map((kind) => `${words.kinds[kind]} ${summary[kind]}`),
    ...(summary.wordsAdded + summary.wordsRemoved > 0
      ? [words.words(summary.wordsAdded, summary.wordsRemoved)]
      : []),
  ].join(' · ');

const factsText = (
  { metadata }: DocumentDiff,
  words: DiffWords,
  lang: Lang,
  { palette, width }: Style,
): readonly string[] => {
  if (metadata.length === 0) return [];
  const names = metadata.map(({ fact }) => words.facts[fact]);
  const wide = Math.max(...names.map((name) => name.length));
  const rows = metadata.map(({ fact, from, to }, index) =>
    hang(
      `${INDENT}${(names[index] ?? '').padEnd(wide)}  `,
      `${printable(sayFact(fact, from, lang))} → ${printable(sayFact(fact, to, lang))}`,
      width,
    ),
  );
  return [[palette.heading(words.ofItself), ...rows].join('\n')];
};

/** The differences between two documents, for people. */
export const renderDiff = (
  diff: DocumentDiff,
  isSummary: boolean,
  hasColor: boolean,
  lang: Lang,
  style: Style,
): string => {
  const words = diffWords(lang);
  const { palette } = style;
  const sides = marksOf(style, hasColor);
  const head = [
    palette.removed(hang('− ', sideName(diff.from), style.width)),
    palette.added(hang('+ ', sideName(diff.to), style.width)),
    palette.title(diff.equal ? words.equal : countsOf(diff, words)),
  ].filter((line) => line !== '');
  const sections = diffSections(diff, words).map(({ title, entries }) => {
    const heading = printable(title) || words.wholeText;
    if (isSummary) {
      const kinds = changeKinds
        .map((kind) => [kind, entries.filter((entry) => entry.kinds.includes(kind)).length] as const)
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => `${words.kinds[kind]} ${count}`);
      return hang(INDENT, `${heading}: ${kinds.join(', ')}`, style.width);
    }
    return [palette.heading(heading), ...entries.map((entry) => entryText(entry, words, sides, style))].join(
      '\n',
    );
  });
  const parts = [head.join('\n'), ...factsText(diff, words, lang, style)];
  return `${[...parts, ...(isSummary && sections.length > 0 ? [sections.join('\n')] : sections)].join('\n\n')}\n`;
};
