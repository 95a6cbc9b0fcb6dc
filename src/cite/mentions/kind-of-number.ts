import { nearest, remember } from '../../chars/index.js';
import { type Kind, kindNamed, kinds } from '../../lexicon/index.js';

/** The kind of document that a number belongs to, and where the mention begins. */
export interface KindOfNumber {
  readonly start: number;
  readonly kind: Kind | null;
  readonly inherited: boolean;
  /** Whether the kind was misspelt ("Thông tư liên lịch", "Quyểt định"). */
  readonly repaired?: boolean;
  readonly titleEnd: number;
}

const SO = /(?:[sS]ố|SỐ|so)\s?(?:hiệu\s?)?:?\s?/uy;
/** "số hiệu : ". */
const MAX_SO = 10;

/** Where the "số" or "số hiệu:" that ends at `to` begins; `to` itself if there is none. */
export function soStart(text: string, low: number, to: number): number {
  for (let at = to - 2; at >= Math.max(low, to - MAX_SO); at -= 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x73 && code !== 0x53) continue;
    if (at > low && !/[\s(“"\p{L}]/u.test(text.charAt(at - 1))) continue;
    SO.lastIndex = at;
    if (SO.test(text) && SO.lastIndex === to) return at;
  }
  return to;
}

const KIND_NAMES = kinds
  .filter((kind) => kind.family !== 'law' && kind.family !== 'plain')
  .map((kind) => kind.name);

/** The kind whose misspelt name a text may be. */
export const nearestKind = remember((written): Kind | null => {
  const found = written.trim().length > 7 ? nearest(written.trim(), KIND_NAMES) : null;
  return found ? kindNamed(found.candidate) : null;
});
