import { readFileSync } from 'node:fs';

/** A setting in which a careful reader could not tell, either. */
interface Known {
  readonly why: string;
  readonly differences: readonly string[];
}

const known: Readonly<Record<string, Readonly<Record<string, Known>>>> = JSON.parse(
  readFileSync(new URL('known-differences.json', import.meta.url), 'utf8'),
);

/** The differences that a setting makes to a document, exactly; none but for the few that are listed. */
export const knownOf = (name: string, setting: string): readonly string[] =>
  known[name]?.[setting]?.differences ?? [];
