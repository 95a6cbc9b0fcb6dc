import { dateConflicts } from '../lexicon/index.js';
import type { Citation, Diagnostic, Flow, Lang } from '../model/index.js';
import type { Positions } from '../text/index.js';
import type { Mention } from './mentions/index.js';

const IMPOSSIBLE_DATE: Readonly<Record<Lang, (written: string) => string>> = {
  vi: (written) => `“${written}” không phải là một ngày có thật`,
  en: (written) => `"${written}" is not a real date`,
};

const DATE_CONFLICT: Readonly<Record<Lang, (number: string, date: string, usual: string) => string>> = {
  vi: (number, date, usual) =>
    `${number} được ghi ngày ${date}, nhưng nơi khác trong văn bản ghi ngày ${usual}`,
  en: (number, date, usual) => `${number} is dated ${date} here but ${usual} elsewhere in the document`,
};

/** What messages and places of diagnostics are made from. */
export interface DiagnosticInput {
  readonly flow: Flow;
  readonly positions: Positions;
  readonly lang: Lang;
}

/** Reports impossible dates, and documents that are cited with more than one date. */
export const diagnose = (
  mentions: readonly Mention[],
  citations: readonly Citation[],
  input: DiagnosticInput,
): readonly Diagnostic[] => [...impossibleDates(mentions, input), ...conflictingDates(citations, input)];

function impossibleDates(
  mentions: readonly Mention[],
  { flow, positions, lang }: DiagnosticInput,
): readonly Diagnostic[] {
  return mentions.flatMap(({ impossibleDate: span }) => {
    if (span === null) return [];
    return [
      {
        rule: 'citation/impossible-date',
        severity: 'error' as const,
        message: IMPOSSIBLE_DATE[lang](flow.text.slice(span.start, span.end)),
        ...positions.place(flow.toSource(span.start)),
        position: positions.position(flow.toSource(span.start), flow.toSourceEnd(span.end)),
      },
    ];
  });
}

function conflictingDates(citations: readonly Citation[], { lang }: DiagnosticInput): readonly Diagnostic[] {
  return dateConflicts(citations).map(({ citation: { number, date, page, paragraph, position }, usual }) => ({
    rule: 'citation/date-conflict',
    severity: 'error' as const,
    message: DATE_CONFLICT[lang](number ?? '', date ?? '', usual),
    page,
    paragraph,
    position,
  }));
}
