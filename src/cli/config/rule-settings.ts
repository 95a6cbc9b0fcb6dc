import type { Lang } from '../../model/index.js';
import { emptyConfig, isIgnored, presetsOf, rulesFor, type ValidateOptions } from '../../validate/index.js';
import type { RuleChoice } from '../isolated/index.js';
import { makeConfigLoader, pathFrom } from './find-config.js';

/** The rules for one document, with their severities. */
interface RuleSettings {
  readonly options: Pick<ValidateOptions, 'preset' | 'rules'>;
  readonly maxWarnings: number | null;
}

/** Finds the rules for a document, by its name and kind. Rejects with a `ConfigError`. */
export type RuleSettingsOf = (name: string, kind: string | null) => Promise<RuleSettings>;

/** Creates a test whether the nearest configuration of a file, or the one given by the call, ignores it. */
export const ignoredFinder = (
  { config }: Pick<RuleChoice, 'config'>,
  lang: Lang,
): ((name: string) => Promise<boolean>) => {
  const loader = makeConfigLoader(lang);
  return async (name) => {
    if (config === false || name === '-') return false;
    const found = await (typeof config === 'string' ? loader.inFile(config) : loader.near(name));
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

/** Creates the lookup of rules for a document; each configuration file is read once. */
export const ruleSettingsFinder = ({ preset, rules, config }: RuleChoice, lang: Lang): RuleSettingsOf => {
  const loader = makeConfigLoader(lang);
  return async (name, kind) => {
    const found =
      config === false
        ? { config: emptyConfig, folder: '.' }
        : await (typeof config === 'string' ? loader.inFile(config) : loader.near(name));
    const presets = preset === undefined ? presetsOf(found.config) : [preset];
    return {
      options: {
        rules: { ...rulesFor(found.config, pathFrom(found.folder, name), kind), ...rules },
        ...(presets.length === 0 ? {} : { preset: presets }),
      },
      maxWarnings: found.config.maxWarnings,
    };
  };
};
