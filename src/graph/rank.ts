import { foldWords } from './identity.js';

interface RankRule {
  readonly rank: number;
  readonly kind: RegExp;
  /** What the number must hold besides, where the kind alone does not tell. */
  readonly number?: RegExp;
}

/**
 * The hierarchy of legal force: Article 4 of the Law on Promulgation of Legal Documents 64/2025/QH15, with the kinds of
 * its predecessors (joint circulars, decisions of ministers) at the place of their successors.
 */
const HIERARCHY: readonly RankRule[] = [
  { rank: 1, kind: /^hien phap$/ },
  { rank: 2, kind: /^(?:bo luat|luat)$/ },
  { rank: 2, kind: /^nghi quyet$/, number: /[/-]QH(?:K?\d+)?(?:-|$)/ },
  { rank: 3, kind: /^(?:phap lenh|nghi quyet|nghi quyet lien tich)$/, number: /UBTVQH/ },
  { rank: 3, kind: /^phap lenh$/ },
  { rank: 4, kind: /^(?:lenh|quyet dinh)$/, number: /CTN/ },
  { rank: 5, kind: /^(?:nghi dinh|nghi quyet|nghi quyet lien tich)$/, number: /[/-]CP(?:-|$)|NQLT/ },
  { rank: 5, kind: /^nghi dinh$/ },
  { rank: 6, kind: /^quyet dinh$/, number: /-TTG$/ },
  { rank: 7, kind: /^nghi quyet$/, number: /HĐTP/ },
  { rank: 8, kind: /^(?:thong tu|thong tu lien tich)$/ },
  { rank: 8, kind: /^quyet dinh$/, number: /\/(?:19|20)\d\d\/QĐ-(?:B[A-ZĐ&]+|KTNN|NHNN|TTCP)$/ },
  { rank: 9, kind: /^nghi quyet$/, number: /\/(?:19|20)\d\d\/NQ-HĐND/ },
  { rank: 10, kind: /^quyet dinh$/, number: /\/(?:19|20)\d\d\/QĐ-UBND/ },
];

/** The place of a work in the hierarchy of legal force, or `null` where it is no legal normative document. */
export function rankOf(kind: string | null, number: string | null): number | null {
  if (kind === null) return null;
  const foldedKind = foldWords(kind);
  const foldedNumber = (number ?? '').toUpperCase();
  const rule = HIERARCHY.find(
    (one) => one.kind.test(foldedKind) && (one.number === undefined || one.number.test(foldedNumber)),
  );
  return rule?.rank ?? null;
}
