import type { LetterChange, ParagraphChange, SectionChange } from '../../model/index.js';
import { attributeText, type EditedProperties } from './properties.js';

/** Converts millimetres to twentieths of a point. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

const TWIPS_PER_POINT = 20;
const TWIPS_PER_LINE = 240;

/** Changes some attributes, and removes others that would override them. */
const changed = (
  attributes: ReadonlyMap<string, string>,
  to: Readonly<Record<string, string | number>>,
  without: readonly string[] = [],
): ReadonlyMap<string, string> =>
  new Map([
    ...[...attributes].filter(([name]) => !without.includes(name)),
    ...Object.entries(to).map(([name, value]) => [name, attributeText(value)] as const),
  ]);

const value = (val: string | number): ReadonlyMap<string, string> => changed(new Map(), { val });

const THEMES = ['asciiTheme', 'hAnsiTheme', 'cstheme'];

/** Changes the properties of letters. */
export function changeLetters(properties: EditedProperties, to: LetterChange['to']): void {
  const { font, size, bold, italic, color } = to;
  if (typeof font === 'string') {
    const fonts = changed(properties.attributes('rFonts'), { ascii: font, hAnsi: font, cs: font }, THEMES);
    properties.set('rFonts', fonts);
  }
  for (const [names, isOn] of [
    [['b', 'bCs'], bold],
    [['i', 'iCs'], italic],
  ] as const)
    if (isOn !== undefined) for (const name of names) properties.set(name, isOn ? new Map() : value('0'));
  if (color === null) properties.set('color', value('auto'));
  if (typeof size === 'number') for (const name of ['sz', 'szCs']) properties.set(name, value(size * 2));
}

/** Changes the properties of a paragraph. */
export function changeSetting(properties: EditedProperties, to: ParagraphChange['to']): void {
  const { alignment, firstLine, before, closesUp, lines } = to;
  if (before !== undefined) {
    const spaces = changed(properties.attributes('spacing'), { before: before * TWIPS_PER_POINT }, [
      'beforeAutospacing',
      'beforeLines',
    ]);
    properties.set('spacing', spaces);
  }
  if (closesUp !== undefined) properties.set('contextualSpacing', value(closesUp ? '1' : '0'));
  if (lines !== undefined) {
    const line = { line: Math.round(lines * TWIPS_PER_LINE), lineRule: 'auto' };
    properties.set('spacing', changed(properties.attributes('spacing'), line));
  }
  if (firstLine !== undefined) {
    const own = firstLine < 0 ? { hanging: twips(-firstLine) } : { firstLine: twips(firstLine) };
    const others = ['firstLine', 'hanging', 'firstLineChars', 'hangingChars'];
    properties.set('ind', changed(properties.attributes('ind'), own, others));
  }
  if (alignment !== undefined) properties.set('jc', value(alignment));
}

/** Changes the page setup of a section. */
export function changePageSetup(properties: EditedProperties, to: SectionChange['to']): void {
  const { width, height, left, ...others } = to;
  const paper = {
    ...(width === undefined ? {} : { w: twips(width) }),
    ...(height === undefined ? {} : { h: twips(height) }),
  };
  if (Object.keys(paper).length > 0)
    properties.set('pgSz', changed(properties.attributes('pgSz'), paper, ['code']));
  const margins = properties.attributes('pgMar');
  const gutter = Number.parseFloat(margins.get('gutter') ?? '') || 0;
  const sides = Object.entries(others).map(([side, length]) => [side, twips(length)] as const);
  const own = left === undefined ? {} : { left: Math.max(0, twips(left) - gutter) };
  if (sides.length > 0 || left !== undefined)
    properties.set('pgMar', changed(margins, { ...Object.fromEntries(sides), ...own }));
}
