import { eachProperty, numberIn } from './sprm.js';

/** The properties of a run that affect its text. */
export interface CharacterProperties {
  readonly hidden: boolean;
  readonly capitals: boolean;
  /** Its index in the list of fonts; `null` if not set. */
  readonly font: number | null;
  /** Whether a tracked change deletes it. */
  readonly deleted: boolean;
  /** Whether its characters represent something else. */
  readonly special: boolean;
  /** The symbol that special characters represent; `null` for none. */
  readonly symbol: string | null;
}

/** The properties of a paragraph that affect its text. */
export interface ParagraphProperties {
  /** The list that it is in, from 1; 0 for none. */
  readonly list: number;
  /** Its level in the list, from 0; `null` if only given by the list's style. */
  readonly level: number | null;
  /** The nesting depth of tables around it. */
  readonly depth: number;
  readonly endsRow: boolean;
  readonly endsInnerCell: boolean;
  readonly endsInnerRow: boolean;
}

/** The default properties. */
export const plainCharacter: CharacterProperties = {
  hidden: false,
  capitals: false,
  font: null,
  deleted: false,
  special: false,
  symbol: null,
};

/** The default properties. */
export const plainParagraph: ParagraphProperties = {
  list: 0,
  level: null,
  depth: 0,
  endsRow: false,
  endsInnerCell: false,
  endsInnerRow: false,
};

/** The maximum nesting depth of tables; no real document exceeds it. */
const DEEPEST = 20;

const AS_STYLE = 0x80;
const NOT_AS_STYLE = 0x81;

const toggled = (operand: Uint8Array, style: boolean): boolean => {
  const value = operand[0] ?? 0;
  if (value === AS_STYLE) return style;
  return value === NOT_AS_STYLE ? !style : value !== 0;
};

type Change<Properties> = (properties: Properties, operand: Uint8Array, style: Properties) => Properties;

/** Character properties by their names ([MS-DOC] 2.6.1). */
const CHARACTER_CHANGES = new Map<number, Change<CharacterProperties>>([
  [0x0800, (own, operand) => ({ ...own, deleted: operand[0] !== 0 })],
  [0x083b, (own, operand, style) => ({ ...own, capitals: toggled(operand, style.capitals) })],
  [0x083c, (own, operand, style) => ({ ...own, hidden: toggled(operand, style.hidden) })],
  [0x0855, (own, operand) => ({ ...own, special: operand[0] !== 0 })],
  [0x4a4f, (own, operand) => ({ ...own, font: numberIn(operand) })],
  [0x6a09, (own, operand) => ({ ...own, symbol: String.fromCharCode(numberIn(operand, 2, 2)) })],
]);

/** Paragraph properties by their names ([MS-DOC] 2.6.2). */
const PARAGRAPH_CHANGES = new Map<number, Change<ParagraphProperties>>([
  [0x260a, (own, operand) => ({ ...own, level: operand[0] ?? 0 })],
  [0x460b, (own, operand) => ({ ...own, list: numberIn(operand) })],
  [0x2416, (own, operand) => ({ ...own, depth: operand[0] === 0 ? 0 : Math.max(own.depth, 1) })],
  [0x2417, (own, operand) => ({ ...own, endsRow: operand[0] !== 0 })],
  [0x6649, (own, operand) => ({ ...own, depth: Math.min(numberIn(operand), DEEPEST) })],
  [0x244b, (own, operand) => ({ ...own, endsInnerCell: operand[0] !== 0 })],
  [0x244c, (own, operand) => ({ ...own, endsInnerRow: operand[0] !== 0 })],
]);

const changed = <Properties>(
  changes: ReadonlyMap<number, Change<Properties>>,
  base: Properties,
  bytes: Uint8Array,
): Properties => {
  let own = base;
  eachProperty(bytes, (name, operand) => {
    own = changes.get(name)?.(own, operand, base) ?? own;
  });
  return own;
};

/** Applies a list of changes to character properties. */
export const changeCharacter = (base: CharacterProperties, bytes: Uint8Array): CharacterProperties =>
  changed(CHARACTER_CHANGES, base, bytes);

/** Applies a list of changes to paragraph properties. */
export const changeParagraph = (base: ParagraphProperties, bytes: Uint8Array): ParagraphProperties =>
  changed(PARAGRAPH_CHANGES, base, bytes);

const CHARACTER_STYLE = 0x4a30;

/** The character style set by a list of changes; `null` for none. */
export const characterStyleIn = (bytes: Uint8Array): number | null => {
  let style: number | null = null;
  eachProperty(bytes, (name, operand) => {
    if (name === CHARACTER_STYLE) style = numberIn(operand);
  });
  return style;
};

/** Properties that do not fit into their page are in the data stream (sprmPHugePapx, sprmPTableProps). */
const ELSEWHERE = new Set([0x6645, 0x6646, 0x646b]);

/** A list of changes together with those that it refers to. */
export const withData = (bytes: Uint8Array, data: Uint8Array | null): Uint8Array[] => {
  const lists = [bytes];
  if (!data) return lists;
  eachProperty(bytes, (name, operand) => {
    if (!ELSEWHERE.has(name)) return;
    const at = numberIn(operand);
    const length = (data[at] ?? 0) + (data[at + 1] ?? 0) * 0x100;
    lists.push(data.subarray(at + 2, at + 2 + length));
  });
  return lists;
};
