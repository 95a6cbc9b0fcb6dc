import { oneOf } from '../../chars/index.js';
import { signedAtNames, signedByNames } from '../../lexicon/index.js';
import type { LineSort, RawLines } from '../line/index.js';

const STAMP_START = new RegExp(`^${oneOf(signedByNames)} ?:|^Người ký ?: ?C[ỔổÔô][Nn][Gg] `, 'u');
const TIME = new RegExp(`^${oneOf(signedAtNames)}`, 'u');

const isOfPage = (sort: LineSort | undefined): boolean =>
  sort === 'head' || sort === 'number' || sort === 'blank';

/**
 * The indexes of the lines of signature stamps: one that names the signer, and the similar lines below it. "Người ký:"
 * alone may be an entry in a list.
 */
export function markStamps({ texts, sorts }: RawLines): ReadonlySet<number> {
  const stamped = new Set<number>();
  for (let i = 0; i < sorts.length; i += 1) {
    if (sorts[i] !== 'stamp') continue;
    let end = i;
    while (sorts[end] === 'stamp') {
      end += 1;
      // There may be a page break within the stamp.
      const below = end;
      while (isOfPage(sorts[end])) end += 1;
      if (sorts[end] !== 'stamp') end = below;
    }
    const starts = STAMP_START.test(texts[i] ?? '');
    const signed = texts.slice(i, end).some((text) => TIME.test(text));
    if (starts || (signed && end - i > 1)) {
      for (let k = i; k < end; k += 1) if (sorts[k] === 'stamp') stamped.add(k);
    }
    i = end;
  }
  return stamped;
}
