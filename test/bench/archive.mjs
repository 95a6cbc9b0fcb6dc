// Makes an archive of many documents out of the fixtures, each with other numbers.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));

// A serial before "/" or "-" and letters or a year: 52-NQ/TW, 30/2020/NĐ-CP, 273/KH-UBND; not 45/2013/QH13.
const serial = /(?<![\d/])\d{1,4}(?=(?:\/(?:19|20)\d\d)?[/-](?!QH)\p{Lu}{2})/gu;

/** Documents that cite the same numbers: what is cited is cited by several. */
const citing = 7;

/** The first serial of a text, which is that of the document where it has one. */
export const ownSerial = (text) => text.match(serial)?.[0] ?? '';

/** Another serial for each turn, in all turns that there are for 160,000 documents; a document has its own. */
export const turned = (number, turn, own) =>
  String(((Number(number) * 7 + (number === own ? turn : Math.floor(turn / citing)) * 13) % 9973) + 1);

/**
 * The text with other serials: the same one for the same number in seven turns, so that mentions of one document stay
 * mentions of one document, and what one text is numbered others cite. Laws keep their numbers, and so are cited all
 * over the archive.
 */
export const renumber = (text, turn, own = ownSerial(text)) =>
  text.replace(serial, (number) => turned(number, turn, own));

/** The lines with which a text begins, of no more than `most` letters together. */
const beginningOf = (text, most) =>
  text.length <= most ? text : text.slice(0, text.lastIndexOf('\n', most) + 1);

/** The texts of the fixtures, by their names; of long ones the beginning. */
export const fixtureTexts = (most = Number.POSITIVE_INFINITY) =>
  readdirSync(fixtures)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name, beginningOf(readFileSync(join(fixtures, name), 'utf8'), most)]);

/** Makes documents one by one: where each belongs, a hundred to a folder, of which fixture and turn it is, its text. */
export function* eachMade(count, texts = fixtureTexts()) {
  for (let index = 0; index < count; index += 1) {
    const [name, text] = texts[index % texts.length];
    const folder = String(Math.floor(index / 100)).padStart(4, '0');
    const turn = Math.floor(index / texts.length);
    yield {
      folder,
      path: join(folder, `${String(index).padStart(6, '0')}-${name}`),
      name,
      turn,
      text: renumber(text, turn),
    };
  }
}

/** Writes `count` documents into a folder. */
export const makeArchive = (folder, count) => {
  let bytes = 0;
  for (const { folder: below, path, text } of eachMade(count)) {
    mkdirSync(join(folder, below), { recursive: true });
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, path), text);
  }
  return bytes;
};
