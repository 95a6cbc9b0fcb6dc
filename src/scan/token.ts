/** A word of a scan: what stands before and after its letters and digits, and those. */
export interface Token {
  readonly before: string;
  readonly core: string;
  readonly behind: string;
}

const SHAPE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

export const tokenOf = (word: string): Token => {
  const [, before = '', core = '', behind = ''] = SHAPE.exec(word) ?? [];
  return { before, core, behind };
};

export const wordOf = ({ before, core, behind }: Token): string => before + core + behind;
