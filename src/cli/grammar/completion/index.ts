import type { shells } from '../../formats.js';
import type { DescribedCommand } from '../describe.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { powershell } from './powershell.js';
import { withHelp } from './words.js';

type Shell = (typeof shells)[number];

/**
 * The completion script of a program for a shell.
 *
 * @param help - what its command "help" is for
 */
export const completionScript = (
  shell: Shell,
  program: string,
  described: readonly DescribedCommand[],
  help: string,
): string => {
  const commands = withHelp(described, help);
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
