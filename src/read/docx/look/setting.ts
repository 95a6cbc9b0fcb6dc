import type { Alignment, LineSpacing, ParagraphSetting } from '../../../model/index.js';
import { attributeOf, firstOf, type XmlElement } from '../../xml.js';
import { toggleOf } from '../styles.js';

/** The paragraph properties set at one level, in twentieths of a point. */
export interface SettingProperties {
  readonly alignment?: Alignment;
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: string;
  readonly closesUp?: boolean;
  readonly ruleBelow?: boolean;
  readonly ruleAbove?: boolean;
}

const ALIGNMENTS: ReadonlyMap<string, Alignment> = new Map(
  Object.entries<Alignment>({
    left: 'left',
    start: 'left',
    center: 'center',
    right: 'right',
    end: 'right',
    both: 'both',
    distribute: 'both',
  }),
);

const numberIn = (element: XmlElement | null, ...names: readonly string[]): number | undefined => {
  for (const name of names) {
    const value = Number.parseFloat(attributeOf(element, name) ?? '');
    if (!Number.isNaN(value)) return value;
  }
  return undefined;
};

/** Word's spacing for paragraphs with automatic spacing. */
const AUTOMATIC_SPACE = 280;

const isOn = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on';

const spaceIn = (spacing: XmlElement | null, side: 'before' | 'after'): number | undefined =>
  isOn(attributeOf(spacing, `${side}Autospacing`)) ? AUTOMATIC_SPACE : numberIn(spacing, side);

/** Only the properties that are set, so that levels can be merged. */
const said = <Properties extends object>(
  properties: {
    readonly [Key in keyof Properties]: Properties[Key] | undefined;
  },
): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Properties;

/** Reads the indents of a paragraph or of a level of a list. */
export const readIndents = (properties: XmlElement | null): SettingProperties => {
  const indents = firstOf(properties, 'ind');
  const hanging = numberIn(indents, 'hanging');
  return said<SettingProperties>({
    left: numberIn(indents, 'left', 'start'),
    right: numberIn(indents, 'right', 'end'),
    // A hanging indent takes precedence.
    firstLine: hanging === undefined ? numberIn(indents, 'firstLine') : -hanging,
  });
};

const isDrawn = (border: XmlElement | null): boolean | undefined =>
  border === null ? undefined : !['nil', 'none'].includes(attributeOf(border, 'val') ?? 'none');

/** Reads paragraph properties (`w:pPr`) without the indents. */
const readOthers = (properties: XmlElement): SettingProperties => {
  const spacing = firstOf(properties, 'spacing');
  const borders = firstOf(properties, 'pBdr');
  return said<SettingProperties>({
    alignment: ALIGNMENTS.get(attributeOf(firstOf(properties, 'jc'), 'val') ?? ''),
    before: spaceIn(spacing, 'before'),
    after: spaceIn(spacing, 'after'),
    line: numberIn(spacing, 'line'),
    lineRule: attributeOf(spacing, 'lineRule') ?? undefined,
    closesUp: toggleOf(properties, 'contextualSpacing') ?? undefined,
    ruleBelow: isDrawn(firstOf(borders, 'bottom')),
    ruleAbove: isDrawn(firstOf(borders, 'top')),
  });
};

/** Reads paragraph properties (`w:pPr`). */
export const readSetting = (properties: XmlElement | null): SettingProperties =>
  properties === null ? {} : { ...readOthers(properties), ...readIndents(properties) };

const TWIPS_PER_POINT = 20;
const TWIPS_PER_LINE = 240;

/** Converts twentieths of a point to millimetres. */
export const millimetres = (twips: number): number => (twips / 1440) * 25.4;

const RULES: ReadonlyMap<string, LineSpacing['unit']> = new Map(
  Object.entries<LineSpacing['unit']>({ exact: 'exactly', atLeast: 'atLeast' }),
);

const lineOf = ({ line = TWIPS_PER_LINE, lineRule = 'auto' }: SettingProperties): LineSpacing => {
  const unit = RULES.get(lineRule);
  return unit === undefined
    ? { unit: 'lines', value: line / TWIPS_PER_LINE }
    : { unit, value: Math.abs(line) / TWIPS_PER_POINT };
};

/** The format of a paragraph, in the units of the model. */
export const effectiveSetting = (all: SettingProperties, opensIndented: boolean): ParagraphSetting => ({
  alignment: all.alignment ?? 'left',
  left: millimetres(all.left ?? 0),
  right: millimetres(all.right ?? 0),
  firstLine: millimetres(all.firstLine ?? 0),
  before: (all.before ?? 0) / TWIPS_PER_POINT,
  after: (all.after ?? 0) / TWIPS_PER_POINT,
  closesUp: all.closesUp ?? false,
  line: lineOf(all),
  opensIndented,
});
