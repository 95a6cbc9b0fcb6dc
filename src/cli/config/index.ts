import type { Lang } from '../../model/index.js';
import type { RuleChoice } from '../isolated/index.js';
import type { RuleSettingsOf } from './rule-settings.js';

export { isConfigError } from './config-error.js';
export type { RuleSettingsOf } from './rule-settings.js';

/** Loads what finds the rules for a document; each configuration file is read once. */
export const ruleSettingsFinder = async (choice: RuleChoice, lang: Lang): Promise<RuleSettingsOf> =>
  (await import('./rule-settings.js')).ruleSettingsFinder(choice, lang);
