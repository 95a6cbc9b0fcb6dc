import type { RuleSetting } from '../../validate/index.js';
import type { CommandContext } from '../command-context.js';
import type { Validator } from '../dependencies.js';
import type { RuleChoice } from '../isolated/index.js';
import type { ValidateOptions } from '../options.js';

/** The severities given by `--rule`; `null` after reporting an error. */
function readSeverities(
  given: readonly string[],
  { isRuleSetting, ruleSettingProblem }: Validator,
  context: CommandContext,
): Readonly<Record<string, RuleSetting>> | null {
  const rules: Record<string, RuleSetting> = {};
  let right = true;
  for (const option of given) {
    const [id = '', setting = ''] = option.split('=');
    const problem = ruleSettingProblem(id, setting);
    if (problem === null && isRuleSetting(setting)) rules[id] = setting;
    if (problem !== null) {
      context.printError(`--rule: ${problem[context.lang]}`);
      right = false;
    }
  }
  return right ? rules : null;
}

/** The rules selected by a call; `null` after reporting an error. */
export function readRuleChoice(
  { preset, rule = [], config, stdinFilename }: Partial<ValidateOptions>,
  validator: Validator,
  context: CommandContext,
): RuleChoice | null {
  const rules = readSeverities(rule, validator, context);
  if (rules === null) return null;
  return {
    rules,
    ...(preset === undefined ? {} : { preset }),
    ...(config === undefined ? {} : { config }),
    ...(stdinFilename === undefined ? {} : { stdinName: stdinFilename }),
  };
}
