import type { RuleContext } from './rule-context.js';

/** A law site's mark, on a line of its own, for what only its subscribers may read. */
export const CUT_MARK = /^[^\S\n]*(\[[^\S\n]*(?:…|\.{3,})[^\S\n]*\])[^\S\n]*\r?$/gmu;

/** Whether a part of the text was taken out, so that what is missing is not missed. */
export const isCutShort = (context: RuleContext): boolean =>
  [...context.source.text.matchAll(CUT_MARK)].length > 0;
