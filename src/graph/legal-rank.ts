import { foldWords } from './identity.js';

interface RankRule {
  readonly rank: number;
  /** What the number must hold besides, where the kind alone does not tell. */
  readonly number?: RegExp;
}

const OF_STANDING_COMMITTEE: RankRule = { rank: 3, number: /UBTVQH/ };
const OF_GOVERNMENT: RankRule = { rank: 5, number: /[/-]CP(?:-|$)|NQLT/ };
const OF_PRESIDENT: RankRule = { rank: 4, number: /CTN/ };

/**
 * The hierarchy of legal force by folded kind: Article 4 of the Law on Promulgation of Legal Documents 64/2025/QH15,
 * with the kinds of its predecessors (joint circulars, decisions of ministers) at the place of their successors.
 */
const HIERARCHY: ReadonlyMap<string, readonly RankRule[]> = new Map([
  ['hien phap', [{ rank: 1 }]],
  ['bo luat', [{ rank: 2 }]],
  ['luat', [{ rank: 2 }]],
  ['phap lenh', [{ rank: 3 }]],
  [
    'nghi quyet',
    [
      { rank: 2, number: /[/-]QH(?:K?\d+)?(?:-|$)/ },
      OF_STANDING_COMMITTEE,
      OF_GOVERNMENT,
      { rank: 7, number: /HĐTP/ },
      { rank: 9, number: /\/(?:19|20)\d\d\/NQ-HĐND/ },
    ],
  ],
  ['nghi quyet lien tich', [OF_STANDING_COMMITTEE, OF_GOVERNMENT]],
  ['lenh', [OF_PRESIDENT]],
  ['nghi dinh', [{ rank: 5 }]],
  [
    'quyet dinh',
    [
      OF_PRESIDENT,
      { rank: 6, number: /-TTG$/ },
      { rank: 8, number: /\/(?:19|20)\d\d\/QĐ-(?:B[A-ZĐ&]+|KTNN|NHNN|TTCP)$/ },
      { rank: 10, number: /\/(?:19|20)\d\d\/QĐ-UBND/ },
    ],
  ],
  ['thong tu', [{ rank: 8 }]],
  ['thong tu lien tich', [{ rank: 8 }]],
]);

/** The place of a work in the hierarchy of legal force, or `null` where it is no legal normative document. */
export function rankOf(kind: string | null, number: string | null): number | null {
  if (kind === null) return null;
  const rules = HIERARCHY.get(foldWords(kind)) ?? [];
  const rule = rules.find((one) => one.number?.test((number ?? '').toUpperCase()) ?? true);
  return rule?.rank ?? null;
}
