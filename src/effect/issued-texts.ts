import { once, oneOf } from '../chars/index.js';
import { pointingWords, verbsOfIssuing } from '../lexicon/index.js';
import type { OwnBlock } from './own-text.js';

/** "Nay ban hành kèm theo Quyết định này bản [Quy định về trông giữ xe]", "Quy định [mức thu phí qua phà] như sau". */
const ISSUES = new RegExp(
  `^(?:Điều 1[.:] ?)?(?:Nay )?${oneOf(verbsOfIssuing)}(?: kèm theo [^.,;:\\d]{1,30}? ${oneOf(pointingWords)})?` +
    `(?: (?:bản|các|tạm thời|một số))*:? ["“]?(?<what>\\p{L}.*)`,
  'isu',
);

/**
 * What tells whether a document issues a text, or sets a rate, by its first article, so that what is said of it later is
 * said of the document: "Bảng giá này được áp dụng kể từ ngày …".
 *
 * @returns whether something is called by a name, or by one that is longer
 */
export function issuedBy(blocks: readonly OwnBlock[]): (name: string) => boolean {
  const issued = once(() =>
    blocks.flatMap(({ text, unit }) => {
      const what = isOfFirst(unit) ? ISSUES.exec(text)?.groups?.['what'] : undefined;
      return what === undefined ? [] : what.toLowerCase();
    }),
  );
  return (name) => {
    const small = name.toLowerCase();
    return issued().some((what) => what.startsWith(small) && !LETTER.test(what.charAt(small.length)));
  };
}

const LETTER = /\p{L}/u;

const isOfFirst = (unit: readonly string[]): boolean =>
  unit.length <= 1 && unit.every((label) => /^điều 1$/iu.test(label));
