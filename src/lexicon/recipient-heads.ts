import { beginsWith, charactersOf } from '../chars/index.js';

/**
 * The words above the recipients, with the letters that scans get wrong; the wrong ones need a colon. "Nơi gửi:" was
 * written for "Nơi nhận:" until the nineties; with words after it, it is a field of a form.
 */
const RECIPIENTS = /^N(?:ơi (?:nh[ậa]n ?:? ?|g[ửu]i ?:? ?$)|[ơo][iỉíì] nh[ậâa]n ?: ?)/iu;
const FIRST = charactersOf('Nn');

/** Source of the words before those whom a letter or an invitation is addressed to; in "Kính mời quý vị" they are a verb. */
export const addressingPattern = '(?:Kính gửi|Kính mời(?= ?:))';

/** The length of the words above the recipients that a text begins with ("Nơi nhận:"); 0 if it begins with none. */
export const recipientsHeadLength = (text: string): number =>
  beginsWith(text, FIRST) ? (RECIPIENTS.exec(text)?.[0].length ?? 0) : 0;

/** Whether a text begins with the words above the recipients ("Nơi nhận:"). */
export const opensRecipients = (text: string): boolean => recipientsHeadLength(text) > 0;
