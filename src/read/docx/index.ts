import { readError } from '../error.js';
import type { Reader } from '../source.js';
import { joinParagraphs } from '../tidy.js';
import { attributeOf, elementsOf, firstOf, parseXml, type XmlElement } from '../xml.js';
import { openPackage, type Package } from '../zip.js';
import { type Context, readBlocks } from './body.js';
import { readNumbering } from './numbering.js';
import { readStyles } from './styles.js';

const partOf = (opened: Package, name: string): XmlElement | null => {
  const xml = opened.text(name);
  return xml === null ? null : parseXml(xml);
};

/** The main part is where the package says, nearly always word/document.xml. */
const mainPartName = (opened: Package): string => {
  const relation = elementsOf(partOf(opened, '_rels/.rels'), 'Relationship').find((candidate) =>
    attributeOf(candidate, 'Type')?.endsWith('/officeDocument'),
  );
  return attributeOf(relation ?? null, 'Target')?.replace(/^\//, '') ?? 'word/document.xml';
};

const notesOf = (opened: Package, folder: string, kind: 'footnote' | 'endnote'): Map<string, XmlElement> =>
  new Map(
    elementsOf(partOf(opened, `${folder}${kind}s.xml`), kind).map((note) => [
      `${kind}/${attributeOf(note, 'id') ?? ''}`,
      note,
    ]),
  );

/** The notes that were called, one line each; a note that calls another adds to the list while it is read. */
const readNotes = (notes: ReadonlyMap<string, XmlElement>, context: Context): readonly string[] => {
  const lines: string[] = [];
  for (let at = 0; at < context.calledNotes.length && at < notes.size; at += 1) {
    const note = notes.get(context.calledNotes[at] ?? '');
    const text = note ? readBlocks(note, context).join('\n').trim() : '';
    if (text !== '') lines.push(`[${at + 1}] ${text}`);
  }
  return lines;
};

/** Word 2007 and later: text with list labels, tracked changes accepted, notes at the end as "[1] …". */
export const read: Reader = async ({ bytes, path, encoding, mostUnpacked }) => {
  const opened = openPackage(bytes, path, mostUnpacked);
  const main = mainPartName(opened);
  const body = firstOf(partOf(opened, main), 'body');
  if (!body) throw readError(path, { code: 'docxWithoutBody' });
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styles = readStyles(partOf(opened, `${folder}styles.xml`));
  const numbering = readNumbering(
    partOf(opened, `${folder}numbering.xml`),
    (styleId) => styles.get(styleId).listId,
  );
  const context: Context = { styles, numbering, calledNotes: [], encoding };
  const paragraphs = readBlocks(body, context);
  const notes = new Map([...notesOf(opened, folder, 'footnote'), ...notesOf(opened, folder, 'endnote')]);
  const noteLines = readNotes(notes, context);
  const all = noteLines.length === 0 ? paragraphs : [...paragraphs, '', ...noteLines];
  return { text: joinParagraphs(all), encoding: null };
};
