import type { Command } from 'commander';

/** A call for help: the command that it is about, or the word of it that is no command. */
export type HelpCall =
  | { readonly words: readonly string[] }
  | { readonly unknown: string; readonly commands: readonly string[] };

const named = (command: Command, word: string | undefined): Command | undefined =>
  command.commands.find((candidate) => candidate.name() === word);

/** The words of a call without the language, which may come before the command. */
export const withoutLang = (argv: readonly string[]): string[] =>
  argv.filter((word, at) => !word.startsWith('--lang') && argv[at - 1] !== '--lang');

/** The words of a call that name its command: "archive add"; none for the default command. */
export const commandOf = (argv: readonly string[], program: Command): string => {
  const path: string[] = [];
  let command: Command | undefined = program;
  for (const word of withoutLang(argv)) {
    command = named(command, word);
    if (command === undefined) break;
    path.push(word);
  }
  return path.join(' ');
};

/**
 * What "help archive add" and "archive help add" ask for: of commander's own, the first tells only of "archive", and a
 * word that is no command is answered by nothing.
 *
 * @returns `null` where the call asks for no help in this way
 */
export const helpCall = (argv: readonly string[], program: Command): HelpCall | null => {
  const words = withoutLang(argv).filter((word) => word !== '-h' && word !== '--help');
  const path: string[] = [];
  let [command, isHelp]: [Command, boolean] = [program, false];
  for (const word of words) {
    const next = named(command, word);
    if (word === 'help' && command.commands.length > 0 && !isHelp) isHelp = true;
    else if (next !== undefined) {
      path.push(word);
      command = next;
    } else if (isHelp && command.commands.length > 0)
      return { unknown: word, commands: command.commands.map((each) => each.name()) };
    else break;
  }
  return isHelp ? { words: path } : null;
};
