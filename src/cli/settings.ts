import type { Lang } from '../model/index.js';
import {
  emptyConfig,
  type PresetName,
  presetsOf,
  type RuleSetting,
  rulesFor,
  type ValidateOptions,
} from '../validate/index.js';
import { makeConfigLoader, pathFrom } from './config.js';

/** What a call says of the rules. All of it can be handed to another thread. */
export interface RuleChoice {
  readonly preset?: PresetName;
  /** Severities by rule, over those of the configuration. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** A path, or `false` for none; without it, the one nearest to each document. */
  readonly config?: string | boolean;
}

/** What holds for one document. */
export interface Settings {
  readonly options: Pick<ValidateOptions, 'preset' | 'rules'>;
  readonly maxWarnings: number | null;
}

/** Finds what holds for a document, by its name and kind. Rejects where a configuration is wrong. */
export type SettingsOf = (name: string, kind: string | null) => Promise<Settings>;

/** Makes what finds settings; each configuration file is read once. */
export const settingsFinder = ({ preset, rules, config }: RuleChoice, lang: Lang): SettingsOf => {
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
