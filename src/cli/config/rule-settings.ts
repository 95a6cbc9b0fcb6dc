import type { Lang } from '../../model/index.js';
import { emptyConfig, presetsOf, rulesFor, type ValidateOptions } from '../../validate/index.js';
import type { RuleChoice } from '../isolated/index.js';
import { makeConfigLoader, pathFrom } from './find-config.js';

/** The rules for one document, with their severities. */
interface RuleSettings {
  readonly options: Pick<ValidateOptions, 'preset' | 'rules'>;
  readonly maxWarnings: number | null;
}

/** Finds the rules for a document, by its name and kind. Rejects with a `ConfigError`. */
export type RuleSettingsOf = (name: string, kind: string | null) => Promise<RuleSettings>;

/** Creates the lookup of rules for a document; each configuration file is read once. */
export const ruleSettingsFinder = ({ preset, rules, config }: RuleChoice, lang: Lang): RuleSettingsOf => {
  const loader = makeConfigLoader(lang);
  return async (name, kind) => {
    const { inFile, near } = loader;
    const asked = config === false ? null : await (typeof config === 'string' ? inFile(config) : near(name));
    const found = asked ?? { config: emptyConfig, folder: '.' };
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
