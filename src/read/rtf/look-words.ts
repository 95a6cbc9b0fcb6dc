import type { Alignment } from '../../model/index.js';

/** What holds within a pair of braces. */
export interface Held {
  readonly letters: {
    /** In the table of fonts; `null` where it is left to a style. */
    readonly font: number | null;
    /** In half points; `null` where it is left to a style, which not all programs repeat in place as they should. */
    readonly size: number | null;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underlined: boolean;
    readonly capitals: boolean;
    /** In the table of colours. */
    readonly color: number;
  };
  /** In twentieths of a point. */
  readonly setting: {
    readonly alignment: Alignment;
    readonly left: number;
    readonly right: number;
    readonly firstLine: number;
    readonly before: number;
    readonly after: number;
    readonly line: number;
    readonly isMultiple: boolean;
    readonly closesUp: boolean;
    readonly borders: number;
  };
  /** What stands above or below the text of pages, if that is being read: "headerf". */
  readonly frame: string | null;
  /** Whether a field is told what to do. */
  readonly isInstruction: boolean;
  /** Whether it is what the file puts before a paragraph as its number. */
  readonly isLabel: boolean;
}

export const PLAIN: Held['letters'] = {
  font: null,
  size: null,
  bold: false,
  italic: false,
  underlined: false,
  capitals: false,
  color: 0,
};

export const BARE: Held['setting'] = {
  alignment: 'left',
  left: 0,
  right: 0,
  firstLine: 0,
  before: 0,
  after: 0,
  line: 0,
  isMultiple: false,
  closesUp: false,
  borders: 0,
};

export const NOTHING: Held = {
  letters: PLAIN,
  setting: BARE,
  frame: null,
  isInstruction: false,
  isLabel: false,
};

/** The pages of a section, in twentieths of a point: the paper and the margins by their words without "sxn". */
type Pages = ReadonlyMap<string, number>;

/** Letter paper and its margins, which hold where a file says nothing (RTF 1.9.1). */
export const USUAL_PAGES: Pages = new Map(
  Object.entries({
    paperw: 12240,
    paperh: 15840,
    margl: 1800,
    margr: 1800,
    margt: 1440,
    margb: 1440,
    gutter: 0,
  }),
);

export const PAGE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pgwsxn: 'paperw',
    pghsxn: 'paperh',
    marglsxn: 'margl',
    margrsxn: 'margr',
    margtsxn: 'margt',
    margbsxn: 'margb',
    guttersxn: 'gutter',
  }),
);

export const FRAMES: ReadonlySet<string> = new Set([
  'header',
  'headerf',
  'headerl',
  'headerr',
  'footer',
  'footerf',
  'footerl',
  'footerr',
]);

export const ALIGNMENTS: ReadonlyMap<string, Alignment> = new Map(
  Object.entries<Alignment>({ ql: 'left', qc: 'center', qr: 'right', qj: 'both' }),
);

export const LENGTHS: ReadonlyMap<string, keyof Held['setting']> = new Map(
  Object.entries<keyof Held['setting']>({
    li: 'left',
    lin: 'left',
    ri: 'right',
    rin: 'right',
    fi: 'firstLine',
    sb: 'before',
    sa: 'after',
    sl: 'line',
  }),
);

export const FLAGS: ReadonlyMap<string, keyof Held['letters']> = new Map(
  Object.entries<keyof Held['letters']>({ b: 'bold', i: 'italic', ul: 'underlined', caps: 'capitals' }),
);

export const millimetres = (twips: number): number => (twips / 1440) * 25.4;

/** What is so many times as wide as it is high is a line. */
export const SLENDER = 20;
