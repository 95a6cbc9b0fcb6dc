import type { Alignment } from '../../model/index.js';

/** The state within a group. */
export interface Held {
  readonly letters: {
    /** The index in the font table; `null` if left to a style. */
    readonly font: number | null;
    /** In half points; `null` if left to a style, which not all programs repeat in place as they should. */
    readonly size: number | null;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underlined: boolean;
    readonly capitals: boolean;
    /** The index in the colour table. */
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
    /** Whether the last border named is above or below, not at a side. */
    readonly isAcross: boolean;
  };
  /** The header or footer being read, if any: "headerf". */
  readonly frame: string | null;
  /** Whether this is a field's instruction. */
  readonly isInstruction: boolean;
  /** Whether this is an automatic paragraph number. */
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
  isAcross: false,
};

export const NOTHING: Held = {
  letters: PLAIN,
  setting: BARE,
  frame: null,
  isInstruction: false,
  isLabel: false,
};

/** The page setup of a section, in twentieths of a point, by control word without "sxn". */
type Pages = ReadonlyMap<string, number>;

/** Letter paper and its margins, the defaults of RTF 1.9.1. */
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

/** A shape with at least this ratio of width to height is a line. */
export const SLENDER = 20;
