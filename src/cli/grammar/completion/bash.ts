import type { DescribedCommand } from '../describe.js';
import { following, lastWord, names, quote, subcommandNames } from './words.js';

/**
 * Written here, since libraries for this either do not complete file names or pass the typed words through `eval`,
 * which would execute them.
 */
export const bash = (program: string, commands: readonly DescribedCommand[]): string => {
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap((option) => {
      if (option.value === null) return [];
      const after = names(option)
        .map((each) => quote(`${name} ${each}`))
        .join('|');
      const words = option.choices.length === 0 ? '' : `words=${quote(option.choices.join(' '))}`;
      return [`    ${after}) ${words === '' ? 'return' : words} ;;`];
    }),
  );
  const flags = commands.map(
    ({ name, options }) => `      ${quote(name)}) words=${quote(options.flatMap(names).join(' '))} ;;`,
  );
  const followed = commands
    .filter((command) => following(command).length > 0)
    .map((command) => {
      const isNext =
        command.name === '' ? '"$COMP_CWORD" -eq 1' : `"$previous" = ${quote(lastWord(command))}`;
      return `      ${quote(command.name)}) [ ${isNext} ] && words=${quote(following(command).join(' '))} ;;`;
    });
  return `_plan_parse() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' words='' each
  for each in "\${COMP_WORDS[@]:1:$((COMP_CWORD-1))}"; do
    each="\${command:+$command }$each"
    case $each in ${subcommandNames(commands).map(quote).join('|')}) command=$each ;; esac
  done
  COMPREPLY=()
  case "$command $previous" in
${values.join('\n')}
    *) case $current in
      -*) case $command in
${flags.join('\n')}
      esac ;;
      *) case $command in
${followed.join('\n')}
      esac ;;
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
# Where nothing is offered, files are.
complete -o bashdefault -o default -F _plan_parse ${program}
`;
};
