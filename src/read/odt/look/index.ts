import type { PageSetup, ParagraphSetting, TableLook } from '../../../model/index.js';
import type { BlockLook } from '../../blocks.js';
import { type LetterRuns, startLetterRuns } from '../../letter-runs.js';
import { attributeOf, firstOf, type XmlElement } from '../../xml.js';
import { isDrawnLine } from './drawn-lines.js';
import { millimetresIn } from './lengths.js';
import { bordersIn, letterLook, settingIn } from './looks.js';
import { type OdtPages, readOdtPages } from './pages.js';
import { type OdtStyles, type Properties, readOdtStyles, saidIn } from './styles.js';

/** Collects the look of a paragraph while it is read. */
export interface ParagraphLooks {
  /** @param spans - the styles of the letters, the innermost first */
  readonly add: (text: string, spans: readonly string[]) => void;
  readonly addForeign: LetterRuns['addForeign'];
  readonly draw: (element: XmlElement) => void;
  /** @param level - its list level; `null` if it is not a list item */
  readonly look: (label: string, raw: string, level: XmlElement | null) => BlockLook;
}

/** The look of a file's text. */
export interface OdtLooks {
  readonly paragraph: (style: string | null) => ParagraphLooks;
  readonly table: (table: XmlElement) => Pick<TableLook, 'left' | 'width'>;
  /** The setup of the pages that begin with the file, a paragraph or a table; `null` if it does not change. */
  readonly opening: () => PageSetup | null;
  readonly pagesAt: (family: 'paragraph' | 'table', style: string | null) => PageSetup | null;
}

/** The indents of list items, unless set by the paragraph's own style. */
const indentsOf = (level: XmlElement | null): Properties => {
  const own = firstOf(firstOf(level, 'list-level-properties'), 'list-level-label-alignment');
  return own ? [own] : [];
};

const readTableLook = (properties: Properties): Pick<TableLook, 'left' | 'width'> => {
  const alignment = saidIn(properties, 'align') ?? 'margins';
  const isAtLeft = alignment === 'left' || alignment === 'margins';
  return {
    left: isAtLeft ? (millimetresIn(saidIn(properties, 'margin-left')) ?? 0) : null,
    width: millimetresIn(saidIn(properties, 'width')),
  };
};

const createParagraph = (styles: OdtStyles, style: string | null): ParagraphLooks => {
  const runs = startLetterRuns();
  const setting = styles.properties('paragraph', style, 'paragraph-properties');
  const letters = styles.properties('paragraph', style, 'text-properties');
  let rules = bordersIn(setting);
  const settingOf = (level: XmlElement | null, opensIndented: boolean): ParagraphSetting => {
    const [own, ...others] = setting;
    const indents = indentsOf(level);
    return settingIn(own ? [own, ...indents, ...others] : indents, opensIndented);
  };
  return {
    add: (text, spans) => {
      const own = spans.flatMap((span) => styles.properties('text', span, 'text-properties'));
      runs.add(text, letterLook([...own, ...letters], styles));
    },
    addForeign: runs.addForeign,
    draw: (element) => {
      if (isDrawnLine(element)) rules += 1;
    },
    look: (label, raw, level) => ({
      setting: settingOf(level, label !== '' || /^\s/.test(raw)),
      runs: runs.all(label),
      rules,
    }),
  };
};

/**
 * Reads the styles and page setups that determine the look of a text.
 *
 * @param content - the root of the part with the text
 * @param styleRoot - the root of the part with the styles
 */
export const createOdtLooks = (content: XmlElement | null, styleRoot: XmlElement | null): OdtLooks => {
  const faces = [firstOf(styleRoot, 'font-face-decls'), firstOf(content, 'font-face-decls')];
  const named = firstOf(styleRoot, 'styles');
  const styles = readOdtStyles([named, firstOf(content, 'automatic-styles')], faces);
  const ofPages = readOdtStyles([named, firstOf(styleRoot, 'automatic-styles')], faces);
  const pages: OdtPages = readOdtPages(
    firstOf(styleRoot, 'automatic-styles'),
    firstOf(styleRoot, 'master-styles'),
    ofPages,
  );
  return {
    paragraph: (style) => createParagraph(styles, style),
    table: (table) =>
      readTableLook(styles.properties('table', attributeOf(table, 'style-name'), 'table-properties')),
    opening: () => pages.setup(pages.first),
    pagesAt: (family, style) => {
      const master = styles.masterPage(family, style);
      return master === null ? null : pages.setup(master);
    },
  };
};
