import { kinds } from '../lexicon/index.js';

/** Abbreviations whose letters are not all capital, as the law writes them: "TTg", "CTr", "QyĐ". */
const MIXED_CASE = [
  ...kinds.flatMap(({ abbreviations }) => abbreviations).filter((each) => each !== each.toUpperCase()),
  'TTg',
];

/** The group of a symbol as it should be written: in capitals but for the few that have small letters by law. */
export function symbolCase(group: string): string {
  const upper = group.toLocaleUpperCase('vi');
  return MIXED_CASE.find((each) => each.toLocaleUpperCase('vi') === upper) ?? upper;
}
