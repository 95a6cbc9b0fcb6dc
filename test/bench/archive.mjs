// Makes an archive of many documents out of the fixtures, each with other numbers.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));

// A serial before "/" or "-" and letters or a year: 52-NQ/TW, 30/2020/NĐ-CP, 273/KH-UBND; not 45/2013/QH13.
const serial = /(?<![\d/])\d{1,4}(?=(?:\/(?:19|20)\d\d)?[/-](?!QH)\p{Lu}{2})/gu;

/**
 * The text with other serials: the same one for the same number and `turn`, so that mentions of one document stay
 * mentions of one document. Laws keep their numbers, and so are cited all over the archive.
 */
const renumber = (text, turn) =>
  text.replace(serial, (number) => String(((Number(number) * 7 + turn * 13) % 997) + 1));

/** Writes `count` documents into a folder, a hundred to a folder below it. */
export const makeArchive = (folder, count) => {
  const texts = readdirSync(fixtures)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name, readFileSync(join(fixtures, name), 'utf8')]);
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const [name, text] = texts[index % texts.length];
    const below = join(folder, String(Math.floor(index / 100)).padStart(4, '0'));
    if (index % 100 === 0) mkdirSync(below, { recursive: true });
    const renumbered = renumber(text, Math.floor(index / texts.length));
    bytes += Buffer.byteLength(renumbered);
    writeFileSync(join(below, `${String(index).padStart(6, '0')}-${name}`), renumbered);
  }
  return bytes;
};
