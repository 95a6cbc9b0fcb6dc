import type { Diagnostic, Lang, Place, Position } from '../model/index.js';

const IMPOSSIBLE: Readonly<Record<Lang, (written: string) => string>> = {
  vi: (written) => `văn bản có hiệu lực vào “${written}”, không phải là một ngày có thật`,
  en: (written) => `the document takes effect on "${written}", which is not a real date`,
};

const CONTRADICTION: Readonly<Record<Lang, (first: string, second: string) => string>> = {
  vi: (first, second) => `thời điểm có hiệu lực mâu thuẫn: ${first} và ${second}`,
  en: (first, second) => `the document says in two ways when it takes effect: ${first} and ${second}`,
};

const CONTRADICTORY_ENDS: typeof CONTRADICTION = {
  vi: (first, second) => `thời điểm hết hiệu lực mâu thuẫn: ${first} và ${second}`,
  en: (first, second) =>
    `the document says in two ways when it ceases to be in force: ${first} and ${second}`,
};

const BACKWARDS: Readonly<Record<Lang, (from: string, until: string) => string>> = {
  vi: (from, until) => `văn bản hết hiệu lực (${until}) trước khi có hiệu lực (${from})`,
  en: (from, until) => `the document ceases to hold (${until}) before it takes effect (${from})`,
};

/** The place of a diagnostic. */
type At = Place & { readonly position: Position };

const finding = (rule: string, message: string, { page, paragraph, position }: At): Diagnostic => ({
  rule,
  severity: 'error',
  message,
  page,
  paragraph,
  position,
});

/** A day that no calendar has. */
export const impossibleDay = (written: string, lang: Lang, at: At): Diagnostic =>
  finding('effect/impossible-date', IMPOSSIBLE[lang](written), at);

/** Two ISO dates, from each of which the document says that it is in force. */
export const contradiction = (first: string, second: string, lang: Lang, at: At): Diagnostic =>
  finding('effect/contradictory-dates', CONTRADICTION[lang](first, second), at);

/** Two ISO dates, on each of which the document says that it ceases to be in force. */
export const contradictoryEnds = (first: string, second: string, lang: Lang, at: At): Diagnostic =>
  finding('effect/contradictory-dates', CONTRADICTORY_ENDS[lang](first, second), at);

/** An end that is before the beginning. */
export const endsBeforeItBegins = (from: string, until: string, lang: Lang, at: At): Diagnostic =>
  finding('effect/contradictory-dates', BACKWARDS[lang](from, until), at);
