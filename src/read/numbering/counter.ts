import { formatNumber } from './label.js';

/** A level of a list definition. */
export interface Level {
  readonly start: number;
  /** The name in Office Open XML: "decimal", "lowerLetter", "bullet". */
  readonly format: string;
  /** The label pattern, with "%1" for the number of the first level, and so on. */
  readonly text: string;
  /** The level after which this one restarts; 0 for never, `null` for any higher level. */
  readonly restart: number | null;
  /** Whether all numbers in the label are arabic. */
  readonly legal: boolean;
  /** The separator between label and text. */
  readonly suffix: string;
  readonly styleId: string | null;
}

/** A list: a use of an abstract definition, with overrides. */
export interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** A paragraph's list and level. */
export interface ListPlace {
  readonly listId: string;
  readonly level: number;
}

/** Generates labels in one pass through a document, from its first paragraph to its last. */
export interface Numbering {
  /** Counts a paragraph and returns its label and separator; empty if it has none. */
  readonly next: (place: ListPlace) => string;
  /** The level of a list that is linked to a paragraph style. */
  readonly levelOfStyle: (listId: string, styleId: string) => number | null;
}

interface Counter {
  value: number;
  start: number;
}

/** Word's lists have nine levels; a file may say anything. */
const DEEPEST_LEVEL = 8;

/**
 * Labels follow Word: lists with the same definition share their counters, and a level restarts below a higher one.
 *
 * @param lists - by the identifier used in paragraphs
 */
export const createNumbering = (lists: ReadonlyMap<string, List>): Numbering => {
  const counters = new Map<string, Map<number, Counter>>();
  const started = new Set<string>();

  const countersOf = (definition: string): Map<number, Counter> => {
    const known = counters.get(definition) ?? new Map<number, Counter>();
    counters.set(definition, known);
    return known;
  };

  const count = (list: List, place: ListPlace, level: Level): Map<number, Counter> => {
    const current = countersOf(list.definition);
    const override = list.startOverrides.get(place.level);
    const use = `${place.listId}/${place.level}`;
    const counter = current.get(place.level);
    if (override !== undefined && !started.has(use)) {
      current.set(place.level, { value: override, start: override });
    } else if (counter) {
      counter.value += 1;
    } else {
      current.set(place.level, { value: level.start, start: level.start });
    }
    started.add(use);
    for (const deeper of [...current.keys()]) {
      if (deeper <= place.level) continue;
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || (restart > 0 && place.level < restart)) current.delete(deeper);
    }
    for (let higher = 0; higher < place.level; higher += 1) {
      const start = list.levels.get(higher)?.start ?? 1;
      if (!current.has(higher)) current.set(higher, { value: start, start });
    }
    return current;
  };

  const next = (place: ListPlace): string => {
    const list = lists.get(place.listId);
    const level = list?.levels.get(place.level);
    if (!list || !level || place.level > DEEPEST_LEVEL) return '';
    const current = count(list, place, level);
    if (level.format === 'bullet') return level.text === '' ? '' : `${bulletOf(level.text)}${level.suffix}`;
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const counter = current.get(at);
      if (!counter) return '';
      const format = level.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
      return formatNumber(format, counter.value, counter.start);
    });
    return label.trim() === '' ? '' : `${label.trimEnd()}${level.suffix}`;
  };

  const levelOfStyle = (listId: string, styleId: string): number | null => {
    for (const [level, definition] of lists.get(listId)?.levels ?? []) {
      if (definition.styleId === styleId) return level;
    }
    return null;
  };

  return { next, levelOfStyle };
};

/** Automatic bullets may be any character of any font; typed ones are kept. */
const bulletOf = (text: string): string => {
  const sign = text.trim();
  if (/^[-+*•]$/.test(sign)) return sign;
  return /^[–—\u2212\uF02D]$/.test(sign) ? '-' : '•';
};
