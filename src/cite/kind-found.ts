import { type Kind, kindNamed, kinds, nearest } from '../lexicon/index.js';

/** The kind of the document that a number belongs to, and where the mention begins. */
export interface KindFound {
  readonly start: number;
  readonly kind: Kind | null;
  readonly inherited: boolean;
  /** Whether the kind was misspelt ("Thông tư liên lịch", "Quyểt định"). */
  readonly mended?: boolean;
  readonly titleEnd: number;
}

export const SO = /(?:^|[\s(“"])(?:số|Số|SỐ|s[oố])\s?(?:hiệu\s?)?:?\s?$/u;

const KIND_NAMES = kinds
  .filter((kind) => kind.family !== 'law' && kind.family !== 'plain')
  .map((kind) => kind.name);

export const nearestKind = (written: string): Kind | null => {
  const found = written.trim().length > 7 ? nearest(written.trim(), KIND_NAMES) : null;
  return found ? kindNamed(found.candidate) : null;
};
