import type { Lang } from '../../model/index.js';
import type { RuleChoice } from '../isolated/index.js';
import type { RuleSettingsOf } from './rule-settings.js';

export { configError, isConfigError } from './config-error.js';
export type { RuleSettingsOf } from './rule-settings.js';

/** Loads the lookup of rules for a document; each configuration file is read once. */
export const ruleSettingsFinder = async (choice: RuleChoice, lang: Lang): Promise<RuleSettingsOf> =>
  (await import('./rule-settings.js')).ruleSettingsFinder(choice, lang);

/** Drops the files that their nearest configuration, or the one given by the call, ignores. */
export async function* withoutIgnored(
  names: AsyncIterable<string>,
  choice: RuleChoice,
  lang: Lang,
): AsyncGenerator<string> {
  yield* (await import('./ignored-files.js')).withoutIgnored(names, choice, lang);
}

/** Loads the test for ignored files; each configuration file is read once. */
export const ignoredFinder = async (
  choice: RuleChoice,
  lang: Lang,
): Promise<(name: string) => Promise<boolean>> =>
  (await import('./ignored-files.js')).ignoredFinder(choice, lang);
