import { createHash } from 'node:crypto';
import type { Shard } from '../options.js';

/**
 * Whether a path is in a shard. Every path is in exactly one, which is the same on all machines: it depends only on the
 * given path, with "/" between folders and composed letters (macOS returns them decomposed).
 */
export const isInShard = (path: string, { index, of }: Shard): boolean => {
  const named = path.replaceAll('\\', '/').normalize('NFC');
  return (createHash('sha256').update(named).digest().readUInt32BE(0) % of) + 1 === index;
};
