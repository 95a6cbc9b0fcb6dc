import type { DescribedCommand } from '../describe.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { powershell } from './powershell.js';

/** The shells with completions. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

type Shell = (typeof shells)[number];

/** The completion script of a program for a shell. */
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
