import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Real documents and their annotations, kept beside the repository where someone has them. */
export const sharedFolder = new URL('../../../shared/', import.meta.url);

/** Why the tests of real documents are left out, or `null` where they can run. */
export const missing: string | null = existsSync(sharedFolder) ? null : 'needs ../shared';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The texts below a folder of `../shared` whose names end so. */
export function sharedTexts(folder: string, ending: string): readonly NamedText[] {
  if (missing !== null) return [];
  const from = new URL(`${folder}/`, sharedFolder);
  return readdirSync(from, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => ({ name: `${folder}/${path}`, text: readFileSync(new URL(path, from), 'utf8') }));
}
