import { openDestination } from '../destination.js';
import { toJson } from '../render/json.js';
import type { ExitCode, Session } from '../session.js';

export interface RulesOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
}

/** `plan-parse rules`: lists the rules with their severities. */
export const runRules = async (options: RulesOptions, session: Session): Promise<ExitCode> => {
  const { rules } = await session.services.loadValidator();
  const destination = openDestination(session.io, options.output);
  const { lang, messages } = session;
  if (options.format === 'json') {
    const listed = rules.map(({ id, severity, description, scope }) => ({
      id,
      severity,
      description: description[lang],
      appliesTo: scope.label[lang],
    }));
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

/** `plan-parse explain`: prints a rule with its ground and examples. */
export const runExplain = async (
  id: string,
  options: { readonly output?: string },
  session: Session,
): Promise<ExitCode> => {
  const { explainRule, rules, suggest } = await session.services.loadValidator();
  const text = explainRule(id, session.lang);
  if (text === null) {
    const meant = suggest(
      id,
      rules.map((rule) => rule.id),
    );
    const { errors, validate } = session.messages;
    const advice = meant === null ? '' : `: ${errors.didYouMean(meant)}`;
    session.complain(`${validate.unknownRule(id)}${advice}`);
    return 2;
  }
  const destination = openDestination(session.io, options.output);
  await destination.write(text);
  await destination.close();
  return 0;
};
