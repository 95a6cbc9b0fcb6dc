import { formatNumber } from '../numbering/index.js';
import { attributeOf, elementsOf, nameOfElement, type XmlElement } from '../xml.js';

interface Level {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** The number of levels shown in the label. */
  readonly shown: number;
  readonly bullet: string | null;
}

/** The list styles of a document, by name and level from 1. */
export type ListStyles = ReadonlyMap<string, ReadonlyMap<number, Level>>;

const FORMATS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '1': 'decimal',
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman',
    '': 'none',
  }),
);

const integer = (text: string | null, otherwise: number): number => {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isNaN(value) ? otherwise : value;
};

const readLevel = (element: XmlElement): Level => ({
  format: FORMATS.get(attributeOf(element, 'num-format') ?? '') ?? 'decimal',
  prefix: attributeOf(element, 'num-prefix') ?? '',
  suffix: attributeOf(element, 'num-suffix') ?? '',
  start: integer(attributeOf(element, 'start-value'), 1),
  shown: integer(attributeOf(element, 'display-levels'), 1),
  bullet: attributeOf(element, 'bullet-char'),
});

const levelsOf = (style: XmlElement): ReadonlyMap<number, Level> =>
  new Map(
    elementsOf(style).map((level) => [integer(attributeOf(level, 'level'), 1), readLevel(level)] as const),
  );

/** Reads the list styles and the outline style of the given containers; the last definition of a name wins. */
export const readListStyles = (containers: readonly (XmlElement | null)[]): ListStyles =>
  new Map(
    containers.flatMap((container) =>
      elementsOf(container)
        .filter((style) => ['list-style', 'outline-style'].includes(nameOfElement(style)))
        .map((style) => {
          const isOutline = nameOfElement(style) === 'outline-style';
          return [isOutline ? outlineStyle : (attributeOf(style, 'name') ?? ''), levelsOf(style)] as const;
        }),
    ),
  );

/** The levels of list styles by name and number: "L1/2". */
export const listLevels = (containers: readonly (XmlElement | null)[]): ReadonlyMap<string, XmlElement> =>
  new Map(
    containers
      .flatMap((container) => elementsOf(container, 'list-style'))
      .flatMap((style) =>
        elementsOf(style).map(
          (level) =>
            [
              `${attributeOf(style, 'name') ?? ''}/${integer(attributeOf(level, 'level'), 1)}`,
              level,
            ] as const,
        ),
      ),
  );

/** The key of the style of numbered headings. */
export const outlineStyle = 'outline';

/** Counts list items and returns their labels. */
export interface ListCounter {
  readonly next: (listId: string, styleName: string, level: number, start: number | null) => string;
  /** Restarts a list. */
  readonly restart: (listId: string) => void;
}

const bulletLabel = (bullet: string): string =>
  /^[-–—+*•]$/.test(bullet) ? `${bullet.replace(/[–—]/, '-')} ` : '• ';

const numberLabel = (
  levels: ReadonlyMap<number, Level>,
  counts: ReadonlyMap<number, number>,
  level: number,
  own: Level,
): string => {
  const numbers: string[] = [];
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at += 1) {
    const shown = levels.get(at);
    if (shown) numbers.push(formatNumber(shown.format, counts.get(at) ?? shown.start, shown.start));
  }
  const number = numbers.filter((part) => part !== '').join('.');
  const label = number === '' ? '' : `${own.prefix}${number}${own.suffix}`;
  return label.trim() === '' ? '' : `${label.trimEnd()} `;
};

/** OpenDocument has ten levels (ODF 1.3, part 3, 19.880); a file may say anything. */
const DEEPEST_LEVEL = 10;

/** Creates a counter for one pass through a document. */
export const createListCounter = (styles: ListStyles): ListCounter => {
  const counts = new Map<string, Map<number, number>>();
  const next = (listId: string, styleName: string, level: number, start: number | null): string => {
    const levels = styles.get(styleName);
    const own = levels?.get(level);
    if (!levels || !own || level > DEEPEST_LEVEL) return '';
    const current = counts.get(listId) ?? new Map<number, number>();
    counts.set(listId, current);
    const before = current.get(level);
    current.set(level, start ?? (before === undefined ? own.start : before + 1));
    for (const deeper of [...current.keys()]) if (deeper > level) current.delete(deeper);
    return own.bullet === null ? numberLabel(levels, current, level, own) : bulletLabel(own.bullet);
  };
  return { next, restart: (listId) => counts.delete(listId) };
};
