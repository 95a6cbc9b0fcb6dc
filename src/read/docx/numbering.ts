import { createNumbering, type Level, type List, type Numbering } from '../numbering/index.js';
import { atPath, attributeOf, elementsOf, firstOf, type XmlElement } from '../xml.js';
import { toggleOf } from './styles.js';

const numberOf = (element: XmlElement | null, otherwise: number): number => {
  const value = Number.parseInt(attributeOf(element, 'val') ?? '', 10);
  return Number.isNaN(value) ? otherwise : value;
};

const SUFFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ nothing: '', space: ' ', tab: ' ' }),
);

const readLevel = (element: XmlElement): Level => {
  const restart = firstOf(element, 'lvlRestart');
  const alternate = atPath(element, 'AlternateContent', 'Fallback', 'numFmt');
  return {
    start: numberOf(firstOf(element, 'start'), 1),
    format: attributeOf(firstOf(element, 'numFmt') ?? alternate, 'val') ?? 'decimal',
    text: attributeOf(firstOf(element, 'lvlText'), 'val') ?? '',
    restart: restart ? numberOf(restart, 0) : null,
    legal: toggleOf(element, 'isLgl') ?? false,
    suffix: SUFFIXES.get(attributeOf(firstOf(element, 'suff'), 'val') ?? 'tab') ?? ' ',
    styleId: attributeOf(firstOf(element, 'pStyle'), 'val'),
  };
};

const readLevels = (parent: XmlElement): Map<number, Level> =>
  new Map(
    elementsOf(parent, 'lvl').map(
      (level) => [Number(attributeOf(level, 'ilvl') ?? 0), readLevel(level)] as const,
    ),
  );

const readLists = (
  root: XmlElement | null,
  listOfStyle: (styleId: string) => string | null,
): Map<string, List> => {
  const definitions = new Map(
    elementsOf(root, 'abstractNum').map((definition) => [
      attributeOf(definition, 'abstractNumId') ?? '',
      definition,
    ]),
  );
  const definitionOfList = new Map(
    elementsOf(root, 'num').map((list) => [
      attributeOf(list, 'numId') ?? '',
      attributeOf(firstOf(list, 'abstractNumId'), 'val') ?? '',
    ]),
  );
  /** A definition may refer to a style whose list has the levels. */
  const resolve = (id: string): string => {
    const styleId = attributeOf(firstOf(definitions.get(id) ?? null, 'numStyleLink'), 'val');
    const listId = styleId === null ? null : listOfStyle(styleId);
    return (listId === null ? undefined : definitionOfList.get(listId)) ?? id;
  };
  return new Map(
    elementsOf(root, 'num').map((list) => {
      const listId = attributeOf(list, 'numId') ?? '';
      const definition = resolve(definitionOfList.get(listId) ?? '');
      const element = definitions.get(definition);
      const levels = element ? readLevels(element) : new Map<number, Level>();
      const startOverrides = new Map<number, number>();
      for (const override of elementsOf(list, 'lvlOverride')) {
        const level = Number(attributeOf(override, 'ilvl') ?? 0);
        const replacement = firstOf(override, 'lvl');
        if (replacement) levels.set(level, readLevel(replacement));
        const start = firstOf(override, 'startOverride');
        if (start) startOverrides.set(level, numberOf(start, 1));
      }
      return [listId, { definition, levels, startOverrides }] as const;
    }),
  );
};

/**
 * Reads `numbering.xml`.
 *
 * @param listOfStyle - the list of a numbering style
 */
export const readNumbering = (
  root: XmlElement | null,
  listOfStyle: (styleId: string) => string | null,
): Numbering => createNumbering(readLists(root, listOfStyle));
