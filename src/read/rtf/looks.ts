import type { LetterLook, PageNumber, PageSetup, ParagraphSetting } from '../../model/index.js';
import type { BlockLook } from '../blocks.js';
import { type LetterRuns, startLetterRuns } from '../letter-runs.js';
import {
  ALIGNMENTS,
  BARE,
  FLAGS,
  FRAMES,
  type Held,
  LENGTHS,
  millimetres,
  NOTHING,
  PAGE_WORDS,
  PLAIN,
  SLENDER,
  USUAL_PAGES,
} from './look-words.js';

/** Tracks the look of a file's text while it is read. */
export interface RtfLooks {
  readonly open: () => void;
  readonly close: () => void;
  readonly control: (word: string, value: number | null) => void;
  /** Receives bytes of any destination, including field instructions. */
  readonly bytes: (bytes: Uint8Array) => void;
  /** @param isCall - whether it is a note reference */
  readonly text: (text: string, isCall: boolean) => void;
  /** The look of the paragraph that ends. */
  readonly endParagraph: (text: string) => BlockLook;
  /** The setup of the pages that begin with the last paragraph; `null` if it does not change. */
  readonly takeSetup: () => PageSetup | null;
}

/** @param fontOf - gives the name of a font in the file's table */
export const createRtfLooks = (fontOf: (id: number) => string | null): RtfLooks => {
  const open: Held[] = [];
  const colors: (string | null)[] = [null];
  const frames = new Map<string, Omit<PageNumber, 'place' | 'onFirstPage' | 'arabic'> | null>();
  let held = NOTHING;
  let rgb: readonly number[] = [];
  let ofFile = USUAL_PAGES;
  let ofSection = ofFile;
  let differsOnFirst = false;
  let isArabic = true;
  let isNewSection = true;
  let runs: LetterRuns = startLetterRuns();
  let label = false;
  /** Whether the current field result is the page number. */
  let hasNumber = false;
  let rules = 0;
  let shape = new Map<string, number>();

  const lookOf = ({ letters }: Held): LetterLook => ({
    font: letters.font === null ? null : fontOf(letters.font),
    size: letters.size === null ? null : letters.size / 2,
    bold: letters.bold,
    italic: letters.italic,
    underlined: letters.underlined,
    capitals: letters.capitals,
    color: colors[letters.color] ?? null,
  });

  const settingOf = ({ setting }: Held, opensIndented: boolean): ParagraphSetting => {
    const { line, isMultiple } = setting;
    const unit = isMultiple || line === 0 ? 'lines' : line < 0 ? 'exactly' : 'atLeast';
    const value = line === 0 ? 1 : Math.abs(line) / (isMultiple ? 240 : 20);
    return {
      alignment: setting.alignment,
      left: millimetres(setting.left),
      right: millimetres(setting.right),
      firstLine: millimetres(setting.firstLine),
      before: setting.before / 20,
      after: setting.after / 20,
      closesUp: setting.closesUp,
      line: { unit, value },
      opensIndented,
    };
  };

  const numberOf = (): PageNumber | null => {
    for (const place of ['header', 'footer'] as const) {
      const number = frames.get(place) ?? frames.get(`${place}r`);
      if (!number) continue;
      const first = differsOnFirst ? (frames.get(`${place}f`) ?? null) : number;
      return { place, ...number, onFirstPage: first !== null, arabic: isArabic };
    }
    return null;
  };

  const setupOf = (): PageSetup => {
    const lengthOf = (word: string): number => millimetres(Math.abs(ofSection.get(word) ?? 0));
    return {
      width: lengthOf('paperw'),
      height: lengthOf('paperh'),
      top: lengthOf('margt'),
      bottom: lengthOf('margb'),
      left: lengthOf('margl') + lengthOf('gutter'),
      right: lengthOf('margr'),
      number: numberOf(),
    };
  };

  const foundNumber = (): void => {
    if (held.frame !== null)
      frames.set(held.frame, { alignment: held.setting.alignment, look: lookOf(held) });
  };

  const takeShape = (word: string, value: number): void => {
    shape.set(word, value);
    const [left, top, right, bottom] = ['shpleft', 'shptop', 'shpright', 'shpbottom'].map((side) =>
      shape.get(side),
    );
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return;
    if (right > left && Math.abs(bottom - top) * SLENDER < right - left) rules += 1;
    shape = new Map();
  };

  const takeColor = (word: string, value: number): void => {
    rgb = word === 'red' ? [value] : [...rgb, value];
    if (word !== 'blue') return;
    const color = rgb
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase();
    colors.push(color === '000000' ? null : color);
  };

  const ofLetters = (to: Partial<Held['letters']>): void => {
    held = { ...held, letters: { ...held.letters, ...to } };
  };
  const ofSetting = (to: Partial<Held['setting']>): void => {
    held = { ...held, setting: { ...held.setting, ...to } };
  };

  const startSection = (): void => {
    ofSection = ofFile;
    differsOnFirst = false;
    isArabic = true;
    isNewSection = true;
  };

  const setPages = (word: string, value: number): boolean => {
    const own = PAGE_WORDS.get(word);
    if (own !== undefined) ofSection = new Map([...ofSection, [own, value]]);
    else if (USUAL_PAGES.has(word)) {
      ofFile = new Map([...ofFile, [word, value]]);
      ofSection = new Map([...ofSection, [word, value]]);
    } else return false;
    return true;
  };

  const WORDS: ReadonlyMap<string, (value: number | null) => void> = new Map(
    Object.entries<(value: number | null) => void>({
      plain: () => ofLetters(PLAIN),
      pard: () => ofSetting(BARE),
      f: (value) => ofLetters({ font: value }),
      fs: (value) => ofLetters({ size: value }),
      cf: (value) => ofLetters({ color: value ?? 0 }),
      ulnone: () => ofLetters({ underlined: false }),
      slmult: (value) => ofSetting({ isMultiple: value === 1 }),
      contextualspace: () => ofSetting({ closesUp: true }),
      brdrb: () => ofSetting({ borders: held.setting.borders + 1, isAcross: true }),
      brdrt: () => ofSetting({ borders: held.setting.borders + 1, isAcross: true }),
      brdrl: () => ofSetting({ isAcross: false }),
      brdrr: () => ofSetting({ isAcross: false }),
      // It says that the border named before it is not drawn.
      brdrnone: () =>
        ofSetting({ borders: Math.max(0, held.setting.borders - Number(held.setting.isAcross)) }),
      sectd: startSection,
      titlepg: () => {
        differsOnFirst = true;
      },
      pgnucrm: () => {
        isArabic = false;
      },
      pgnlcrm: () => {
        isArabic = false;
      },
      chpgn: foundNumber,
      fldinst: () => {
        held = { ...held, isInstruction: true };
      },
      listtext: () => {
        held = { ...held, isLabel: true };
        label = true;
      },
    }),
  );

  const readLook = (word: string, value: number | null): void => {
    const alignment = ALIGNMENTS.get(word);
    const length = LENGTHS.get(word);
    const flag = FLAGS.get(word);
    if (alignment !== undefined) ofSetting({ alignment });
    else if (length !== undefined) ofSetting({ [length]: value ?? 0 });
    else if (flag !== undefined) ofLetters({ [flag]: value !== 0 });
    else WORDS.get(word)?.(value);
  };

  return {
    open: () => {
      open.push(held);
    },
    close: () => {
      held = open.pop() ?? NOTHING;
    },
    control: (word, value) => {
      if (FRAMES.has(word)) {
        held = { ...held, frame: word };
        frames.set(word, null);
      } else if (word.startsWith('shp') && value !== null) takeShape(word, value);
      else if (word === 'red' || word === 'green' || word === 'blue') takeColor(word, value ?? 0);
      else if (value === null || !setPages(word, value)) readLook(word, value);
    },
    bytes: (bytes) => {
      if (held.frame === null) return;
      if (held.isInstruction) {
        hasNumber = /(?:^|\s)PAGE(?:\s|$)/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 64)));
        if (hasNumber) foundNumber();
      } else if (hasNumber) {
        // The field's result has the format of the number, unlike its instruction.
        foundNumber();
        hasNumber = false;
      }
    },
    text: (text, isCall) => {
      if (isCall || held.isLabel) runs.addForeign(text);
      else runs.add(text, lookOf(held));
    },
    endParagraph: (text) => {
      const look = {
        setting: settingOf(held, label || /^\s/.test(text)),
        runs: runs.all(''),
        rules: rules + held.setting.borders,
      };
      runs = startLetterRuns();
      label = false;
      rules = 0;
      return look;
    },
    takeSetup: () => {
      if (!isNewSection) return null;
      isNewSection = false;
      return setupOf();
    },
  };
};
