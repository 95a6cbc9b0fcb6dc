import type { MentionContext } from '../mention-context.js';
import type { Decision } from '../related-mention.js';
import { afterSemicolon } from './after-semicolon.js';
import { changeByAnother } from './change-by-another.js';
import { columnHead } from './column-head.js';
import { denied } from './denied.js';
import { draft } from './draft.js';
import { furtherAgent } from './further-agent.js';
import { inDescription } from './in-description.js';
import { issuedByAnother } from './issued-by-another.js';
import { issuedWith } from './issued-with.js';
import { joinedToPrevious } from './joined-to-previous.js';
import { laterInSentence } from './later-in-sentence.js';
import { nothingSaid } from './nothing-said.js';
import { orderToOthers } from './order-to-others.js';
import { partOfRepealed } from './part-of-repealed.js';
import { passiveVoice } from './passive-voice.js';
import { quotedBasis } from './quoted-basis.js';
import { quotedChange } from './quoted-change.js';
import { quotedPhrase } from './quoted-phrase.js';
import { repealList } from './repeal-list.js';
import { secondVerb } from './second-verb.js';
import { shortName } from './short-name.js';
import { stillInForce } from './still-in-force.js';
import { titleColumn } from './title-column.js';
import { titleOfAnother } from './title-of-another.js';
import { underIntroduction } from './under-introduction.js';
import { verbBefore } from './verb-before.js';
import { verbBeforeColon } from './verb-before-colon.js';
import { verbInDescription } from './verb-in-description.js';
import { verbOpeningList } from './verb-opening-list.js';
import { withoutForce } from './without-force.js';

/** Decides the relation of a mention, with the reason; `null` leaves it to the deciders after it. */
export type Decider = (context: MentionContext) => Decision | null;

/** Asked in this order; the first to decide wins. */
const IN_ORDER: readonly Decider[] = [
  titleOfAnother,
  quotedPhrase,
  issuedWith,
  issuedByAnother,
  // The words that govern the mention.
  shortName,
  denied,
  partOfRepealed,
  passiveVoice,
  secondVerb,
  titleColumn,
  verbInDescription,
  draft,
  orderToOthers,
  quotedBasis,
  verbBefore,
  // What it shares with earlier mentions in its block.
  stillInForce,
  joinedToPrevious,
  furtherAgent,
  inDescription,
  afterSemicolon,
  verbOpeningList,
  verbBeforeColon,
  // What is said above its block.
  columnHead,
  repealList,
  underIntroduction,
];

/**
 * All deciders, in the order in which they are asked. The last four are asked about what the others have found:
 * {@link laterInSentence} if that is only a reference, the others if it is a change.
 *
 * Each is in a file of its own, with its name. The reason of a {@link Decision}, and with it an explanation, names the
 * decider in the same way.
 */
export const deciders = [
  ...IN_ORDER,
  nothingSaid,
  laterInSentence,
  quotedChange,
  changeByAnother,
  withoutForce,
] as const;

/** What is done to a mention, and why. */
export function decide(context: MentionContext): Decision {
  const first = firstDecision(context) ?? nothingSaid();
  const found = laterInSentence(context, first) ?? first;
  return (
    quotedChange(context, found) ?? changeByAnother(context, found) ?? withoutForce(context, found) ?? found
  );
}

function firstDecision(context: MentionContext): Decision | null {
  for (const decider of IN_ORDER) {
    const decision = decider(context);
    if (decision !== null) return decision;
  }
  return null;
}
