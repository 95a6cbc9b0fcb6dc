import type { LetterLook } from '../../../model/index.js';
import type { BlockLook } from '../../blocks.js';
import { startLetterRuns } from '../../letter-runs.js';
import { lettersIn } from '../../tidy.js';
import { attributeOf, firstOf, type XmlElement } from '../../xml.js';
import type { Looks } from './looks.js';
import { effectiveSetting } from './setting.js';

/** Collects the look of a paragraph's letters, run by run. */
export interface Letters {
  /** Starts a run with these properties. */
  readonly begin: (properties: XmlElement | null) => void;
  readonly add: (text: string) => void;
  /** Adds content in a special font, such as a formula. */
  readonly addForeign: (text: string) => void;
  readonly drawLines: (count: number) => void;
  /**
   * @param label - the automatic number of the paragraph; empty if there is none
   * @param raw - the text as read
   */
  readonly look: (label: string, raw: string) => BlockLook;
}

/** What determines the look of a paragraph. */
interface LookedParagraph {
  readonly properties: XmlElement | null;
  readonly styleId: string | null;
  readonly tableStyle: string | null;
}

/** A frame that is centred in the column takes precedence over the paragraph in it. */
const alignmentOfFrame = (properties: XmlElement | null): string | null =>
  attributeOf(firstOf(properties, 'framePr'), 'xAlign');

/** Starts the look of a paragraph. */
export const startLetters = (looks: Looks, { properties, styleId, tableStyle }: LookedParagraph): Letters => {
  const runs = startLetterRuns();
  let current: LetterLook | null = null;
  let rules = 0;
  const lookOf = (run: XmlElement | null): LetterLook => looks.letters(run, styleId, tableStyle);

  return {
    begin: (run) => {
      current = lookOf(run);
    },
    add: (text) => {
      if (lettersIn(text) === 0) return;
      current ??= lookOf(null);
      runs.add(text, current);
    },
    addForeign: runs.addForeign,
    drawLines: (count) => {
      rules += count;
    },
    look: (label, raw) => {
      const setting = looks.setting(properties, styleId, tableStyle);
      const isCentred = alignmentOfFrame(properties) === 'center';
      const borders = Number(setting.ruleBelow ?? false) + Number(setting.ruleAbove ?? false);
      return {
        setting: effectiveSetting(
          isCentred ? { ...setting, alignment: 'center' } : setting,
          label !== '' || /^\s/.test(raw),
        ),
        runs: runs.all(label),
        rules: rules + borders,
      };
    },
  };
};
