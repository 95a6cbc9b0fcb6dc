import { existsSync } from 'node:fs';

/**
 * One error per three letters: commands are short, and a name without a dot that is not a file is rarely meant as one.
 */
const LETTERS_PER_SLIP = 3;

/** The command that a word is likely to mean. */
export const nearestCommand = async (word: string, commands: readonly string[]): Promise<string | null> => {
  const { nearest } = await import('../chars/index.js');
  return nearest(word, commands, LETTERS_PER_SLIP)?.candidate ?? null;
};

/**
 * The command that was probably meant by a first word that is neither a command nor a file: graph for "grpah".
 *
 * @param commands - the existing names
 */
export const mistypedCommand = async (word: string, commands: readonly string[]): Promise<string | null> => {
  if (!/^[a-z]+$/iu.test(word) || commands.includes(word) || existsSync(word)) return null;
  return nearestCommand(word, commands);
};
