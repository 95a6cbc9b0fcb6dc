import { once, oneOf } from '../../chars/index.js';
import { bodyNames, issuerOfAbbreviation, type Kind, legislativeAbbreviations } from '../../lexicon/index.js';

const legislators = once(() => bodyNames({ isLegislative: true }));
const LEGISLATIVE = once(
  () => new RegExp(`(?:^|[-/])(?<mark>${oneOf(legislativeAbbreviations())})\\d{1,2}(?:-\\d{1,2})?$`, 'u'),
);

/**
 * The only bodies that may have issued a document of this kind or number, so that another body after it is not the
 * issuer: "góp ý Luật Nhà ở của Sở Xây dựng", "Nghị quyết số 190/2025/QH15 do Chính phủ trình". `undefined` if any body
 * may.
 */
export function soleIssuers(kind: Kind | null, symbol = ''): readonly string[] | undefined {
  const mark = LEGISLATIVE().exec(symbol)?.groups?.['mark'];
  const issuer = mark === undefined ? null : issuerOfAbbreviation(mark);
  if (issuer !== null) return [issuer];
  return kind?.family === 'law' ? legislators() : undefined;
}
