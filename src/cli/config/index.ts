import type { Lang } from '../../model/index.js';
import type { RuleChoice } from '../isolated/index.js';
import type { RuleSettingsOf } from './rule-settings.js';

export { configError, isConfigError } from './config-error.js';
export type { RuleSettingsOf } from './rule-settings.js';

/** Loads what finds the rules for a document; each configuration file is read once. */
export const ruleSettingsFinder = async (choice: RuleChoice, lang: Lang): Promise<RuleSettingsOf> =>
  (await import('./rule-settings.js')).ruleSettingsFinder(choice, lang);

/** Leaves out the files that the configuration nearest to each, or the one that the call names, ignores. */
export async function* withoutIgnored(
  names: AsyncIterable<string>,
  choice: RuleChoice,
  lang: Lang,
): AsyncGenerator<string> {
  yield* (await import('./rule-settings.js')).withoutIgnored(names, choice, lang);
}

/** Loads what says whether a file is left out; each configuration file is read once. */
export const ignoredFinder = async (
  choice: RuleChoice,
  lang: Lang,
): Promise<(name: string) => Promise<boolean>> =>
  (await import('./rule-settings.js')).ignoredFinder(choice, lang);
