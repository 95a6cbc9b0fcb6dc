import type { Draft, UnitDraft } from '../draft.js';
import { isCapitalLabel, type Label, type LabelStyle } from '../line/index.js';

/** How a label relates to the open units: the next in a sequence, the first of a new one, or neither. */
export type Fit = 'next' | 'first' | 'other';

interface Open {
  readonly label: Label;
  readonly unit: UnitDraft;
}

const RANK: Readonly<Partial<Record<LabelStyle, number>>> = {
  part: 0,
  chapter: 1,
  section: 2,
  subsection: 3,
  article: 4,
};

const rankOf = (label: Label): number => RANK[label.style] ?? 9;
const isNamed = (label: Label): boolean => label.style in RANK;

function follows(label: Label, previous: Label): boolean {
  if (label.value === null || previous.value === null) return false;
  const step = label.value - previous.value;
  if (label.suffix !== '' || previous.suffix !== '') return step === 0 || step === 1;
  // Sequences of capital letters usually go A, B, C, D, E, without Đ.
  return step === 1 || (label.style === 'upper' && step === 2 && label.text === 'E');
}

const prefix = (text: string): string => text.slice(0, text.lastIndexOf('.'));

/** Decimal articles are counted by chapter: after 5.9 comes 5.10 or 6.1. */
export function followsArticle(label: Label, previous: Label): boolean {
  if (label.depth !== previous.depth) return false;
  const isSameChapter = prefix(label.text) === prefix(previous.text);
  return label.depth === 1 || isSameChapter ? follows(label, previous) : label.value === 1;
}

function sameRow(label: Label, other: Label): boolean {
  if (label.style !== other.style || label.depth !== other.depth) return false;
  return label.style !== 'arabic' || (label.closer === ')') === (other.closer === ')');
}

/** In a list that has reached e, g or h, "i)" is more likely a letter, with some left out, than a numeral. */
const isNearI = (stack: readonly Open[]): boolean =>
  stack.some(({ label }) => label.style === 'letter' && ['e', 'g', 'h'].includes(label.text));

/** Units are nested at most this deep; a series of labels that fit nowhere could otherwise nest without end. */
const MAX_DEPTH = 24;

/** Keeps track of the units that are open. `root` holds the outermost ones. */
export function createOpenUnits(root: Draft[]) {
  const stack: Open[] = [];
  /** The numbers of articles continue across chapters. */
  let lastArticle: Label | null = null;

  function rowOf(label: Label): number {
    if (label.style === 'arabic' && label.depth > 1) {
      const wanted = prefix(label.text);
      const parent = stack.findLastIndex(
        (open) => open.label.style === 'arabic' && open.label.text === wanted,
      );
      // "II. Nhiệm vụ", "1.1 …", "1.2 …": a sequence may also begin without the number above it.
      return stack.findIndex(
        (open, at) =>
          at > parent && open.label.depth === label.depth && (parent >= 0 || open.label.style === 'arabic'),
      );
    }
    const exact = stack.findLastIndex((open) => sameRow(label, open.label));
    if (exact >= 0) return beginsBelowCapital(label, exact) ? -1 : exact;
    const alike = stack.findLastIndex((o) => o.label.style === label.style && o.label.depth === label.depth);
    const open = stack[alike];
    return open && follows(label, open.label) ? alike : -1;
  }

  /**
   * Whether a label begins a new list below a heading within a list: "5. …" → "I. THÔNG TIN CHUNG" → "1. Tên dự án".
   */
  function beginsBelowCapital(label: Label, row: number): boolean {
    if (isCapitalLabel(label) || label.value !== 1 || label.suffix !== '') return false;
    return stack.findLastIndex((open) => isCapitalLabel(open.label)) > row;
  }

  function fit(label: Label): Fit {
    if (label.style === 'article') {
      if (lastArticle && followsArticle(label, lastArticle)) return 'next';
      return !lastArticle && label.value === 1 ? 'first' : 'other';
    }
    const row = stack[rowOf(label)];
    const begins =
      label.depth > 1 && label.value === 1 && row && prefix(row.label.text) !== prefix(label.text);
    if (row && !begins) return follows(label, row.label) ? 'next' : 'other';
    if (label.style === 'smallRoman' && label.value === 1 && isNearI(stack)) return 'other';
    return label.value === 1 && label.suffix === '' ? 'first' : 'other';
  }

  /** How many of the open units stay open when this label comes. */
  function depthFor(label: Label): number {
    if (isNamed(label)) {
      // Contracts and rules of bodies that have no chapters put articles below "I. CĂN CỨ KÝ KẾT".
      const rank = rankOf(label);
      const keep = stack.findIndex(({ label: open }) =>
        isNamed(open) ? rankOf(open) >= rank : !(label.style === 'article' && isCapitalLabel(open)),
      );
      return keep < 0 ? stack.length : keep;
    }
    const row = rowOf(label);
    if (row >= 0) return row;
    // "B. DỊCH VỤ TÀI CHÍNH" where "A." was left out: capital letters rank above numerals and numbers.
    if (
      label.style === 'upper' &&
      label.value !== 1 &&
      !stack.some(({ label: { style } }) => style === 'article')
    ) {
      const keep = stack.findIndex((open) => !isNamed(open.label));
      return keep < 0 ? stack.length : keep;
    }
    if (label.style !== 'arabic' || label.depth === 1) return stack.length;
    const wanted = prefix(label.text);
    const parent = stack.findLastIndex((open) => open.label.text === wanted);
    return parent < 0 ? stack.length : parent + 1;
  }

  return {
    fit,
    /** Opens a unit where its label belongs. */
    open(label: Label, make: (inArticle: boolean) => UnitDraft): UnitDraft {
      stack.length = Math.min(depthFor(label), MAX_DEPTH - 1);
      const parent = stack[stack.length - 1]?.unit;
      const unit = make(stack.some((open) => open.label.style === 'article'));
      (parent?.children ?? root).push(unit);
      stack.push({ label, unit });
      if (label.style === 'article') lastArticle = label;
      return unit;
    },
    /** Where the next paragraph goes. */
    container: (): Draft[] => stack[stack.length - 1]?.unit.children ?? root,
    /** The article opened last, even if it is closed by now. */
    lastArticle: (): Label | null => lastArticle,
    isEmpty: (): boolean => stack.length === 0,
    inArticle: (): boolean => stack.some((open) => open.label.style === 'article'),
  };
}

/** See {@link createOpenUnits}. */
export type OpenUnits = ReturnType<typeof createOpenUnits>;
