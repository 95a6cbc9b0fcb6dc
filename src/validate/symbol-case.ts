import { kinds } from '../lexicon/index.js';

/** Abbreviations that the law writes with small letters in them: "TTg", "CTr", "QyĐ". */
const MIXED_CASE = [
  ...kinds.flatMap(({ abbreviations }) => abbreviations).filter((each) => each !== each.toUpperCase()),
  'TTg',
];

/** The correct spelling of a group of a symbol: in capitals, except for the few that have small letters by law. */
export function symbolCase(group: string): string {
  const upper = group.toLocaleUpperCase('vi');
  return MIXED_CASE.find((each) => each.toLocaleUpperCase('vi') === upper) ?? upper;
}
