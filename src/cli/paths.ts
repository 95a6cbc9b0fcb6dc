import { isAbsolute, relative, sep } from 'node:path';

/** The way from a folder to a path in it, with "/" between folders; empty for the folder itself, `null` outside of it. */
export const wayWithin = (folder: string, path: string): string | null => {
  const way = relative(folder, path);
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return isOutside ? null : way.split(sep).join('/');
};

/** The Unicode forms of a name: systems and lists store "ủ" as one letter, or as a letter with its marks. */
export const spellingsOf = (name: string): readonly string[] => [
  ...new Set([name, name.normalize('NFC'), name.normalize('NFD')]),
];
