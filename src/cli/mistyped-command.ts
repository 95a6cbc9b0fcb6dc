import { existsSync } from 'node:fs';

/** One slip in three letters: commands are short, and a name without a dot that is no file is hardly one. */
const LETTERS_PER_SLIP = 3;

/** The command that a word is likely to mean. */
export const nearestCommand = async (word: string, commands: readonly string[]): Promise<string | null> => {
  const { nearest } = await import('../chars/index.js');
  return nearest(word, commands, LETTERS_PER_SLIP)?.candidate ?? null;
};

/**
 * The command that a call's first word is likely to mean where it is none, and no file either: "grpah" is graph.
 *
 * @param commands - the names that there are
 */
export const mistypedCommand = async (
  word: string | undefined,
  commands: readonly string[],
): Promise<string | null> => {
  if (word === undefined || !/^[a-z]+$/iu.test(word) || commands.includes(word) || existsSync(word))
    return null;
  return nearestCommand(word, commands);
};
