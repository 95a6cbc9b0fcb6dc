import type { RuleContext } from './rule-context.js';

/** A law site's remark, on a separate line, in place of text that only subscribers can read. */
export const CUT_MARK = /^[^\S\n]*(\[[^\S\n]*(?:…|\.{3,})[^\S\n]*\])[^\S\n]*\r?$/gmu;

/** Whether a part of the text was removed, so that missing parts are not reported. */
export const isCutShort = (context: RuleContext): boolean =>
  [...context.source.text.matchAll(CUT_MARK)].length > 0;
