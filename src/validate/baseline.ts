import type { Baseline } from '../model/index.js';
import { nameFindings } from './fingerprint.js';
import type { FileResult } from './result.js';

/** The baseline that accepts exactly what was found; files without findings are omitted. */
export function makeBaseline(results: readonly FileResult[]): Baseline {
  const files: Record<string, readonly string[]> = {};
  for (const result of results.toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
    const fingerprints = nameFindings(result).map(({ fingerprint }) => fingerprint);
    if (fingerprints.length > 0) files[result.path] = fingerprints.toSorted();
  }
  return { version: 1, files };
}

/** Removes from the results what the baseline accepts. */
export function subtractBaseline(results: readonly FileResult[], baseline: Baseline): FileResult[] {
  return results.map((result) => {
    const known = new Set(baseline.files[result.path]);
    const fresh = nameFindings(result).filter(({ fingerprint }) => !known.has(fingerprint));
    return { ...result, diagnostics: fresh.map(({ diagnostic }) => diagnostic) };
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the contents of a baseline file.
 * @returns `null` if the value is not a baseline
 */
export function readBaseline(value: unknown): Baseline | null {
  const { version, files: listed } = isRecord(value) ? value : {};
  if (version !== 1 || !isRecord(listed)) return null;
  const files: Record<string, readonly string[]> = {};
  for (const [path, fingerprints] of Object.entries(listed)) {
    if (!Array.isArray(fingerprints) || !fingerprints.every((item) => typeof item === 'string')) return null;
    files[path] = fingerprints;
  }
  return { version: 1, files };
}
