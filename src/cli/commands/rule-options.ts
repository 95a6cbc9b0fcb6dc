import type { RuleSetting } from '../../validate/index.js';
import type { CommandContext } from '../command-context.js';
import type { Validator } from '../dependencies.js';

/** The severities of `--rule`; what is wrong with one is complained of, and gives `null`. */
export function readRuleOptions(
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
