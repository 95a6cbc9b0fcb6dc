import { Parser } from 'htmlparser2';

/** Pages nest some dozens deep; the time to build a tree grows with the square of its depth. */
const MAX_DEPTH = 5000;

/** Whether a page nests its elements deeper than any page does. Takes time in proportion to its length. */
export const isTooDeep = (html: string): boolean => {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (deepest > MAX_DEPTH) parser.pause();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.write(html);
  return deepest > MAX_DEPTH;
};
