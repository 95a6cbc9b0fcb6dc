import type { Lang } from '../../model/index.js';
import type { RuleChoice } from '../isolated/index.js';
import { makeConfigLoader, pathFrom } from './find-config.js';

/** Creates a test whether the nearest configuration of a file, or the one given by the call, ignores it. */
export const ignoredFinder = (
  { config }: Pick<RuleChoice, 'config'>,
  lang: Lang,
): ((name: string) => Promise<boolean>) => {
  const loader = makeConfigLoader(lang);
  return async (name) => {
    if (config === false || name === '-') return false;
    const found = await (typeof config === 'string' ? loader.inFile(config) : loader.near(name));
    if (found === null) return false;
    const { isIgnored } = await import('../../validate/index.js');
    return isIgnored(found.config, pathFrom(found.folder, name));
  };
};

/** Drops the files that their nearest configuration, or the one given by the call, ignores. */
export async function* withoutIgnored(
  names: AsyncIterable<string>,
  choice: RuleChoice,
  lang: Lang,
): AsyncGenerator<string> {
  const isLeftOut = ignoredFinder(choice, lang);
  for await (const name of names) if (!(await isLeftOut(name))) yield name;
}
