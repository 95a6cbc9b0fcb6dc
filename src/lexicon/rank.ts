import { kindNamed } from './kind-names.js';

/**
 * The rank of a document in the hierarchy of legal force, 1 being the highest (Law on Promulgation of Legal Documents
 * 64/2025/QH15, Article 4); `null` if it is not a legal normative document, or if its number does not determine that.
 */
export function rankOf(kind: string | null, number: string | null): number | null {
  const ranks = kindNamed(kind)?.ranks ?? [];
  const capitals = (number ?? '').toUpperCase();
  return ranks.find((each) => each.number?.test(capitals) ?? true)?.rank ?? null;
}
