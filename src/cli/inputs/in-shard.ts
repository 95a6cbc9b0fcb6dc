import { createHash } from 'node:crypto';
import type { Shard } from '../options.js';

/**
 * Whether a path is in a share. Every path is in exactly one, on whatever machine it is asked: it depends on the path
 * as named alone, with "/" between folders and letters composed (macOS hands them out decomposed).
 */
export const isInShard = (path: string, { index, of }: Shard): boolean => {
  const named = path.replaceAll('\\', '/').normalize('NFC');
  return (createHash('sha256').update(named).digest().readUInt32BE(0) % of) + 1 === index;
};
