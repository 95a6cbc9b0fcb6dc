import type { Look, SectionLook } from '../../model/index.js';
import type { Finding } from '../rule.js';
import type { RuleContext } from '../rule-context.js';
import type { Wording } from '../wording.js';
import { firstLineOf } from './lines.js';

/** The sections that hold text. */
export const filledSections = ({ sections }: Pick<Look, 'sections'>): readonly SectionLook[] =>
  sections.filter(({ start, end }) => end > start);

/**
 * A finding for each section with faults; sections in a row that are set alike have one.
 *
 * @param messageOf - what is wrong with a section; `null` where nothing is
 */
export function* sectionFaults(
  sections: readonly SectionLook[],
  context: RuleContext,
  messageOf: (section: SectionLook) => Wording | null,
): Iterable<Finding> {
  let told: string | null = null;
  for (const section of sections) {
    const message = messageOf(section);
    if (message !== null && message.en !== told) yield { at: firstLineOf(section, context), message };
    told = message?.en ?? null;
  }
}
