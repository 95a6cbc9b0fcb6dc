import { existsSync } from 'node:fs';

/**
 * A path as the disk spells it, folder by folder: lists and other systems write "ủ" as one letter, or as a letter with
 * its marks. What is on the disk in neither form is kept as given.
 */
export const asOnDisk = (path: string): string => {
  if (path.normalize('NFC') === path.normalize('NFD') || existsSync(path)) return path;
  let found = '';
  for (const [index, name] of path.split('/').entries()) {
    const above = index === 0 ? '' : `${found}/`;
    const forms = [name, name.normalize('NFC'), name.normalize('NFD')];
    found = above + (forms.find((form) => existsSync(above + form)) ?? name);
  }
  return found;
};
