import type { DescribedCommand } from '../describe.js';
import { quote, subcommandNames } from './words.js';

/** Completions for fish, each with a condition on the words before the cursor. */
export const fish = (program: string, commands: readonly DescribedCommand[]): string => {
  const inside = (name: string): string => `__plan_parse_inside "${name}"`;
  const lines = commands.flatMap(({ name, options, subcommands, choices }) => {
    const where = quote(name === '' ? '__plan_parse_begins' : `__plan_parse_follows "${name}"`);
    const offered = subcommands.map(
      ({ word, description }) => `complete -c ${program} -n ${where} -a ${word} -d ${quote(description)}`,
    );
    const values =
      choices.length === 0 ? [] : [`complete -c ${program} -n ${where} -a ${quote(choices.join(' '))}`];
    const flags = options.map(({ short, long, value, choices, description: what }) =>
      [
        `complete -c ${program} -n ${quote(inside(name))} -l ${long.slice(2)}`,
        ...(short === null ? [] : [`-s ${short.slice(1)}`]),
        ...(value === null ? [] : [choices.length === 0 ? '-r' : `-x -a ${quote(choices.join(' '))}`]),
        `-d ${quote(what)}`,
      ].join(' '),
    );
    return [...offered, ...values, ...flags];
  });
  return `function __plan_parse_inside
  set -l command ''
  for word in (commandline -opc)[2..]
    set -l each (string trim "$command $word")
    contains -- $each ${subcommandNames(commands).map(quote).join(' ')}; and set command $each
  end
  test "$command" = "$argv[1]"
end
function __plan_parse_follows
  __plan_parse_inside $argv[1]; and test (commandline -opc)[-1] = (string split ' ' $argv[1])[-1]
end
function __plan_parse_begins
  test (count (commandline -opc)) -eq 1
end
${lines.join('\n')}
`;
};
