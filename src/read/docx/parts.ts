import { attributeOf, elementsOf, parseXml, type XmlElement } from '../xml.js';
import type { Package } from '../zip.js';

/** A part as XML; `null` if there is none. */
export const partOf = (opened: Package, name: string): XmlElement | null => {
  const xml = opened.text(name);
  return xml === null ? null : parseXml(xml);
};

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** A part's name in the package, from the target of a relationship. */
const resolve = (target: string, from: string): string => {
  const path: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folderOf(from)}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};

/** The parts to which a part refers, by relationship. External targets are ignored. */
export const targetsOf = (opened: Package, part: string): ReadonlyMap<string, string> => {
  const folder = folderOf(part);
  const relations = partOf(opened, `${folder}_rels/${part.slice(folder.length)}.rels`);
  return new Map(
    elementsOf(relations, 'Relationship')
      .filter((relation) => attributeOf(relation, 'TargetMode') !== 'External')
      .map((relation) => [
        attributeOf(relation, 'Id') ?? '',
        resolve(attributeOf(relation, 'Target') ?? '', part),
      ]),
  );
};

/** The main part is given by the package and nearly always word/document.xml. */
export const mainPartName = (opened: Package): string => {
  const relation = elementsOf(partOf(opened, '_rels/.rels'), 'Relationship').find((candidate) =>
    attributeOf(candidate, 'Type')?.endsWith('/officeDocument'),
  );
  return attributeOf(relation ?? null, 'Target')?.replace(/^\//, '') ?? 'word/document.xml';
};

/** The notes of one kind by "footnote/3". */
export const notesOf = (
  opened: Package,
  folder: string,
  kind: 'footnote' | 'endnote',
): ReadonlyMap<string, XmlElement> =>
  new Map(
    elementsOf(partOf(opened, `${folder}${kind}s.xml`), kind).map((note) => [
      `${kind}/${attributeOf(note, 'id') ?? ''}`,
      note,
    ]),
  );
