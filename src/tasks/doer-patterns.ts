import { once, oneOf, withTonesLast } from '../chars/index.js';
import {
  clauseOpenings,
  commonDoers,
  formsOfAddress,
  namedPlurals,
  officeNames,
  personTitlePattern,
  quantifiers,
  singleDoers,
  unitNames,
  verbsInNames,
  wordsBeforeNouns,
  wordsOfNoBody,
  wordsOfReports,
  wordsThatIssue,
  workVerbs,
} from '../lexicon/index.js';
import { AFTER_WORD, inBothCases, PLACE_WORD, phrasePattern, stickyPattern } from './patterns.js';

/** After some words a verb of one syllable is part of a noun: "công lập", "chương trình". */
const NOT_IN_NOUN = once(() => {
  return `(?<!(?<!\\p{L})${oneOf(inBothCases(wordsBeforeNouns))} )`;
});

/** The patterns of the names of doers and of what follows them. */
export const doerPatterns = once(() => {
  const common = oneOf(commonDoers.map(withTonesLast));
  const quantified = `${oneOf(quantifiers)} ${common}${AFTER_WORD}`;
  const single = oneOf([...singleDoers, 'Phó', 'Quyền'].map(withTonesLast));
  return {
    /** "các sở, ban, ngành", "Mỗi cơ quan": a common word names somebody only with a quantifier before it. */
    quantified: stickyPattern(quantified, 'iu'),
    beforeName: stickyPattern(
      String.raw`(?=\s+(?:\p{Lu}|\d|${PLACE_WORD}${AFTER_WORD}|[-–]\s*\p{Lu})|\s*(?:[:;.,(]|và |$))`,
    ),
    single: stickyPattern(`${single}${AFTER_WORD}`),
    /** "Thầy Trần Văn Nam", "giao cô Lê Thị Mẫu", "BS. Trần Văn Nam"; "Bà Rịa" is a place. */
    person: stickyPattern(
      String.raw`(?:${oneOf(inBothCases(formsOfAddress.map(withTonesLast)))} (?!Rịa)|${personTitlePattern}+)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*)+`,
    ),
    /** "Đ/c Hiệu trưởng", "Thầy Phó Hiệu trưởng": a person known by the office alone. */
    holder: stickyPattern(
      `${oneOf(inBothCases(formsOfAddress.map(withTonesLast)))} (?:Phó )?${oneOf(officeNames().map(withTonesLast))}${AFTER_WORD}`,
    ),
    /** "giao [phòng Vật tư]", "Khoa Dược và [phòng Vật tư]". */
    smallUnit: stickyPattern(
      `${oneOf(unitNames.sorts.map((sort) => withTonesLast(sort.toLowerCase())))} (?=\\p{Lu})`,
    ),
    common: stickyPattern(`${common}${AFTER_WORD}`, 'iu'),
    verb: stickyPattern(
      // "tuyên truyền viên" is the person who does it.
      `(?:${phrasePattern(workVerbs.filter((verb) => verb.includes(' ')))}(?! viên${AFTER_WORD})|dự(?=, ))|${NOT_IN_NOUN()}${phrasePattern(workVerbs.filter((verb) => !verb.includes(' ')))}`,
    ),
    inNames: verbsInNames.map(({ behind, verbs, before }) => ({
      before: new RegExp(
        `(?:^|\\s|,)${oneOf(behind.map(withTonesLast))}(?<!${oneOf(wordsOfNoBody.map(withTonesLast))})$`,
        'iu',
      ),
      verb: stickyPattern(
        `${phrasePattern(verbs)}${before === undefined ? '' : `(?= ${phrasePattern(before)})`}`,
      ),
    })),
    clause: stickyPattern(
      `${phrasePattern(clauseOpenings)}|trong(?! (?:tỉnh|ngành|nước|nhà trường|và ngoài|lĩnh vực|khu|hệ thống|toàn))${AFTER_WORD}|tại (?=\\p{Lu})`,
    ),
    plural: new RegExp(
      `(?:các|từng) ${oneOf(namedPlurals.sorts)}(?: ${oneOf(namedPlurals.narrowed)})?$`,
      'iu',
    ),
    report: stickyPattern(
      `${phrasePattern(wordsOfReports)}|${phrasePattern(wordsThatIssue)}(?=[^.;]{0,160}?(?:như sau|sau đây|nội dung|:))`,
    ),
  };
});
