import { existsSync } from 'node:fs';
import { spellingsOf } from '../paths.js';

/** A path as the disk spells it, folder by folder. What is on the disk in no form is kept as given. */
export const asOnDisk = (path: string): string => {
  if (spellingsOf(path).length === 1 || existsSync(path)) return path;
  let found = '';
  for (const [index, name] of path.split('/').entries()) {
    const above = index === 0 ? '' : `${found}/`;
    found = above + (spellingsOf(name).find((spelling) => existsSync(above + spelling)) ?? name);
  }
  return found;
};
