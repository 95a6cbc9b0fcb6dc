import { attributeOf, charactersOf, elementsOf, nameOfElement, type XmlElement } from '../xml.js';
import type { Package } from '../zip.js';
import { partOf } from './parts.js';

/** Finds the comments on the paragraphs of a body, which are passed in order. */
export interface Comments {
  readonly at: (paragraph: XmlElement) => readonly string[];
}

function* within(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    yield child;
    yield* within(child);
  }
}

const textOf = (comment: XmlElement): string =>
  elementsOf(comment, 'p')
    .map((paragraph) =>
      [...within(paragraph)]
        .filter((element) => nameOfElement(element) === 't')
        .map(charactersOf)
        .join(''),
    )
    .join('\n');

/** Reads the comments of a document; `null` if it has none. */
export const readComments = (opened: Package, folder: string): Comments | null => {
  const comments = elementsOf(partOf(opened, `${folder}comments.xml`), 'comment');
  if (comments.length === 0) return null;
  const texts = new Map(comments.map((comment) => [attributeOf(comment, 'id') ?? '', textOf(comment)]));
  const open = new Set<string>();
  return {
    at: (paragraph) => {
      const ids = new Set(open);
      for (const element of within(paragraph)) {
        const name = nameOfElement(element);
        if (!name.startsWith('comment')) continue;
        const id = attributeOf(element, 'id') ?? '';
        ids.add(id);
        if (name === 'commentRangeStart') open.add(id);
        else open.delete(id);
      }
      return [...ids].flatMap((id) => texts.get(id) ?? []);
    },
  };
};
