import { kindNamed } from './kind-names.js';

/**
 * The place of a document in the hierarchy of legal force, 1 the highest (Law on Promulgation of Legal Documents
 * 64/2025/QH15, Article 4); `null` where it is no legal normative document, or its number leaves that open.
 */
export function rankOf(kind: string | null, number: string | null): number | null {
  const ranks = kindNamed(kind)?.ranks ?? [];
  const capitals = (number ?? '').toUpperCase();
  return ranks.find((each) => each.number?.test(capitals) ?? true)?.rank ?? null;
}
