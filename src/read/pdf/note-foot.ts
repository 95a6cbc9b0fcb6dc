import { least } from '../../chars/index.js';
import type { Rule } from './engine/index.js';
import type { Item } from './items.js';
import { type Line, type Part, textOf } from './line.js';

/** Footnotes are set at least this much smaller than the text, or below a rule. */
const NOTE_SIZE = 0.93;
/** The rule above footnotes begins where the lines of text do, give or take this much, in points. */
const LEFT_REACH = 6;
/** It is at least this long, in points: two inches in Word, a quarter of the line in LibreOffice. */
const MIN_RULE = 50;
/** A rule closer below a line than this, in ems, underlines it. */
const UNDERLINE = 0.4;
/** The label of a note, set as its text is. */
const PLAIN_LABEL = /^(\d{1,3})\s+(?=["“(]?\p{L})/u;
const SENTENCE_END = /[.;:”"!?)]$/u;

/** The label of a note that a line begins with. */
export const labelOf = (line: Line): string | null => {
  const [first] = line.parts;
  return first?.raised && line.parts.length > 1 ? first.text.trim() : null;
};

const linesIn = (items: readonly Item[]): readonly Line[] =>
  items.flatMap((item) =>
    item.type === 'line' ? [item] : item.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)),
  );

/** The raised numbers behind words. */
const callsIn = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(
    linesIn(items).flatMap(({ parts }) =>
      parts.slice(1).flatMap(({ raised, text }) => (raised ? [text.trim()] : [])),
    ),
  );

/** A line whose label is set as its text is, with the label apart. */
const withLabel = (line: Line, calls: ReadonlySet<string>): Line => {
  const [first, ...rest] = line.parts;
  const [label = '', digits = ''] = PLAIN_LABEL.exec(first?.text ?? '') ?? [];
  if (!first || !calls.has(digits)) return line;
  const [run, ...runs] = first.runs;
  const own: readonly Part[] = [
    { text: digits, raised: true, runs: [{ letters: digits.length, look: run?.look ?? null }] },
    {
      text: first.text.slice(label.length),
      raised: false,
      runs: run ? [{ ...run, letters: run.letters - digits.length }, ...runs] : runs,
    },
  ];
  return { ...line, parts: [...own, ...rest] };
};

/** The small lines that end a page. */
const smallPrint = (items: readonly Item[], size: number): readonly Line[] => {
  const last = items.findLastIndex((item) => item.type !== 'line' || item.size >= NOTE_SIZE * size);
  return items.slice(last + 1).filter((item) => item.type === 'line');
};

/** The lines below a rule that parts notes from the text: it begins where they do, and underlines nothing. */
const belowRule = (items: readonly Item[], { at, from, to }: Rule): readonly Line[] => {
  if (to - from < MIN_RULE) return [];
  const isUpright = items.every((item) => item.turn === 0 && (item.type === 'line' || item.bottom > at));
  const lines = items.filter((item) => item.type === 'line');
  const isUnderline = lines.some(
    ({ baseline, size, start, end }) =>
      baseline > at && baseline - at < UNDERLINE * size && start < to && end > from,
  );
  const foot = lines.filter(({ baseline }) => baseline < at);
  const left = least(foot.map(({ start }) => start));
  return isUpright && !isUnderline && Math.abs(left - from) <= LEFT_REACH ? foot : [];
};

/** The notes among lines; those before the first label may belong to one of the previous page. */
const fromLabel = (foot: readonly Line[], isOpen: boolean): readonly Line[] => {
  const at = foot.findIndex((line) => labelOf(line) !== null);
  const first = foot[isOpen ? 0 : at];
  if (at < 0 || !first) return [];
  // A box that is drawn last may stand anywhere.
  return foot.slice(isOpen ? 0 : at).filter(({ baseline }) => baseline < first.baseline + first.size / 2);
};

/** What is known of a page above its notes. */
interface PageOfNotes {
  readonly items: readonly Item[];
  readonly rules?: readonly Rule[];
}

/** The notes among small print, or the most that is below a rule. */
const notesAmong = (
  items: readonly Item[],
  rules: readonly Rule[],
  size: number,
  last: Line | undefined,
): readonly Line[] => {
  const isOpen = last !== undefined && !SENTENCE_END.test(textOf(last));
  let most = fromLabel(smallPrint(items, size), last !== undefined);
  for (const rule of rules) {
    const foot = belowRule(items, rule);
    const [first] = foot;
    if (first && foot.length > most.length && (labelOf(first) !== null || isOpen)) most = foot;
  }
  return most;
};

/**
 * Parts the footnotes at the end of a page from its other contents: small print, or what is below a rule, from a label
 * on that is raised or that the page calls.
 *
 * @param size - that of the document's text
 * @param last - the last line of the notes of the previous pages
 */
export const partFoot = (
  { items, rules = [] }: PageOfNotes,
  size: number,
  last: Line | undefined,
): { readonly body: readonly Item[]; readonly notes: readonly Line[] } => {
  const calls = callsIn(items);
  const labelled = items.map((item) => (item.type === 'line' ? withLabel(item, calls) : item));
  const notes = notesAmong(labelled, rules, size, last);
  const taken = new Set<Item | undefined>(notes);
  return { body: items.filter((_, at) => !taken.has(labelled[at])), notes };
};
