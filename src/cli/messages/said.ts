import { type Lang, type Relation, sayDay, sayOfCited } from '../../model/index.js';

/** Wording shared by all messages of a language. */
export const saidIn = (lang: Lang) => ({
  /** What is done to a cited work; `doer` is `null` for the document itself. */
  ofCited: (relation: Relation, doer: string | null): string => sayOfCited(relation, doer, lang),
  /** A day in the notation of the language. */
  day: (day: string): string => sayDay(day, lang),
});
