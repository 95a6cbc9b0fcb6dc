import type { RuleSetting } from '../../validate/index.js';
import type { CommandContext } from '../command-context.js';
import type { RuleChoice } from '../isolated/index.js';
import type { ValidateOptions } from '../options.js';

/** The severities given by `--rule`; `null` after reporting an error. */
async function readSeverities(
  given: readonly string[],
  context: CommandContext,
): Promise<Readonly<Record<string, RuleSetting>> | null> {
  const rules: Record<string, RuleSetting> = {};
  if (given.length === 0) return rules;
  const { isRuleSetting, ruleSettingProblem } = await context.dependencies.loadValidator();
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
export async function readRuleChoice(
  { preset, rule = [], config, stdinFilename }: Partial<ValidateOptions>,
  context: CommandContext,
): Promise<RuleChoice | null> {
  const rules = await readSeverities(rule, context);
  if (rules === null) return null;
  return {
    rules,
    ...(preset === undefined ? {} : { preset }),
    ...(config === undefined ? {} : { config }),
    ...(stdinFilename === undefined ? {} : { stdinName: stdinFilename }),
  };
}
