import { labelsBetween, romanValue } from '../../chars/index.js';
import { NO_PIN, type Pin, pinLevels } from '../../model/index.js';
import type { Level, PinToken } from './pin-tokens.js';

type Draft = { -readonly [Name in keyof Pin]: Pin[Name] };

const MAX_PINS = 300;

/** From the smallest to the largest, the order in which Vietnamese names them. */
const LEVELS: readonly (keyof Pin)[] = pinLevels.toReversed();

/** The units that contain articles, or clauses outside of articles. */
type Container = Exclude<keyof Pin, 'article' | 'clause' | 'point'>;

const rankOf = (level: keyof Pin): number => LEVELS.indexOf(level);

/** The size of the largest unit named in a pin. */
const topOf = (pin: Pin): number => LEVELS.findLastIndex((level) => pin[level] !== null);

/** The values after the first one of a range, up to the second: "a đến c" gives "b", "c". */
function range(from: string, to: string, level: Level): readonly string[] {
  const isNumber = /^\d+$/u.test(from) && /^\d+$/u.test(to);
  const isRoman = !isNumber && level !== 'point' && romanValue(from) !== null && romanValue(to) !== null;
  return labelsBetween(from, to, isNumber ? 'arabic' : isRoman ? 'roman' : 'letter');
}

interface ClausePins {
  readonly clause: string | null;
  readonly points: string[];
}

/** The article, if it comes before its clauses and points ("Điều 5, khoản 2, điểm a"); it is removed from the pins. */
function articleBefore(pins: Draft[], clauses: ClausePins[], points: string[]): string | null {
  const [last] = pins.slice(-1);
  if (!last?.article || last.clause !== null || last.point !== null) return null;
  if (clauses.length === 0 && points.length === 0) return null;
  pins.pop();
  const clause = clauses[clauses.length - 1];
  if (clause?.points.length === 0) clause.points.push(...points.splice(0));
  return last.article;
}

/**
 * How many of the last pins are in the unit named after them: "Mục 1, Mục 2 [Chương III]", but not "Điều 5, [Chương
 * III]" or "Điều 5 và [Chương III]".
 *
 * @param between - the text between the last pin and the name of the unit
 */
function heldBy(level: Container, pins: readonly Draft[], between: string): number {
  const last = pins[pins.length - 1];
  if (last === undefined || /;|(?<!\p{L})(?:và|hoặc)(?!\p{L})/u.test(between)) return 0;
  const top = topOf(last);
  // Articles are numbered through the whole document, sections in their chapter.
  const needsComma = top === rankOf('article') || (top >= rankOf('chapter') && level === 'appendix');
  if (top >= rankOf(level) || (needsComma && between.includes(','))) return 0;
  const other = pins.findLastIndex((pin) => topOf(pin) !== top);
  return pins.length - 1 - other;
}

/** "khoản 1 [các] điều 7, 8"; after a comma or "và" the articles stand by themselves. */
const OF_SEVERAL = /^ (?:của )?các $/iu;

/**
 * Reads tokens in the Vietnamese order: points before their clause, clauses before their article, articles before
 * the unit that contains them.
 *
 * @param text - the text that contains the tokens
 */
export function readPins(tokens: readonly PinToken[], text: string): readonly Pin[] {
  const pins: Draft[] = [];
  let points: string[] = [];
  let clauses: ClausePins[] = [];
  let level: Level | null = null;
  /** The text between the last value and the name of the level. */
  let between = '';
  let isRange = false;
  /** Whether "các" joins the clauses before it to several articles. */
  let isPlural = false;
  let last: string | null = null;
  let lastEnd = 0;
  /** The clauses that "khoản 1 các điều 7, 8" names for each of the articles. */
  let shared: readonly ClausePins[] = [];
  const flush = (article: string | null): void => {
    if (points.length > 0) clauses.push({ clause: null, points });
    points = [];
    if (isPlural) shared = clauses;
    for (const { clause, points: own } of clauses) {
      if (own.length === 0) pins.push({ ...NO_PIN, article, clause });
      for (const point of own) pins.push({ ...NO_PIN, article, clause, point });
    }
    clauses = [];
  };
  const takeContainer = (container: Container, value: string): void => {
    flush(articleBefore(pins, clauses, points));
    const held = heldBy(container, pins, between);
    for (const pin of held === 0 ? [] : pins.slice(-held)) pin[container] = value;
    if (held === 0) pins.push({ ...NO_PIN, [container]: value });
  };
  const take = (of: Level, value: string): void => {
    if (of === 'point') points.push(value);
    else if (of === 'clause') {
      clauses.push({ clause: value, points });
      points = [];
    } else if (of === 'article') {
      if (clauses.length === 0 && points.length === 0) clauses = [...shared];
      if (clauses.length > 0 || points.length > 0) flush(value);
      else pins.push({ ...NO_PIN, article: value });
    } else if (of !== 'other') takeContainer(of, value);
    last = value;
  };
  for (const token of tokens) {
    if (token.type === 'level') {
      // "điểm a, điểm b khoản 2": a new list of clauses after an article belongs to the next article.
      level = token.level;
      between = text.slice(lastEnd, token.at);
      isPlural = level === 'article' && OF_SEVERAL.test(between);
      shared = [];
      if (!isRange) last = null;
    } else if (token.type === 'close') {
      const article = articleBefore(pins, clauses, points);
      if (article !== null) level = 'article';
      flush(article);
    } else if (token.type === 'to') isRange = last !== null;
    else if (token.type === 'value' && level !== null) {
      const values: readonly string[] =
        isRange && last !== null ? range(last, token.value, level) : [token.value];
      isRange = false;
      for (const value of values) take(level, value);
      lastEnd = token.end;
    }
  }
  flush(articleBefore(pins, clauses, points));
  return pins.slice(0, MAX_PINS);
}
