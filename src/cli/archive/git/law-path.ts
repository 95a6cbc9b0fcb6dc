import { asciiName } from '../../../chars/index.js';
import type { GraphNode } from '../../../model/index.js';

/** Letters of a part of a path: file systems take 255, and some tools less for the whole. */
const LONGEST_PART = 100;

const part = (text: string | null): string =>
  asciiName(text ?? '', '-')
    .slice(0, LONGEST_PART)
    .replace(/-$/u, '') || 'khac';

/**
 * Creates the paths of works from issuer, kind, year and number, in characters that every system accepts. Works with
 * the same path are distinguished by their order.
 */
export const pathMaker = (): ((node: GraphNode) => string) => {
  const taken = new Map<string, number>();
  return ({ id, issuer, kind, date, number, name, title }) => {
    const own = part(number ?? name ?? title ?? id);
    const path = [part(issuer), part(kind), date?.slice(0, 4) ?? 'khac', own].join('/');
    const before = taken.get(path) ?? 0;
    taken.set(path, before + 1);
    return before === 0 ? `${path}.txt` : `${path}~${before + 1}.txt`;
  };
};
