import { createTwoFilesPatch } from 'diff';
import { escapeControls } from '../chars/index.js';
import type { TextEdit } from './rule.js';

/** Edits from first to last, without those that overlap an earlier one: those are left for the next round. */
export function editsInOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  let done = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < done) continue;
    kept.push(edit);
    done = edit.end;
  }
  return kept;
}

/** Applies edits from first to last, except those that overlap an earlier one. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, replacement } of editsInOrder(edits)) {
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/**
 * The maximum number of rounds. A fix may reveal another fault (a number is recognised only once its letters are
 * right).
 */
export const MAX_ROUNDS = 10;

/**
 * Fixes a text repeatedly until nothing can be fixed automatically, so that fixing it again changes nothing.
 *
 * @param findEdits - the edits for a text, found by reading and validating it again
 */
export function fixText(text: string, findEdits: (text: string) => readonly TextEdit[]): string {
  let fixed = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = applyEdits(fixed, findEdits(fixed));
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}

/** The fixes as a unified diff for `patch -p1` and `git apply`; empty if there are none. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  // A name with line feeds would add lines to the patch.
  const name = escapeControls(path);
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after);
}
