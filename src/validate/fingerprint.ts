import fnv1a from '@sindresorhus/fnv1a';
import { foldSpace } from '../chars/index.js';
import type { Diagnostic } from '../model/index.js';
import { type FileResult, lineOf } from './result.js';

/** A finding, and a name for it that stays the same when lines are inserted or deleted above it. */
export interface NamedFinding {
  readonly diagnostic: Diagnostic;
  /** 16 hexadecimal digits. */
  readonly fingerprint: string;
}

/** A short name for what a text says: 16 hexadecimal digits. */
export const fingerprintOf = (key: string): string => fnv1a(key, { size: 64 }).toString(16).padStart(16, '0');

/**
 * Names the findings of a file by rule, file and the words of the line, with a counter where these are the same.
 * The wording and the language of messages do not matter.
 */
export function nameFindings(result: FileResult): NamedFinding[] {
  const seen = new Map<string, number>();
  return result.diagnostics.map((diagnostic) => {
    const line = lineOf(result, diagnostic);
    const key = [result.path, diagnostic.rule, foldSpace(line.normalize('NFC')).trim()].join('\n');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { diagnostic, fingerprint: fingerprintOf(`${key}\n${count}`) };
  });
}
