import { once, withTonesLast } from '../chars/index.js';
import { conclusionWords, discussionWords } from '../lexicon/index.js';
import type { Item } from './items.js';
import { phrasePattern } from './patterns.js';

const LABEL = String.raw`^\s*(?:#{1,6} )?(?:[-–+*•]\s*|[\p{L}\d.]{1,5}[.)]\s+)?(?:các |phần |nội dung )?`;
const patterns = once(() => ({
  concludes: new RegExp(phrasePattern(conclusionWords), 'iu'),
  discusses: new RegExp(`${LABEL}${phrasePattern(discussionWords)}`, 'iu'),
}));

const NUMBER = /^(?:#{1,6} )?(?:[\p{L}\d.]{1,5}[.)] )?/u;
/** What is before a colon; with more characters it is a sentence. */
const LEAD_IN = /^[^:]{3,240}:/u;

/** A line that heads those after it though no unit has it as its heading: "3. Ý kiến chỉ đạo của chủ trì". */
const TITLE = /^[^.:;,!?]{3,70}$/u;

/** What a text says of those below or after it: a heading, or the words before a colon. */
function leadInOf({ text, isHeading }: Item): string {
  const label = NUMBER.exec(text)?.[0] ?? '';
  const isTitle = isHeading || TITLE.test(text.slice(label.length));
  const shown = isTitle ? text : (LEAD_IN.exec(text)?.[0] ?? '');
  return withTonesLast(shown);
}

/** Whether an item of minutes opens the part that assigns work, or the part that reports what was said before it. */
export function partOfMinutes(item: Item): 'conclusions' | 'discussion' | null {
  const leadIn = leadInOf(item);
  if (patterns().discusses.test(leadIn)) return 'discussion';
  return patterns().concludes.test(leadIn) ? 'conclusions' : null;
}
