import type { Alignment, LetterLook, LineSpacing, ParagraphSetting } from '../../../model/index.js';
import { millimetresIn, pointsIn, shareIn } from './lengths.js';
import { type OdtStyles, type Properties, saidIn } from './styles.js';

/** The defaults of office programs. */
const USUAL_SIZE = 12;

/** A size may be a percentage of that of the parent style. */
const sizeIn = (properties: Properties): number => {
  let share = 1;
  for (const element of properties) {
    const said = saidIn([element], 'font-size');
    const size = pointsIn(said);
    if (size !== null) return size * share;
    share *= shareIn(said) ?? 1;
  }
  return USUAL_SIZE * share;
};

const fontIn = (properties: Properties, { font }: OdtStyles): string | null => {
  for (const element of properties) {
    const face = saidIn([element], 'font-name') ?? saidIn([element], 'font-family');
    if (face !== null && face !== '') return font(face);
  }
  return null;
};

/** The closest style that sets a colour, or leaves it to the program. */
const colorIn = (properties: Properties): string | null => {
  for (const element of properties) {
    if (saidIn([element], 'use-window-font-color') === 'true') return null;
    const color = saidIn([element], 'color');
    if (color !== null) return /^#(?!0{6})[\da-f]{6}$/i.test(color) ? color.slice(1).toUpperCase() : null;
  }
  return null;
};

const LEAST_BOLD = 600;

/** The look of letters. */
export const letterLook = (properties: Properties, styles: OdtStyles): LetterLook => {
  const weight = saidIn(properties, 'font-weight') ?? 'normal';
  const slant = saidIn(properties, 'font-style') ?? 'normal';
  return {
    font: fontIn(properties, styles),
    size: sizeIn(properties),
    bold: weight === 'bold' || Number(weight) >= LEAST_BOLD,
    italic: slant === 'italic' || slant === 'oblique',
    underlined: (saidIn(properties, 'text-underline-style') ?? 'none') !== 'none',
    capitals: saidIn(properties, 'text-transform') === 'uppercase',
    color: colorIn(properties),
  };
};

const ALIGNMENTS: ReadonlyMap<string, Alignment> = new Map(
  Object.entries<Alignment>({
    left: 'left',
    start: 'left',
    center: 'center',
    right: 'right',
    end: 'right',
    justify: 'both',
  }),
);

/** The alignment of text. */
export const alignmentIn = (properties: Properties): Alignment =>
  ALIGNMENTS.get(saidIn(properties, 'text-align') ?? '') ?? 'left';

const lineIn = (properties: Properties): LineSpacing => {
  for (const element of properties) {
    const exact = saidIn([element], 'line-height');
    const share = shareIn(exact);
    if (share !== null) return { unit: 'lines', value: share };
    const height = pointsIn(exact);
    if (height !== null) return { unit: 'exactly', value: height };
    const least = pointsIn(saidIn([element], 'line-height-at-least'));
    if (least !== null && least > 0) return { unit: 'atLeast', value: least };
    if (exact === 'normal') break;
  }
  return { unit: 'lines', value: 1 };
};

/** The format of a paragraph. */
export const settingIn = (properties: Properties, opensIndented: boolean): ParagraphSetting => {
  const lengthOf = (name: string): number => millimetresIn(saidIn(properties, name)) ?? 0;
  const heightOf = (name: string): number => pointsIn(saidIn(properties, name)) ?? 0;
  return {
    alignment: alignmentIn(properties),
    left: lengthOf('margin-left'),
    right: lengthOf('margin-right'),
    firstLine: lengthOf('text-indent'),
    before: heightOf('margin-top'),
    after: heightOf('margin-bottom'),
    closesUp: saidIn(properties, 'contextual-spacing') === 'true',
    line: lineIn(properties),
    opensIndented,
  };
};

/** The number of horizontal lines drawn by a paragraph's borders. */
export const bordersIn = (properties: Properties): number =>
  ['border-top', 'border-bottom'].filter((side) => {
    const own = properties.find(
      (element) => saidIn([element], side) !== null || saidIn([element], 'border') !== null,
    );
    const said = own && (saidIn([own], side) ?? saidIn([own], 'border'));
    return (
      said !== undefined && said !== null && said !== 'none' && !/(?:^|\s)(?:none|hidden)(?:\s|$)/.test(said)
    );
  }).length;
