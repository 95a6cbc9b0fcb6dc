import { matchIssuer } from '../../lexicon/index.js';

const OF = ' của ';
/** What may follow the issuer before a number or its "số": ": ", " (", " ". */
const UP_TO_NUMBER = /^ ?[:(,]? ?$/u;

/**
 * The issuer between a kind and a number, which is that of the numbers listed after it too: "các Nghị định của [Chính
 * phủ]: số 91/2015/NĐ-CP, số 32/2018/NĐ-CP"; `null` if there is none.
 *
 * @param kindStart - where the kind begins
 * @param to - where the number begins, including the "số" before it
 */
export function issuerBefore(text: string, kindStart: number, to: number): string | null {
  const of = text.lastIndexOf(OF, to);
  if (of <= kindStart) return null;
  const issuer = matchIssuer(text, of + OF.length);
  return issuer && issuer.end <= to && UP_TO_NUMBER.test(text.slice(issuer.end, to)) ? issuer.name : null;
}
