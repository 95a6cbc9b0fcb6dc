import { Parser } from 'htmlparser2';

/** Real pages nest a few dozen levels; the time to build a tree is quadratic in its depth. */
const MAX_DEPTH = 5000;

/** Whether a page is nested deeper than real pages. Takes time proportional to its length. */
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
