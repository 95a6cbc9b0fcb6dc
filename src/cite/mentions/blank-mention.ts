import { isSmallLetter } from '../../chars/index.js';
import type { FoundDate } from '../../lexicon/index.js';
import type { KindName } from './kind-names.js';
import type { Mention } from './mention.js';

export const blankMention = (word: KindName, end: number): Mention => ({
  start: word.start,
  end,
  kind: word.kind.name,
  number: null,
  whole: null,
  numberElsewhere: null,
  date: null,
  name: null,
  issuer: null,
  commonIssuer: null,
  confidence: 'inferred',
  impossibleDate: null,
  titleEnd: word.start,
});

export const dateOf = (date: FoundDate | null): Pick<Mention, 'date' | 'impossibleDate'> => ({
  date: date?.value ?? null,
  impossibleDate: date && date.value === null ? { start: date.start, end: date.end } : null,
});

export const beginsSmall = (text: string, { start }: KindName): boolean =>
  isSmallLetter(text.charCodeAt(start));
