import type { DescribedCommand, DescribedOption } from './describe.js';

/** The shells that calls are completed in. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

type Shell = (typeof shells)[number];

const names = ({ short, long }: DescribedOption): readonly string[] =>
  short === null ? [long] : [short, long];

/** In single quotes of a shell. */
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const bash = (program: string, commands: readonly DescribedCommand[]): string => {
  const others = commands.filter(({ name }) => name !== '').map(({ name }) => name);
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
  return `_plan_parse() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command='' words='' each
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $each in ${others.join('|')}) command=$each; break ;; esac
  done
  COMPREPLY=()
  case "$command $previous" in
${values.join('\n')}
    *) case $current in
      -*) case $command in
${flags.join('\n')}
      esac ;;
      *) [ "$COMP_CWORD" -eq 1 ] && words=${quote(others.join(' '))} ;;
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
# Where nothing is offered, files are.
complete -o bashdefault -o default -F _plan_parse ${program}
`;
};

const fish = (program: string, commands: readonly DescribedCommand[]): string =>
  commands
    .flatMap(({ name, description, options }) => {
      const when = name === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${name}`;
      const offered =
        name === ''
          ? []
          : [`complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${quote(description)}`];
      const flags = options.map(({ short, long, value, choices, description: what }) =>
        [
          `complete -c ${program} -n ${quote(when)} -l ${long.slice(2)}`,
          ...(short === null ? [] : [`-s ${short.slice(1)}`]),
          ...(value === null ? [] : [choices.length === 0 ? '-r' : `-x -a ${quote(choices.join(' '))}`]),
          `-d ${quote(what)}`,
        ].join(' '),
      );
      return [...offered, ...flags];
    })
    .map((line) => `${line}\n`)
    .join('');

/** In single quotes of PowerShell. */
const quoteThere = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const listThere = (words: readonly string[]): string => `@(${words.map(quoteThere).join(', ')})`;

const powershell = (program: string, commands: readonly DescribedCommand[]): string => {
  const flags = commands.map(
    ({ name, options }) => `    ${quoteThere(name)} = ${listThere(options.flatMap(names))}`,
  );
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .flatMap((option) =>
        names(option).map((each) => `    ${quoteThere(`${name} ${each}`)} = ${listThere(option.choices)}`),
      ),
  );
  const others = commands.filter(({ name }) => name !== '').map(({ name }) => name);
  return `Register-ArgumentCompleter -Native -CommandName ${program} -ScriptBlock {
  param($word, $line, $cursor)
  $commands = ${listThere(others)}
  # Names of options tell upper and lower case apart.
  $flags = New-Object System.Collections.Hashtable ([StringComparer]::Ordinal)
  $choices = New-Object System.Collections.Hashtable ([StringComparer]::Ordinal)
  @{
${flags.join('\n')}
  }.GetEnumerator() | ForEach-Object { $flags[$_.Key] = $_.Value }
  foreach ($pair in @(
${values.map((line) => line.replace(/^ {4}(.*) = (@.*)$/u, '    ,@($1, $2)')).join('\n')}
  )) { $choices[$pair[0]] = $pair[1] }
  $words = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $command = @($words | Where-Object { $commands -ccontains $_ } | Select-Object -First 1) + '' | Select-Object -First 1
  $previous = if ($word -eq '') { $words[-1] } else { $words[-2] }
  $offered = $choices["$command $previous"]
  if ($null -eq $offered -and $word -like '-*') { $offered = $flags[$command] }
  if ($null -eq $offered -and $words.Count -le 2) { $offered = $commands }
  # Where nothing is offered, files are.
  $offered | Where-Object { $_ -clike "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
};

/** A script that completes the calls of a program in a shell. */
export const completionScript = (
  shell: Shell,
  program: string,
  commands: readonly DescribedCommand[],
): string => {
  switch (shell) {
    case 'bash':
      return bash(program, commands);
    case 'zsh':
      return `autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${bash(program, commands)}`;
    case 'fish':
      return fish(program, commands);
    case 'powershell':
      return powershell(program, commands);
  }
};
