import type {
  LetterStretch,
  Look,
  PageSetup,
  ParagraphLook,
  SectionLook,
  Span,
  TableLook,
} from '../model/index.js';
import { append } from './append.js';
import type { BlockLook, LetterRun } from './blocks.js';
import { rawLinesOf } from './tidy.js';

/** The run with the most letters. */
const longest = (runs: readonly LetterRun[]): readonly LetterRun[] => {
  const [first] = runs
    .filter(({ look }) => look !== null)
    .toSorted((one, other) => other.letters - one.letters);
  return first === undefined ? [] : [{ ...first, letters: Number.POSITIVE_INFINITY }];
};

/** The runs of letters that are written, without those in rules drawn with characters. */
const writtenRuns = (
  lines: ReturnType<typeof rawLinesOf>,
  runs: readonly LetterRun[],
): readonly LetterRun[] => {
  if (lines.every(({ rules }) => rules === 0)) return runs;
  const left = lines.map(({ letters, rules }) => ({ letters, isRule: rules > 0 }));
  return runs.map((run) => {
    let kept = 0;
    for (let toTake = run.letters; toTake > 0; ) {
      const line = left.find(({ letters }) => letters > 0);
      if (!line) break;
      const taken = Math.min(toTake, line.letters);
      line.letters -= taken;
      toTake -= taken;
      if (!line.isRule) kept += taken;
    }
    return { ...run, letters: kept };
  });
};

/** The stretch of each run in a paragraph's text as written, whose spaces differ from those read. */
const stretchesIn = (written: string, start: number, runs: readonly LetterRun[]): LetterStretch[] => {
  const letters = written.replace(/\s/g, '').length;
  const counted = runs.reduce((sum, run) => sum + run.letters, 0);
  // Text in legacy fonts has a different number of letters when decoded.
  const fitting = letters === counted ? runs : longest(runs);
  let at = 0;
  return fitting.flatMap((run): LetterStretch[] => {
    while (at < written.length && /\s/.test(written.charAt(at))) at += 1;
    const from = at;
    let end = at;
    for (let passed = 0; at < written.length && passed < run.letters; at += 1) {
      if (/\s/.test(written.charAt(at))) continue;
      passed += 1;
      end = at + 1;
    }
    return run.look && end > from ? [{ ...run.look, start: start + from, end: start + end }] : [];
  });
};

const byPlace = (one: Span, other: Span): number => one.start - other.start || other.end - one.end;

/** Collects the look of the written text. */
export function createLookWriter() {
  const setups: (PageSetup & { readonly start: number })[] = [];
  const paragraphs: ParagraphLook[] = [];
  const letters: LetterStretch[] = [];
  const tables: TableLook[] = [];
  const rules: number[] = [];
  let hasLook = false;

  return {
    section: (setup: PageSetup, start: number): void => {
      hasLook = true;
      setups.push({ ...setup, start });
    },
    /**
     * @param raw - the paragraph's text as read
     * @param written - the text at `span`, which may be empty
     * @param above - the end of the last non-blank paragraph, this one or one above it
     */
    paragraph: (look: BlockLook, raw: string, written: string, span: Span, above: number): void => {
      hasLook = true;
      const lines = rawLinesOf(raw);
      const drawn = lines.reduce((sum, line) => sum + line.rules, look.rules);
      for (let count = 0; count < drawn; count += 1) rules.push(above);
      if (span.start === span.end) return;
      if (look.setting !== null) paragraphs.push({ ...look.setting, ...span });
      append(letters, stretchesIn(written, span.start, writtenRuns(lines, look.runs)));
    },
    table: (look: Pick<TableLook, 'left' | 'width'>, span: Span): void => {
      tables.push({ ...look, ...span });
    },
    /** @param end - the end of the text */
    look: (end: number): Look | null =>
      hasLook
        ? {
            sections: setups.map(
              (setup, index): SectionLook => ({ ...setup, end: setups[index + 1]?.start ?? end }),
            ),
            paragraphs: paragraphs.sort(byPlace),
            letters: letters.sort(byPlace),
            tables: tables.sort(byPlace),
            rules: rules.sort((one, other) => one - other),
          }
        : null,
  };
}
