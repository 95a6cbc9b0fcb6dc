import type { LetterLook } from '../../../model/index.js';
import { atPath, attributeOf, elementsOf, firstOf, type XmlElement } from '../../xml.js';
import {
  effectiveLetters,
  type LetterProperties,
  layLetters,
  NO_LETTERS,
  readLetters,
  type ThemeFonts,
} from './letters.js';
import { readIndents, readSetting, type SettingProperties } from './setting.js';

/**
 * Determines the look of paragraphs and letters from the file's defaults, the chain of styles, and direct formatting.
 */
export interface Looks {
  /**
   * @param properties - the run's own (`w:rPr`)
   * @param paragraphStyle - id of the paragraph's style; the default style if it has none
   */
  readonly letters: (
    properties: XmlElement | null,
    paragraphStyle: string | null,
    tableStyle: string | null,
  ) => LetterLook;
  /** @param properties - the paragraph's own (`w:pPr`) */
  readonly setting: (
    properties: XmlElement | null,
    paragraphStyle: string | null,
    tableStyle: string | null,
  ) => SettingProperties;
  /** The alignments of a paragraph's tab stops, from left to right. */
  readonly tabs: (properties: XmlElement | null, paragraphStyle: string | null) => readonly string[];
  readonly defaultParagraph: string | null;
}

/** The parts from which looks are read. */
interface LookParts {
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly theme: XmlElement | null;
}

/** The fonts of a theme for Latin letters. */
const readTheme = (theme: XmlElement | null): ThemeFonts => {
  const scheme = atPath(theme, 'themeElements', 'fontScheme');
  const fonts = new Map<string, string>();
  for (const use of ['major', 'minor']) {
    const font = attributeOf(atPath(scheme, `${use}Font`, 'latin'), 'typeface');
    if (font === null || font === '') continue;
    fonts.set(`${use}HAnsi`, font);
    fonts.set(`${use}Ascii`, font);
  }
  return fonts;
};

/** The indents of the levels of lists: of "3/0", the list 3's first level. */
const readListIndents = (numbering: XmlElement | null): ReadonlyMap<string, SettingProperties> => {
  const definitions = new Map(
    elementsOf(numbering, 'abstractNum').map((found) => [attributeOf(found, 'abstractNumId'), found]),
  );
  const indents = new Map<string, SettingProperties>();
  for (const list of elementsOf(numbering, 'num')) {
    const id = attributeOf(list, 'numId') ?? '';
    const definition = definitions.get(attributeOf(firstOf(list, 'abstractNumId'), 'val')) ?? null;
    const overridden = elementsOf(list, 'lvlOverride').flatMap((found) => elementsOf(found, 'lvl'));
    for (const level of [...elementsOf(definition, 'lvl'), ...overridden])
      indents.set(`${id}/${attributeOf(level, 'ilvl') ?? '0'}`, readIndents(firstOf(level, 'pPr')));
  }
  return indents;
};

const valIn = (parent: XmlElement | null, name: string): string | null =>
  attributeOf(firstOf(parent, name), 'val');

/** A style with all the styles it is based on. */
interface WholeStyle {
  readonly letters: LetterProperties;
  readonly setting: SettingProperties;
  readonly list: string | null;
  readonly level: string | null;
  readonly tabs: readonly XmlElement[];
}

const NO_STYLE: WholeStyle = { letters: NO_LETTERS, setting: {}, list: null, level: null, tabs: [] };

/** The tab stops, without those that a later level clears. */
const stopsOf = (tabs: readonly XmlElement[]): readonly string[] => {
  const stops = new Map<number, string>();
  for (const tab of tabs) {
    const at = Number.parseFloat(attributeOf(tab, 'pos') ?? '');
    const kind = attributeOf(tab, 'val') ?? 'left';
    if (kind === 'clear') stops.delete(at);
    else stops.set(at, kind);
  }
  return [...stops].sort(([one], [other]) => one - other).map(([, kind]) => kind);
};

/** Reads the styles that determine the look of a text. */
export const createLooks = ({ styles, numbering, theme }: LookParts): Looks => {
  const fonts = readTheme(theme);
  const listIndents = readListIndents(numbering);
  const elements = new Map(
    elementsOf(styles, 'style').map((style) => [attributeOf(style, 'styleId'), style]),
  );
  const isDefault = (style: XmlElement, type: string): boolean =>
    attributeOf(style, 'type') === type && attributeOf(style, 'default') === '1';
  const defaultOf = (type: string): string | null =>
    attributeOf(elementsOf(styles, 'style').find((style) => isDefault(style, type)) ?? null, 'styleId');
  const defaultParagraph = defaultOf('paragraph');
  const defaultTable = defaultOf('table');

  /** The properties that a level adds: the indents of its list, unless it has its own. */
  const lay = (under: WholeStyle, paragraph: XmlElement | null, run: XmlElement | null): WholeStyle => {
    const own = firstOf(paragraph, 'numPr');
    const list = valIn(own, 'numId') ?? under.list;
    const level = valIn(own, 'ilvl') ?? under.level;
    const indents = own === null || list === null ? {} : listIndents.get(`${list}/${level ?? '0'}`);
    return {
      letters: run === null ? under.letters : layLetters(under.letters, readLetters(run, fonts)),
      setting: { ...under.setting, ...indents, ...readSetting(paragraph) },
      list,
      level,
      tabs: [...under.tabs, ...elementsOf(firstOf(paragraph, 'tabs'), 'tab')],
    };
  };

  const wholes = new Map<string, WholeStyle>();
  const styleOf = (id: string | null): WholeStyle => {
    const chain: string[] = [];
    let at = id;
    while (at !== null && elements.has(at) && !wholes.has(at) && !chain.includes(at)) {
      chain.push(at);
      at = valIn(elements.get(at) ?? null, 'basedOn');
    }
    let whole = wholes.get(at ?? '') ?? NO_STYLE;
    for (const name of chain.toReversed()) {
      const style = elements.get(name) ?? null;
      whole = lay(whole, firstOf(style, 'pPr'), firstOf(style, 'rPr'));
      wholes.set(name, whole);
    }
    return whole;
  };

  const defaults = atPath(styles, 'docDefaults', 'rPrDefault', 'rPr');
  const defaultLetters = readLetters(defaults, fonts);
  const defaultSetting = readSetting(atPath(styles, 'docDefaults', 'pPrDefault', 'pPr'));
  const tableStyleOf = (id: string | null): WholeStyle =>
    id === null ? NO_STYLE : styleOf(id === '' ? defaultTable : id);

  return {
    letters: (properties, paragraphStyle, tableStyle) =>
      effectiveLetters(
        defaultLetters,
        [
          tableStyleOf(tableStyle).letters,
          styleOf(paragraphStyle).letters,
          styleOf(valIn(properties, 'rStyle')).letters,
        ],
        readLetters(properties, fonts),
      ),
    setting: (properties, paragraphStyle, tableStyle) => ({
      ...defaultSetting,
      ...tableStyleOf(tableStyle).setting,
      ...lay(styleOf(paragraphStyle), properties, null).setting,
    }),
    tabs: (properties, paragraphStyle) => stopsOf(lay(styleOf(paragraphStyle), properties, null).tabs),
    defaultParagraph,
  };
};
