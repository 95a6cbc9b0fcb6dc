import type { ListedRule } from '../../model/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { openDestination } from '../io/index.js';
import type { OutputOptions, RulesOptions } from '../options.js';
import { toJson } from '../render/index.js';

/** `plan-parse rules`: lists the rules with their severities. */
export const runRules = async (options: RulesOptions, context: CommandContext): Promise<ExitCode> => {
  const { rules } = await context.dependencies.loadValidator();
  const destination = openDestination(context.io, options.output);
  const { lang, messages } = context;
  if (options.format === 'json') {
    const listed = rules.map(
      ({ id, severity, description, scope }): ListedRule => ({
        id,
        severity,
        description: description[lang],
        appliesTo: scope.label[lang],
      }),
    );
    await destination.write(`${toJson(listed, destination.screen.terminal)}\n`);
  } else {
    const idWidth = Math.max(...rules.map(({ id }) => id.length));
    const names = rules.map(({ severity }) => messages.severities[severity]);
    const nameWidth = Math.max(...names.map((name) => name.length));
    const lines = rules.map(({ id, description }, index) => {
      const name = (names[index] ?? '').padEnd(nameWidth);
      return `${id.padEnd(idWidth)}  ${name}  ${description[lang]}\n`;
    });
    await destination.write(lines.join(''));
  }
  await destination.close();
  return 0;
};

/** `plan-parse explain`: prints a rule with its legal ground and examples. */
export const runExplain = async (
  id: string,
  options: OutputOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const { explainRule, rules, suggest } = await context.dependencies.loadValidator();
  const text = explainRule(id, context.lang);
  if (text === null) {
    const meant = suggest(
      id,
      rules.map((rule) => rule.id),
    );
    const { errors, validate } = context.messages;
    const advice = meant === null ? validate.listRules : errors.didYouMean(meant);
    context.printError(`${validate.unknownRule(id)}: ${advice}`);
    return 2;
  }
  const destination = openDestination(context.io, options.output);
  await destination.write(text);
  await destination.close();
  return 0;
};
