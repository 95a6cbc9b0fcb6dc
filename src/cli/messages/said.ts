import { type Lang, type Relation, sayDay, sayOfCited } from '../../model/index.js';

/** What cannot be taken from the model in either language. */
const WORDS = {
  vi: {
    noKind: 'không rõ loại',
    formats: new Map([
      ['text', 'văn bản thuần'],
      ['picture', 'ảnh'],
    ]),
    endingLike: (path: string, ending: string) =>
      `${path}: không ghi được dạng này: hãy đặt đuôi tên tệp là .${ending}`,
  },
  en: {
    noKind: 'unknown kind',
    formats: new Map<string, string>(),
    endingLike: (path: string, ending: string) =>
      `${path}: this format cannot be written: let the name end in .${ending}`,
  },
} as const;

/** Wording shared by all messages of a language. */
export const saidIn = (lang: Lang) => ({
  /** What is done to a cited work; `doer` is `null` for the document itself. */
  ofCited: (relation: Relation, doer: string | null): string => sayOfCited(relation, doer, lang),
  /** A day in the notation of the language. */
  day: (day: string): string => sayDay(day, lang),
  /** What is counted as a kind where it is unknown. */
  noKind: WORDS[lang].noKind,
  /** The format of a file; abbreviations stay. */
  fileFormat: (format: string): string => WORDS[lang].formats.get(format) ?? format,
  /** Which ending a name may have instead of that of a spreadsheet that is not written. */
  endingLike: WORDS[lang].endingLike,
});
