import type {
  Change,
  ChangeKind,
  ComparedNode,
  DiffPlace,
  DocumentDiff,
  WordStretch,
} from '../../model/index.js';
import { namedPlace, pathName, unitName } from './names.js';
import type { DiffWords } from './words.js';

/** A change, or several shown as one. */
export interface DiffEntry {
  readonly kinds: readonly ChangeKind[];
  /** Its place below its section; empty for the section's own text. */
  readonly place: string;
  /** Where it comes from, and which number it had. */
  readonly notes: readonly string[];
  /** Words that changed. */
  readonly words: readonly WordStretch[] | null;
  /** The added or removed text, one paragraph per line. */
  readonly lines: readonly string[];
  /** Lines of the texts as read. */
  readonly lineFrom: number | null;
  readonly lineTo: number | null;
}

/** Changes of one unit. */
export interface DiffSection {
  readonly title: string;
  readonly entries: readonly DiffEntry[];
}

/** A node as lines: one for each unit, paragraph and table row. */
const linesOf = (node: ComparedNode): readonly string[] => {
  if (node.type === 'row')
    return [
      [node.label ?? '', ...node.children.map(({ text }) => text ?? '')]
        .filter((cell) => cell !== '')
        .join(' | '),
    ];
  if (node.text !== null) return [node.text.replaceAll('\n', ' ')];
  const [first, ...rest] = node.children.flatMap(linesOf);
  const isLetter = node.type === 'point' && !/\s/u.test(node.label ?? '');
  const label = node.label === null ? '' : `${node.label}${isLetter ? ') ' : '. '}`;
  if (node.heading !== null)
    return [`${label}${node.heading}`, ...(first === undefined ? [] : [first]), ...rest];
  return [`${label}${first ?? ''}`.trim(), ...rest].filter((line) => line !== '');
};

const lastName = (place: DiffPlace | null, words: DiffWords): string => {
  const unit = place?.path.at(-1);
  return unit === undefined ? words.nothing : unitName(unit, words);
};

const notesOf = ({ kinds, from, to }: Change, words: DiffWords): readonly string[] => {
  if (kinds.includes('moved') && from !== null)
    return [words.movedFrom(pathName(from.path, words) || words.wholeText)];
  return kinds.includes('renumbered') ? [`${lastName(from, words)} → ${lastName(to, words)}`] : [];
};

const entryOf = (change: Change, place: string, words: DiffWords): DiffEntry => ({
  kinds: change.kinds,
  // The note already says so.
  place: change.kinds.length === 1 && change.kinds[0] === 'renumbered' ? '' : place,
  notes: notesOf(change, words),
  words: change.words ?? change.heading,
  lines: change.node === null ? [] : linesOf(change.node),
  lineFrom: change.from?.position?.start.line ?? null,
  lineTo: change.to?.position?.start.line ?? null,
});

const isOnly = ({ kinds, words }: DiffEntry, kind: ChangeKind): boolean =>
  kinds.length === 1 && kinds[0] === kind && words === null;

/** Consecutive added or removed paragraphs are shown as one change, and so are units with new numbers. */
const join = (one: DiffEntry, other: DiffEntry): DiffEntry | null => {
  for (const kind of ['added', 'removed'] as const)
    if (isOnly(one, kind) && isOnly(other, kind) && one.place === other.place)
      return { ...one, lines: [...one.lines, ...other.lines] };
  if (isOnly(one, 'renumbered') && isOnly(other, 'renumbered') && one.lines.length === 0)
    return { ...one, notes: [...one.notes, ...other.notes] };
  return null;
};

/** The changes of a diff, unit by unit. */
export const diffSections = ({ changes }: DocumentDiff, words: DiffWords): readonly DiffSection[] => {
  const sections: { readonly title: string; readonly entries: DiffEntry[] }[] = [];
  for (const change of changes) {
    const { section, rest } = namedPlace(change, words);
    const entry = entryOf(change, rest, words);
    let last = sections.at(-1);
    if (last?.title !== section) {
      last = { title: section, entries: [] };
      sections.push(last);
    }
    const before = last.entries.at(-1);
    const joined = before === undefined ? null : join(before, entry);
    if (joined === null) last.entries.push(entry);
    else last.entries[last.entries.length - 1] = joined;
  }
  return sections;
};
