import type { DescribedCommand } from '../describe.js';
import { following, names } from './words.js';

/** Quoted for PowerShell. */
const quoteThere = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const listThere = (words: readonly string[]): string => `@(${words.map(quoteThere).join(', ')})`;

/** Completions for PowerShell, whose hash tables are case-insensitive by default. */
export const powershell = (program: string, commands: readonly DescribedCommand[]): string => {
  const flags = commands.map(
    ({ name, options }) => `    ${quoteThere(name)} = ${listThere(options.flatMap(names))}`,
  );
  const follow = commands.map(
    (command) => `    ${quoteThere(command.name)} = ${listThere(following(command))}`,
  );
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .flatMap((option) =>
        names(option).map((each) => `    ,@(${quoteThere(`${name} ${each}`)}, ${listThere(option.choices)})`),
      ),
  );
  return `Register-ArgumentCompleter -Native -CommandName ${program} -ScriptBlock {
  param([string]$word, $line, [int]$cursor)
  $flags = @{
${flags.join('\n')}
  }
  $following = @{
${follow.join('\n')}
  }
  # Names of options tell upper and lower case apart.
  $choices = New-Object System.Collections.Hashtable ([StringComparer]::Ordinal)
  foreach ($pair in @(
${values.join('\n')}
  )) { $choices[$pair[0]] = $pair[1] }
  # The cursor may stand before the end of the line.
  $words = @($line.CommandElements | Where-Object { $_.Extent.StartOffset -lt $cursor } | ForEach-Object { $_.ToString() })
  $done = if ($word -eq '') { $words.Count } else { $words.Count - 1 }
  $command = ''
  for ($at = 1; $at -lt $done; $at++) {
    $each = "$command $($words[$at])".Trim()
    if ($flags.ContainsKey($each)) { $command = $each }
  }
  $offered = $choices["$command $($words[$done - 1])"]
  if ($null -eq $offered -and $word -like '-*') { $offered = $flags[$command] }
  $isNext = $done -eq 1 -or ($command -split ' ')[-1] -ceq $words[$done - 1]
  if ($null -eq $offered -and $isNext) { $offered = $following[$command] }
  # Where nothing is offered, files are.
  foreach ($each in $offered) {
    if ($each.StartsWith($word, [StringComparison]::Ordinal)) {
      [System.Management.Automation.CompletionResult]::new($each, $each, 'ParameterValue', $each)
    }
  }
}
`;
};
