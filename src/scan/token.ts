/** A word of a scan: its letters and digits, and the punctuation before and after them. */
export interface Token {
  readonly before: string;
  readonly core: string;
  readonly after: string;
}

const SHAPE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

export const tokenOf = (word: string): Token => {
  const [, before = '', core = '', after = ''] = SHAPE.exec(word) ?? [];
  return { before, core, after };
};

export const wordOf = ({ before, core, after }: Token): string => before + core + after;
