import { appendixOne } from '../../ground.js';
import type { Finding, Rule, TextEdit } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';
import type { Wording } from '../../wording.js';

const times = (count: number) => ({
  vi: count === 1 ? '' : ` (${count} chỗ)`,
  en: count === 1 ? '' : ` (${count} places)`,
});

const decomposed = (count: number) => ({
  vi: `chữ có dấu viết bằng ký tự tổ hợp${times(count).vi}, đúng ra phải là ký tự dựng sẵn (NFC)`,
  en: `letters with combining marks${times(count).en} where composed letters (NFC) were expected`,
});

const eth = (found: string, letter: string, count: number) => ({
  vi: `“${found}” không phải chữ “${letter}” tiếng Việt${times(count).vi}`,
  en: `"${found}" is not the Vietnamese letter "${letter}"${times(count).en}`,
});

const privateUse = (code: string, count: number) => ({
  vi: `ký tự riêng ${code} không có trong Unicode chung${times(count).vi}`,
  en: `the private-use character ${code} means nothing outside its font${times(count).en}`,
});

const legacy = (word: string, count: number) => ({
  vi: `“${word}” có vẻ là chữ của bộ mã cũ (TCVN3, VNI)${times(count).vi}, đúng ra phải là Unicode`,
  en: `"${word}" looks like text in a legacy encoding (TCVN3, VNI)${times(count).en} where Unicode was expected`,
});

const ETH_LETTERS: ReadonlyMap<string, string> = new Map([
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Ɖ', 'Đ'],
  ['ɖ', 'đ'],
]);

/** Characters that stand for letters in old fonts, next to a letter. One or two may be real ("5 µm", "hãng®"). */
const LEGACY_WORD = /(?<!\p{L})\p{L}{0,12}(?:\p{L}[¨¬®¸µ¶·¹»¼½¾]|[¨¬®¸µ¶·¹»¼½¾]\p{L})[\p{L}¨¬®¸µ¶·¹»¼½¾]*/gu;
const LEGACY_WORDS_AT_LEAST = 5;

/**
 * Letters that nearly every text lacks, looked for first because searching for words with one takes ten times as long.
 */
const LEGACY_LETTER = /[¨¬®¸µ¶·¹»¼½¾]/u;
const MARK = /\p{M}/u;

const allMatches = (text: string, sign: RegExp, pattern: RegExp): readonly RegExpExecArray[] =>
  sign.test(text) ? [...text.matchAll(pattern)] : [];

/**
 * One finding, at the first place, which mends all: usually a whole text has the same form.
 *
 * @param mended - what is replaced, if other than the places that are counted
 */
function* once(
  matches: readonly RegExpExecArray[],
  say: (first: string, count: number) => Wording,
  mend?: (found: string) => string,
  mended = matches,
): Iterable<Finding> {
  const first = matches[0];
  if (first === undefined) return;
  const fix: TextEdit[] =
    mend === undefined
      ? []
      : mended.map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          replacement: mend(match[0]),
        }));
  yield {
    at: { start: first.index, end: first.index + first[0].length },
    message: say(first[0], matches.length),
    fix,
  };
}

/** Other rules report and fix the letters of the document's number. */
function isInNumber(text: string, at: number): boolean {
  const before = /\S{0,40}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return /\d\S*[/-]/u.test(before);
}

function* check(context: RuleContext): Iterable<Finding> {
  const { text } = context.source;
  const isComposable = ([letters]: RegExpExecArray): boolean => letters.normalize('NFC') !== letters;
  const composable = allMatches(text, MARK, /[\p{L}]\p{M}+/gu).filter(isComposable);
  yield* once(
    composable,
    (_, count) => decomposed(count),
    (word) => word.normalize('NFC'),
    // A word at once: two changes in one are hard to review.
    allMatches(text, MARK, /\p{L}[\p{L}\p{M}]*/gu).filter(isComposable),
  );
  const eths = [...text.matchAll(/[ÐðƉɖ]/gu)].filter((match) => !isInNumber(text, match.index));
  const letterOf = (found: string) => ETH_LETTERS.get(found) ?? found;
  yield* once(eths, (found, count) => eth(found, letterOf(found), count), letterOf);
  yield* once([...text.matchAll(/\p{Co}/gu)], (found, count) => {
    const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return privateUse(`U+${code}`, count);
  });
  const words = allMatches(text, LEGACY_LETTER, LEGACY_WORD);
  if (words.length >= LEGACY_WORDS_AT_LEAST) yield* once(words, legacy);
}

export const rule: Rule = {
  id: 'text/unicode-form',
  severity: 'warning',
  ground: [appendixOne('I', '4')],
  description: {
    vi: 'Văn bản phải dùng chữ Unicode dựng sẵn theo TCVN 6909:2001: không dùng ký tự tổ hợp, “Ð” thay “Đ”, ký tự riêng hoặc bộ mã cũ.',
    en: 'Text must be composed Unicode as prescribed by TCVN 6909:2001: no combining marks, no eth for "Đ", no private-use characters, no legacy encodings.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    { text: 'Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư.', findings: [] },
    {
      text: `${'Nghị định về công tác văn thư'.normalize('NFD')} của Ðảng ủy cơ quan.`,
      findings: [
        { line: 1, column: 4, message: decomposed(7) },
        { line: 1, column: 43, message: eth('Ð', 'Đ', 1) },
      ],
    },
  ],
};
