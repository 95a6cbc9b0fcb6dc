import { foldSpace, once, withTonesLast } from '../chars/index.js';
import type { Kind } from './kind-row.js';
import { kinds } from './kinds.js';

/** Words after a kind in a heading that qualify it and belong neither to the kind nor to the title. */
export const kindQualifiers: readonly string[] = [
  'thanh tra',
  'kiểm tra',
  'giám sát',
  'thẩm tra',
  'thẩm định',
  'kiểm toán',
  'kết luận',
  'liên ngành',
  'liên tịch',
];

/** A kind and one spelling of its name. */
export interface KindSpelling {
  readonly kind: Kind;
  /** In normal case, with either placement of tones: "Giấy ủy quyền", "Giấy uỷ quyền". */
  readonly name: string;
  /** In small letters. */
  readonly small: string;
}

/** All spellings of all names, longer ones first. */
export const kindSpellings = once((): readonly KindSpelling[] =>
  kinds
    .flatMap((kind) =>
      [...new Set([kind.name, withTonesLast(kind.name)])].map((name) => ({
        kind,
        name,
        small: name.toLowerCase(),
      })),
    )
    .sort((a, b) => b.name.length - a.name.length),
);

/** The letters that names begin with, in normal case. */
export const kindInitials = [...new Set(kinds.map(({ name }) => name.charAt(0)))].join('');

const byName = once(
  (): ReadonlyMap<string, Kind> =>
    new Map(
      kindSpellings().flatMap(({ kind, name, small }) => [name, small].map((key) => [key, kind] as const)),
    ),
);

/** The kind with this name, in any case; `null` if there is none. */
export function kindNamed(name: string | null): Kind | null {
  if (name === null) return null;
  return byName().get(name) ?? byName().get(foldSpace(name).toLowerCase()) ?? null;
}

const BY_ABBREVIATION = new Map<string, Kind[]>();

for (const each of kinds)
  for (const key of new Set(each.abbreviations.map((own) => own.toLowerCase()))) {
    const before = BY_ABBREVIATION.get(key);
    if (before) before.push(each);
    else BY_ABBREVIATION.set(key, [each]);
  }

/** The kinds that use this abbreviation in their numbers, the more likely first. */
export function kindsOfAbbreviation(abbreviation: string): readonly Kind[] {
  return BY_ABBREVIATION.get(abbreviation.toLowerCase()) ?? [];
}
