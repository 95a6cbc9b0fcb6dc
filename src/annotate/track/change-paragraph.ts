import type { LetterChange } from '../../model/index.js';
import type { Run, TextPiece } from '../word-paragraphs.js';
import { firstFrom, placeEdit, type ReadParagraph, type WordEdit } from './place-edit.js';
import type { ChangeMarks } from './properties.js';
import { type ChangedUnit, sameChange, writeRun } from './write-run.js';

/** A replacement of a stretch of a part. */
export interface Rewriting {
  /** Offsets in the part. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Draft = { -readonly [Key in keyof ChangedUnit]: ChangedUnit[Key] };

/** Applies an edit to the units of a paragraph, unless it would change a run that must not be edited. */
function applyEdit(edit: WordEdit, paragraph: ReadParagraph, drafts: readonly Draft[]): void {
  const placed = placeEdit(edit, paragraph);
  if (placed === null) return;
  const { from, to, replacement } = placed;
  const before = drafts[from - 1];
  const first = drafts[from];
  if (from === to) {
    const isAtLetter = before !== undefined && !before.isSpace;
    const at = isAtLetter ? before : first;
    if (at === undefined || !at.piece.run.isFree || at.isDeleted) return;
    if (isAtLetter) at.after += replacement;
    else at.before += replacement;
    return;
  }
  const replaced = drafts.slice(from, to);
  if (first === undefined || replaced.some(({ piece, isDeleted }) => !piece.run.isFree || isDeleted)) return;
  for (const unit of replaced) unit.isDeleted = true;
  // The new text looks like the first letter that it replaces.
  const last = replaced.findLast(({ piece }) => piece.run === first.piece.run) ?? first;
  last.after += replacement;
}

/** Applies a change in the look of letters to the units of a paragraph. */
function applyLetters(
  { start, end, to }: LetterChange,
  paragraph: ReadParagraph,
  drafts: readonly Draft[],
): void {
  const { letters } = paragraph;
  const last = firstFrom(paragraph, end);
  // Neighbours with the same change share one object, so that comparing them is fast.
  let before: Draft['to'] = null;
  let joined: Draft['to'] = to;
  for (let at = firstFrom(paragraph, start); at < last; at += 1) {
    const draft = drafts[letters[at]?.unit ?? -1];
    if (!draft) continue;
    if (draft.to !== before) joined = { ...draft.to, ...to };
    before = draft.to;
    draft.to = joined;
  }
}

/** Gives spaces the change of the letters around them, if it is the same on both sides. */
function fillSpaces(drafts: readonly Draft[]): void {
  let open: Draft[] = [];
  let last: Draft | null = null;
  for (const draft of drafts) {
    if (draft.isSpace) {
      open.push(draft);
      continue;
    }
    if (open.length > 0 && last?.to && sameChange(last.to, draft.to))
      for (const space of open) space.to = draft.to;
    open = [];
    last = draft;
  }
}

const isChanged = ({ isDeleted, before, after, to }: ChangedUnit): boolean =>
  isDeleted || before !== '' || after !== '' || to !== null;

/** Groups items by the run that they are in. */
function byRun<Item>(items: readonly Item[], runOf: (item: Item) => Run): ReadonlyMap<Run, readonly Item[]> {
  const runs = new Map<Run, Item[]>();
  for (const item of items) {
    const run = runOf(item);
    const known = runs.get(run);
    if (known) known.push(item);
    else runs.set(run, [item]);
  }
  return runs;
}

/**
 * Changes the words of a paragraph and how they look, as far as that is safe. What cannot be placed stays as it is.
 *
 * @param pieces - the paragraph's text elements
 * @returns the runs that are rewritten
 */
export function changeWords(
  paragraph: ReadParagraph,
  pieces: readonly TextPiece[],
  edits: readonly WordEdit[],
  changes: readonly LetterChange[],
  xml: string,
  marks: ChangeMarks,
): readonly Rewriting[] {
  const drafts = paragraph.units.map(
    // Written out, since a spread takes ten times as long and a file may have a million letters.
    ({ piece, start, end, said, isSpace }): Draft => ({
      piece,
      start,
      end,
      said,
      isSpace,
      isDeleted: false,
      before: '',
      after: '',
      to: null,
    }),
  );
  for (const edit of edits) applyEdit(edit, paragraph, drafts);
  for (const change of changes) applyLetters(change, paragraph, drafts);
  fillSpaces(drafts);
  const piecesOf = byRun(pieces, ({ run }) => run);
  return [...byRun(drafts, ({ piece }) => piece.run)].flatMap(([run, units]) => {
    if (!units.some(isChanged)) return [];
    const own = piecesOf.get(run) ?? [];
    const text =
      writeRun(run, own, units, xml, marks) ??
      // Its look is already changed by somebody else, but its words may be changed.
      writeRun(
        run,
        own,
        units.map((unit) => ({ ...unit, to: null })),
        xml,
        marks,
      );
    return text === null ? [] : [{ start: run.start, end: run.end, text }];
  });
}
